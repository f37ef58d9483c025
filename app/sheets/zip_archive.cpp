// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/zip_archive.h"

#include "sheets/failures.h"

#include <zip.h>

namespace agrafe::sheets {

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const Limits &limits)
{
    int code = 0;
    zip *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!opened)
        return Unexpected(damaged(QStringLiteral("zip: error %1").arg(code)));
    std::unique_ptr<ZipArchive> archive(new ZipArchive(opened));
    const zip_int64_t count = zip_get_num_entries(opened, 0);
    if (count > limits.entries)
        return Unexpected(beyondLimits(QStringLiteral("%1 files in the archive").arg(count)));
    for (zip_int64_t i = 0; i < count; ++i)
        archive->addEntry(static_cast<quint64>(i));
    return archive;
}

ZipArchive::ZipArchive(zip *archive)
    : m_archive(archive)
{}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

void ZipArchive::addEntry(quint64 index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD;
    if (zip_stat_index(m_archive, index, ZIP_FL_ENC_RAW, &stat) != 0 || (stat.valid & needed) != needed)
        return;
    ZipEntry entry;
    entry.index = index;
    entry.name = QByteArray(stat.name).replace('\\', '/');
    if (entry.name.startsWith('/'))
        entry.name.remove(0, 1);
    entry.packedSize = static_cast<qint64>(stat.comp_size);
    entry.size = static_cast<qint64>(stat.size);
    entry.crc = stat.crc;
    entry.deflated = stat.comp_method == ZIP_CM_DEFLATE;
    entry.encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
    entry.unusual = !entry.deflated && stat.comp_method != ZIP_CM_STORE;
    entry.packedUnknown = entry.unusual && zip_compression_method_supported(stat.comp_method, 0) == 0;
    entry.readable = !entry.encrypted && !entry.packedUnknown;
    const std::size_t place = m_entries.size();
    m_entries.push_back(entry);
    const auto before = m_byName.constFind(entry.name);
    if (before == m_byName.cend())
        m_byName.insert(entry.name, place);
    else if (m_entries[*before].crc != entry.crc || m_entries[*before].size != entry.size)
        m_entries[*before].readable = false; // programs differ on which of the two counts
    const QByteArray lower = entry.name.toLower();
    if (!m_byLowerName.contains(lower))
        m_byLowerName.insert(lower, place);
}

const ZipEntry *ZipArchive::named(const QByteArray &name) const
{
    if (const auto exact = m_byName.constFind(name); exact != m_byName.cend())
        return &m_entries.at(*exact);
    const auto other = m_byLowerName.constFind(name.toLower());
    return other == m_byLowerName.cend() ? nullptr : &m_entries.at(*other);
}

const ZipEntry *ZipArchive::find(const QByteArray &name) const
{
    const ZipEntry *entry = named(name);
    return entry || !name.contains('%') ? entry : named(QByteArray::fromPercentEncoding(name));
}

ZipBytes::ZipBytes(ZipArchive &archive, const ZipEntry &entry)
    : m_file(zip_fopen_index(archive.m_archive, entry.index, entry.unusual ? 0 : ZIP_FL_COMPRESSED))
{}

ZipBytes::~ZipBytes()
{
    if (m_file)
        zip_fclose(m_file);
}

std::optional<std::size_t> ZipBytes::read(std::span<char> to)
{
    const zip_int64_t count = m_file ? zip_fread(m_file, to.data(), to.size()) : -1;
    return count < 0 ? std::optional<std::size_t>() : static_cast<std::size_t>(count);
}

} // namespace agrafe::sheets
