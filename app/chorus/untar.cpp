// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/archive_parts.h"
#include "chorus/unzip.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>
#include <zlib.h>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

struct Free
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Free>;

struct End
{
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

/// Member after member, each with its sum proved. Not through libarchive, that does not look at the sum.
class Gunzip
{
public:
    Gunzip(const QByteArray &packed, qint64 most)
        : m_most(most)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
    }

    [[nodiscard]] Result<QByteArray> all()
    {
        constexpr int gzip = 16 + MAX_WBITS;
        if (inflateInit2(&m_stream, gzip) != Z_OK)
            return Unexpected(brokenArchive(u"zlib"_s));
        const std::unique_ptr<z_stream, End> end(&m_stream);
        do {
            if (const auto read = member(); !read)
                return Unexpected(read.error());
        } while (m_stream.avail_in > 0 && inflateReset(&m_stream) == Z_OK);
        return m_all;
    }

private:
    [[nodiscard]] Result<void> member()
    {
        int state = Z_OK;
        while (state != Z_STREAM_END) {
            std::array<char, 65'536> room;
            m_stream.next_out = reinterpret_cast<Bytef *>(room.data());
            m_stream.avail_out = room.size();
            state = inflate(&m_stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END)
                return Unexpected(brokenArchive(u"gzip"_s));
            m_all.append(room.data(), static_cast<qsizetype>(room.size() - m_stream.avail_out));
            if (m_all.size() > m_most)
                return Unexpected(archiveTooLarge(u"more than the limit unpacked"_s));
        }
        return {};
    }

    z_stream m_stream{};
    qint64 m_most;
    QByteArray m_all;
};

Reader opened(const QByteArray &bytes)
{
    Reader reader(archive_read_new());
    if (!reader || archive_read_support_format_tar(reader.get()) != ARCHIVE_OK ||
        archive_read_open_memory(reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) !=
            ARCHIVE_OK)
        return {};
    return reader;
}

// "./facture.xml", as tar writes what it is given as ".".
QString pathOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    QString path = QString::fromUtf8(name ? name : archive_entry_pathname(entry)).replace(u'\\', u'/');
    while (path.startsWith(u"./"))
        path.remove(0, 2);
    return path;
}

Result<QByteArray> bytesOf(archive *reader, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 have = 0;
    while (have < size) {
        const la_ssize_t read =
            archive_read_data(reader, bytes.data() + have, static_cast<std::size_t>(size - have));
        if (read <= 0)
            return Unexpected(brokenArchive(u"entry does not hold what it announces"_s));
        have += read;
    }
    return bytes;
}

/// Nothing: a folder.
Result<std::optional<UnpackedFile>> fileOf(archive *reader, archive_entry *entry, UnpackAccount &account,
                                           qint64 packed)
{
    const auto type = archive_entry_filetype(entry);
    const qint64 size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
    if (type == AE_IFDIR && size == 0)
        return std::optional<UnpackedFile>();
    if (type != AE_IFREG || archive_entry_hardlink(entry) != nullptr)
        return Unexpected(brokenArchive(u"an entry is no plain file"_s));
    auto file = placeOf(pathOf(entry));
    if (!file)
        return Unexpected(brokenArchive(u"an entry's path leaves the folder"_s));
    if (!account.takes(size, packed))
        return Unexpected(archiveTooLarge(u"more than the limit unpacked"_s));
    const auto bytes = bytesOf(reader, size);
    if (!bytes)
        return Unexpected(bytes.error());
    file->bytes = *bytes;
    return file;
}

} // namespace

Result<QList<UnpackedFile>> untar(const QByteArray &bytes, const UnzipLimits &limits)
{
    constexpr qint64 blocks = 1024 * 1024; // what tar itself adds
    const auto tar = Gunzip(bytes, limits.bytes + blocks).all();
    if (!tar)
        return Unexpected(tar.error());
    const Reader reader = opened(*tar);
    if (!reader)
        return Unexpected(brokenArchive(u"not an archive"_s));
    QList<UnpackedFile> files;
    UnpackAccount account{limits};
    qint64 entries = 0;
    archive_entry *entry = nullptr;
    for (;;) {
        const int next = archive_read_next_header(reader.get(), &entry);
        if (next == ARCHIVE_EOF)
            return files;
        if (next != ARCHIVE_OK && next != ARCHIVE_WARN) // a warning: a name outside the locale
            return Unexpected(brokenArchive(u"not a tar"_s));
        if (++entries > limits.files)
            return Unexpected(archiveTooLarge(u"more than %1 files"_s.arg(limits.files)));
        auto file = fileOf(reader.get(), entry, account, bytes.size());
        if (!file)
            return Unexpected(file.error());
        if (*file)
            files.append(std::move(**file));
    }
}

} // namespace agrafe::chorus
