// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "habilitation/habilitation.h"

#include <QList>

namespace agrafe::habilitation {

// Each gives the value as it is kept, or an Input failure for its field of a form.

/// Not empty, and not another one's (capitals aside: names are typed on the command line).
[[nodiscard]] Result<QString> checkedName(const Habilitation &habilitation, const QList<Habilitation> &all);
/// A SIRET; its key counts with real data only. May be empty where the service does not want one.
[[nodiscard]] Result<QString> checkedRecipient(const Habilitation &habilitation);
/// https, or http on the loopback; no password, query or fragment in it. Empty where the environment has its
/// own.
[[nodiscard]] Result<QUrl> checkedBaseUrl(const Habilitation &habilitation);
/// Without blanks and doubles; API Entreprise wants at least one.
[[nodiscard]] Result<QStringList> checkedContexts(const Habilitation &habilitation);

/// A regular expression for the whole object that its own example passes; may be empty.
[[nodiscard]] Result<QString> checkedObjectPattern(const Habilitation &habilitation);
/// 0 (not declared) to 120 months.
[[nodiscard]] Result<int> checkedRetention(const Habilitation &habilitation);
/// E#L: letters, digits, "-" and "_", as in "20210429-franceactive.csv"; empty elsewhere.
[[nodiscard]] Result<QString> checkedPartner(const Habilitation &habilitation);
/// Chorus Pro: the application's identifier and the technical account, both without blanks; empty elsewhere.
[[nodiscard]] Result<QString> checkedClientId(const Habilitation &habilitation);
[[nodiscard]] Result<QString> checkedTechnicalAccount(const Habilitation &habilitation);
/// As checkedBaseUrl(), for the address that gives Chorus Pro's tokens.
[[nodiscard]] Result<QUrl> checkedOauthUrl(const Habilitation &habilitation);

/// An object for one call: not empty, fewer than 50 characters, of the habilitation's form. What the forms
/// of the window and the command line check before anything is sent.
[[nodiscard]] Result<QString> checkedObject(const Habilitation &habilitation, const QString &object);

/// All of a habilitation, in the order of a form.
[[nodiscard]] Result<Habilitation> validated(Habilitation habilitation, const QList<Habilitation> &all);

} // namespace agrafe::habilitation
