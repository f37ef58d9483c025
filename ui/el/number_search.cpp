// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/number_search.h"

#include "el/plain_sheet.h"
#include "sheets/read_table.h"

namespace agrafe::ui {

namespace {

class Collector final : public sheets::RowSink
{
public:
    Collector(const QStringList &columns, const el::DossierNumber &base)
        : m_columns(columns)
        , m_base(base)
        , m_end(base.text().toStdString())
    {}

    bool header(const sheets::Row &row) override
    {
        el::PlainSheet sheet;
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
        const auto number = el::DossierNumber::parse(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (number && number->base() == m_base && !numbers.contains(*number))
            numbers << *number;
        return true;
    }

    QList<el::DossierNumber> numbers;

private:
    QStringList m_columns;
    el::DossierNumber m_base;
    std::string m_end;
    qsizetype m_column = -1;
};

} // namespace

QList<el::DossierNumber> numbersIn(const QString &file, const QStringList &columns,
                                   const el::DossierNumber &base, const std::stop_token &stop)
{
    Collector collector(columns, base);
    sheets::ReadOptions read;
    read.expectedHeaders = columns;
    read.stop = stop;
    (void)sheets::readTable(file, collector, read);
    return collector.numbers;
}

NumberSearch::NumberSearch(const el::DossierNumber &number, const NumberPlaces &places, QObject *parent)
    : QObject(parent)
    , m_base(number.base())
    , m_places(places)
{}

void NumberSearch::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) {
        QList<el::DossierNumber> all;
        int done = 0;
        for (const QString &file : std::as_const(m_places.files)) {
            if (stop.stop_requested())
                return;
            const QList<el::DossierNumber> numbers = numbersIn(file, m_places.columns, m_base, stop);
            for (const el::DossierNumber &number : numbers)
                if (!all.contains(number))
                    all << number;
            QMetaObject::invokeMethod(this, [this, files = ++done] { Q_EMIT progressed(files); });
        }
        QMetaObject::invokeMethod(this, [this, all] { Q_EMIT found(all); });
    });
}

} // namespace agrafe::ui
