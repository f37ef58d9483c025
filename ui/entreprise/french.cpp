// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/french.h"

#include <QCoreApplication>
#include <QLocale>

namespace agrafe::ui {

QString dateText(const QDateTime &at)
{
    // A date of a document is a day, whatever the hour it was written with.
    return at.isValid() ? dayText(at.date()) : QString();
}

QString nextTryText(const QDateTime &at, const QDateTime &now)
{
    if (at.toLocalTime().date() == now.toLocalTime().date())
        return hourText(at);
    return QCoreApplication::translate("french", "le %1").arg(momentText(at));
}

QString sizeText(qint64 bytes)
{
    const QLocale french(QLocale::French);
    if (bytes < 1000)
        return QCoreApplication::translate("french", "%1\u00a0octets").arg(bytes);
    if (bytes < 1'000'000)
        return QCoreApplication::translate("french", "%1\u00a0ko").arg(french.toString(bytes / 1000));
    return QCoreApplication::translate("french", "%1\u00a0Mo")
        .arg(french.toString(static_cast<double>(bytes) / 1e6, 'f', 1));
}

QString waitText(const QDateTime &at, const QDateTime &now)
{
    const qint64 minutes = now.secsTo(at) / 60;
    if (minutes < 1)
        return QCoreApplication::translate("french", "dans moins d’une minute");
    if (minutes < 60)
        return QCoreApplication::translate("french", "dans %1\u00a0min").arg(minutes);
    if (minutes < 48 * 60)
        return QCoreApplication::translate("french", "dans %1\u00a0h").arg(minutes / 60);
    return QCoreApplication::translate("french", "dans %1\u00a0jours").arg(minutes / (24 * 60));
}

} // namespace agrafe::ui
