// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/ods_handlers.h"

#include "sheets/failures.h"
#include "sheets/serial_date.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace agrafe::sheets {

namespace {

constexpr std::string_view tableSpace = "table:1.0";
constexpr std::string_view textSpace = "text:1.0";
constexpr std::string_view officeSpace = "office:1.0";
constexpr std::string_view calcSpace = "calcext:1.0";
constexpr quint32 dateStyle = 1; // of those that the reader announces
constexpr quint32 timeStyle = 2;

bool isTable(const XmlName &name)
{
    return name.space.ends_with(tableSpace);
}

QString tableText(const XmlAttributes &attributes, std::string_view local)
{
    const std::string_view value = attributes.valueIn(tableSpace, local);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// How often an element stands for itself.
qint64 repeatOf(const XmlAttributes &attributes, std::string_view local)
{
    return std::max<qint64>(tableText(attributes, local).toLongLong(), 1);
}

/// "PT12H30M05.5S" as a part of a day.
std::optional<double> serialFromDuration(std::string_view duration)
{
    static const QRegularExpression shape(QStringLiteral("^(-?)P(?=.)(?:(\\d{1,6})D)?(?:T(?:(\\d{1,8})H)?(?:("
                                                         "\\d{1,8})M)?(?:(\\d{1,8}(?:[.,]\\d{1,9})?)S)?)?$"));
    const auto match = shape.match(
        QString::fromUtf8(duration.data(), qsizetype(std::min<std::size_t>(duration.size(), 64))));
    if (!match.hasMatch())
        return {};
    const double hours = match.captured(2).toDouble() * 24 + match.captured(3).toDouble();
    const double seconds =
        hours * 3600 + match.captured(4).toDouble() * 60 + match.captured(5).replace(u',', u'.').toDouble();
    return (match.captured(1).isEmpty() ? seconds : -seconds) / 86400;
}

/// What stands in a cell without being its value.
bool isBeside(const XmlName &name)
{
    return (name.space.ends_with(officeSpace) && name.local == "annotation") ||
           (name.space.ends_with(textSpace) && (name.local == "ruby-text" || name.local == "note")) ||
           name.space.ends_with("drawing:1.0");
}

bool isParagraph(const XmlName &name)
{
    return name.space.ends_with(textSpace) && (name.local == "p" || name.local == "h");
}

bool isErrorText(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> errors{"#DIV/0!", "#N/A",  "#NAME?", "#NULL!",
                                                            "#NUM!",   "#REF!", "#VALUE!"};
    return std::ranges::find(errors, text) != errors.end() || text.starts_with("Err:");
}

} // namespace

void OdsContents::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (name.space.ends_with("style:1.0") && name.local == "style")
        m_style = QString::fromUtf8(attributes.valueIn("style:1.0", "name").data());
    if (!isTable(name) && !(name.space.ends_with("style:1.0") && name.local == "table-properties"))
        return;
    if (name.local == "table-properties" && attributes.valueIn(tableSpace, "display") == "false")
        m_hiddenStyles.insert(m_style);
    if (name.local == "database-range")
        addFilter(attributes);
    // Links to other programs and cells may hold tables of their own.
    constexpr int sheetDepth = 4;
    if (name.local != "table" || m_parser->depth() != sheetDepth)
        return;
    const QString title = tableText(attributes, "name");
    if (title.startsWith(QStringLiteral("'file:")))
        ++externalLinks;
    else
        sheets.push_back({title, m_hiddenStyles.contains(tableText(attributes, "style-name"))});
}

/// "Dossiers.A3:Dossiers.J6" or "Dossiers.A3:.J6"
void OdsContents::addFilter(const XmlAttributes &attributes)
{
    if (attributes.valueIn(tableSpace, "display-filter-buttons") != "true")
        return;
    const QString address = tableText(attributes, "target-range-address");
    const QString sheet = address.section(u'.', 0, 0).remove(u'\'').remove(u'$');
    QStringList corners;
    for (const QString &corner : address.split(u':'))
        corners += corner.mid(corner.lastIndexOf(u'.') + 1).remove(u'$');
    filters.append({sheet, corners.join(u':')});
}

OdsSheet::OdsSheet(const QString &sheet, RowBuilder &builder, HeaderFinder &finder, NoticeList &notices,
                   const Limits &limits)
    : m_sheet(sheet)
    , m_builder(builder)
    , m_finder(finder)
    , m_notices(notices)
    , m_limits(limits)
{}

void OdsSheet::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (m_beside > 0 || (isTold() && isBeside(name))) {
        ++m_beside;
        return;
    }
    if (isTable(name) && name.local == "table" && m_tables++ == 0)
        m_inside = !m_done && tableText(attributes, "name") == m_sheet;
    if (!isTold())
        return;
    if (isTable(name))
        startInTable(name.local, attributes);
    else if (name.space.ends_with(textSpace) && m_inCell)
        startText(name.local, attributes);
}

void OdsSheet::startInTable(std::string_view local, const XmlAttributes &attributes)
{
    if (local == "table-column")
        startColumn(attributes);
    else if (local == "table-row")
        startRow(attributes);
    else if (local == "table-cell" || local == "covered-table-cell")
        startCell(attributes);
}

void OdsSheet::startColumn(const XmlAttributes &attributes)
{
    const qint64 count = repeatOf(attributes, "number-columns-repeated");
    const std::string_view visibility = attributes.valueIn(tableSpace, "visibility");
    if (visibility == "collapse" || visibility == "filter")
        m_hiddenColumns.emplace_back(m_columnsDone, m_columnsDone + count);
    m_columnsDone += count;
}

void OdsSheet::startRow(const XmlAttributes &attributes)
{
    const std::string_view visibility = attributes.valueIn(tableSpace, "visibility");
    m_hidden = visibility == "collapse" || visibility == "filter";
    m_rowRepeat = repeatOf(attributes, "number-rows-repeated");
    m_cellColumn = 0;
    m_rowBytes = 0;
    m_cells.clear();
    m_texts.clear();
}

namespace {

/// How LibreOffice writes a boolean that came from an .xlsx.
bool isTrueOrFalse(std::string_view formula)
{
    return formula == "of:=TRUE()" || formula == "of:=FALSE()";
}

} // namespace

void OdsSheet::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_cell = RawCell();
    m_text.clear();
    m_paragraphs = 0;
    m_openParagraphs = 0;
    m_calledError = attributes.valueIn(calcSpace, "value-type") == "error";
    m_cellRepeat = repeatOf(attributes, "number-columns-repeated");
    m_cell.hasFormula = !attributes.valueIn(tableSpace, "formula").empty();
    const bool spans =
        repeatOf(attributes, "number-columns-spanned") > 1 || repeatOf(attributes, "number-rows-spanned") > 1;
    if (spans)
        m_notices.add(NoticeKind::MergedCells, cellName(m_cellColumn, m_rowsDone + 1));
    readValue(attributes);
}

void OdsSheet::readValue(const XmlAttributes &attributes)
{
    const auto office = [&attributes](std::string_view local) {
        return attributes.valueIn(officeSpace, local);
    };
    const std::string_view type = office("value-type");
    m_cell.hasValue = !type.empty();
    m_isText = type == "string" || m_calledError;
    m_cell.type = m_isText ? CellType::FormulaText : CellType::Number;
    const auto put = [this](std::optional<double> serial, std::string_view raw, quint32 style) {
        m_cell.type = serial ? CellType::Number : CellType::Inline;
        m_cell.style = serial ? style : 0;
        m_cell.value = m_texts.add(serial ? serialText(*serial) : std::string(raw));
    };
    const auto putBoolean = [this](bool value) {
        m_cell.type = CellType::Boolean;
        m_cell.value = value ? "1" : "0";
    };
    if (type == "date")
        put(serialFromIso(office("date-value"), false), office("date-value"), dateStyle);
    else if (type == "time")
        put(serialFromDuration(office("time-value")), office("time-value"), timeStyle);
    else if (type == "boolean" && !office("boolean-value").empty())
        putBoolean(office("boolean-value") == "true" || office("boolean-value") == "1");
    else if (type == "float" && isTrueOrFalse(attributes.valueIn(tableSpace, "formula")))
        putBoolean(office("value") != "0");
    else
        m_cell.value = m_texts.add(office(m_isText ? "string-value" : "value"));
}

void OdsSheet::startText(std::string_view local, const XmlAttributes &attributes)
{
    constexpr qint64 most = 1'000'000;
    if (local == "p" || local == "h") {
        ++m_openParagraphs;
        if (m_paragraphs++ > 0)
            append("\n");
    } else if (local == "line-break")
        append("\n");
    else if (local == "tab")
        append("\t");
    else if (local == "s") {
        const std::string_view count = attributes.valueIn(textSpace, "c");
        const qint64 spaces =
            count.empty() ? 1 : QByteArrayView(count.data(), qsizetype(count.size())).toLongLong();
        append(std::string(static_cast<std::size_t>(std::clamp<qint64>(spaces, 0, most)), ' '));
    }
}

void OdsSheet::text(std::string_view bytes)
{
    if (m_inCell && m_beside == 0 && m_openParagraphs > 0 && m_tables == 1)
        append(bytes);
}

void OdsSheet::append(std::string_view bytes)
{
    m_rowBytes += std::ssize(bytes);
    m_text += bytes;
    if (std::ssize(m_text) > m_limits.cellBytes || m_rowBytes > m_limits.rowBytes)
        fail(beyondLimits(QStringLiteral("a cell or a row is too long")));
}

void OdsSheet::end(const XmlName &name)
{
    if (m_beside > 0) {
        --m_beside;
        return;
    }
    if (isTable(name) && name.local == "table")
        --m_tables;
    if (!m_inside || isOver())
        return;
    if (m_tables == 0) {
        m_inside = false;
        m_done = true;
    } else if (m_tables == 1) {
        if (isParagraph(name))
            --m_openParagraphs;
        else if (isTable(name) && (name.local == "table-cell" || name.local == "covered-table-cell"))
            endCell();
        else if (isTable(name) && name.local == "table-row")
            endRow();
    }
}

/// Where a cell does not say its value, what it shows stands for it.
void OdsSheet::takeText()
{
    const bool error = m_calledError || (m_cell.hasFormula && isErrorText(m_text));
    if (!error && (m_text.empty() || !m_cell.value.empty()))
        return;
    m_cell.type = error ? CellType::Error : CellType::FormulaText;
    m_cell.hasValue = true;
    m_cell.value = m_texts.add(m_text);
}

void OdsSheet::endCell()
{
    m_inCell = false;
    takeText();
    const qint64 first = m_cellColumn;
    m_cellColumn += m_cellRepeat;
    if (!m_cell.hasFormula && m_cell.value.empty())
        return;
    if (m_cellColumn > m_limits.columns)
        return fail(beyondLimits(QStringLiteral("a row with too many columns")));
    for (qint64 column = first; column < m_cellColumn; ++column) {
        m_cell.column = static_cast<qint32>(column);
        m_cells.push_back(m_cell);
    }
}

void OdsSheet::endRow()
{
    constexpr qint64 mostRepeated = 50'000'000;
    if (m_cells.empty()) {
        m_rowsDone += m_rowRepeat;
        return;
    }
    if (m_rowsDone + m_rowRepeat > m_limits.rows)
        return fail(beyondLimits(QStringLiteral("too many rows")));
    m_repeated += (m_rowRepeat - 1) * std::ssize(m_cells);
    if (m_repeated > mostRepeated)
        return fail(beyondLimits(QStringLiteral("too many repeated rows")));
    for (qint64 i = 0; i < m_rowRepeat && !isOver(); ++i)
        deliver(m_hidden);
}

void OdsSheet::deliver(bool hidden)
{
    ++m_rowsDone;
    bool good = m_builder.begin(m_rowsDone);
    if (hidden)
        m_builder.hide();
    for (const RawCell &cell : m_cells)
        good = good && m_builder.add(cell);
    if (!good)
        return fail(damaged(QStringLiteral("a row that cannot be")));
    const Row row = m_builder.finish();
    if (m_builder.showsTooMuch())
        fail(beyondLimits(QStringLiteral("row %1 shows too much text").arg(row.number)));
    else if (!m_finder.take(row))
        stop();
}

void OdsSheet::conclude()
{
    m_builder.tell(m_notices);
    const auto width = static_cast<qint64>(m_builder.width());
    for (const auto &[first, end] : m_hiddenColumns) {
        const qint64 last = std::min(end, width);
        if (first < last)
            m_notices.add(NoticeKind::HiddenColumns, columnName(first), last - first);
    }
}

} // namespace agrafe::sheets
