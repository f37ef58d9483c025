// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/row_copy.h"

namespace agrafe::sheets {

RowCopy::RowCopy(const Row &row)
    : m_number(row.number)
    , m_hidden(row.hidden)
    , m_date1904(row.date1904)
    , m_cells(row.cells.begin(), row.cells.end())
{
    std::size_t size = 0;
    for (const Cell &cell : row.cells)
        size += cell.shared < 0 ? cell.text.size() : 0;
    m_texts = std::make_unique<char[]>(size);
    char *to = m_texts.get();
    for (Cell &cell : m_cells) {
        if (cell.shared >= 0)
            continue;
        const std::size_t length = cell.text.copy(to, cell.text.size());
        cell.text = {to, length};
        to += length;
    }
}

} // namespace agrafe::sheets
