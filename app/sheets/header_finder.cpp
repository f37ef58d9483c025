// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/header_finder.h"

#include <algorithm>

namespace agrafe::sheets {

namespace {

constexpr std::size_t searchedRows = 40;
constexpr qint64 searchedBytes = qint64(32) << 20;

std::size_t valuesOf(const Row &row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row.cells, [](const Cell &cell) { return cell.kind != CellKind::Empty; }));
}

bool isNumeral(std::string_view text)
{
    return text.find_first_not_of("0123456789 +-.,/:%") == std::string_view::npos;
}

/// Values that could be names of columns: texts that are no numerals, each written once.
std::size_t namesOf(const Row &row)
{
    std::vector<std::string_view> names;
    for (const Cell &cell : row.cells)
        if (cell.kind == CellKind::Text && !isNumeral(cell.text))
            names.push_back(cell.text);
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return names.size();
}

} // namespace

QString comparableName(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            out += c.toCaseFolded();
    return out;
}

HeaderFinder::HeaderFinder(RowSink &sink, const ReadOptions &options, NoticeList &notices)
    : m_sink(sink)
    , m_options(options)
    , m_notices(notices)
{
    for (const QString &name : options.expectedHeaders)
        m_expected.insert(comparableName(name));
}

bool HeaderFinder::take(const Row &row)
{
    if (m_decided)
        return pass(row);
    if (row.cells.empty())
        return true;
    if (m_options.headerRow && row.number < *m_options.headerRow) {
        ++m_above;
        return true;
    }
    m_first.emplace_back(row);
    for (const Cell &cell : row.cells)
        m_firstBytes += static_cast<qint64>(cell.text.size());
    if (m_first.size() >= searchedRows || m_firstBytes > searchedBytes || isEnough(row))
        decide();
    return !m_stopped;
}

void HeaderFinder::finish()
{
    if (!m_decided)
        decide();
}

bool HeaderFinder::isEnough(const Row &row) const
{
    return m_options.headerRow || (!m_expected.isEmpty() && expectedNames(row) == m_expected.size());
}

qsizetype HeaderFinder::expectedNames(const Row &row) const
{
    QSet<QString> found;
    for (const Cell &cell : row.cells)
        if (cell.kind == CellKind::Text)
            found.insert(comparableName(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()))));
    return found.intersect(m_expected).size();
}

std::size_t HeaderFinder::choose() const
{
    if (m_options.headerRow)
        return 0;
    const std::size_t named = chooseByNames();
    return named < m_first.size() ? named : chooseByShape();
}

std::size_t HeaderFinder::chooseByNames() const
{
    std::size_t best = m_first.size();
    qsizetype most = 0;
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        const qsizetype names = expectedNames(m_first[i].row());
        if (names > most) {
            most = names;
            best = i;
        }
    }
    return best;
}

/// A header is as wide as the table, and made of texts that differ; titles and bands above it are narrower.
std::size_t HeaderFinder::chooseByShape() const
{
    std::size_t most = 0;
    for (const RowCopy &copy : m_first)
        most = std::max(most, namesOf(copy.row()));
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        const Row row = m_first[i].row();
        const std::size_t names = namesOf(row);
        if (names * 4 >= most * 3 && names * 4 >= valuesOf(row) * 3)
            return i;
    }
    return 0;
}

void HeaderFinder::decide()
{
    m_decided = true;
    const std::size_t header = choose();
    if (header < m_first.size()) {
        const Row row = m_first[header].row();
        m_headerRow = row.number;
        m_width = row.cells.size();
        m_above += static_cast<qint64>(header);
        if (m_above > 0)
            m_notices.add(NoticeKind::RowsAboveHeader, {}, m_above);
        m_stopped = !m_sink.header(row);
    }
    for (std::size_t i = header + 1; i < m_first.size() && !m_stopped; ++i)
        pass(m_first[i].row());
    m_first.clear();
}

bool HeaderFinder::pass(const Row &row)
{
    if (row.cells.empty())
        return true;
    if (row.hidden)
        m_notices.add(NoticeKind::HiddenRows, QString::number(row.number));
    if (row.cells.size() > m_width)
        m_notices.add(NoticeKind::UnevenRows, QString::number(row.number));
    ++m_rows;
    m_stopped = !m_sink.row(row);
    return !m_stopped;
}

} // namespace agrafe::sheets
