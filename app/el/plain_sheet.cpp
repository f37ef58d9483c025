// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/plain_sheet.h"

#include "el/header_match.h"
#include "el/typed_text.h"
#include "sheets/read_table.h"

namespace agrafe::el {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

class TextSink final : public sheets::RowSink
{
public:
    TextSink(PlainSheet &sheet, const Matrice &matrice)
        : m_sheet(sheet)
        , m_matrice(matrice)
    {}
    bool header(const sheets::Row &row) override
    {
        for (const sheets::Cell &cell : row.cells)
            m_sheet.header.append(textOf(cell.text));
        const auto match = matchHeader(m_matrice, {}, 0, m_sheet.header);
        for (const int field : match.fieldOfColumn)
            m_checks.emplace_back(field < 0 ? Field() : m_matrice.fields.at(field), CheckOptions());
        return true;
    }
    bool row(const sheets::Row &row) override
    {
        static const FieldCheck anyText{Field(), CheckOptions()};
        m_arena.clear();
        QStringList texts;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const FieldCheck &check = i < m_checks.size() ? m_checks[i] : anyText;
            texts.append(textOf(shownCell(row.cells[i], check, row.date1904, m_arena).text));
        }
        m_sheet.rows.append(texts);
        m_sheet.numbers.append(row.number);
        return true;
    }

private:
    PlainSheet &m_sheet;
    const Matrice &m_matrice;
    std::vector<FieldCheck> m_checks; ///< of the columns
    sheets::TextArena m_arena;
};

} // namespace

qsizetype PlainSheet::columnOf(const QStringList &names) const
{
    for (const QString &each : names) {
        const QString wanted = foldedHeader(each);
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (foldedHeader(header.at(column)) == wanted)
                return column;
        }
    }
    return -1;
}

Result<PlainSheet> readPlainSheet(const QString &path, const QString &sheet, const QStringList &expected,
                                  const Matrice &matrice)
{
    PlainSheet result;
    result.name = sheet;
    TextSink sink(result, matrice);
    sheets::ReadOptions options;
    if (!sheet.isEmpty())
        options.sheetName = sheet;
    options.expectedHeaders = expected;
    const auto read = sheets::readTable(path, sink, options);
    if (!read)
        return Unexpected(read.error());
    result.name = read->sheet;
    return result;
}

} // namespace agrafe::el
