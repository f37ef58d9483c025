// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/row_comparison.h"

#include <algorithm>

namespace agrafe::el {

namespace {

quint64 hashOf(std::string_view text)
{
    return std::hash<std::string_view>{}(text);
}

} // namespace

RowComparison::RowComparison(const Matrice &matrice)
    : m_matrice(matrice)
    , m_number(matrice.dossierNumberField())
    , m_keyField(matrice.key.isEmpty() ? -1 : matrice.indexOf(matrice.key.first()))
{
    for (const std::ptrdiff_t field : {m_number, m_keyField}) {
        if (field >= 0)
            m_indexes.try_emplace(static_cast<std::size_t>(field));
    }
    for (qsizetype i = 0; i < matrice.fields.size(); ++i) {
        if (matrice.fields.at(i).unique)
            m_indexes.try_emplace(static_cast<std::size_t>(i));
    }
}

bool RowComparison::namesDossier(std::size_t field) const
{
    return static_cast<std::ptrdiff_t>(field) == m_number || static_cast<std::ptrdiff_t>(field) == m_keyField;
}

void RowComparison::add(int row, std::span<const std::string_view> written)
{
    for (auto &[field, rows] : m_indexes) {
        if (!written[field].empty())
            rows.emplace(hashOf(written[field]), row);
    }
}

void RowComparison::collect(std::size_t changed, std::span<const std::string_view> written,
                            std::map<std::size_t, std::vector<int>> &rows) const
{
    for (const auto &[field, index] : m_indexes) {
        if (field != changed && !namesDossier(field))
            continue;
        auto &found = rows[field];
        const auto [first, last] = index.equal_range(hashOf(written[field]));
        for (auto row = first; row != last; ++row)
            found.push_back(row->second);
    }
}

void RowComparison::move(int row, std::size_t field, std::string_view before, std::string_view after)
{
    const auto index = m_indexes.find(field);
    if (index == m_indexes.end())
        return;
    const auto [first, last] = index->second.equal_range(hashOf(before));
    const auto old = std::find_if(first, last, [row](const auto &entry) { return entry.second == row; });
    if (old != last)
        index->second.erase(old);
    if (!after.empty())
        index->second.emplace(hashOf(after), row);
}

bool RowComparison::decides(std::size_t field, const Problem &problem) const
{
    const auto place = static_cast<std::ptrdiff_t>(field);
    return (problem.rule == Rule::Contradiction && place == m_number) ||
           (problem.rule == Rule::DuplicateRow && place == m_keyField) ||
           (problem.rule == Rule::Unique && problem.field == field);
}

std::vector<Problem>
RowComparison::compare(std::size_t field, const std::vector<int> &rows,
                       const std::function<std::span<const std::string_view>(int)> &written,
                       const std::function<quint32(int)> &sourceRow) const
{
    RowKeys keys(m_matrice);
    DossierRows dossiers(m_matrice);
    LoneValues lone(m_matrice, field);
    const bool mustBeAlone = m_matrice.fields.at(static_cast<qsizetype>(field)).unique;
    std::vector<Problem> problems;
    for (const int row : rows) {
        const auto values = written(row);
        if (static_cast<std::ptrdiff_t>(field) == m_keyField)
            keys.add(sourceRow(row), values, problems);
        if (static_cast<std::ptrdiff_t>(field) == m_number)
            dossiers.add(sourceRow(row), values, problems);
        if (mustBeAlone)
            lone.add(sourceRow(row), values, problems);
    }
    return problems;
}

} // namespace agrafe::el
