// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Reading a workbook against inflating the same parts with zlib in the same process. Both are done in turns,
// the best of several each: what else the machine does weighs on both. Exit 1 above a ceiling. Usage:
// bench_sheets workbook.xlsx [ceiling]
#include "sheets/inflater.h"
#include "sheets/read_table.h"
#include "zlib_reference.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace agrafe::sheets;

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
