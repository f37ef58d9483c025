// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/workbook_patch.h"

#include "base/atomic_file.h"
#include "sheets/cell_places.h"
#include "sheets/entry_reader.h"
#include "sheets/failures.h"
#include "sheets/notice_list.h"
#include "sheets/workbook.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>
#include <zip.h>

namespace agrafe::sheets {

namespace {

constexpr qint64 mostInMemory = qint64(1) << 30;
constexpr qint64 mostCells = 3'000'000; // some 30 bytes each, twice

/// The sheet's entry and its bytes.
struct SheetBytes
{
    quint64 index = 0;
    QByteArray bytes;
};

Result<SheetBytes> sheetBytes(const QString &path, const QString &name)
{
    Limits limits;
    auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return Unexpected(archive.error());
    const auto workbook = readWorkbook(**archive, limits);
    if (!workbook)
        return Unexpected(workbook.error());
    const auto sheet = std::ranges::find(workbook->sheets, name, &SheetPart::name);
    const ZipEntry *entry = sheet == workbook->sheets.end() ? nullptr : (*archive)->find(sheet->part);
    if (!entry)
        return Unexpected(damaged(QStringLiteral("no such sheet")));
    limits.smallPartBytes = mostInMemory;
    return EntryReader::readAll(**archive, *entry, limits).map([entry](const QByteArray &bytes) {
        return SheetBytes{entry->index, bytes};
    });
}

/// What XML cannot hold goes as an escape, and so does the underscore of what looks like one.
QByteArray xmlText(const QString &text)
{
    static const QRegularExpression escapeLike(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString out;
    const QString guarded = QString(text).replace(escapeLike, QStringLiteral("_x005F_"));
    for (const QChar c : guarded) {
        const bool bare = (c.unicode() >= 0x20 && c.unicode() < 0xfffe) || c == u'\t' || c == u'\n';
        out += bare ? QString(c) : QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out.toHtmlEscaped().toUtf8();
}

QByteArray cellXml(const CellPlaces::Place &place)
{
    const CellPatch &patch = *place.patch;
    const QByteArray p = place.prefix;
    const QByteArray style = place.style.isEmpty() ? QByteArray() : " s=\"" + place.style + '"';
    const QByteArray start = '<' + p + "c r=\"" + cellName(patch.column, patch.row).toLatin1() + '"' + style;
    if (patch.text.isEmpty())
        return start + "/>";
    return start + " t=\"inlineStr\"><" + p + "is><" + p + "t xml:space=\"preserve\">" + xmlText(patch.text) +
           "</" + p + "t></" + p + "is></" + p + "c>";
}

QByteArray patched(const QByteArray &bytes, const std::vector<CellPlaces::Place> &places)
{
    QByteArray out;
    out.reserve(bytes.size());
    qsizetype done = 0;
    for (const CellPlaces::Place &place : places) {
        out += QByteArrayView(bytes).sliced(done, place.from - done);
        out += cellXml(place);
        done = place.to;
    }
    out += QByteArrayView(bytes).sliced(done);
    return out;
}

bool replaceEntry(const QString &path, quint64 index, const QByteArray &bytes)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), 0, &code);
    if (!archive)
        return false;
    zip_source_t *content =
        zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!content || zip_file_replace(archive, index, content, 0) != 0) {
        zip_source_free(content);
        zip_discard(archive);
        return false;
    }
    if (zip_close(archive) == 0)
        return true;
    zip_discard(archive);
    return false;
}

Result<void> writeCopy(const QString &source, const QString &target, quint64 index, const QByteArray &bytes)
{
    QFile original(source);
    if (!original.open(QIODevice::ReadOnly))
        return Unexpected(unreadable(original));
    QTemporaryFile work(target + QStringLiteral(".XXXXXX")); // beside the target, for the agent alone
    if (!work.open() || work.write(original.readAll()) != original.size() || !work.flush())
        return Unexpected(Failure::of(FailureKind::Disk, work.errorString()));
    if (!replaceEntry(work.fileName(), index, bytes))
        return Unexpected(Failure::of(FailureKind::Disk, QStringLiteral("the archive cannot be written")));
    QFile whole(work.fileName());
    if (!whole.open(QIODevice::ReadOnly))
        return Unexpected(unreadable(whole));
    return writeFileAtomically(target, whole.readAll(), IfExists::Replace);
}

PatchReport reportOf(const std::vector<CellPatch> &patches, const std::vector<CellPlaces::Place> &places)
{
    PatchReport report;
    report.written = std::ssize(places);
    std::vector<bool> written(patches.size());
    for (const CellPlaces::Place &place : places)
        written[static_cast<std::size_t>(place.patch - patches.data())] = true;
    for (std::size_t i = 0; i < patches.size(); ++i)
        if (!written[i])
            report.left.push_back(patches[i]);
    return report;
}

} // namespace

Result<void> fitsACorrectedCopy(qint64 cells)
{
    if (cells <= mostCells)
        return {};
    Failure failure = Failure::of(FailureKind::TooLarge);
    failure.sentence = QCoreApplication::translate(
        "Sheets", "Ce classeur est trop gros pour une copie corrigée sur ce poste.");
    return Unexpected(failure);
}

Result<PatchReport> saveCorrectedCopy(const QString &source, const QString &target, const QString &sheet,
                                      const std::vector<CellPatch> &patches)
{
    const auto part = sheetBytes(source, sheet);
    if (!part)
        return Unexpected(part.error());
    CellPlaces places(part->bytes, patches);
    XmlParser parser(places, Limits().xmlDepth);
    places.setParser(&parser);
    const bool good = parser.parse({part->bytes.constData(), std::size_t(part->bytes.size())}, true);
    if (!good || !parser.isUtf8())
        return Unexpected(damaged(good ? QStringLiteral("no UTF-8") : parser.error()));
    return writeCopy(source, target, part->index, patched(part->bytes, places.places)).map([&] {
        return reportOf(patches, places.places);
    });
}

} // namespace agrafe::sheets
