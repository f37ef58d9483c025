// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/header_finder.h"
#include "sheets/text_arena.h"

namespace agrafe::sheets {

/// Between a sheet and its finder: there rows come in the order of their numbers, each number once. The rows
/// of a sheet of a usual size are kept until it ends, so that those which stand in the wrong place, or in
/// several pieces, can be put right; a larger one is passed on as it comes, and refused where its order ends.
class RowOrder
{
public:
    /// `sheetSize`: bytes of its XML, as the archive announces them.
    RowOrder(HeaderFinder &finder, NoticeList &notices, qint64 sheetSize);

    /// What a sheet may hold of XML, and of texts outside of its shared strings, to be kept.
    static constexpr qint64 mostKept = qint64(16) << 20;
    static constexpr std::size_t mostCells = std::size_t(1) << 20; ///< empty ones too

    enum class Verdict : quint8 { GoesOn, Enough, Disordered };
    [[nodiscard]] Verdict take(const Row &row);
    /// The sheet has ended.
    void finish();
    /// The last row that stood in its place, after Disordered.
    [[nodiscard]] qint64 lastNumber() const { return m_last; }

private:
    struct Kept
    {
        qint64 number;
        bool hidden;
        std::size_t first; ///< of its cells
        std::size_t count;
    };

    void keep(const Row &row);
    /// All that was kept, in order.
    bool release();
    bool pass(std::span<const Kept> pieces);
    void overlay(const Kept &piece);

    HeaderFinder &m_finder;
    NoticeList &m_notices;
    bool m_keeps;
    bool m_sorted = true;
    bool m_date1904 = false;
    qint64 m_last = 0;
    std::vector<Kept> m_rows;
    std::vector<Cell> m_cells;
    std::vector<Cell> m_joined; ///< a row that was written in several pieces
    TextArena m_texts;
};

} // namespace agrafe::sheets
