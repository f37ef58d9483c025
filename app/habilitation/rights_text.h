// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "habilitation/habilitation.h"
#include "habilitation/jwt.h"

#include <QList>
#include <QStringList>

namespace agrafe::habilitation {

/// What scopes open, in words that an agent knows: titles of pieces (API Entreprise) or of data (API
/// Particulier), in the order of the catalogue. Scopes that this version does not know are left apart.
struct OpenedPieces
{
    QStringList titles;
    QStringList unknownScopes;
    bool operator==(const OpenedPieces &) const = default;
};
[[nodiscard]] OpenedPieces openedBy(const QStringList &scopes, Service service,
                                    const catalogue::Catalogue &catalogue);

/// What another token would change.
struct RightsChange
{
    QStringList gained;
    QStringList lost;
    QStringList kept;

    [[nodiscard]] bool isSame() const { return gained.isEmpty() && lost.isEmpty(); }
    bool operator==(const RightsChange &) const = default;
};
[[nodiscard]] RightsChange compared(const QStringList &scopesBefore, const QStringList &scopesAfter,
                                    Service service, const catalogue::Catalogue &catalogue);

/// One line of what a token says of itself.
struct Fact
{
    QString label; ///< French: "Prend fin le"
    QString value;
    bool operator==(const Fact &) const = default;
};
/// What a token says of itself, its rights left out: its title, when it was given, when it ends, its number.
[[nodiscard]] QList<Fact> identityOf(const Claims &claims);
/// The claims in French: what it opens, when it was given, when it ends, its number for the support.
[[nodiscard]] QList<Fact> factsOf(const Claims &claims, Service service,
                                  const catalogue::Catalogue &catalogue);

/// The API that a token is made for, where its scopes leave no doubt.
[[nodiscard]] std::optional<Service> apiOf(const Claims &claims, const catalogue::Catalogue &catalogue);
/// The environment that a token is made for, where it says so (staging, sandbox).
[[nodiscard]] std::optional<Environment> environmentOf(const Claims &claims);

/// Refuses a token that is certainly another API's or another environment's, before it is sent anywhere.
/// Failure: Input, with what to do.
[[nodiscard]] Result<void> checkFits(const Claims &claims, const Habilitation &habilitation,
                                     const catalogue::Catalogue &catalogue);
/// What was pasted, cleaned and understood for this habilitation. Failure: Input, with its sentence (jwt.h,
/// checkFits()).
[[nodiscard]] Result<Secret> understoodToken(const QString &pasted, const Habilitation &habilitation,
                                             const catalogue::Catalogue &catalogue);

} // namespace agrafe::habilitation
