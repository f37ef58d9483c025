// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/maintenance.h"

#include <QTimeZone>

namespace agrafe::etat {

namespace {

struct Window
{
    const char *routes; ///< how the ids of that provider's routes start
    QTime from;
    QTime until;
    int weekday = 0; ///< 1 Monday … 7 Sunday; 0: every day
};

// Announced by the service in the hour of its servers.
const Window windows[] = {
    {"dgfip/", {1, 0}, {2, 0}},
    {"men/", {1, 10}, {2, 30}},
    {"msa/", {3, 0}, {3, 30}},
    {"cnetp/", {6, 0}, {6, 30}},
    {"banque_de_france/", {22, 4}, {22, 8}},
    {"dss/quotient_familial", {23, 0}, {23, 45}, Qt::Sunday},
};

} // namespace

QDateTime maintenanceEnd(const QString &endpointId, const QDateTime &now)
{
    const QDateTime there = now.toTimeZone(QTimeZone("Europe/Paris"));
    for (const Window &window : windows) {
        const bool thisDay = window.weekday == 0 || window.weekday == there.date().dayOfWeek();
        if (thisDay && endpointId.startsWith(QLatin1StringView(window.routes)) &&
            there.time() >= window.from && there.time() < window.until)
            return QDateTime(there.date(), window.until, there.timeZone()).toUTC();
    }
    return {};
}

} // namespace agrafe::etat
