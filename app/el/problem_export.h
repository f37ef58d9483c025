// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "el/table.h"

#include <functional>

namespace agrafe::el {

/// Told now and then how much is done, of how much; false ends the writing (FailureKind::Cancelled), and no
/// file stays.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// "Ligne" of a cell, when it is not the number of its row: of joined sheets.
using RowNamer = std::function<QString(CellPlace place)>;

/// What a colleague needs to correct a file, one line a problem: a CSV that Excel opens by a double click
/// (";", byte order mark); a text that looks like a formula stays a text. Failure: Disk.
[[nodiscard]] Result<void> exportProblems(const Table &table, const QString &path,
                                          const RowNamer &rowName = {}, const ExportProgress &progress = {});

/// What was changed here since the file was opened: row, column, before, after. The same form.
[[nodiscard]] Result<void> exportCorrections(const Table &table, const QString &path,
                                             const RowNamer &rowName = {},
                                             const ExportProgress &progress = {});

/// To be printed, as HTML: counts by rule, then the problems by rule, the first `most` of each. Each piece
/// begins a sheet of paper; none is so long that it takes long to lay out.
[[nodiscard]] QStringList problemsPages(const Table &table, const QString &fileName,
                                        const RowNamer &rowName = {}, int most = 50);

} // namespace agrafe::el
