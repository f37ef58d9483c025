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

/// All of them, in the order of a form.
[[nodiscard]] Result<Habilitation> validated(Habilitation habilitation, const QList<Habilitation> &all);

} // namespace agrafe::habilitation
