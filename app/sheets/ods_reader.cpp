// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/ods_reader.h"

#include "sheets/content.h"
#include "sheets/failures.h"
#include "sheets/ods_handlers.h"
#include "sheets/relations.h"

#include <QCoreApplication>

namespace agrafe::sheets {

namespace {

class OdsReading
{
public:
    OdsReading(ZipArchive &archive, RowSink &sink, const ReadOptions &options)
        : m_archive(archive)
        , m_options(options)
        , m_finder(sink, options, m_notices)
    {}

    Result<ReadSummary> run();

private:
    Result<void> checkKind();
    Result<void> readContents();
    Result<void> readSheet();
    Result<void> readPart(PartHandler &handler, int pass);
    void conclude();

    ZipArchive &m_archive;
    const ReadOptions &m_options;
    NoticeList m_notices;
    HeaderFinder m_finder;
    const ZipEntry *m_content = nullptr;
    ReadSummary m_summary;
};

Result<ReadSummary> OdsReading::run()
{
    return checkKind()
        .and_then([this] { return readContents(); })
        .and_then([this] { return readSheet(); })
        .map([this] {
            conclude();
            return m_summary;
        });
}

Result<void> OdsReading::checkKind()
{
    const auto manifest = partBytes(m_archive, "META-INF/manifest.xml", m_options.limits);
    if (!manifest)
        return Unexpected(manifest.error());
    // Some writers leave the kind to the manifest.
    const bool says = m_archive.find("mimetype");
    const auto kind = says ? partBytes(m_archive, "mimetype", m_options.limits) : manifest;
    if (!kind)
        return Unexpected(kind.error());
    if (kind->startsWith("application/vnd.sun.xml.calc"))
        return Unexpected(otherFormat(
            QCoreApplication::translate("Sheets", "un classeur d’un ancien OpenOffice.org (.sxc)")));
    const QByteArray spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";
    if (says ? !kind->startsWith(spreadsheet) : !kind->contains(spreadsheet))
        return Unexpected(noTable(
            QCoreApplication::translate("Sheets", "un document OpenDocument qui n’est pas un classeur")));
    if (manifest->contains("encryption-data"))
        return Unexpected(encryptedWorkbook());
    m_content = m_archive.find("content.xml");
    return m_content ? Result<void>() : Unexpected(damaged(QStringLiteral("no content.xml")));
}

Result<void> OdsReading::readPart(PartHandler &handler, int pass)
{
    PartStream stream(m_archive, *m_content, m_options.limits.sheetBytes, m_options.limits.inflateRatio);
    PartReading reading(stream, handler, m_options.limits, true);
    PartProgress progress{m_options.stop, {}};
    const qint64 size = m_content->packedSize;
    if (m_options.progress)
        progress.report = [this, pass, size](qint64 packed) {
            m_options.progress(pass * size + packed, 2 * size);
        };
    return reading.run(progress);
}

Result<void> OdsReading::readContents()
{
    OdsContents contents;
    if (auto read = readPart(contents, 0); !read)
        return read;
    if (contents.sheets.empty())
        return Unexpected(noWorksheet());
    const auto chosen = chooseSheet(contents.sheets, m_options, m_notices);
    if (!chosen)
        return Unexpected(chosen.error());
    m_summary.sheet = contents.sheets[*chosen].name;
    for (const NamedSheet &sheet : contents.sheets)
        m_summary.sheets += sheet.name;
    if (contents.externalLinks > 0)
        m_notices.add(NoticeKind::ExternalReferences, {}, contents.externalLinks);
    for (const auto &[sheet, range] : contents.filters)
        if (sheet == m_summary.sheet)
            m_notices.add(NoticeKind::Filter, range);
    return {};
}

Result<void> OdsReading::readSheet()
{
    const SharedStrings none;
    const std::vector styles{NumberLook::Plain, NumberLook::Date, NumberLook::Elapsed};
    RowBuilder builder(none, styles, false, m_options.limits);
    OdsSheet handler(m_summary.sheet, builder, m_finder, m_notices, m_options.limits);
    if (auto read = readPart(handler, 1); !read)
        return read;
    if (!handler.isStopped())
        m_finder.finish();
    handler.conclude();
    return {};
}

void OdsReading::conclude()
{
    m_summary.format = Format::Ods;
    m_summary.headerRow = m_finder.headerRow();
    m_summary.rows = m_finder.rows();
    m_summary.stopped = m_finder.stopped();
    if (m_summary.headerRow == 0)
        m_notices.add(NoticeKind::EmptySheet, m_summary.sheet);
    m_summary.notices = m_notices.all();
}

} // namespace

Result<ReadSummary> readOds(ZipArchive &archive, RowSink &sink, const ReadOptions &options)
{
    return OdsReading(archive, sink, options).run();
}

} // namespace agrafe::sheets
