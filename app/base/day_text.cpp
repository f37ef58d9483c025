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

} // namespace agrafe
