// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/repair.h"
#include "el/row_check.h"
#include "el/seen_rows.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace agrafe::el {

/// Which rows must be compared again when one cell changes: those that share a dossier number, a key or a
/// value that should be alone.
class RowComparison
{
public:
    explicit RowComparison(const Matrice &matrice);

    void add(int row, std::span<const std::string_view> written);
    /// Rows to compare again because of that value of the row.
    void collect(std::size_t changed, std::span<const std::string_view> written,
                 std::map<std::size_t, std::vector<int>> &rows) const;
    void move(int row, std::size_t field, std::string_view before, std::string_view after);
    /// Whether the rows found through that field may break that rule.
    [[nodiscard]] bool decides(std::size_t field, const Problem &problem) const;
    /// What those rows, in order, have against each other.
    [[nodiscard]] std::vector<Problem>
    compare(std::size_t field, const std::vector<int> &rows,
            const std::function<std::span<const std::string_view>(int)> &written,
            const std::function<quint32(int)> &sourceRow) const;

private:
    using Rows = std::unordered_multimap<quint64, int>;
    [[nodiscard]] bool namesDossier(std::size_t field) const;

    const Matrice &m_matrice;
    std::ptrdiff_t m_number;
    std::ptrdiff_t m_keyField;
    std::map<std::size_t, Rows> m_indexes;
};

} // namespace agrafe::el
