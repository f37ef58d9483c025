// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/check.h"
#include "el/table.h"
#include "sheets/workbook_patch.h"

namespace agrafe::ui {

class FileWork;

/// Whether the file that was read is still there; the refusal says so, and what to do `otherwise`.
[[nodiscard]] Result<void> canBeReadAgain(const FileWork &work, const QString &otherwise);
/// Only .xlsx and .xlsm workbooks can be copied with other texts in their cells, and of one sheet.
[[nodiscard]] bool canBeCorrected(const FileWork &work);

/// A copy of the workbook that `table` was read from, with what the agent corrected in it; everything else as
/// it was. Blocking. A column that the workbook does not have is among what was left.
[[nodiscard]] Result<sheets::PatchReport> saveCorrectedCopy(const el::Table &table,
                                                            const el::CheckSummary &summary,
                                                            const QString &source, const QString &target,
                                                            const sheets::PatchProgress &progress);

} // namespace agrafe::ui
