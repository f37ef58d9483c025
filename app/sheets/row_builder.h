// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/limits.h"
#include "sheets/notice_list.h"
#include "sheets/number_format.h"
#include "sheets/shared_strings.h"
#include "sheets/table.h"
#include "sheets/text_arena.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace agrafe::sheets {

enum class CellType : quint8 { Number, Shared, Boolean, Error, FormulaText, Inline, IsoDate };

/// A cell of an .xlsx as its XML says it.
struct RawCell
{
    qint32 column = 0;
    CellType type = CellType::Number;
    quint32 style = 0;
    bool hasFormula = false;
    bool hasValue = false;  ///< there is a <v> or an <is>, be it empty
    std::string_view value; ///< entities and escapes decoded; must live until finish()
};

/// Makes rows out of raw cells. Both ways through a sheet end here, so that they cannot differ in what a
/// value means.
class RowBuilder
{
public:
    RowBuilder(const SharedStrings &strings, const std::vector<NumberLook> &numberLooks, bool date1904,
               const Limits &limits);

    /// False: no row can have this number.
    bool begin(std::optional<qint64> number);
    /// As if begin() had not been called.
    void abandon();
    /// After finish(): cells that name another row than the one they stand in.
    void goTo(qint64 number);
    void hide() { m_hidden = true; }
    [[nodiscard]] qint64 number() const { return m_number; }
    /// Column for a cell that does not say its own.
    [[nodiscard]] qint32 nextColumn() const { return m_next; }
    /// False: the file is damaged (no such shared string, no such column).
    bool add(const RawCell &cell);
    /// The same as add() for what the tokenizer has already seen to be an index, a number, a boolean, an
    /// empty cell.
    bool putShared(qint32 column, std::size_t index);
    void putNumber(qint32 column, quint32 style, std::string_view number);
    void putBoolean(qint32 column, bool value);
    void putNothing(qint32 column);
    /// The cell holds more than one value, of which add() is given the first.
    void tellTwoValues(qint32 column) { count(m_tallies.twoValues, column); }
    /// Valid until the next begin().
    Row finish();
    /// The row shows more text than a row may, or the rows together more than a sheet may: a few texts stand
    /// in cells without number.
    [[nodiscard]] bool showsTooMuch() const;

    /// For texts that the sheet's own bytes do not hold.
    TextArena &texts() { return m_texts; }
    void tell(NoticeList &notices) const;
    /// The widest row so far.
    [[nodiscard]] std::size_t width() const { return m_width; }

private:
    struct Tally
    {
        qint64 count = 0;
        qint32 column = 0;
        qint64 row = 0;
    };

    struct Tallies
    {
        Tally formulas;
        Tally withoutValue;
        Tally errors;
        Tally repeated;
        Tally twoValues;
    };

    void lookUp(Cell &cell) const;
    /// False: it is less than a day, a time like any other.
    bool putElapsed(qint32 column, std::string_view number);
    Cell &at(qint32 column);
    /// The same for a column that this row has passed.
    Cell &again(qint32 column);
    bool addShared(const RawCell &cell);
    void addNumber(const RawCell &cell);
    void addText(const RawCell &cell);
    void addIsoDate(const RawCell &cell);
    void addError(const RawCell &cell);
    void count(Tally &tally, qint32 column) const;

    const SharedStrings &m_strings;
    const std::vector<NumberLook> &m_numberLooks;
    bool m_date1904;
    const Limits &m_limits;
    std::vector<Cell> m_cells; // as many as there may be columns
    TextArena m_texts;
    qint64 m_number = 0;  ///< of the row that cells go to
    qint64 m_element = 0; ///< of the row that was begun: the next one without a number counts from it
    bool m_hidden = false;
    qint32 m_next = 0;   // column after the last cell, empty or not
    qint32 m_filled = 0; // cells below it are of this row
    std::size_t m_width = 0;
    Tallies m_tallies;
    qint64 m_elementBefore = 0;
    qint64 m_shownInRow = 0; ///< bytes of text
    qint64 m_shown = 0;
    Tallies m_talliesBefore;
};

inline Cell &RowBuilder::at(qint32 column)
{
    if (column < m_filled)
        return again(column);
    for (; m_filled < column; ++m_filled)
        m_cells[static_cast<std::size_t>(m_filled)] = {};
    m_filled = column + 1;
    return m_cells[static_cast<std::size_t>(column)];
}

inline void RowBuilder::putNothing(qint32 column)
{
    m_next = column + 1;
    if (column < m_filled)
        again(column);
}

inline bool RowBuilder::putShared(qint32 column, std::size_t index)
{
    m_next = column + 1;
    if (index >= m_strings.size())
        return false;
    m_strings.expect(index);
    at(column) = {CellKind::Text, {}, static_cast<qint32>(index)};
    return true;
}

inline void RowBuilder::putNumber(qint32 column, quint32 style, std::string_view number)
{
    m_next = column + 1;
    const NumberLook look = style < m_numberLooks.size() ? m_numberLooks[style] : NumberLook::Plain;
    if (look == NumberLook::Elapsed && putElapsed(column, number))
        return;
    at(column) = {look == NumberLook::Plain ? CellKind::Number : CellKind::Date, number};
}

inline void RowBuilder::putBoolean(qint32 column, bool value)
{
    m_next = column + 1;
    at(column) = {CellKind::Boolean, value ? "1" : "0"};
}

struct CellName
{
    qint32 column = 0;
    qint64 row = 0;
};

/// "AB12" → 27, 12; none for what is no cell's name, or lies beyond the limits.
[[nodiscard]] std::optional<CellName> cellNamed(std::string_view reference, const Limits &limits);

} // namespace agrafe::sheets
