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
{
    m_found.reserve(table.problems().all().size());
}

bool Recheck::step(int rows)
{
    const int end = std::min(m_table.rowCount(), m_row + rows);
    for (; m_row < end; ++m_row) {
        const quint32 source = m_table.sourceRow(m_row);
        m_ofRow.clear();
        m_table.load(m_row, m_shown, m_marks);
        m_table.rowCheck().check(source, m_shown, m_marks, m_ofRow);
        m_seen.add(source, m_table.rowCheck().written(), m_ofRow);
        m_table.addReported(m_row, m_ofRow);
        sortProblems(m_ofRow);
        m_found.append(m_ofRow);
    }
    if (m_row < m_table.rowCount())
        return true;
    m_table.refresh(std::move(m_found));
    return false;
}

BulkRepair::BulkRepair(Table &table, const ProblemFilter &filter, const QString &title)
    : m_table(table)
    , m_filter(filter)
    , m_title(title)
{}

bool BulkRepair::step(int problems)
{
    const auto &all = m_table.problems().all();
    const std::size_t end = std::min(all.size(), m_next + static_cast<std::size_t>(problems));
    for (; m_next < end; ++m_next) {
        if (m_filter.accepts(all[m_next]) && isRepair(all[m_next].rule))
            repair(all[m_next]);
    }
    return m_next < all.size();
}

void BulkRepair::repair(const Problem &problem)
{
    const auto place = m_table.placeOf(&problem);
    const auto repair = place ? m_table.repairAt(*place) : std::nullopt;
    if (!repair)
        return;
    if (m_repaired++ == 0)
        m_table.beginStep(m_title, expected());
    m_table.addToStep(*place, repair->after);
}

/// At most: a vector that grows by millions is copied in one event.
std::size_t BulkRepair::expected() const
{
    qint64 sum = 0;
    const QList<Rule> rules = allRules();
    for (const Rule rule : rules)
        sum +=
            isRepair(rule) && (!m_filter.rule || m_filter.rule == rule) ? m_table.problems().count(rule) : 0;
    return static_cast<std::size_t>(sum);
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
