// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/notice_list.h"
#include "sheets/read_table.h"
#include "sheets/row_copy.h"

#include <QSet>

namespace agrafe::sheets {

/// Stands between a reader and the sink: keeps the first rows until the header is known among them, then lets
/// the rest through.
class HeaderFinder
{
public:
    HeaderFinder(RowSink &sink, const ReadOptions &options, NoticeList &notices);

    /// False: the sink wants no more. Rows without a value are left out.
    bool take(const Row &row);
    /// The sheet has ended: decides with what there is.
    void finish();

    [[nodiscard]] qint64 headerRow() const { return m_headerRow; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    [[nodiscard]] bool isEnough(const Row &row) const;
    [[nodiscard]] qsizetype expectedNames(const Row &row) const;
    [[nodiscard]] std::size_t choose() const;
    [[nodiscard]] std::size_t chooseByNames() const;
    [[nodiscard]] std::size_t chooseByShape() const;
    void decide();
    bool pass(const Row &row);

    RowSink &m_sink;
    const ReadOptions &m_options;
    NoticeList &m_notices;
    QSet<QString> m_expected;
    std::vector<RowCopy> m_first;
    qint64 m_firstBytes = 0;
    std::size_t m_width = 0;
    qint64 m_above = 0;
    qint64 m_headerRow = 0;
    qint64 m_rows = 0;
    bool m_decided = false;
    bool m_stopped = false;
};

/// A header as it is compared: no accent, no case, letters and digits only.
[[nodiscard]] QString comparableName(const QString &name);

} // namespace agrafe::sheets
