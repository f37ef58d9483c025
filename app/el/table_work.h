// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/table.h"

namespace agrafe::el {

/// Work on a whole table, done in slices so that the window stays alive: call step() from a timer until it is
/// false. The table must not be edited meanwhile.
class Recheck
{
public:
    explicit Recheck(Table &table);
    /// Judges so many rows; false when all are done and the table has its new problems.
    bool step(int rows);
    [[nodiscard]] int done() const { return m_row; }

private:
    Table &m_table;
    SeenRows m_seen;
    int m_row = 0;
    ProblemList m_found;
    std::vector<Problem> m_ofRow;
    std::vector<std::string_view> m_shown;
    std::vector<qint32> m_marks;
};

/// Every repair that the filter accepts, as one step that can be undone; a Recheck is due afterwards.
class BulkRepair
{
public:
    BulkRepair(Table &table, const ProblemFilter &filter, const QString &title);
    /// Looks at so many problems; false when all were seen.
    bool step(int problems);
    [[nodiscard]] std::size_t repaired() const { return m_repaired; }

private:
    void repair(const Problem &problem);
    [[nodiscard]] std::size_t expected() const;

    Table &m_table;
    ProblemFilter m_filter;
    QString m_title;
    std::size_t m_next = 0;
    std::size_t m_repaired = 0;
};

/// Cells whose text holds a word, whatever its case and accents; from a place on, around the end.
class TableSearch
{
public:
    TableSearch(const Table &table, const QString &wanted, CellPlace from, bool backwards = false);
    /// Looks at so many rows; false when something was found or all was seen.
    bool step(int rows);
    [[nodiscard]] std::optional<CellPlace> found() const { return m_found; }

private:
    [[nodiscard]] bool matches(CellPlace place);
    void look(int row);

    const Table &m_table;
    QString m_wanted;
    CellPlace m_from;
    bool m_backwards;
    int m_seen = 0; ///< rows
    std::optional<CellPlace> m_found;
};

} // namespace agrafe::el
