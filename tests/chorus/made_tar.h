// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QList>

#include <archive.h>
#include <archive_entry.h>

namespace agrafe::test {

struct TarEntry
{
    QByteArray path;
    QByteArray bytes;
    QByteArray link = {}; ///< a symbolic link to that place
};

/// A .tar.gz of these.
inline QByteArray tarGzOf(const QList<TarEntry> &entries)
{
    QByteArray packed(4 * 1024 * 1024, Qt::Uninitialized);
    std::size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_add_filter_gzip(writer);
    archive_write_set_format_pax_restricted(writer);
    archive_write_open_memory(writer, packed.data(), static_cast<std::size_t>(packed.size()), &used);
    for (const TarEntry &each : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, each.path.constData());
        archive_entry_set_filetype(entry, each.link.isEmpty() ? AE_IFREG : AE_IFLNK);
        archive_entry_set_perm(entry, 0644);
        if (each.link.isEmpty())
            archive_entry_set_size(entry, each.bytes.size());
        else
            archive_entry_set_symlink(entry, each.link.constData());
        archive_write_header(writer, entry);
        archive_write_data(writer, each.bytes.constData(), static_cast<std::size_t>(each.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    packed.resize(static_cast<qsizetype>(used));
    return packed;
}

} // namespace agrafe::test
