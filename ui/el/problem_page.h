// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "el/problem_export.h"

class QPagedPaintDevice;

namespace agrafe::ui {

/// Lays HTML out on the paper of a device, each piece from a new sheet on. Nothing is painted before all is
/// laid out, which is what takes long. Failure: Cancelled; the device holds nothing then.
[[nodiscard]] Result<void> printPages(const QStringList &pieces, QPagedPaintDevice &device,
                                      const el::ExportProgress &progress);

/// The same as a PDF file. Failures: Disk, Cancelled; no file stays.
[[nodiscard]] Result<void> writePdf(const QStringList &pieces, const QString &path,
                                    const el::ExportProgress &progress);

} // namespace agrafe::ui
