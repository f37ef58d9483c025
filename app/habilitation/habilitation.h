// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUuid>

namespace agrafe::habilitation {

enum class Environment { Production, Staging, Sandbox, Relay };
enum class Service { Entreprise, Particulier, El, Chorus };

[[nodiscard]] QString toString(Environment environment); ///< "production"…
[[nodiscard]] QString toString(Service service);         ///< "entreprise"…

/// One habilitation = one démarche = one token. Values only: the token itself lives in the SecretStore under
/// this id; no secret can be put here.
struct Habilitation
{
    QUuid id; ///< stable: renaming loses nothing
    QString name;
    Service service = Service::Entreprise;
    Environment environment = Environment::Sandbox;
    QUrl baseUrl;                ///< empty: the environment's own address
    QString organisation;        ///< for the header: "Ville de Valorne"
    QString recipient;           ///< SIRET of the public body
    QStringList contexts;        ///< allowed ones, the default first
    QString objectHint;          ///< what an object looks like: "MP-2026-0147"
    bool usagerInformed = false; ///< ask to confirm "usager informé" once a file
    bool consentNeeded = false;
    QString contact; ///< who to ask for a missing right

    [[nodiscard]] QUrl apiUrl() const;
    /// Sandbox and staging: fictitious data, ribbon everywhere, identifiers without key.
    [[nodiscard]] bool isFictitious() const;
    bool operator==(const Habilitation &) const = default;
};

} // namespace agrafe::habilitation
