// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace agrafe::sheets {

/// A text for one cell; whatever it held before goes.
struct CellPatch
{
    qint64 row = 0;    ///< as Row::number
    qint32 column = 0; ///< from 0
    QString text;
};

struct PatchReport
{
    qint64 written = 0;
    /// Cells that hold a formula, or stand on a row that the sheet does not have: they were left as they are.
    std::vector<CellPatch> left;
};

/// Told now and then how much is done, of how much; false ends the writing (FailureKind::Cancelled), and no
/// file stays.
using PatchProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes `target`, a copy of an .xlsx or .xlsm with these cells of one sheet corrected. Everything else
/// stays as it was: styles and widths, the sheet's own bytes around the cells, and the packed bytes of every
/// other part. Beside the patches, memory does not grow with the workbook. Blocking; `source` is only read.
[[nodiscard]] Result<PatchReport> saveCorrectedCopy(const QString &source, const QString &target,
                                                    const QString &sheet,
                                                    const std::vector<CellPatch> &patches,
                                                    const PatchProgress &progress = {});

} // namespace agrafe::sheets
