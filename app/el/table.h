// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/problem_list.h"
#include "el/row_comparison.h"
#include "el/text_store.h"

namespace agrafe::el {

struct CellPlace
{
    int row = 0;   ///< of the table, from 0
    int field = 0; ///< of the matrice

    bool operator==(const CellPlace &) const = default;
};

struct CellChange
{
    CellPlace place;
    TextStore::Place before = 0;
    TextStore::Place after = 0;
};

/// One thing that the agent did, however many cells it touched.
struct EditStep
{
    QString title;
    std::vector<CellChange> changes;
};

/// A whole file in memory, one column a field of the matrice: 300 000 rows of 70 cells in some 200 MiB. The
/// source file is never touched. One thread fills it (append), then it belongs to the thread that shows it,
/// which may read the rows that were published while others still come.
class Table
{
public:
    Table(const Matrice &matrice, const CheckOptions &options);
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;
    ~Table();

    /// False when there is no room left. Rows come in the order of the source.
    [[nodiscard]] bool append(quint32 sourceRow, std::span<const std::string_view> shown);
    [[nodiscard]] int appendedRows() const { return m_appended; }
    /// What E#L itself said (Rule::RefusedByEl) of the row appended last: it stands while the cell holds the
    /// text that was sent.
    void report(const Problem &problem);
    /// Shows the rows appended so far, and what is wrong with the newest.
    void publish(int rows, std::span<const Problem> problems);
    /// After the last row: what edits need to compare rows. May run in the filling thread.
    void buildIndexes();

    [[nodiscard]] const Matrice &matrice() const { return m_matrice; }
    [[nodiscard]] const CheckOptions &options() const { return m_options; }
    [[nodiscard]] int rowCount() const { return m_rows; }
    [[nodiscard]] int fieldCount() const { return static_cast<int>(m_fields); }
    [[nodiscard]] quint32 sourceRow(int row) const;
    [[nodiscard]] int rowOf(quint32 sourceRow) const; ///< -1: no such row
    [[nodiscard]] std::string_view bytes(CellPlace place) const;
    [[nodiscard]] QString text(CellPlace place) const;
    [[nodiscard]] TextStore::Place storedAt(CellPlace place) const;
    /// The row as the CSV holds it. Valid until the next call.
    [[nodiscard]] std::span<const std::string_view> written(int row);

    [[nodiscard]] const ProblemList &problems() const { return m_problems; }
    [[nodiscard]] const Problem *problemAt(CellPlace place) const;
    [[nodiscard]] std::optional<CellPlace> placeOf(const Problem *problem) const;
    [[nodiscard]] std::optional<Repair> repairAt(CellPlace place) const;
    /// Rows that hold a problem which the filter accepts, in order.
    [[nodiscard]] std::vector<int> rowsWith(const ProblemFilter &filter) const;

    /// One cell, judged at once with the rows of its dossier. Nothing happens when the text is the same.
    void edit(CellPlace place, const QString &text, const QString &title);
    static constexpr std::size_t largestEdit = 64; ///< cells judged at once
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// Another number after each edit, undone and made again as well.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] QString undoTitle() const;
    [[nodiscard]] QString redoTitle() const;
    [[nodiscard]] std::size_t undoSize() const; ///< cells
    [[nodiscard]] std::size_t redoSize() const;
    /// The step that was taken back (made again). After a large one isStale() is true.
    const EditStep &undo();
    const EditStep &redo();
    /// The same, so many cells at a time: true while some are left, and nothing else may be edited.
    [[nodiscard]] bool undoPart(std::size_t cells);
    [[nodiscard]] bool redoPart(std::size_t cells);

    /// Cells changed one after the other, kept as one step, judged by a Recheck.
    void beginStep(const QString &title, std::size_t cells);
    void addToStep(CellPlace place, std::string_view text);
    /// The problems are older than the cells: a Recheck is due.
    [[nodiscard]] bool isStale() const { return m_stale; }
    void refresh(ProblemList problems);
    /// What E#L said of that row, and still stands.
    void addReported(int row, std::vector<Problem> &problems) const;
    /// What the file said of itself: its problems are right already.
    void setDate1904(bool date1904);
    /// Another phase, say; a Recheck is due.
    void setOptions(const CheckOptions &options);

    /// Every cell that differs from the source, with its first and its present text, by row and field.
    [[nodiscard]] std::vector<CellChange> corrections() const;
    [[nodiscard]] QString stored(TextStore::Place place) const;
    [[nodiscard]] RowCheck &rowCheck() { return m_check; }
    /// Texts of a row and their marks, ready for a RowCheck.
    void load(int row, std::vector<std::string_view> &shown, std::vector<qint32> &marks) const;

private:
    struct Block;
    static constexpr int rowsPerBlock = 1024;
    static constexpr int mostBlocks = 1100;

    [[nodiscard]] TextStore::Place &cell(CellPlace place);
    void record(EditStep step);
    void set(CellPlace place, TextStore::Place text);
    /// Without judging it.
    void put(CellPlace place, TextStore::Place text);
    [[nodiscard]] bool isSmall(std::size_t cells) const { return cells <= largestEdit && !m_stale; }
    void judge(int row);
    struct Reported
    {
        Problem problem;
        CellPlace place;
        TextStore::Place text = 0;
    };

    Matrice m_matrice;
    CheckOptions m_options;
    RowCheck m_check;
    std::size_t m_fields;
    TextStore m_store;
    std::array<std::unique_ptr<Block>, mostBlocks> m_blocks;
    int m_appended = 0;
    int m_rows = 0;
    ProblemList m_problems;
    std::vector<Reported> m_reported;
    RowComparison m_comparison;
    std::vector<EditStep> m_steps;
    std::size_t m_done = 0;
    quint64 m_revision = 0;
    std::size_t m_walked = 0; ///< cells of the step that is being taken back or made again
    bool m_stale = false;
    std::vector<std::string_view> m_shown;
    std::vector<std::string_view> m_written;
    std::vector<qint32> m_marks;
};

} // namespace agrafe::el
