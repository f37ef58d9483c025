// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/row_order.h"

#include <algorithm>

namespace agrafe::sheets {

RowOrder::RowOrder(HeaderFinder &finder, NoticeList &notices, qint64 sheetSize)
    : m_finder(finder)
    , m_notices(notices)
    , m_keeps(sheetSize <= mostKept)
{}

RowOrder::Verdict RowOrder::take(const Row &row)
{
    if (row.cells.empty())
        return Verdict::GoesOn;
    const bool inPlace = row.number > m_last;
    if (!m_keeps && !inPlace)
        return Verdict::Disordered;
    m_last = std::max(m_last, row.number);
    if (!m_keeps)
        return m_finder.take(row) ? Verdict::GoesOn : Verdict::Enough;
    if (!inPlace && m_rows.back().number != row.number)
        m_notices.add(NoticeKind::RowsOutOfOrder, QString::number(row.number));
    m_sorted = m_sorted && inPlace;
    keep(row);
    if (static_cast<qint64>(m_texts.size()) <= mostKept && m_cells.size() <= mostCells)
        return Verdict::GoesOn;
    m_keeps = false;
    return release() ? Verdict::GoesOn : Verdict::Enough;
}

void RowOrder::finish()
{
    if (!m_keeps || release())
        m_finder.finish();
}

/// Shared strings stay where they are.
void RowOrder::keep(const Row &row)
{
    m_date1904 = row.date1904;
    m_rows.push_back({row.number, row.hidden, m_cells.size(), row.cells.size()});
    for (const Cell &cell : row.cells) {
        m_cells.push_back(cell);
        if (cell.shared < 0)
            m_cells.back().text = m_texts.add(cell.text);
    }
}

bool RowOrder::release()
{
    if (!m_sorted)
        std::ranges::stable_sort(m_rows, {}, &Kept::number);
    bool goesOn = true;
    for (auto first = m_rows.cbegin(); goesOn && first != m_rows.cend();) {
        const auto other = [&first](const Kept &kept) { return kept.number != first->number; };
        const auto next = std::find_if(first, m_rows.cend(), other);
        goesOn = pass({first, next});
        first = next;
    }
    m_rows = {};
    m_cells = {};
    m_texts.clear();
    return goesOn;
}

bool RowOrder::pass(std::span<const Kept> pieces)
{
    const Kept &first = pieces.front();
    if (pieces.size() == 1)
        return m_finder.take(
            {first.number, first.hidden, std::span(m_cells).subspan(first.first, first.count), m_date1904});
    m_notices.add(NoticeKind::SplitRows, QString::number(first.number));
    m_joined.clear();
    for (const Kept &piece : pieces)
        overlay(piece);
    const bool hidden = std::ranges::any_of(pieces, &Kept::hidden);
    return m_finder.take({first.number, hidden, m_joined, m_date1904});
}

void RowOrder::overlay(const Kept &piece)
{
    m_joined.resize(std::max(m_joined.size(), piece.count));
    for (std::size_t i = 0; i < piece.count; ++i) {
        const Cell &cell = m_cells[piece.first + i];
        if (cell.kind == CellKind::Empty)
            continue;
        if (m_joined[i].kind != CellKind::Empty)
            m_notices.add(NoticeKind::RepeatedCells, cellName(static_cast<qsizetype>(i), piece.number));
        m_joined[i] = cell;
    }
}

} // namespace agrafe::sheets
