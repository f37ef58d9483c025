// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Reading and checking a workbook against inflating its parts with zlib in the same process; then the memory
// of the same file open in a grid. Exit 1 above a ceiling. Usage: bench_el_check workbook.xlsx matrice.json
// [ceiling] [grid]
#include "el/check.h"
#include "el/matrice_file.h"
#include "el/table.h"
#include "zlib_reference.h"

#include <QFile>
#include <QTextStream>

using namespace agrafe::el;

namespace {

constexpr int rounds = 5;
constexpr double memoryCeiling = 100; // MiB
constexpr double gridCeiling = 400;

class Counter final : public RecordSink
{
public:
    void header(quint32, const QStringList &, std::span<const Problem> problems) override
    {
        found += static_cast<qint64>(problems.size());
    }
    bool record(const Record &record) override
    {
        found += static_cast<qint64>(record.problems.size());
        for (const auto value : record.values)
            bytes += value.size();
        return true;
    }

    qint64 found = 0;
    std::size_t bytes = 0;
};

class Filler final : public RecordSink
{
public:
    explicit Filler(Table &table)
        : m_table(table)
    {}
    void header(quint32, const QStringList &, std::span<const Problem>) override {}
    bool record(const Record &record) override
    {
        const bool room = m_table.append(record.row, record.shown);
        m_table.publish(m_table.appendedRows(), record.problems);
        return room;
    }

private:
    Table &m_table;
};

CheckOptions options()
{
    CheckOptions made;
    made.today = QDate(2026, 11, 22);
    return made;
}

int grid(const QString &path, const Matrice &matrice, QTextStream &out)
{
    Table table(matrice, options());
    Filler filler(table);
    if (!checkFile(path, matrice, options(), filler))
        return 1;
    table.buildIndexes();
    const double memory = peakMebibytes();
    out << QStringLiteral("%1 rows of %2 cells in a table, %3 problems: %4 MiB at the peak (ceiling %5)\n")
               .arg(table.rowCount())
               .arg(table.fieldCount())
               .arg(table.problems().all().size())
               .arg(memory, 0, 'f', 1)
               .arg(gridCeiling);
    return memory <= gridCeiling ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    QTextStream out(stdout);
    const QString path = QString::fromLocal8Bit(argv[1]);
    QFile file(QString::fromLocal8Bit(argv[2]));
    const auto matrice =
        file.open(QIODevice::ReadOnly) ? readMatrice(file.readAll()) : tl::unexpected(agrafe::Failure());
    if (!matrice) {
        out << matrice.error().sentence << '\n';
        return 2;
    }
    if (argc > 4)
        return grid(path, *matrice, out);
    const double ceiling = argc > 3 ? QByteArray(argv[3]).toDouble() : 1.2;
    Best checking;
    Counter first;
    const auto summary = checkFile(path, *matrice, options(), first);
    const double memory = peakMebibytes();
    if (!summary)
        return 1;
    const auto parts = bigParts(path);
    bool good = parts.size() == 2;
    Best zlib;
    for (int i = 0; i < rounds && good; ++i) {
        zlib.measure([&] { good = std::ranges::all_of(parts, inflateByZlib); });
        checking.measure([&] {
            Counter again;
            good =
                good && checkFile(path, *matrice, options(), again).has_value() && again.found == first.found;
        });
    }
    const double ratio = checking.wall / zlib.wall;
    out << QStringLiteral("%1 rows, %2 problems: zlib inflates in %3 ms, all is read and checked in %4 ms: "
                          "ratio %5 (ceiling %6); processor time: ratio %7, of which the thread that checks "
                          "%8\n")
               .arg(summary->rows)
               .arg(first.found)
               .arg(zlib.wall * 1000, 0, 'f', 0)
               .arg(checking.wall * 1000, 0, 'f', 0)
               .arg(ratio, 0, 'f', 3)
               .arg(ceiling)
               .arg(checking.processor / zlib.processor, 0, 'f', 3)
               .arg(checking.thread / zlib.processor, 0, 'f', 3);
    out << QStringLiteral("memory at its peak: %1 MiB (ceiling %2)\n")
               .arg(memory, 0, 'f', 1)
               .arg(memoryCeiling);
    return good && ratio <= ceiling && memory <= memoryCeiling ? 0 : 1;
}
