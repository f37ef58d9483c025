// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QDateTime>
#include <QStringList>

namespace agrafe::habilitation {

/// What a token opens, as the service said (not as the token claims).
struct Rights
{
    QStringList scopes;
    QDateTime readAt;   ///< UTC; invalid: not read yet, nothing is known to be closed
    QString demarche{}; ///< its name at the service, where that says it (API Particulier)

    [[nodiscard]] bool isKnown() const { return readAt.isValid(); }
    /// True while unknown: the service then decides.
    [[nodiscard]] bool opens(const catalogue::Endpoint &endpoint) const;
    bool operator==(const Rights &) const = default;
};

} // namespace agrafe::habilitation
