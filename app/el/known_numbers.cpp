// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/known_numbers.h"

#include "el/plain_sheet.h"
#include "sheets/read_table.h"

namespace agrafe::el {

namespace {

class Collector final : public sheets::RowSink
{
public:
    Collector(const QStringList &columns, const DossierNumber &base)
        : m_columns(columns)
        , m_base(base)
        , m_end(base.text().toStdString())
    {}

    bool header(const sheets::Row &row) override
    {
        PlainSheet sheet;
        for (const sheets::Cell &cell : row.cells)
            sheet.header << QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
        m_column = sheet.columnOf(m_columns);
        return m_column >= 0;
    }

    bool row(const sheets::Row &row) override
    {
        if (m_column >= qsizetype(row.cells.size()))
            return true;
        const std::string_view text = row.cells[std::size_t(m_column)].text;
        if (!text.ends_with(m_end)) // most rows are of other dossiers
            return true;
        const auto number = DossierNumber::parse(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (number && number->base() == m_base && !numbers.contains(*number))
            numbers << *number;
        return true;
    }

    QList<DossierNumber> numbers;

private:
    QStringList m_columns;
    DossierNumber m_base;
    std::string m_end;
    qsizetype m_column = -1;
};

} // namespace

QList<DossierNumber> numbersIn(const QString &file, const QStringList &columns, const DossierNumber &base,
                               const std::stop_token &stop)
{
    Collector collector(columns, base);
    sheets::ReadOptions read;
    read.expectedHeaders = columns;
    read.stop = stop;
    (void)sheets::readTable(file, collector, read);
    return collector.numbers;
}

QList<DossierNumber> numbersIn(const QStringList &files, const QStringList &columns,
                               const DossierNumber &base, const std::stop_token &stop)
{
    QList<DossierNumber> all;
    for (const QString &file : files) {
        if (stop.stop_requested())
            break;
        const QList<DossierNumber> numbers = numbersIn(file, columns, base, stop);
        for (const DossierNumber &number : numbers)
            if (!all.contains(number))
                all << number;
    }
    return all;
}

} // namespace agrafe::el
