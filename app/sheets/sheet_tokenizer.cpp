// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/sheet_tokenizer.h"

#include "sheets/number_text.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <string>

namespace agrafe::sheets {

namespace {

using namespace std::string_view_literals;

constexpr auto rowNames = std::to_array<std::string_view>({"r", "spans", "hidden", "s", "customFormat", "ht",
                                                           "customHeight", "outlineLevel", "collapsed",
                                                           "thickTop", "thickBot", "ph", "x14ac:dyDescent"});
enum RowName { RowNumber, RowSpans, RowHidden, RowDescent = 12 };

constexpr auto formulaNames = std::to_array<std::string_view>(
    {"t", "ref", "si", "ca", "aca", "bx", "del1", "del2", "dt2D", "dtr", "r1", "r2"});

constexpr std::string_view shortTypes = "snbed";
constexpr std::array typesOfLetters{CellType::Shared, CellType::Number, CellType::Boolean, CellType::Error,
                                    CellType::IsoDate};

/// Bytes of a number, an index, a boolean.
constexpr std::array<bool, 256> plainBytes = [] {
    std::array<bool, 256> table{};
    for (const char c : "0123456789+-.eE"sv)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

constexpr qint32 mostColumns = 1'000'000;
constexpr quint32 mostStyles = 1'000'000;
constexpr std::size_t mostStrings = 1'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Behind the digits that stand there, eight bytes at once (see PartStream::padding).
const char *afterDigits(const char *at)
{
    constexpr quint64 zeros = 0x3030303030303030;
    constexpr quint64 aboveNine = 0x7676767676767676;
    constexpr quint64 highBits = 0x8080808080808080;
    while (true) {
        const quint64 values = qFromLittleEndian<quint64>(at) ^ zeros;
        // A byte of 10 or more carries into its own highest bit only, as that bit is left out of the sum.
        const quint64 others = (((values & ~highBits) + aboveNine) | values) & highBits;
        if (others != 0)
            return at + std::countr_zero(others) / 8;
        at += sizeof values;
    }
}

/// One comparison, as the length is known to the compiler.
template<std::size_t N>
bool isAt(const char *at, const char (&word)[N])
{
    return std::memcmp(at, word, N - 1) == 0;
}

} // namespace

void RowMark::set(qint64 row)
{
    const std::string text = std::to_string(row) + '"';
    m_length = text.size();
    m_bytes = 1;
    m_mask = 0;
    if (row <= 0 || m_length > sizeof m_bytes)
        return;
    m_bytes = 0;
    std::memcpy(&m_bytes, text.data(), m_length);
    std::memset(&m_mask, 0xFF, m_length);
}

SheetTokenizer::SheetTokenizer(RowBuilder &builder, const Limits &limits)
    : m_builder(builder)
    , m_limits(limits)
{}

Fast SheetTokenizer::take(const char *&at, const char *end)
{
    m_damaged = false;
    m_begun = false;
    m_cursor.at = at;
    m_cursor.skipBlanks();
    if (m_cursor.skip("</sheetData>"))
        return Fast::End;
    if (row()) {
        at = m_cursor.at;
        return Fast::Item;
    }
    if (m_begun)
        m_builder.abandon();
    // What stopped it may be the end of the bytes: every word that is compared is shorter than the padding.
    return end - m_cursor.at < std::ptrdiff_t(PartStream::padding) ? Fast::NeedMore : Fast::Unusual;
}

bool SheetTokenizer::row()
{
    std::optional<qint64> number;
    bool hidden = false;
    bool empty = false;
    if (!m_cursor.skip("<row") || !rowTag(number, hidden, empty))
        return false;
    m_begun = m_builder.begin(number);
    m_mark.set(m_builder.number());
    m_damaged = !m_begun;
    if (m_damaged)
        return true;
    if (hidden)
        m_builder.hide();
    return empty || cells();
}

bool SheetTokenizer::rowTag(std::optional<qint64> &number, bool &hidden, bool &empty)
{
    KnownAttributes seen(rowNames);
    while (*m_cursor.at == ' ') {
        std::string_view name;
        std::string_view value;
        if (!m_cursor.attribute(name, value) || !rowAttribute(seen.take(name), value, number, hidden))
            return false;
    }
    empty = m_cursor.skip("/>");
    return empty || m_cursor.skip(">");
}

bool SheetTokenizer::rowAttribute(int known, std::string_view value, std::optional<qint64> &number,
                                  bool &hidden)
{
    constexpr std::size_t mostDigits = 9;
    if (known == RowHidden)
        hidden = value == "1" || value == "true" || value == "on";
    if (known == RowNumber) {
        if (value.empty() || value.size() > mostDigits || value.find_first_not_of("0123456789") != value.npos)
            return false;
        qint64 parsed = 0;
        for (const char c : value)
            parsed = parsed * 10 + (c - '0');
        number = parsed;
    }
    return known >= 0 && (known != RowDescent || m_knowsDescent);
}

bool SheetTokenizer::cells()
{
    while (true) {
        if (m_cursor.at[0] == '<' && m_cursor.at[1] == 'c') {
            if (!cell())
                return false;
            if (m_damaged)
                return true;
            continue;
        }
        if (m_cursor.skip("</row>"))
            return true;
        const char *const before = m_cursor.at;
        m_cursor.skipBlanks();
        if (m_cursor.at == before)
            return false;
    }
}

/// The forms that nearly all cells have: name, style, type in this order; an index, a number or a boolean.
/// False, and nothing is taken: cell() has to look.
bool SheetTokenizer::quickCell()
{
    const char *at = m_cursor.at;
    if (!isAt(at, "<c r=\""))
        return false;
    at += 6;
    RawCell cell;
    qint32 column = 0;
    for (; *at >= 'A' && *at <= 'Z' && column <= mostColumns; ++at)
        column = column * 26 + (*at - 'A' + 1);
    const std::size_t mark = m_mark.at(at);
    if (column == 0 || column > m_limits.columns || mark == 0)
        return false;
    cell.column = column - 1;
    at += mark;
    if (isAt(at, " s=\"")) {
        for (at += 4; isDigit(*at) && cell.style < mostStyles; ++at)
            cell.style = cell.style * 10 + static_cast<quint32>(*at - '0');
        if (*at++ != '"')
            return false;
    }
    char kind = 'n';
    if (isAt(at, " t=\"")) {
        kind = at[4];
        at += 6;
        if (at[-1] != '"')
            return false;
    }
    return quickValue(kind, cell, at);
}

bool SheetTokenizer::quickValue(char kind, const RawCell &cell, const char *at)
{
    if (isAt(at, "/>")) {
        m_builder.putNothing(cell.column);
        m_cursor.at = at + 2;
        return true;
    }
    if (!isAt(at, "><v>") || !isDigit(at[4]))
        return kind == 'n' && isAt(at, "><v>-") && quickNumber(cell, at + 4);
    at += 4;
    if (kind == 'n')
        return quickNumber(cell, at);
    std::size_t index = 0;
    for (; isDigit(*at) && index < mostStrings; ++at)
        index = index * 10 + static_cast<std::size_t>(*at - '0');
    if (!isAt(at, "</v></c>"))
        return false;
    if (kind == 's')
        m_damaged = !m_builder.putShared(cell.column, index);
    else if (kind == 'b')
        m_builder.putBoolean(cell.column, index != 0);
    else
        return false;
    m_cursor.at = at + 8;
    return true;
}

bool SheetTokenizer::quickNumber(const RawCell &cell, const char *at)
{
    constexpr std::ptrdiff_t keptDigits = 15;
    const char *const from = at;
    at += *at == '-';
    const char *const digits = at;
    at = afterDigits(at);
    const std::ptrdiff_t whole = at - digits;
    std::ptrdiff_t count = whole;
    if (*at == '.') {
        const char *const decimals = at + 1;
        at = afterDigits(decimals);
        count += at - decimals;
    }
    if (count == 0 || !isAt(at, "</v></c>"))
        return false;
    std::string_view number(from, static_cast<std::size_t>(at - from));
    if (count > keptDigits)
        number = roundedNumber(number, static_cast<std::size_t>(whole), m_builder.texts());
    m_builder.putNumber(cell.column, cell.style, number);
    m_cursor.at = at + 8;
    return true;
}

bool SheetTokenizer::cell()
{
    if (quickCell())
        return true;
    RawCell cell;
    cell.column = m_builder.nextColumn();
    bool empty = false;
    if (!cellTag(cell, empty))
        return false;
    return (empty || content(cell)) && deliver(cell);
}

bool SheetTokenizer::deliver(const RawCell &cell)
{
    m_damaged = !m_builder.add(cell);
    return true;
}

bool SheetTokenizer::cellTag(RawCell &cell, bool &empty)
{
    m_cursor.at += 2;
    quint32 seen = 0;
    while (*m_cursor.at == ' ') {
        const char name = m_cursor.at[1];
        if (m_cursor.at[2] != '=' || m_cursor.at[3] != '"')
            return false;
        m_cursor.at += 4;
        const quint32 bit = name == 'r' ? 1 : name == 's' ? 2 : name == 't' ? 4 : 0;
        const bool known = name == 'r'   ? reference(cell)
                           : name == 's' ? style(cell)
                                         : name == 't' && type(cell);
        if (!known || (seen & bit) != 0)
            return false;
        seen |= bit;
    }
    if (*m_cursor.at == '>') {
        ++m_cursor.at;
        return true;
    }
    empty = true;
    return m_cursor.skip("/>");
}

bool SheetTokenizer::reference(RawCell &cell)
{
    const char *at = m_cursor.at;
    qint32 column = 0;
    for (; *at >= 'A' && *at <= 'Z' && column <= m_limits.columns; ++at)
        column = column * 26 + (*at - 'A' + 1);
    const std::size_t mark = m_mark.at(at);
    m_cursor.at = at;
    if (column == 0 || column > m_limits.columns || mark == 0)
        return false;
    cell.column = column - 1;
    m_cursor.at += mark;
    return true;
}

bool SheetTokenizer::style(RawCell &cell)
{
    constexpr quint32 most = 1'000'000;
    const char *at = m_cursor.at;
    quint32 style = 0;
    for (; isDigit(*at) && style < most; ++at)
        style = style * 10 + static_cast<quint32>(*at - '0');
    const bool some = at != m_cursor.at && *at == '"';
    cell.style = style;
    m_cursor.at = some ? at + 1 : at;
    return some;
}

bool SheetTokenizer::type(RawCell &cell)
{
    if (m_cursor.at[0] != '\0' && m_cursor.at[1] == '"') {
        const std::size_t place = shortTypes.find(m_cursor.at[0]);
        if (place == std::string_view::npos)
            return false;
        cell.type = typesOfLetters[place];
        m_cursor.at += 2;
        return true;
    }
    cell.type = m_cursor.at[0] == 's' ? CellType::FormulaText : CellType::Inline;
    return m_cursor.skip("str\"") || m_cursor.skip("inlineStr\"");
}

bool SheetTokenizer::content(RawCell &cell)
{
    if (m_cursor.at[0] == '<' && m_cursor.at[1] == 'f') {
        cell.hasFormula = true;
        if (!formula())
            return false;
    }
    if (m_cursor.skip("<v>"))
        return value(cell);
    cell.hasValue = m_cursor.skip("<v/>");
    if (m_cursor.skip("</c>"))
        return true;
    return cell.type == CellType::Inline && !cell.hasFormula && !cell.hasValue && inlineText(cell);
}

bool SheetTokenizer::formula()
{
    m_cursor.at += 2;
    bool empty = false;
    if (!formulaTag(empty))
        return false;
    std::string_view ignored;
    return empty || (text(ignored) && m_cursor.skip("</f>"));
}

bool SheetTokenizer::formulaTag(bool &empty)
{
    KnownAttributes seen(formulaNames);
    while (*m_cursor.at == ' ') {
        std::string_view name;
        std::string_view value;
        if (!m_cursor.attribute(name, value) || seen.take(name) < 0)
            return false;
    }
    empty = m_cursor.skip("/>");
    return empty || m_cursor.skip(">");
}

bool SheetTokenizer::value(RawCell &cell)
{
    cell.hasValue = true;
    if (cell.type == CellType::Number || cell.type == CellType::Shared || cell.type == CellType::Boolean)
        return plainValue(cell);
    return text(cell.value) && m_cursor.skip("</v></c>");
}

bool SheetTokenizer::plainValue(RawCell &cell)
{
    const char *const from = m_cursor.at;
    while (plainBytes[static_cast<unsigned char>(*m_cursor.at)])
        ++m_cursor.at;
    cell.value = {from, static_cast<std::size_t>(m_cursor.at - from)};
    return std::ssize(cell.value) <= m_limits.cellBytes && m_cursor.skip("</v></c>");
}

bool SheetTokenizer::inlineText(RawCell &cell)
{
    cell.hasValue = true;
    if (m_cursor.skip("<is><t/></is></c>"))
        return true;
    if (!m_cursor.skip("<is><t>") && !m_cursor.skip("<is><t xml:space=\"preserve\">"))
        return false;
    return text(cell.value) && m_cursor.skip("</t></is></c>");
}

bool SheetTokenizer::text(std::string_view &out)
{
    bool coded = false;
    const char *const from = m_cursor.at;
    if (!skipText(m_cursor.at, coded))
        return false;
    const std::string_view raw(from, static_cast<std::size_t>(m_cursor.at - from));
    out = decodedText(raw, coded, m_builder.texts());
    return std::ssize(raw) <= m_limits.cellBytes;
}

} // namespace agrafe::sheets
