// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/csv_reader.h"

#include "sheets/csv_dialect.h"
#include "sheets/csv_parser.h"
#include "sheets/failures.h"
#include "sheets/text_source.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::sheets {

namespace {

QString lineEndsOf(const CsvParser::LineEnds &ends)
{
    QStringList kinds;
    if (ends.lf > 0)
        kinds += QStringLiteral("LF");
    if (ends.crlf > 0)
        kinds += QStringLiteral("CRLF");
    if (ends.cr > 0)
        kinds += QStringLiteral("CR");
    if (ends.crcrlf > 0)
        kinds += QStringLiteral("CRCRLF");
    return kinds.size() > 1 ? QStringLiteral("mixed") : kinds.join(QString());
}

Failure notText()
{
    return Failure::input(
        QCoreApplication::translate("Sheets", "Ce fichier n’est ni un classeur ni un fichier de texte."),
        QCoreApplication::translate("Sheets",
                                    "Dans le tableur, choisissez « Enregistrer sous » et le format "
                                    "« Classeur Excel (.xlsx) », puis déposez ce nouveau fichier."));
}

Failure refusal(CsvParser::State state, const CsvParser &parser)
{
    if (state == CsvParser::State::TooManyColumns)
        return beyondLimits(QStringLiteral("record %1 has too many fields").arg(parser.record()));
    return Failure::input(
        QCoreApplication::translate(
            "Sheets", "La ligne %1 contient une valeur démesurée : un guillemet y est sans doute "
                      "ouvert et jamais fermé.")
            .arg(parser.record()),
        QCoreApplication::translate(
            "Sheets", "Corrigez cette ligne, ou enregistrez de nouveau le fichier depuis le tableur."));
}

bool holdsReplacement(const Row &row)
{
    return std::ranges::any_of(
        row.cells, [](const Cell &cell) { return cell.text.find("\xEF\xBF\xBD") != std::string_view::npos; });
}

/// One file, from its first piece to its last.
class CsvReading
{
public:
    CsvReading(QFile &file, Encoding encoding, RowSink &sink, const ReadOptions &options)
        : m_options(options)
        , m_total(file.size())
        , m_source(file, encoding)
        , m_finder(sink, options, m_notices)
    {
        m_summary.text.encoding = toString(encoding);
        if (encoding == Encoding::Windows1252)
            m_notices.add(NoticeKind::AssumedWindows1252);
    }

    Result<ReadSummary> run();

private:
    Result<void> pump(CsvParser &parser, std::string_view piece);
    void conclude(const CsvParser &parser);

    const ReadOptions &m_options;
    qint64 m_total;
    TextSource m_source;
    NoticeList m_notices;
    HeaderFinder m_finder;
    ReadSummary m_summary;
    qint64 m_firstDamaged = 0;
};

Result<ReadSummary> CsvReading::run()
{
    const auto first = m_source.next();
    if (!first)
        return Unexpected(first.error());
    const CsvDialect dialect = dialectOf(*first);
    m_summary.text.separator = QLatin1Char(dialect.separator);
    m_summary.text.separatorLine = dialect.separatorLine;
    CsvParser parser(dialect.separator, m_options.limits, [this](const Row &row) {
        if (m_source.damaged() > 0 && m_firstDamaged == 0 && holdsReplacement(row))
            m_firstDamaged = row.number;
        return m_finder.take(row);
    });
    if (auto pumped = pump(parser, first->substr(dialect.skipped)); !pumped)
        return Unexpected(pumped.error());
    conclude(parser);
    return m_summary;
}

Result<void> CsvReading::pump(CsvParser &parser, std::string_view piece)
{
    Result<std::string_view> next = piece;
    auto state = CsvParser::State::Running;
    for (bool first = true; state == CsvParser::State::Running && (first || !next->empty()); first = false) {
        if (m_options.stop.stop_requested())
            return Unexpected(cancelled());
        state = parser.feed(*next);
        if (m_options.progress)
            m_options.progress(m_source.done(), m_total);
        next = m_source.next();
        if (!next)
            return Unexpected(next.error());
    }
    state = parser.finish();
    if (state == CsvParser::State::CellTooLong || state == CsvParser::State::TooManyColumns)
        return Unexpected(refusal(state, parser));
    m_finder.finish();
    return {};
}

void CsvReading::conclude(const CsvParser &parser)
{
    if (m_source.damaged() > 0)
        m_notices.add(NoticeKind::DamagedCharacters, QString::number(m_firstDamaged), m_source.damaged());
    if (parser.openQuote() > 0)
        m_notices.add(NoticeKind::OpenQuotes, QString::number(parser.openQuote()));
    m_summary.format = Format::Csv;
    m_summary.text.lineEnds = lineEndsOf(parser.lineEnds());
    m_summary.headerRow = m_finder.headerRow();
    m_summary.rows = m_finder.rows();
    m_summary.stopped = m_finder.stopped();
    if (m_summary.headerRow == 0)
        m_notices.add(NoticeKind::EmptySheet);
    m_summary.notices = m_notices.all();
}

} // namespace

Result<ReadSummary> readCsv(QFile &file, RowSink &sink, const ReadOptions &options)
{
    const auto encoding = TextSource::encodingOf(file);
    if (!encoding)
        return Unexpected(encoding.error());
    if (!*encoding)
        return Unexpected(notText());
    return CsvReading(file, **encoding, sink, options).run();
}

} // namespace agrafe::sheets
