// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "sheets/limits.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>
#include <span>
#include <vector>

struct zip;
struct zip_file;

namespace agrafe::sheets {

/// One file inside an archive, as the central directory announces it.
struct ZipEntry
{
    quint64 index = 0;
    QByteArray name;
    qint64 packedSize = 0;
    qint64 size = 0;
    quint32 crc = 0;
    bool deflated = false;      ///< otherwise stored, or unpacked by libzip
    bool unusual = false;       ///< neither stored nor deflated
    bool packedUnknown = false; ///< in a way that libzip does not know here
    bool readable = true;       ///< not encrypted, packed in a known way, the only one of its name
    bool encrypted = false;
};

/// The container of a workbook, by libzip; what is inside is inflated elsewhere. Not thread-safe.
class ZipArchive
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const Limits &limits);
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;
    ~ZipArchive();

    /// By its exact name, else by the same name in another case (workbooks do not count case), else as an
    /// address would write it (%20).
    [[nodiscard]] const ZipEntry *find(const QByteArray &name) const;
    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }

private:
    friend class ZipBytes;

    explicit ZipArchive(zip *archive);
    void addEntry(quint64 index);
    [[nodiscard]] const ZipEntry *named(const QByteArray &name) const;

    zip *m_archive;
    std::vector<ZipEntry> m_entries;
    QHash<QByteArray, std::size_t> m_byName;
    QHash<QByteArray, std::size_t> m_byLowerName;
};

/// The packed bytes of one entry, in order; those of an unusual one are unpacked.
class ZipBytes
{
public:
    ZipBytes(ZipArchive &archive, const ZipEntry &entry);
    ZipBytes(const ZipBytes &) = delete;
    ZipBytes &operator=(const ZipBytes &) = delete;
    ~ZipBytes();

    /// 0 at the end; none when the archive breaks.
    std::optional<std::size_t> read(std::span<char> to);

private:
    zip_file *m_file;
};

} // namespace agrafe::sheets
