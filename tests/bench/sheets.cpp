// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Reading a workbook against inflating the same parts with zlib in the same process. Both are done in turns,
// the best of several each: what else the machine does weighs on both. Exit 1 above a ceiling. Usage:
// bench_sheets workbook.xlsx [ceiling]
#include "sheets/inflater.h"
#include "sheets/read_table.h"
#include "sheets/zip_archive.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <sys/resource.h>
#include <zlib.h>

namespace {

using namespace agrafe::sheets;
using Seconds = std::chrono::duration<double>;

constexpr int rounds = 7;
constexpr double memoryCeiling = 100; // MiB

/// Looks at every cell, as whoever reads a table does.
class Counter final : public RowSink
{
public:
    bool header(const Row &row) override { return this->row(row); }
    bool row(const Row &row) override
    {
        for (const Cell &cell : row.cells) {
            cells += cell.kind != CellKind::Empty;
            bytes += cell.text.size();
        }
        return true;
    }

    qint64 cells = 0;
    std::size_t bytes = 0;
};

struct Packed
{
    std::vector<char> bytes;
    qint64 size = 0;
};

std::vector<Packed> bigParts(const QString &path)
{
    std::vector<Packed> parts;
    const auto archive = ZipArchive::open(path, Limits());
    if (!archive)
        return parts;
    for (const ZipEntry &entry : (*archive)->entries()) {
        if (!entry.name.contains("sheet1.xml") && !entry.name.contains("sharedStrings"))
            continue;
        Packed part{std::vector<char>(std::size_t(entry.packedSize)), entry.size};
        ZipBytes bytes(**archive, entry);
        for (std::size_t at = 0; at < part.bytes.size();)
            at += bytes.read(std::span(part.bytes).subspan(at)).value_or(part.bytes.size());
        parts.push_back(std::move(part));
    }
    return parts;
}

bool inflateByZlib(const Packed &part)
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

struct Best
{
    double wall = 1e9;
    double processor = 1e9;
    double thread = 1e9; ///< of the calling one

    template<typename Work>
    void measure(Work work)
    {
        const double before = processorSeconds();
        const double threadBefore = threadSeconds();
        const auto start = std::chrono::steady_clock::now();
        work();
        wall = std::min(wall, Seconds(std::chrono::steady_clock::now() - start).count());
        processor = std::min(processor, processorSeconds() - before);
        thread = std::min(thread, threadSeconds() - threadBefore);
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    QTextStream out(stdout);
    const QString path = QString::fromLocal8Bit(argv[1]);
    const double ceiling = argc > 2 ? QByteArray(argv[2]).toDouble() : 1.0;
    Counter counter;
    bool good = true;
    Best reading;
    reading.measure([&] { good = readTable(path, counter, {}).has_value(); });
    const double memory = peakMebibytes();
    const auto parts = bigParts(path);
    Best zlib;
    for (int i = 0; i < rounds && good; ++i) {
        zlib.measure([&] { good = std::ranges::all_of(parts, inflateByZlib); });
        reading.measure([&] {
            Counter again;
            good = good && readTable(path, again, {}).has_value();
        });
    }
    const double ratio = reading.wall / zlib.wall;
    out << QStringLiteral("%1 cells: zlib inflates in %2 ms, all is read in %3 ms on two threads: ratio %4 "
                          "(ceiling %5); "
                          "processor time: %6, of which the parsing thread %7; inflated by %8\n")
               .arg(counter.cells)
               .arg(zlib.wall * 1000, 0, 'f', 0)
               .arg(reading.wall * 1000, 0, 'f', 0)
               .arg(ratio, 0, 'f', 3)
               .arg(ceiling)
               .arg(reading.processor / zlib.processor, 0, 'f', 3)
               .arg(reading.thread / zlib.processor, 0, 'f', 3)
               .arg(QLatin1String(Inflater::name()));
    out << QStringLiteral("memory at its peak: %1 MiB (ceiling %2)\n")
               .arg(memory, 0, 'f', 1)
               .arg(memoryCeiling);
    return good && parts.size() == 2 && ratio <= ceiling && memory <= memoryCeiling ? 0 : 1;
}
