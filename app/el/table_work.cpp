// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/table_work.h"

#include "el/bytes.h"

#include <algorithm>

namespace agrafe::el {

namespace {

/// Letters without accents and case; a search pays this for each cell it looks at.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            plain += letter.toCaseFolded();
    }
    return plain;
}

} // namespace

Recheck::Recheck(Table &table)
    : m_table(table)
    , m_seen(table.matrice())
{}

bool Recheck::step(int rows)
{
    const int end = std::min(m_table.rowCount(), m_row + rows);
    for (; m_row < end; ++m_row) {
        const quint32 source = m_table.sourceRow(m_row);
        const std::size_t first = m_problems.size();
        m_table.load(m_row, m_shown, m_marks);
        m_table.rowCheck().check(source, m_shown, m_marks, m_problems);
        m_seen.add(source, m_table.rowCheck().written(), m_problems);
        m_table.addReported(m_row, m_problems);
        sortProblems(std::span(m_problems).subspan(first));
    }
    if (m_row < m_table.rowCount())
        return true;
    m_table.refresh(std::move(m_problems));
    return false;
}

BulkRepair::BulkRepair(Table &table, const ProblemFilter &filter, const QString &title)
    : m_table(table)
    , m_made{title, {}}
{
    for (const Problem &problem : table.problems().all()) {
        if (filter.accepts(problem) && isRepair(problem.rule)) {
            if (const auto place = table.placeOf(&problem))
                m_places.push_back(*place);
        }
    }
}

bool BulkRepair::step(int cells)
{
    const std::size_t end = std::min(m_places.size(), m_next + static_cast<std::size_t>(cells));
    for (; m_next < end; ++m_next) {
        const CellPlace place = m_places[m_next];
        if (const auto repair = m_table.repairAt(place))
            m_made.changes.push_back({place, m_table.storedAt(place), m_table.keep(repair->after)});
    }
    if (m_next < m_places.size())
        return true;
    m_table.applyMany(m_made);
    return false;
}

TableSearch::TableSearch(const Table &table, const QString &wanted, CellPlace from, bool backwards)
    : m_table(table)
    , m_wanted(folded(wanted))
    , m_from(from)
    , m_backwards(backwards)
{}

bool TableSearch::matches(CellPlace place)
{
    const auto bytes = m_table.bytes(place);
    if (bytes.empty())
        return false;
    if (!isAscii(bytes))
        return folded(m_table.text(place)).contains(m_wanted);
    const auto text = QLatin1StringView(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return text.contains(m_wanted, Qt::CaseInsensitive);
}

// The row of the start is seen first beyond the start, last up to it.
void TableSearch::look(int row)
{
    const int fields = m_table.fieldCount();
    const bool atStart = row == m_from.row;
    for (int i = 0; i < fields; ++i) {
        const int field = m_backwards ? fields - 1 - i : i;
        const bool beyond = m_backwards ? field < m_from.field : field > m_from.field;
        if (atStart && beyond != (m_seen == 0))
            continue;
        if (matches({row, field})) {
            m_found = CellPlace{row, field};
            return;
        }
    }
}

bool TableSearch::step(int rows)
{
    const int count = m_table.rowCount();
    if (count == 0 || m_wanted.isEmpty())
        return false;
    for (int looked = 0; looked < rows && m_seen <= count; ++looked, ++m_seen) {
        const int away = m_backwards ? count - m_seen % count : m_seen;
        look((m_from.row + away) % count);
        if (m_found)
            return false;
    }
    return m_seen <= count;
}

} // namespace agrafe::el
