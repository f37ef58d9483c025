// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/table.h"

#include <memory>
#include <vector>

namespace agrafe::sheets {

/// A row that outlives the one it was made from; its shared strings have to outlive both.
class RowCopy
{
public:
    explicit RowCopy(const Row &row);

    [[nodiscard]] Row row() const { return {m_number, m_hidden, m_cells, m_date1904}; }

private:
    qint64 m_number;
    bool m_hidden;
    bool m_date1904;
    std::unique_ptr<char[]> m_texts; // stays where it is when the copy moves: the cells look into it
    std::vector<Cell> m_cells;
};

} // namespace agrafe::sheets
