// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace agrafe::etat {

/// When a provider is known to close, at the service's own hour (Paris).
struct MaintenanceWindow
{
    QString provider; ///< as agents know it
    QString routes;   ///< how the ids of that provider's routes start
    QTime from;
    QTime until;
    int weekday = 0; ///< 1 Monday … 7 Sunday; 0: every day

    /// UTC; invalid when the window is not open then.
    [[nodiscard]] QDateTime endAt(const QDateTime &when) const;
    /// French: "DGFiP (Adélie) : chaque jour de 01:00 à 02:00".
    [[nodiscard]] QString sentence() const;
};

/// Those that the service announces, in the order of the night.
[[nodiscard]] QList<MaintenanceWindow> maintenanceWindows();

/// The end, UTC, of the provider's announced nightly maintenance that runs now; invalid outside of one. An
/// outage before that hour is not worth another try.
[[nodiscard]] QDateTime maintenanceEnd(const QString &endpointId, const QDateTime &now);

} // namespace agrafe::etat
