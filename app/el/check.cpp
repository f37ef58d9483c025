// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/check.h"

#include "el/header_match.h"
#include "el/row_check.h"
#include "el/seen_rows.h"
#include "el/typed_text.h"

#include <QCoreApplication>

#include <array>

namespace agrafe::el {

namespace {

QStringList headersOf(const sheets::Row &row)
{
    QStringList headers;
    for (const sheets::Cell &cell : row.cells)
        headers.append(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
    return headers;
}

/// The names by which the header can be found in the sheet.
QStringList expectedHeaders(const Matrice &matrice)
{
    QStringList names;
    for (const Field &field : matrice.fields)
        names << field.name << field.title << field.aliases;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

class Checker : public sheets::RowSink
{
public:
    Checker(const Matrice &matrice, const CheckOptions &options, RecordSink &sink)
        : m_matrice(matrice)
        , m_options(options)
        , m_sink(sink)
        , m_rowCheck(matrice, options)
        , m_seen(matrice)
        , m_shown(m_rowCheck.fields().size())
    {}

    bool header(const sheets::Row &row) override
    {
        if (row.date1904 != m_options.date1904) {
            m_options.date1904 = row.date1904;
            m_rowCheck = RowCheck(m_matrice, m_options);
        }
        m_match = matchHeader(m_matrice, m_options, static_cast<quint32>(row.number), headersOf(row));
        m_summary.columns = m_match.columns;
        for (const Problem &problem : m_match.problems)
            ++m_counts[static_cast<std::size_t>(problem.rule)];
        m_known = std::ranges::any_of(m_match.fieldOfColumn, [](int field) { return field >= 0; });
        if (m_known)
            m_sink.header(static_cast<quint32>(row.number), m_match.columns, m_match.problems);
        return m_known;
    }

    bool row(const sheets::Row &row) override
    {
        m_arena.clear();
        m_problems.clear();
        const auto number = static_cast<quint32>(row.number);
        m_rowCheck.begin(number, m_problems);
        look(row.cells);
        m_rowCheck.finish();
        m_seen.add(number, m_rowCheck.written(), m_problems);
        sortProblems(m_problems);
        bool rejected = m_match.rejectsAll;
        for (const Problem &problem : m_problems) {
            ++m_counts[static_cast<std::size_t>(problem.rule)];
            rejected = rejected || severity(problem.rule) != Severity::Warning;
        }
        ++m_summary.rows;
        ++(rejected ? m_summary.rejected : m_summary.conforming);
        return m_sink.record({number, m_shown, m_rowCheck.written(), m_problems, rejected});
    }

    [[nodiscard]] bool knowsColumns() const { return m_known; }

    CheckSummary summary(sheets::ReadSummary sheet)
    {
        m_summary.sheet = std::move(sheet);
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            if (m_counts[i] > 0)
                m_summary.counts.emplace(static_cast<Rule>(i), m_counts[i]);
        }
        return std::move(m_summary);
    }

private:
    void look(std::span<const sheets::Cell> cells)
    {
        const std::size_t count = m_shown.size();
        const int *const columns = m_match.columnOfField.data();
        for (std::size_t field = 0; field < count; ++field) {
            const auto column = static_cast<std::size_t>(columns[field]);
            look(field, column < cells.size() ? cells[column] : m_nothing);
        }
    }

    void look(std::size_t field, const sheets::Cell &cell)
    {
        m_shown[field] = cell.text;
        if (cell.kind == sheets::CellKind::Text || cell.kind == sheets::CellKind::Empty)
            return m_rowCheck.put(field, cell.text, cell.shared);
        if (cell.kind == sheets::CellKind::Number &&
            m_rowCheck.quickLook(field).accepts(cell.text, Judgement::noDay))
            return m_rowCheck.putRight(field, cell.text);
        const ShownCell shown = shownCell(cell, m_rowCheck.fields()[field], m_options.date1904, m_arena);
        m_shown[field] = shown.text;
        m_rowCheck.put(field, shown.text, shown.mark, shown.day);
    }

    const Matrice &m_matrice;
    CheckOptions m_options;
    RecordSink &m_sink;
    RowCheck m_rowCheck;
    SeenRows m_seen;
    HeaderMatch m_match;
    bool m_known = true;
    CheckSummary m_summary;
    std::array<qint64, ruleCount> m_counts{};
    std::vector<std::string_view> m_shown;
    std::vector<Problem> m_problems;
    const sheets::Cell m_nothing; ///< referred to: a copy of each cell would cost more than looking at it
    sheets::TextArena m_arena;    ///< texts made for the cells of one row
};

/// A row made of texts.
class TextRow
{
public:
    explicit TextRow(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_texts.push_back(text.toUtf8());
        for (const QByteArray &text : m_texts)
            m_cells.push_back({text.isEmpty() ? sheets::CellKind::Empty : sheets::CellKind::Text,
                               {text.constData(), static_cast<std::size_t>(text.size())}});
    }
    [[nodiscard]] sheets::Row at(qint64 number) const { return {number, false, m_cells, false}; }

private:
    std::vector<QByteArray> m_texts;
    std::vector<sheets::Cell> m_cells;
};

const QString unknownColumns = QStringLiteral("unknown_columns");

Result<CheckSummary> concluded(Checker &checker, sheets::ReadSummary sheet, const Matrice &matrice)
{
    if (!checker.knowsColumns()) {
        Failure failure = Failure::input(
            QCoreApplication::translate("ElCheck",
                                        "Aucune colonne de ce fichier n’est dans la matrice « %1 ».")
                .arg(matrice.title),
            QCoreApplication::translate("ElCheck", "Vérifiez le fichier, la feuille et la matrice choisie."));
        failure.code = unknownColumns;
        return Unexpected(failure);
    }
    return checker.summary(std::move(sheet));
}

Result<CheckSummary> checkSheet(const QString &path, const Matrice &matrice, const CheckOptions &options,
                                RecordSink &sink, const sheets::ReadOptions &read)
{
    Checker checker(matrice, options, sink);
    auto sheet = sheets::readTable(path, checker, read);
    if (!sheet)
        return Unexpected(sheet.error());
    return concluded(checker, std::move(*sheet), matrice);
}

/// Nothing of it went to the sink: the columns are other ones, or there are none.
bool isAnotherSheet(const Result<CheckSummary> &result)
{
    return result ? result->sheet.headerRow == 0 && result->sheet.sheets.size() > 1
                  : result.error().code == unknownColumns;
}

} // namespace

Result<CheckSummary> checkFile(const QString &path, const Matrice &matrice, const CheckOptions &options,
                               RecordSink &sink, sheets::ReadOptions read)
{
    if (read.expectedHeaders.isEmpty())
        read.expectedHeaders = expectedHeaders(matrice);
    auto first = checkSheet(path, matrice, options, sink, read);
    if (read.sheetName || read.stop.stop_requested() || !isAnotherSheet(first))
        return first;
    const auto names = sheets::sheetNames(path, read.limits).value_or(QStringList());
    for (const QString &name : names) {
        read.sheetName = name;
        auto other = checkSheet(path, matrice, options, sink, read);
        if (!isAnotherSheet(other))
            return other;
    }
    return first;
}

Result<CheckSummary> checkExpanded(const Expanded &rows, const Matrice &matrice, const CheckOptions &options,
                                   RecordSink &sink)
{
    Checker checker(matrice, options, sink);
    sheets::ReadSummary sheet;
    sheet.format = sheets::Format::Xlsx;
    sheet.headerRow = 1;
    TextRow row(rows.header);
    bool goesOn = checker.header(row.at(1));
    for (qsizetype i = 0; i < rows.rows.size() && goesOn; ++i) {
        row = TextRow(rows.rows.at(i));
        goesOn = checker.row(row.at(i + 2));
    }
    sheet.rows = rows.rows.size();
    return concluded(checker, std::move(sheet), matrice);
}

} // namespace agrafe::el
