// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

namespace agrafe::sheets {

/// What a hostile or broken file may cost at most. The figures are far above what Excel itself can write.
struct Limits
{
    qint64 fileBytes = qint64(1) << 30;
    qint64 sheetBytes = qint64(6) << 30;        ///< inflated
    qint64 sharedStringBytes = qint64(1) << 30; ///< inflated
    qint64 smallPartBytes = qint64(32) << 20;   ///< workbook, styles, relations…
    qint64 inflateRatio = 400;                  ///< beyond the first 64 MiB
    qint64 cellBytes = qint64(1) << 20;
    qint64 rowBytes = qint64(64) << 20;
    qint64 rows = 1'048'576;
    qint64 columns = 16'384;
    int xmlDepth = 64;
    qint64 entries = 20'000; ///< files inside the workbook
};

} // namespace agrafe::sheets
