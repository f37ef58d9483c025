// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/sheet_handler.h"

#include "sheets/failures.h"
#include "sheets/spaces.h"

#include <algorithm>
#include <limits>

namespace agrafe::sheets {

namespace {

/// An attribute that is missing has no number; one that is none makes the file a damaged one (-1).
std::optional<qint64> numberOf(const XmlAttributes &attributes, std::string_view name)
{
    if (!attributes.has(name))
        return {};
    const std::string_view text = attributes.value(name);
    bool good = false;
    const qint64 number = QByteArrayView(text.data(), qsizetype(text.size())).toLongLong(&good);
    return good ? number : -1;
}

CellType typeOf(std::string_view name)
{
    if (name == "s")
        return CellType::Shared;
    if (name == "b")
        return CellType::Boolean;
    if (name == "e")
        return CellType::Error;
    if (name == "str")
        return CellType::FormulaText;
    if (name == "inlineStr")
        return CellType::Inline;
    return name == "d" ? CellType::IsoDate : CellType::Number;
}

} // namespace

SheetHandler::SheetHandler(RowBuilder &builder, RowOrder &order, NoticeList &notices, const Limits &limits)
    : m_builder(builder)
    , m_order(order)
    , m_notices(notices)
    , m_limits(limits)
    , m_tokenizer(builder, limits)
{}

bool SheetHandler::isBetweenItems() const
{
    return m_open.size() == 2 && m_open.back() == Element::Data;
}

Fast SheetHandler::takeFast(const char *&at, const char *end)
{
    if (!m_asked) {
        m_tokenizer.knowDescent(m_parser->knowsPrefix("x14ac"));
        m_asked = true;
    }
    const Fast result = m_tokenizer.take(at, end);
    if (result == Fast::Item && m_tokenizer.isDamaged())
        fail(damaged(QStringLiteral("a row or a cell that cannot be")));
    else if (result == Fast::Item)
        deliver();
    return result;
}

void SheetHandler::deliver()
{
    const Row row = m_builder.finish();
    if (m_builder.showsTooMuch())
        return fail(beyondLimits(QStringLiteral("row %1 shows too much text").arg(row.number)));
    const RowOrder::Verdict verdict = m_order.take(row);
    if (verdict == RowOrder::Verdict::Disordered)
        fail(disordered(m_order.lastNumber()));
    else if (verdict == RowOrder::Verdict::Enough)
        stop();
}

SheetHandler::Element SheetHandler::elementOf(std::string_view local) const
{
    const Element inside = parent();
    switch (inside) {
    case Element::Root:
        if (local == "sheetData")
            return Element::Data;
        if (local == "cols")
            return Element::Columns;
        return local == "mergeCells" ? Element::Merges : Element::Other;
    case Element::Data:
        return local == "row" ? Element::Row : Element::Other;
    case Element::Row:
        return local == "c" ? Element::Cell : Element::Other;
    case Element::Cell:
        if (local == "v")
            return Element::Value;
        if (local == "f")
            return Element::Formula;
        return local == "is" ? Element::Inline : Element::Other;
    case Element::Inline:
        if (local == "r")
            return Element::Run;
        return local == "t" ? Element::Text : Element::Other;
    case Element::Run:
        return local == "t" ? Element::Text : Element::Other;
    default:
        return m_open.empty() && local == "worksheet" ? Element::Root : Element::Other;
    }
}

void SheetHandler::start(const XmlName &name, const XmlAttributes &attributes)
{
    const Element element = isSpreadsheetSpace(name.space) ? elementOf(name.local) : Element::Other;
    if (m_open.empty() && element != Element::Root)
        return fail(damaged(QStringLiteral("the sheet's part is no worksheet")));
    if (element == Element::Row)
        startRow(attributes);
    else if (element == Element::Cell)
        startCell(attributes);
    else if (element == Element::Formula)
        m_cell.hasFormula = true;
    else if (element == Element::Value)
        startValue();
    else if (element == Element::Inline)
        startInline();
    else if (element == Element::Text && parent() == Element::Inline)
        ++m_plainTexts;
    else if (element == Element::Other)
        around(name.local, attributes);
    m_open.push_back(element);
}

void SheetHandler::around(std::string_view local, const XmlAttributes &attributes)
{
    if (parent() == Element::Columns && local == "col" && attributes.isTrue("hidden"))
        m_hiddenColumns.push_back(
            {numberOf(attributes, "min").value_or(0), numberOf(attributes, "max").value_or(0)});
    else if (parent() == Element::Merges && local == "mergeCell")
        m_notices.add(NoticeKind::MergedCells, attributes.text("ref"));
    else if (parent() == Element::Root && local == "autoFilter")
        m_notices.add(NoticeKind::Filter, attributes.text("ref"));
}

void SheetHandler::startRow(const XmlAttributes &attributes)
{
    m_rowBytes = 0;
    if (!m_builder.begin(numberOf(attributes, "r")))
        return fail(damaged(QStringLiteral("a row that cannot be")));
    if (attributes.isTrue("hidden"))
        m_builder.hide();
}

void SheetHandler::startCell(const XmlAttributes &attributes)
{
    m_cell = RawCell();
    m_cell.column = m_builder.nextColumn();
    if (attributes.has("r") && !startNamed(attributes.value("r")))
        return;
    constexpr qint64 most = std::numeric_limits<quint32>::max(); // no style has that number
    m_cell.style = static_cast<quint32>(std::clamp<qint64>(numberOf(attributes, "s").value_or(0), 0, most));
    m_cell.type = typeOf(attributes.value("t"));
    m_hasInline = false;
    m_isFirst = true;
    m_twoValues = false;
    m_value.clear();
    m_inline.clear();
}

/// The name counts: a cell may stand in a row that is not its own.
bool SheetHandler::startNamed(std::string_view reference)
{
    const auto name = cellNamed(reference, m_limits);
    if (!name) {
        fail(damaged(QStringLiteral("a cell with an impossible name")));
        return false;
    }
    m_cell.column = name->column;
    if (name->row == m_builder.number())
        return true;
    deliver();
    m_builder.goTo(name->row);
    return !isOver();
}

void SheetHandler::startValue()
{
    m_isFirst = !m_cell.hasValue;
    m_twoValues = m_twoValues || m_cell.hasValue || m_hasInline;
    m_cell.hasValue = true;
}

void SheetHandler::startInline()
{
    m_isFirst = !m_hasInline;
    m_twoValues = m_twoValues || m_cell.hasValue || m_hasInline;
    m_hasInline = true;
    m_plainTexts = 0;
}

void SheetHandler::text(std::string_view bytes)
{
    if (parent() == Element::Value && m_isFirst)
        append(m_value, bytes);
    else if (parent() == Element::Text && m_isFirst)
        append(m_inline, bytes);
}

void SheetHandler::append(std::string &to, std::string_view bytes)
{
    m_rowBytes += std::ssize(bytes);
    to += bytes;
    if (std::ssize(to) > m_limits.cellBytes || m_rowBytes > m_limits.rowBytes)
        fail(beyondLimits(QStringLiteral("a cell or a row is too long")));
}

void SheetHandler::end(const XmlName &)
{
    const Element element = parent();
    if (!m_open.empty())
        m_open.pop_back();
    if (isOver())
        return;
    if (element == Element::Cell)
        endCell();
    else if (element == Element::Row)
        endRow();
}

void SheetHandler::endCell()
{
    const bool useInline = m_hasInline && (!m_cell.hasValue || m_cell.type == CellType::Inline);
    if (useInline && (m_cell.type == CellType::Number || m_cell.type == CellType::Shared))
        m_cell.type = CellType::Inline;
    if (m_twoValues)
        m_builder.tellTwoValues(m_cell.column);
    if (m_hasInline && m_plainTexts > 1)
        m_notices.add(NoticeKind::SplitTexts);
    m_cell.hasValue = m_cell.hasValue || m_hasInline;
    TextArena &texts = m_builder.texts();
    const bool isText = m_cell.type != CellType::Number && m_cell.type != CellType::Shared;
    const std::string_view kept = texts.add(useInline ? m_inline : m_value);
    m_cell.value = isText ? withoutEscapes(kept, texts) : kept;
    if (!m_builder.add(m_cell))
        fail(damaged(QStringLiteral("a cell that cannot be")));
}

void SheetHandler::endRow()
{
    m_lastRowEnd = m_parser->eventEnd();
    deliver();
}

void SheetHandler::conclude()
{
    m_builder.tell(m_notices);
    const auto width = static_cast<qint64>(m_builder.width());
    for (const Range &range : m_hiddenColumns) {
        const qint64 last = std::min(range.last, width);
        if (range.first >= 1 && last >= range.first)
            m_notices.add(NoticeKind::HiddenColumns, columnName(range.first - 1), last - range.first + 1);
    }
}

} // namespace agrafe::sheets
