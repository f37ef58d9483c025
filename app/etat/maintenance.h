// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDateTime>
#include <QString>

namespace agrafe::etat {

/// The end, UTC, of the provider's announced nightly maintenance that runs now; invalid outside of one. An
/// outage before that hour is not worth another try.
[[nodiscard]] QDateTime maintenanceEnd(const QString &endpointId, const QDateTime &now);

} // namespace agrafe::etat
