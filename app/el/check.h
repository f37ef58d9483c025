// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/check_options.h"
#include "el/expansion.h"
#include "el/record.h"
#include "sheets/read_table.h"

#include <map>

namespace agrafe::el {

/// What a whole file is worth.
struct CheckSummary
{
    sheets::ReadSummary sheet;
    QStringList columns; ///< as the file names them
    qint64 rows = 0;
    qint64 conforming = 0;
    qint64 rejected = 0; ///< repairable ones too: E#L ignores them as they stand
    std::map<Rule, qint64> counts;
};

/// Reads a workbook or a CSV file and checks every row as it comes; memory grows only with what is needed to
/// compare rows. Blocking: run it in a worker thread. `read.expectedHeaders` is filled from the matrice.
/// Without `read.sheetName`, the first visible sheet or, when nothing of it is in the matrice ("Lisez-moi"),
/// the first other one of which something is.
/// Failures: those of the reading, and Input when no column of the file is in the matrice.
[[nodiscard]] Result<CheckSummary> checkFile(const QString &path, const Matrice &matrice,
                                             const CheckOptions &options, RecordSink &sink,
                                             sheets::ReadOptions read = {});

/// The same for rows joined from three sheets; their numbers count from 2, the header being 1.
[[nodiscard]] Result<CheckSummary> checkExpanded(const Expanded &rows, const Matrice &matrice,
                                                 const CheckOptions &options, RecordSink &sink);

} // namespace agrafe::el
