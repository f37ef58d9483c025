// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/value_mark.h"

#include "el/matrice_import.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

struct MarkRow
{
    QLatin1StringView mark;
    bool doubtful;
    const char *title;
};

/// Lines may only be wrapped; a slash between spaces is rarely part of a value, without them it may be
/// ("N/A").
constexpr std::array markTable{
    MarkRow{";"_L1, false, QT_TRANSLATE_NOOP("MatriceImport", "Point-virgule ( ; )")},
    MarkRow{"|"_L1, false, QT_TRANSLATE_NOOP("MatriceImport", "Barre verticale ( | )")},
    MarkRow{"\n"_L1, false, QT_TRANSLATE_NOOP("MatriceImport", "Retour à la ligne")},
    MarkRow{" / "_L1, false, QT_TRANSLATE_NOOP("MatriceImport", "Barre oblique entre espaces ( / )")},
    MarkRow{","_L1, true, QT_TRANSLATE_NOOP("MatriceImport", "Virgule ( , )")},
    MarkRow{"/"_L1, true, QT_TRANSLATE_NOOP("MatriceImport", "Barre oblique ( / )")},
};

/// No-break spaces are spaces here.
QString plainSpaces(const QString &text)
{
    QString plain = text;
    return plain.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
}

} // namespace

QStringList valuesBetween(const QString &text, const QString &mark)
{
    QStringList values;
    if (mark.isEmpty())
        return values;
    const QStringList parts = plainSpaces(text).split(mark);
    for (const QString &part : parts)
        if (const QString value = part.simplified(); !value.isEmpty())
            values.append(value);
    return values.size() > 1 ? values : QStringList();
}

bool holdsMark(const QString &text, const QString &mark)
{
    return !valuesBetween(text, mark).isEmpty();
}

QString markOf(const QString &text)
{
    const auto found =
        std::ranges::find_if(markTable, [&text](const MarkRow &row) { return holdsMark(text, row.mark); });
    return found == markTable.end() ? QString() : QString(found->mark);
}

bool isDoubtfulMark(const QString &mark)
{
    const auto found = std::ranges::find(markTable, mark, &MarkRow::mark);
    return found != markTable.end() && found->doubtful;
}

QStringList valueMarks()
{
    QStringList marks;
    for (const MarkRow &row : markTable)
        marks.append(row.mark);
    return marks;
}

QString valueMarkTitle(const QString &mark)
{
    const auto found = std::ranges::find(markTable, mark, &MarkRow::mark);
    return found == markTable.end() ? mark : QCoreApplication::translate("MatriceImport", found->title);
}

QString proposedValueMark(const MatriceSheet &sheet, const MatriceMapping &mapping)
{
    const int column = mapping.value(MatriceColumn::Values, -1);
    QMap<QString, int> cells;
    for (const MatriceSheet::Line &line : sheet.lines)
        ++cells[column < 0 ? QString() : markOf(line.cells.value(column))];
    const QStringList marks = valueMarks();
    return *std::ranges::max_element(marks, {}, [&cells](const QString &mark) { return cells.value(mark); });
}

} // namespace agrafe::el
