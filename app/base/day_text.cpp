// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace agrafe {

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QCoreApplication::translate("Day", "dd/MM/yyyy"))
                         : QString();
}

QString hourText(const QTime &time)
{
    if (time.hour() == 0 && time.minute() == 0)
        return QCoreApplication::translate("Day", "minuit");
    if (time.minute() == 0)
        return QCoreApplication::translate("Day", "%1\u00a0h").arg(time.hour());
    return QCoreApplication::translate("Day", "%1\u00a0h\u00a0%2")
        .arg(time.hour())
        .arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString hourText(const QDateTime &at)
{
    return hourText(at.toLocalTime().time());
}

QString momentText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    return QCoreApplication::translate("Day", "%1 à %2").arg(dayText(at.toLocalTime().date()), hourText(at));
}

} // namespace agrafe
