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

/// Wants nothing but what is known before the first row.
class NoRows final : public RowSink
{
public:
    bool header(const Row &) override { return false; }
    bool row(const Row &) override { return false; }
};

Result<QStringList> odsNames(ZipArchive &archive, const ReadOptions &options)
{
    NoRows sink;
    return readOds(archive, sink, options).map(&ReadSummary::sheets);
}

Result<ReadSummary> readZip(const QString &path, RowSink &sink, const ReadOptions &options)
{
    auto archive = ZipArchive::open(path, options.limits);
    if (!archive)
        return Unexpected(archive.error());
    return isOpenDocument(**archive) ? readOds(**archive, sink, options) : readXlsx(**archive, sink, options);
}

} // namespace

Result<QStringList> sheetNames(const QString &path, const Limits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(unreadable(file));
    const auto content = contentOf(file);
    if (!content)
        return Unexpected(content.error());
    if (*content != Content::Zip)
        return QStringList();
    auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return Unexpected(archive.error());
    ReadOptions options;
    options.limits = limits;
    if (isOpenDocument(**archive))
        return odsNames(**archive, options);
    return readWorkbook(**archive, limits).map([](const Workbook &workbook) {
        QStringList names;
        for (const SheetPart &sheet : workbook.sheets)
            names.append(sheet.name);
        return names;
    });
}

namespace {

Result<ReadSummary> readOpened(QFile &file, RowSink &sink, const ReadOptions &options)
{
    const auto content = contentOf(file);
    if (!content)
        return Unexpected(content.error());
    if (*content == Content::Zip)
        return readZip(file.fileName(), sink, options);
    return readCsv(file, sink, options).map([&file](ReadSummary summary) {
        checkName(summary, file.fileName());
        return summary;
    });
}

/// What tells one writing of a file from the next.
struct Writing
{
    explicit Writing(const QString &path)
    {
        const QFileInfo info(path);
        there = info.exists();
        size = info.size();
        when = info.lastModified();
    }
    bool operator==(const Writing &) const = default;

    bool there;
    qint64 size;
    QDateTime when;
};

} // namespace

Result<ReadSummary> readTable(const QString &path, RowSink &sink, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(unreadable(file));
    if (file.size() > options.limits.fileBytes)
        return Unexpected(beyondLimits(QStringLiteral("file of %1 bytes").arg(file.size())));
    const Writing before(path);
    auto read = readOpened(file, sink, options);
    const Writing after(path);
    // Nobody waits for a reading that was ended, and a file may go away once all of it was read.
    const bool ended = read ? read->stopped : read.error().kind == FailureKind::Cancelled;
    if (ended || after == before || (read && !after.there))
        return read;
    return Unexpected(after.there ? changedWhileRead() : goneWhileRead());
}

} // namespace agrafe::sheets
