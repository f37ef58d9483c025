// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/maintenance.h"

#include "base/day_text.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace agrafe::etat {

QDateTime MaintenanceWindow::endAt(const QDateTime &when) const
{
    const QDateTime there = when.toTimeZone(QTimeZone("Europe/Paris"));
    const bool thisDay = weekday == 0 || weekday == there.date().dayOfWeek();
    if (!thisDay || there.time() < from || there.time() >= until)
        return {};
    return QDateTime(there.date(), until, there.timeZone()).toUTC();
}

QString MaintenanceWindow::sentence() const
{
    const QString first = hourText(from);
    const QString last = hourText(until);
    if (weekday == Qt::Sunday)
        return QCoreApplication::translate("Maintenance", "%1 : le dimanche de %2 à %3")
            .arg(provider, first, last);
    return QCoreApplication::translate("Maintenance", "%1 : chaque jour de %2 à %3")
        .arg(provider, first, last);
}

// Announced by the service in the hour of its servers.
QList<MaintenanceWindow> maintenanceWindows()
{
    const auto window = [](const char *provider, const char *routes, const QTime &from, const QTime &until,
                           int weekday = 0) {
        return MaintenanceWindow{.provider = QString::fromUtf8(provider),
                                 .routes = QString::fromLatin1(routes),
                                 .from = from,
                                 .until = until,
                                 .weekday = weekday};
    };
    return {
        window("DGFiP (Adélie)", "dgfip/", {1, 0}, {2, 0}),
        window("MEN", "men/", {1, 10}, {2, 30}),
        window("MSA", "msa/", {3, 0}, {3, 30}),
        window("CNETP", "cnetp/", {6, 0}, {6, 30}),
        window("Banque de France", "banque_de_france/", {22, 4}, {22, 8}),
        window("CNAF & MSA", "dss/quotient_familial", {23, 0}, {23, 45}, Qt::Sunday),
    };
}

QDateTime maintenanceEnd(const QString &endpointId, const QDateTime &now)
{
    const QList<MaintenanceWindow> windows = maintenanceWindows();
    for (const MaintenanceWindow &window : windows) {
        if (const QDateTime end = window.endAt(now); end.isValid() && endpointId.startsWith(window.routes))
            return end;
    }
    return {};
}

} // namespace agrafe::etat
