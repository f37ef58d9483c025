// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/row_prints.h"

#include <QHashFunctions>

#include <algorithm>

namespace agrafe::el {

namespace {

constexpr int mostNearest = 1000; // of the rows that share a number

quint64 hashOf(const QString &text)
{
    return qHash(text, std::size_t(0x9e3779b97f4a7c15));
}

quint64 mixed(quint64 sum, quint64 hash)
{
    return (sum ^ hash) * 0x100000001b3 + (sum >> 29);
}

} // namespace

RowPrints::RowPrints(qsizetype columns, qsizetype number)
    : m_columns(static_cast<std::size_t>(columns))
    , m_number(number)
{}

RowPrints::Print RowPrints::print(const QStringList &values, std::vector<quint32> &cells) const
{
    Print print;
    for (std::size_t column = 0; column < m_columns; ++column) {
        const auto place = static_cast<qsizetype>(column);
        const QString value = values.value(place).trimmed();
        const quint64 hash = hashOf(value);
        cells.push_back(static_cast<quint32>(hash));
        if (place == m_number) {
            print.number = hashOf(value.simplified());
            print.isNumbered = !value.isEmpty();
        } else {
            print.values = mixed(print.values, hash);
        }
    }
    return print;
}

void RowPrints::add(quint32 row, const QStringList &values)
{
    const Print own = print(values, m_cells);
    const auto place = static_cast<quint32>(m_rows.size());
    m_rows.push_back(row);
    if (own.isNumbered)
        m_byNumber.entries.emplace_back(own.number, place);
    m_byValues.entries.emplace_back(own.values, place);
}

void RowPrints::Index::close()
{
    std::ranges::sort(entries);
    next.resize(entries.size() + 1);
    for (std::size_t entry = 0; entry < next.size(); ++entry)
        next[entry] = static_cast<quint32>(entry);
}

std::size_t RowPrints::Index::firstFree(std::size_t entry, const std::vector<bool> &taken)
{
    std::size_t free = entry;
    while (free < entries.size() && (next[free] != free || taken[entries[free].second]))
        free = next[free] != free ? next[free] : free + 1;
    while (entry < free) { // the way is short the next time
        const std::size_t after = next[entry] != entry ? next[entry] : entry + 1;
        next[entry] = static_cast<quint32>(free);
        entry = after;
    }
    return free;
}

void RowPrints::close()
{
    m_taken.assign(m_rows.size(), false);
    m_byNumber.close();
    m_byValues.close();
}

/// Until `look` says that it has seen enough.
template<typename Look>
void RowPrints::eachFree(Index &index, quint64 hash, Look look)
{
    const auto first = std::ranges::lower_bound(index.entries, std::pair(hash, quint32(0)));
    auto entry = index.firstFree(static_cast<std::size_t>(first - index.entries.begin()), m_taken);
    while (entry < index.entries.size() && index.entries[entry].first == hash &&
           look(static_cast<qsizetype>(index.entries[entry].second)))
        entry = index.firstFree(entry + 1, m_taken);
}

qsizetype RowPrints::score(qsizetype place, std::span<const quint32> cells) const
{
    const auto own = std::span(m_cells).subspan(static_cast<std::size_t>(place) * m_columns, m_columns);
    qsizetype same = 0;
    for (std::size_t column = 0; column < m_columns; ++column)
        same += own[column] == cells[column] ? 1 : 0;
    return same;
}

qsizetype RowPrints::nearest(const Print &print, std::span<const quint32> cells)
{
    qsizetype best = -1;
    qsizetype bestScore = -1;
    int seen = 0;
    eachFree(m_byNumber, print.number, [&](qsizetype place) {
        const qsizetype points = score(place, cells);
        if (points > bestScore) {
            best = place;
            bestScore = points;
        }
        return ++seen < mostNearest && bestScore < static_cast<qsizetype>(m_columns);
    });
    return best;
}

RowPrints::Found RowPrints::take(const QStringList &values)
{
    std::vector<quint32> cells;
    const Print wanted = print(values, cells);
    Found found;
    if (wanted.isNumbered)
        found.place = nearest(wanted, cells);
    found.sameNumber = found.place >= 0;
    if (found.sameNumber)
        found.sameValues = score(found.place, cells) == static_cast<qsizetype>(m_columns);
    else
        eachFree(m_byValues, wanted.values, [&found](qsizetype place) {
            found.place = place;
            found.sameValues = true;
            return false;
        });
    if (found.place >= 0)
        m_taken[static_cast<std::size_t>(found.place)] = true;
    return found;
}

} // namespace agrafe::el
