// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/csv_writer.h"
#include "sheets/read_table.h"
#include "sheets/text_arena.h"

namespace agrafe::el {

struct PlainConversion
{
    WrittenCsv written;
    sheets::ReadSummary sheet;
    qint64 formulasWithoutValue = 0; ///< written as "=?"
};

/// One sheet as it stands, without a matrice: every row and column from A1 to the last that holds a value,
/// empty ones included, as a rectangle. Dates as AAAA-MM-JJ, or with their hour; hours as HH:MM:SS; booleans
/// as true and false; numbers without an exponent below 10^15; errors as their text. Blocking. Failures:
/// those of the reading, Disk, and Input for a sheet whose last cell is too far from its first.
[[nodiscard]] Result<PlainConversion> convertPlainly(const QString &source, const QString &target,
                                                     const CsvForm &form, IfExists ifExists,
                                                     sheets::ReadOptions read);

/// One cell as that file holds it; into the cell or the arena.
[[nodiscard]] std::string_view plainValue(const sheets::Cell &cell, bool date1904, sheets::TextArena &arena);

} // namespace agrafe::el
