// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/cell_places.h"

#include "sheets/limits.h"
#include "sheets/row_builder.h"
#include "sheets/spaces.h"

namespace agrafe::sheets {

CellPlaces::CellPlaces(const QByteArray &sheet, const std::vector<CellPatch> &patches)
    : m_sheet(sheet)
{
    for (const CellPatch &patch : patches)
        m_rows[patch.row][patch.column] = &patch;
}

QByteArray CellPlaces::prefix() const
{
    qsizetype from = m_parser->eventStart() + 1;
    from += m_sheet.mid(from, 1) == "/";
    qsizetype to = from;
    while (to < m_sheet.size() && m_sheet.at(to) != ':' && m_sheet.at(to) != '>' && m_sheet.at(to) != ' ')
        ++to;
    return to < m_sheet.size() && m_sheet.at(to) == ':' ? m_sheet.sliced(from, to + 1 - from) : QByteArray();
}

void CellPlaces::start(const XmlName &name, const XmlAttributes &attributes)
{
    constexpr int dataDepth = 2;
    if (!isSpreadsheetSpace(name.space))
        return;
    const int depth = m_parser->depth();
    if (depth == dataDepth)
        m_inData = name.local == "sheetData";
    else if (m_inData && depth == dataDepth + 1 && name.local == "row")
        startRow(attributes);
    else if (m_row && depth == dataDepth + 2 && name.local == "c")
        startCell(attributes);
    else if (m_row && depth == dataDepth + 3 && name.local == "f")
        m_hasFormula = true;
}

void CellPlaces::startRow(const XmlAttributes &attributes)
{
    m_number = attributes.has("r") ? attributes.text("r").toLongLong() : m_number + 1;
    const auto found = m_rows.find(m_number);
    m_row = found == m_rows.end() ? nullptr : &found->second;
    if (m_row)
        m_next = m_row->begin();
    m_column = -1;
}

void CellPlaces::startCell(const XmlAttributes &attributes)
{
    m_column = attributes.has("r") ? columnOf(attributes.value("r"), Limits().columns).value_or(m_column + 1)
                                   : m_column + 1;
    m_hasFormula = false;
    insertBefore(m_column);
    m_open.reset();
    if (m_next == m_row->end() || m_next->first != m_column)
        return;
    const std::string_view style = attributes.value("s");
    m_open =
        Place{m_parser->eventStart(), 0, {style.data(), qsizetype(style.size())}, prefix(), m_next->second};
    ++m_next;
}

/// What is wanted to the left of this column is not there.
void CellPlaces::insertBefore(qint32 column)
{
    for (; m_next != m_row->end() && m_next->first < column; ++m_next)
        places.push_back({m_parser->eventStart(), m_parser->eventStart(), {}, prefix(), m_next->second});
}

void CellPlaces::end(const XmlName &name)
{
    if (!m_row || !isSpreadsheetSpace(name.space))
        return;
    if (name.local == "c") {
        endCell();
    } else if (name.local == "row") {
        // A row that is one empty tag has no place inside.
        if (m_parser->eventEnd() > m_parser->eventStart())
            insertBefore(static_cast<qint32>(Limits().columns));
        m_row = nullptr;
    }
}

void CellPlaces::endCell()
{
    if (m_open && !m_hasFormula) {
        m_open->to = m_parser->eventEnd();
        places.push_back(*m_open);
    }
    m_open.reset();
}

} // namespace agrafe::sheets
