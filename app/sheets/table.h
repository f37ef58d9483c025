// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace agrafe::sheets {

enum class CellKind : quint8 {
    Empty, ///< absent, or holding an empty text
    Text,
    Number,
    Date,               ///< a number whose number format is a date, an hour or a duration
    Boolean,            ///< text is "1" or "0"
    Error,              ///< text is "#N/A", "#DIV/0!"…
    FormulaWithoutValue ///< a fault: nobody but Excel knows its value; never an empty cell
};

/// Views live until the next row.
struct Cell
{
    CellKind kind = CellKind::Empty;
    /// Column and row that the workbook's style puts on it are left out; UTF-8. A Number or a Date is written
    /// as the file holds it ("44197", "1.23457E+13"), rounded to the 15 digits that Excel keeps; dates
    /// written as texts by the file (t="d", OpenDocument) are turned into the serial number of the workbook's
    /// date system.
    std::string_view text;
    /// Index of the shared string, or -1. The same index is the same text: a checker may keep its verdict.
    qint32 shared = -1;
};

/// cells[0] is column A. Ends with the last cell that is not empty.
struct Row
{
    qint64 number = 0; ///< 1-based, as the sheet shows it; in a CSV file, the record
    bool hidden = false;
    std::span<const Cell> cells;
    bool date1904 = false; ///< what the serial numbers of its dates count from
};

/// Who wants the rows. Rows without any value are not sent. False stops the reading (no failure).
class RowSink
{
public:
    RowSink() = default;
    RowSink(const RowSink &) = delete;
    RowSink &operator=(const RowSink &) = delete;
    virtual ~RowSink() = default;

    /// Once, before the first row(); not called for a sheet without any value.
    virtual bool header(const Row &row) = 0;
    virtual bool row(const Row &row) = 0;
};

} // namespace agrafe::sheets
