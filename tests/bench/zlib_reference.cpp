// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "zlib_reference.h"

#include "sheets/zip_archive.h"

#include <span>
#include <sys/resource.h>
#include <time.h>
#include <zlib.h>

using namespace agrafe::sheets;

std::vector<PackedPart> bigParts(const QString &path)
{
    std::vector<PackedPart> parts;
    const auto archive = ZipArchive::open(path, Limits());
    if (!archive)
        return parts;
    for (const ZipEntry &entry : (*archive)->entries()) {
        if (!entry.name.contains("sheet1.xml") && !entry.name.contains("sharedStrings"))
            continue;
        PackedPart part{std::vector<char>(std::size_t(entry.packedSize)), entry.size};
        ZipBytes bytes(**archive, entry);
        for (std::size_t at = 0; at < part.bytes.size();)
            at += bytes.read(std::span(part.bytes).subspan(at)).value_or(part.bytes.size());
        parts.push_back(std::move(part));
    }
    return parts;
}

bool inflateByZlib(const PackedPart &part)
{
    std::vector<Bytef> out(256 * 1024);
    z_stream z{};
    inflateInit2(&z, -15);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(part.bytes.data()));
    z.avail_in = static_cast<uInt>(part.bytes.size());
    int code = Z_OK;
    while (code == Z_OK) {
        z.next_out = out.data();
        z.avail_out = static_cast<uInt>(out.size());
        code = inflate(&z, Z_NO_FLUSH);
    }
    const bool whole = code == Z_STREAM_END && qint64(z.total_out) == part.size;
    inflateEnd(&z);
    return whole;
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double threadSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}
