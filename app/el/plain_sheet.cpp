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
    TextSink(const PlainRows &rows, const Matrice &matrice)
        : m_rows(rows)
        , m_matrice(matrice)
    {}
    bool header(const sheets::Row &row) override
    {
        QStringList header;
        for (const sheets::Cell &cell : row.cells)
            header.append(textOf(cell.text));
        const auto match = matchHeader(m_matrice, {}, 0, header);
        for (const int field : match.fieldOfColumn)
            m_checks.emplace_back(field < 0 ? Field() : m_matrice.fields.at(field), CheckOptions());
        return m_rows.header(header);
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
        return m_rows.row(row.number, texts);
    }

private:
    const PlainRows &m_rows;
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

Result<QString> readPlainRows(const QString &path, const QString &sheet, const QStringList &expected,
                              const PlainRows &rows, const Matrice &matrice)
{
    TextSink sink(rows, matrice);
    sheets::ReadOptions options;
    if (!sheet.isEmpty())
        options.sheetName = sheet;
    options.expectedHeaders = expected;
    return sheets::readTable(path, sink, options).map([](const sheets::ReadSummary &read) {
        return read.sheet;
    });
}

Result<PlainSheet> readPlainSheet(const QString &path, const QString &sheet, const QStringList &expected,
                                  const Matrice &matrice)
{
    PlainSheet result;
    const PlainRows rows{[&result](const QStringList &header) {
                             result.header = header;
                             return true;
                         },
                         [&result](qint64 number, const QStringList &texts) {
                             result.rows.append(texts);
                             result.numbers.append(number);
                             return true;
                         }};
    auto name = readPlainRows(path, sheet, expected, rows, matrice);
    if (!name)
        return Unexpected(name.error());
    result.name = *name;
    return result;
}

} // namespace agrafe::el
