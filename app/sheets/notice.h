// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

#include <vector>

namespace agrafe::sheets {

/// What a template's rules want to know of a workbook beside its values.
enum class NoticeKind : quint8 {
    RowsAboveHeader,      ///< title rows; count: how many hold a value
    ExtraSheets,          ///< where: their names
    HiddenSheets,         ///< where: their names
    HiddenSheetRead,      ///< the sheet that was read is hidden; where: its name
    HiddenRows,           ///< read all the same; where: the first
    HiddenColumns,        ///< read all the same; where: the first
    Filter,               ///< where: its range
    MergedCells,          ///< where: the first range
    Formulas,             ///< with a value; where: the first cell
    FormulasWithoutValue, ///< where: the first cell
    ErrorCells,           ///< where: the first cell
    RowsOutOfOrder,       ///< put back in order; where: the first
    SplitRows,            ///< their cells were joined; where: the first
    RepeatedCells,        ///< one name, several values: the last one is read; where: the first cell
    TwoValues,            ///< in one cell: the first one is read; where: the first cell
    SplitTexts,           ///< shared strings of several plain texts: joined
    ExternalReferences,   ///< count: how many other files
    Tables,               ///< Excel "tables"; where: the names
    Macros,
    Dates1904,
    EmptySheet,             ///< where: its name; nothing for a CSV file
    NameDiffersFromContent, ///< where: what it is in truth ("CSV")
    AssumedWindows1252,     ///< neither UTF-8 nor UTF-16
    DamagedCharacters,      ///< bytes that no character has; where: the first row
    OpenQuotes,             ///< a quote that is never closed; where: its row
    UnevenRows              ///< more values than the header has; where: the first row
};

struct Notice
{
    NoticeKind kind;
    QString where;
    qint64 count = 1;

    bool operator==(const Notice &) const = default;
};

/// One sentence in French for the agent.
[[nodiscard]] QString sentence(const Notice &notice);

} // namespace agrafe::sheets
