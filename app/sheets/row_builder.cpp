// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/row_builder.h"

#include "sheets/number_text.h"
#include "sheets/serial_date.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace agrafe::sheets {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(blanks) + 1 - from);
}

/// -1 for what is no index.
qint64 indexOf(std::string_view text)
{
    constexpr std::size_t mostDigits = 9;
    if (text.empty() || text.size() > mostDigits)
        return -1;
    qint64 index = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        index = index * 10 + (c - '0');
    }
    return index;
}

} // namespace

RowBuilder::RowBuilder(const SharedStrings &strings, const std::vector<NumberLook> &numberLooks,
                       bool date1904, const Limits &limits)
    : m_strings(strings)
    , m_numberLooks(numberLooks)
    , m_date1904(date1904)
    , m_limits(limits)
    , m_cells(static_cast<std::size_t>(limits.columns))
{}

bool RowBuilder::begin(std::optional<qint64> number)
{
    const qint64 wanted = number.value_or(m_element + 1);
    if (wanted < 1 || wanted > m_limits.rows)
        return false;
    m_elementBefore = m_element;
    m_talliesBefore = m_tallies;
    m_element = wanted;
    m_next = 0;
    goTo(wanted);
    return true;
}

void RowBuilder::goTo(qint64 number)
{
    m_number = number;
    m_hidden = false;
    m_filled = 0;
    m_texts.clear();
}

void RowBuilder::abandon()
{
    m_element = m_elementBefore;
    m_tallies = m_talliesBefore;
}

bool RowBuilder::add(const RawCell &cell)
{
    if (cell.column >= m_limits.columns)
        return false;
    m_next = cell.column + 1;
    if (cell.hasFormula)
        count(m_tallies.formulas, cell.column);
    // An empty text is a result, an empty number is none.
    const bool noResult = !cell.hasValue || (cell.value.empty() && cell.type != CellType::FormulaText);
    if (cell.hasFormula && noResult) {
        count(m_tallies.withoutValue, cell.column);
        at(cell.column) = {CellKind::FormulaWithoutValue, {}};
        return true;
    }
    if (cell.value.empty()) {
        putNothing(cell.column);
        return true;
    }
    switch (cell.type) {
    case CellType::Shared:
        return addShared(cell);
    case CellType::Number:
        addNumber(cell);
        break;
    case CellType::Boolean:
        putBoolean(cell.column, trimmed(cell.value) != "0");
        break;
    case CellType::Error:
        addError(cell);
        break;
    case CellType::IsoDate:
        addIsoDate(cell);
        break;
    case CellType::FormulaText:
    case CellType::Inline:
        addText(cell);
        break;
    }
    return true;
}

Cell &RowBuilder::again(qint32 column)
{
    Cell &cell = m_cells[static_cast<std::size_t>(column)];
    if (cell.kind != CellKind::Empty)
        count(m_tallies.repeated, column);
    return cell;
}

bool RowBuilder::addShared(const RawCell &cell)
{
    const qint64 index = indexOf(trimmed(cell.value));
    return index >= 0 && putShared(cell.column, static_cast<std::size_t>(index));
}

void RowBuilder::addNumber(const RawCell &cell)
{
    const auto number = numberText(trimmed(cell.value), m_texts);
    if (number)
        putNumber(cell.column, cell.style, *number);
    else
        addText(cell);
}

bool RowBuilder::putElapsed(qint32 column, std::string_view number)
{
    constexpr double secondsOfDay = 86'400;
    constexpr double mostDays = 2'958'466;
    double days = 0;
    std::from_chars(number.data(), number.data() + number.size(), days);
    if (days < 1 || days >= mostDays)
        return false;
    const qint64 seconds = std::llround(days * secondsOfDay);
    std::string text = std::to_string(seconds / 3600);
    for (const qint64 part : {seconds / 60 % 60, seconds % 60})
        text.append(part < 10 ? ":0" : ":").append(std::to_string(part));
    at(column) = {CellKind::Text, m_texts.add(text)};
    return true;
}

void RowBuilder::addText(const RawCell &cell)
{
    at(cell.column) = {CellKind::Text, cell.value};
}

void RowBuilder::addError(const RawCell &cell)
{
    count(m_tallies.errors, cell.column);
    at(cell.column) = {CellKind::Error, cell.value};
}

void RowBuilder::addIsoDate(const RawCell &cell)
{
    const auto serial = serialFromIso(trimmed(cell.value), m_date1904);
    if (!serial)
        return addText(cell);
    at(cell.column) = {CellKind::Date, m_texts.add(serialText(*serial))};
}

void RowBuilder::count(Tally &tally, qint32 column) const
{
    if (tally.count++ == 0) {
        tally.column = column;
        tally.row = m_number;
    }
}

void RowBuilder::lookUp(Cell &cell) const
{
    const std::string_view text = m_strings[static_cast<std::size_t>(cell.shared)];
    if (text.empty()) {
        cell = {};
        return;
    }
    cell.text = text;
    __builtin_prefetch(text.data());
}

Row RowBuilder::finish()
{
    m_shownInRow = 0;
    for (Cell &cell : std::span(m_cells).first(static_cast<std::size_t>(m_filled))) {
        if (cell.shared >= 0)
            lookUp(cell);
        m_shownInRow += std::ssize(cell.text);
    }
    m_shown += m_shownInRow;
    auto width = static_cast<std::size_t>(m_filled);
    while (width > 0 && m_cells[width - 1].kind == CellKind::Empty)
        --width;
    m_width = std::max(m_width, width);
    return {m_number, m_hidden, std::span(m_cells).first(width), m_date1904};
}

bool RowBuilder::showsTooMuch() const
{
    return m_shownInRow > m_limits.rowBytes || m_shown > m_limits.sheetBytes;
}

void RowBuilder::tell(NoticeList &notices) const
{
    const auto add = [&notices](NoticeKind kind, const Tally &tally, qint64 count) {
        if (count > 0)
            notices.add(kind, cellName(tally.column, tally.row), count);
    };
    add(NoticeKind::Formulas, m_tallies.formulas, m_tallies.formulas.count - m_tallies.withoutValue.count);
    add(NoticeKind::FormulasWithoutValue, m_tallies.withoutValue, m_tallies.withoutValue.count);
    add(NoticeKind::ErrorCells, m_tallies.errors, m_tallies.errors.count);
    add(NoticeKind::RepeatedCells, m_tallies.repeated, m_tallies.repeated.count);
    add(NoticeKind::TwoValues, m_tallies.twoValues, m_tallies.twoValues.count);
}

std::optional<CellName> cellNamed(std::string_view reference, const Limits &limits)
{
    constexpr std::size_t mostDigits = 18;
    qint64 column = 0;
    std::size_t at = 0;
    while (at < reference.size() && (reference[at] & ~0x20) >= 'A' && (reference[at] & ~0x20) <= 'Z' &&
           column <= limits.columns)
        column = column * 26 + ((reference[at++] & ~0x20) - 'A' + 1);
    const std::string_view digits = reference.substr(at);
    const bool isRow = !digits.empty() && digits.size() <= mostDigits &&
                       digits.find_first_not_of("0123456789") == std::string_view::npos;
    qint64 row = 0;
    if (isRow)
        std::from_chars(digits.data(), digits.data() + digits.size(), row);
    if (column == 0 || column > limits.columns || row < 1 || row > limits.rows)
        return {};
    return CellName{static_cast<qint32>(column - 1), row};
}

} // namespace agrafe::sheets
