// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/unzip.h"

#include "chorus/archive_parts.h"

#include <memory>
#include <optional>
#include <zip.h>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct Close
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

using Archive = std::unique_ptr<zip_t, Discard>;

Archive opened(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (archive == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    return Archive(archive);
}

Result<QByteArray> bytesOf(zip_t *archive, const zip_stat_t &stat)
{
    const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(archive, stat.index, 0));
    if (!file)
        return Unexpected(brokenArchive(u"entry cannot be opened"_s));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file.get(), bytes.data(), stat.size);
    // The end is reached, and its checksum is proved, only by asking for more.
    char more = 0;
    if (read != static_cast<zip_int64_t>(stat.size) || zip_fread(file.get(), &more, 1) != 0)
        return Unexpected(brokenArchive(u"entry does not hold what it announces"_s));
    return bytes;
}

Result<std::optional<UnpackedFile>> entryOf(zip_t *archive, zip_uint64_t index, UnpackAccount &account)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(archive, index, ZIP_FL_ENC_GUESS, &stat) != 0 || (stat.valid & needed) != needed)
        return Unexpected(brokenArchive(u"entry without name or size"_s));
    const QString path = QString::fromUtf8(stat.name).replace(u'\\', u'/');
    if (path.endsWith(u'/'))
        return std::optional<UnpackedFile>();
    auto file = placeOf(path);
    if (!file)
        return Unexpected(brokenArchive(u"an entry's path leaves the folder"_s));
    if (!account.takes(static_cast<qint64>(stat.size), static_cast<qint64>(stat.comp_size)))
        return Unexpected(archiveTooLarge(u"more than the limit unpacked"_s));
    const auto bytes = bytesOf(archive, stat);
    if (!bytes)
        return Unexpected(bytes.error());
    file->bytes = *bytes;
    return file;
}

} // namespace

Result<QList<UnpackedFile>> unzip(const QByteArray &bytes, const UnzipLimits &limits)
{
    const Archive archive = opened(bytes);
    if (!archive)
        return Unexpected(brokenArchive(u"not an archive"_s));
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.files)
        return Unexpected(archiveTooLarge(u"%1 files"_s.arg(count)));
    QList<UnpackedFile> files;
    UnpackAccount account{limits};
    for (zip_int64_t index = 0; index < count; ++index) {
        auto file = entryOf(archive.get(), static_cast<zip_uint64_t>(index), account);
        if (!file)
            return Unexpected(file.error());
        if (*file)
            files.append(std::move(**file));
    }
    return files;
}

} // namespace agrafe::chorus
