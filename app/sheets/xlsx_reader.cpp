// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/xlsx_reader.h"

#include "sheets/failures.h"
#include "sheets/sheet_choice.h"
#include "sheets/sheet_handler.h"
#include "sheets/strings_handler.h"
#include "sheets/workbook.h"

#include <algorithm>

namespace agrafe::sheets {

namespace {

constexpr qint64 mostDeflated = 1032; // what one packed byte can become

class XlsxReading
{
public:
    XlsxReading(ZipArchive &archive, RowSink &sink, const ReadOptions &options)
        : m_archive(archive)
        , m_options(options)
        , m_finder(sink, options, m_notices)
    {}

    Result<ReadSummary> run();

private:
    Result<void> readSmallParts();
    Result<void> findEntries();
    Result<void> readStrings();
    Result<void> readSheet();
    Result<void> readPart(const ZipEntry &entry, qint64 most, PartHandler &handler);
    void tellOfWorkbook();
    void conclude();

    ZipArchive &m_archive;
    const ReadOptions &m_options;
    NoticeList m_notices;
    HeaderFinder m_finder;
    Workbook m_workbook;
    const SheetPart *m_sheet = nullptr;
    const ZipEntry *m_sheetEntry = nullptr;
    const ZipEntry *m_stringsEntry = nullptr;
    SharedStrings m_strings;
    qint64 m_packedBefore = 0;
    ReadSummary m_summary;
};

Result<ReadSummary> XlsxReading::run()
{
    return readSmallParts()
        .and_then([this] { return findEntries(); })
        .and_then([this] { return readStrings(); })
        .and_then([this] { return readSheet(); })
        .map([this] {
            conclude();
            return m_summary;
        });
}

Result<void> XlsxReading::readSmallParts()
{
    auto workbook = readWorkbook(m_archive, m_options.limits);
    if (!workbook)
        return Unexpected(workbook.error());
    m_workbook = *std::move(workbook);
    std::vector<NamedSheet> sheets;
    for (const SheetPart &sheet : m_workbook.sheets) {
        sheets.push_back({sheet.name, sheet.hidden});
        m_summary.sheets += sheet.name;
    }
    const auto chosen = chooseSheet(sheets, m_options, m_notices);
    if (!chosen)
        return Unexpected(chosen.error());
    m_sheet = &m_workbook.sheets[*chosen];
    const auto tables = tablesOf(m_archive, *m_sheet, m_options.limits);
    if (!tables)
        return Unexpected(tables.error());
    for (const QString &table : *tables)
        m_notices.name(NoticeKind::Tables, table);
    tellOfWorkbook();
    return {};
}

void XlsxReading::tellOfWorkbook()
{
    if (m_workbook.externalLinks > 0)
        m_notices.add(NoticeKind::ExternalReferences, {}, m_workbook.externalLinks);
    if (m_workbook.macros)
        m_notices.add(NoticeKind::Macros);
    if (m_workbook.date1904)
        m_notices.add(NoticeKind::Dates1904);
}

Result<void> XlsxReading::findEntries()
{
    m_sheetEntry = m_archive.find(m_sheet->part);
    if (!m_sheetEntry)
        return Unexpected(damaged(QStringLiteral("no part %1").arg(QString::fromUtf8(m_sheet->part))));
    if (!m_workbook.sharedStrings.isEmpty())
        m_stringsEntry = m_archive.find(m_workbook.sharedStrings);
    return {};
}

Result<void> XlsxReading::readPart(const ZipEntry &entry, qint64 most, PartHandler &handler)
{
    PartStream stream(m_archive, entry, most, m_options.limits.inflateRatio);
    PartReading reading(stream, handler, m_options.limits, m_options.engine == Engine::Complete);
    const qint64 total = m_sheetEntry->packedSize + (m_stringsEntry ? m_stringsEntry->packedSize : 0);
    PartProgress progress{m_options.stop, {}};
    if (m_options.progress)
        progress.report = [this, total](qint64 packed) {
            m_options.progress(m_packedBefore + packed, total);
        };
    auto read = reading.run(progress);
    m_packedBefore += entry.packedSize;
    return read;
}

Result<void> XlsxReading::readStrings()
{
    if (!m_stringsEntry)
        return {};
    const qint64 size = std::min({m_stringsEntry->size, m_options.limits.sharedStringBytes,
                                  m_stringsEntry->packedSize * mostDeflated});
    StringsHandler handler(m_strings, size, m_options.limits);
    auto read = readPart(*m_stringsEntry, m_options.limits.sharedStringBytes, handler);
    if (handler.splitTexts() > 0)
        m_notices.add(NoticeKind::SplitTexts, {}, handler.splitTexts());
    return read;
}

Result<void> XlsxReading::readSheet()
{
    RowBuilder builder(m_strings, m_workbook.numberLooks, m_workbook.date1904, m_options.limits);
    RowOrder order(m_finder, m_notices, m_sheetEntry->size);
    SheetHandler handler(builder, order, m_notices, m_options.limits);
    auto read = readPart(*m_sheetEntry, m_options.limits.sheetBytes, handler);
    if (!read)
        return read;
    if (!handler.isStopped())
        order.finish();
    handler.conclude();
    return {};
}

void XlsxReading::conclude()
{
    m_summary.format = m_workbook.macros ? Format::Xlsm : Format::Xlsx;
    m_summary.sheet = m_sheet->name;
    m_summary.date1904 = m_workbook.date1904;
    m_summary.headerRow = m_finder.headerRow();
    m_summary.rows = m_finder.rows();
    m_summary.stopped = m_finder.stopped();
    if (m_summary.headerRow == 0)
        m_notices.add(NoticeKind::EmptySheet, m_sheet->name);
    m_summary.notices = m_notices.all();
}

} // namespace

Result<ReadSummary> readXlsx(ZipArchive &archive, RowSink &sink, const ReadOptions &options)
{
    return XlsxReading(archive, sink, options).run();
}

} // namespace agrafe::sheets
