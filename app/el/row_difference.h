// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

namespace agrafe::el {

/// Two files of one day, row for row, wherever the rows stand.
struct RowDifference
{
    qint64 same = 0;
    qint64 onlyBefore = 0; ///< in the file already sent
    qint64 onlyNow = 0;    ///< in the file about to leave
    bool sameHeader = true;

    [[nodiscard]] bool isNone() const { return onlyBefore == 0 && onlyNow == 0 && sameHeader; }
    bool operator==(const RowDifference &) const = default;
};

/// Memory: 20 bytes a row. Failure: Disk.
[[nodiscard]] Result<RowDifference> compareRows(const QString &before, const QString &now);

/// Rows of a CSV, its header aside. Failure: Disk.
[[nodiscard]] Result<qint64> countRows(const QString &path);

} // namespace agrafe::el
