// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/plain_sheet.h"

#include "el/matrice.h"
#include "sheets/read_table.h"

namespace agrafe::el {

namespace {

class TextSink final : public sheets::RowSink
{
public:
    explicit TextSink(PlainSheet &sheet)
        : m_sheet(sheet)
    {}
    bool header(const sheets::Row &row) override
    {
        m_sheet.header = texts(row);
        return true;
    }
    bool row(const sheets::Row &row) override
    {
        m_sheet.rows.append(texts(row));
        m_sheet.numbers.append(row.number);
        return true;
    }

private:
    static QStringList texts(const sheets::Row &row)
    {
        QStringList all;
        for (const sheets::Cell &cell : row.cells)
            all.append(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
        return all;
    }
    PlainSheet &m_sheet;
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

Result<PlainSheet> readPlainSheet(const QString &path, const QString &sheet, const QStringList &expected)
{
    PlainSheet result;
    result.name = sheet;
    TextSink sink(result);
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
