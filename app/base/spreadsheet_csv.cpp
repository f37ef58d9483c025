// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/spreadsheet_csv.h"

#include <QLocale>

#include <algorithm>

namespace agrafe {

namespace {

QString quoted(const QString &text)
{
    const auto wantsQuotes = [](QChar c) { return QStringLiteral(";\"\r\n").contains(c); };
    if (std::ranges::none_of(text, wantsQuotes))
        return text;
    QString inside = text;
    return QLatin1Char('"') + inside.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString harmlessInSpreadsheet(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    bool number = false;
    (void)QLocale::c().toDouble(text, &number);
    return formula && !number ? QLatin1Char('\'') + text : text;
}

QByteArray spreadsheetCsv(const QList<QStringList> &rows)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &text : row)
            cells += quoted(harmlessInSpreadsheet(text));
        csv += cells.join(QLatin1Char(';')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace agrafe
