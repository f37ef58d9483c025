// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/sheet_patcher.h"

#include "sheets/limits.h"
#include "sheets/notice_list.h"
#include "sheets/row_builder.h"
#include "sheets/spaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace agrafe::sheets {

namespace {

constexpr int dataDepth = 2;

bool comesBefore(const CellPatch *one, const CellPatch *other)
{
    return std::pair(one->row, one->column) < std::pair(other->row, other->column);
}

std::vector<const CellPatch *> sorted(const std::vector<CellPatch> &patches)
{
    std::vector<const CellPatch *> wanted;
    wanted.reserve(patches.size());
    for (auto patch = patches.rbegin(); patch != patches.rend(); ++patch)
        wanted.push_back(&*patch);
    std::ranges::stable_sort(wanted, comesBefore);
    const auto same = [](const CellPatch *one, const CellPatch *other) {
        return one->row == other->row && one->column == other->column;
    };
    const auto rest = std::ranges::unique(wanted, same); // keeps the first, which was the last
    wanted.erase(rest.begin(), rest.end());
    return wanted;
}

/// What XML cannot hold goes as an escape, and so does the underscore of what looks like one.
std::string xmlText(const QString &text)
{
    static const QRegularExpression escapeLike(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString out;
    const QString guarded = QString(text).replace(escapeLike, QStringLiteral("_x005F_"));
    for (const QChar c : guarded) {
        const bool bare = (c.unicode() >= 0x20 && c.unicode() < 0xfffe) || c == u'\t' || c == u'\n';
        out += bare ? QString(c) : QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out.toHtmlEscaped().toStdString();
}

std::string cellXml(const CellPatch &patch, const std::string &style, const std::string &p)
{
    std::string start = '<' + p + "c r=\"" + cellName(patch.column, patch.row).toStdString() + '"';
    if (!style.empty())
        start += " s=\"" + style + '"';
    if (patch.text.isEmpty())
        return start + "/>";
    return start + " t=\"inlineStr\"><" + p + "is><" + p + "t xml:space=\"preserve\">" + xmlText(patch.text) +
           "</" + p + "t></" + p + "is></" + p + "c>";
}

} // namespace

SheetPatcher::SheetPatcher(const std::vector<CellPatch> &patches)
    : m_patches(patches)
    , m_wanted(sorted(patches))
    , m_written(patches.size())
    , m_parser(*this, Limits().xmlDepth)
    , m_next(m_wanted.end())
{}

bool SheetPatcher::take(std::string_view bytes, bool last)
{
    m_held += bytes;
    if (!m_parser.parse(bytes, last))
        return false;
    const bool wide = m_held.starts_with("\xFE\xFF") || m_held.starts_with("\xFF\xFE");
    if (!m_parser.isUtf8() || (m_heldAt == 0 && wide))
        m_refusal = QStringLiteral("no UTF-8");
    giveUpTo(last ? m_heldAt + std::ssize(m_held) : m_open ? m_open->from : m_told);
    m_held.erase(0, static_cast<std::size_t>(m_given - m_heldAt));
    m_heldAt = m_given;
    if (std::ssize(m_held) > Limits().rowBytes)
        m_refusal = QStringLiteral("a cell or a comment without end");
    return m_refusal.isEmpty();
}

QString SheetPatcher::error() const
{
    return m_refusal.isEmpty() ? m_parser.error() : m_refusal;
}

PatchReport SheetPatcher::report() const
{
    PatchReport report;
    report.written = m_count;
    for (const CellPatch *patch : m_wanted)
        if (!m_written[static_cast<std::size_t>(patch - m_patches.data())])
            report.left.push_back(*patch);
    return report;
}

void SheetPatcher::giveUpTo(qint64 place)
{
    if (place <= m_given)
        return;
    ready += std::string_view(m_held).substr(static_cast<std::size_t>(m_given - m_heldAt),
                                             static_cast<std::size_t>(place - m_given));
    m_given = place;
}

/// Of the tag that is being told.
std::string SheetPatcher::prefix() const
{
    std::string_view tag = std::string_view(m_held).substr(static_cast<std::size_t>(m_told - m_heldAt));
    tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
    const std::size_t to = tag.find_first_of(":> ");
    return to != std::string_view::npos && tag[to] == ':' ? std::string(tag.substr(0, to + 1))
                                                          : std::string();
}

void SheetPatcher::start(const XmlName &name, const XmlAttributes &attributes)
{
    m_told = m_parser.eventStart();
    if (!isSpreadsheetSpace(name.space))
        return;
    const int depth = m_parser.depth();
    if (depth == dataDepth)
        m_inData = name.local == "sheetData";
    else if (m_inData && depth == dataDepth + 1 && name.local == "row")
        startRow(attributes);
    else if (m_inRow && depth == dataDepth + 2 && name.local == "c")
        startCell(attributes);
    else if (m_open && depth == dataDepth + 3 && name.local == "f")
        m_open->hasFormula = true;
}

void SheetPatcher::startRow(const XmlAttributes &attributes)
{
    m_number = attributes.has("r") ? attributes.text("r").toLongLong() : m_number + 1;
    m_next = std::ranges::lower_bound(m_wanted, m_number, {}, &CellPatch::row);
    m_inRow = m_next != m_wanted.end() && (*m_next)->row == m_number;
    m_column = -1;
}

void SheetPatcher::startCell(const XmlAttributes &attributes)
{
    const CellName next{m_column + 1, m_number};
    const CellName name =
        attributes.has("r") ? cellNamed(attributes.value("r"), Limits()).value_or(next) : next;
    m_open.reset();
    // A cell that names another row is read there; it is none of this one's.
    if (name.row != m_number)
        return;
    m_column = name.column;
    insertBefore(m_column);
    if (m_next == m_wanted.end() || (*m_next)->row != m_number || (*m_next)->column != m_column)
        return;
    m_open = OpenCell{m_told, std::string(attributes.value("s")), prefix(), *m_next++};
}

/// What is wanted to the left of this column is not there.
void SheetPatcher::insertBefore(qint32 column)
{
    for (; m_next != m_wanted.end() && (*m_next)->row == m_number && (*m_next)->column < column; ++m_next)
        replace({m_told, {}, prefix(), *m_next}, m_told);
}

void SheetPatcher::end(const XmlName &name)
{
    m_told = m_parser.eventStart();
    if (!m_inRow || !isSpreadsheetSpace(name.space))
        return;
    if (name.local == "c") {
        if (m_open && !m_open->hasFormula)
            replace(*m_open, m_parser.eventEnd());
        m_open.reset();
    } else if (name.local == "row") {
        // A row that is one empty tag has no place inside.
        if (m_parser.eventEnd() > m_told)
            insertBefore(static_cast<qint32>(Limits().columns));
        m_inRow = false;
    }
}

void SheetPatcher::replace(const OpenCell &cell, qint64 to)
{
    giveUpTo(cell.from);
    ready += cellXml(*cell.patch, cell.style, cell.prefix);
    m_given = to;
    m_written[static_cast<std::size_t>(cell.patch - m_patches.data())] = true;
    ++m_count;
}

} // namespace agrafe::sheets
