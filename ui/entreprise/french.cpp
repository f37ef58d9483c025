// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/french.h"

#include <QCoreApplication>
#include <QLocale>

namespace agrafe::ui {

QString hourText(const QDateTime &at)
{
    const QTime time = at.toLocalTime().time();
    if (time.hour() == 0 && time.minute() == 0)
        return QCoreApplication::translate("french", "minuit");
    if (time.minute() == 0)
        return QCoreApplication::translate("french", "%1\u00a0h").arg(time.hour());
    return QCoreApplication::translate("french", "%1\u00a0h\u00a0%2")
        .arg(time.hour())
        .arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString dateText(const QDateTime &at)
{
    // A date of a document is a day, whatever the hour it was written with.
    return at.isValid() ? dayText(at.date()) : QString();
}

QString momentText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    return QCoreApplication::translate("french", "%1 à %2")
        .arg(dayText(at.toLocalTime().date()), hourText(at));
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
