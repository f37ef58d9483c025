// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/notice.h"

namespace agrafe::sheets {

/// One notice a kind: the first place is kept, the others are counted.
class NoticeList
{
public:
    void add(NoticeKind kind, const QString &where = {}, qint64 count = 1);
    /// A second place is added to the first: names of sheets, of tables.
    void name(NoticeKind kind, const QString &name);
    [[nodiscard]] bool has(NoticeKind kind) const;
    [[nodiscard]] const std::vector<Notice> &all() const { return m_notices; }

private:
    Notice *find(NoticeKind kind);

    std::vector<Notice> m_notices;
};

/// "B12": column counted from 0, row from 1.
[[nodiscard]] QString cellName(qsizetype column, qint64 row);
/// "B"
[[nodiscard]] QString columnName(qsizetype column);

} // namespace agrafe::sheets
