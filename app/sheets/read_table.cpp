// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/read_table.h"

#include "sheets/content.h"
#include "sheets/csv_reader.h"
#include "sheets/failures.h"
#include "sheets/ods_reader.h"
#include "sheets/workbook.h"
#include "sheets/xlsx_reader.h"

#include <QFileInfo>

namespace agrafe::sheets {

namespace {

void checkName(ReadSummary &summary, const QString &path)
{
    static const QStringList workbookNames{QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                           QStringLiteral("xls"), QStringLiteral("xlsb"),
                                           QStringLiteral("ods")};
    const bool namedWorkbook = workbookNames.contains(QFileInfo(path).suffix().toLower());
    if (summary.format == Format::Csv && namedWorkbook)
        summary.notices.push_back({NoticeKind::NameDiffersFromContent, QStringLiteral("CSV")});
}

Result<ReadSummary> readZip(const QString &path, RowSink &sink, const ReadOptions &options)
{
    auto archive = ZipArchive::open(path, options.limits);
    if (!archive)
        return Unexpected(archive.error());
    return isOpenDocument(**archive) ? readOds(**archive, sink, options) : readXlsx(**archive, sink, options);
}

} // namespace

Result<ReadSummary> readTable(const QString &path, RowSink &sink, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(unreadable(file));
    if (file.size() > options.limits.fileBytes)
        return Unexpected(beyondLimits(QStringLiteral("file of %1 bytes").arg(file.size())));
    const auto content = contentOf(file);
    if (!content)
        return Unexpected(content.error());
    if (*content == Content::Zip)
        return readZip(path, sink, options);
    return readCsv(file, sink, options).map([&path](ReadSummary summary) {
        checkName(summary, path);
        return summary;
    });
}

} // namespace agrafe::sheets
