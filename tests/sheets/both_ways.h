// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "made_workbook.h"
#include "recorded_table.h"

namespace agrafe::sheets::test {

struct ReadOnce
{
    Result<ReadSummary> summary = ReadSummary();
    RecordedTable table;
};

inline std::unique_ptr<ReadOnce> readPath(const QString &path, ReadOptions options = {})
{
    auto once = std::make_unique<ReadOnce>();
    once->summary = readTable(path, once->table, options);
    return once;
}

/// What is different between the tokenizer's reading of a workbook and the complete one; empty: nothing.
inline QString difference(const ReadOnce &fast, const ReadOnce &complete)
{
    if (fast.summary.has_value() != complete.summary.has_value())
        return QStringLiteral("one fails: ") +
               (fast.summary ? complete.summary.error().detail : fast.summary.error().detail);
    if (fast.table.names != complete.table.names || fast.table.rows != complete.table.rows)
        return QStringLiteral("values");
    if (fast.table.numbers != complete.table.numbers || fast.table.hidden != complete.table.hidden)
        return QStringLiteral("rows");
    if (!fast.summary)
        return fast.summary.error().kind == complete.summary.error().kind ? QString()
                                                                          : QStringLiteral("failures");
    return fast.summary->notices == complete.summary->notices ? QString() : QStringLiteral("notices");
}

/// Read by the tokenizer, after having been read the complete way without a difference.
inline std::unique_ptr<ReadOnce> readBothWays(const QString &path, ReadOptions options = {})
{
    options.engine = Engine::Complete;
    const auto complete = readPath(path, options);
    options.engine = Engine::Fast;
    auto fast = readPath(path, options);
    const QString found = difference(*fast, *complete);
    if (!found.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("tokenizer and expat differ: ") + found), __FILE__, __LINE__);
    return fast;
}

inline std::unique_ptr<ReadOnce> readParts(const Parts &parts, const ReadOptions &options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    if (!writeZip(path, parts))
        qFatal("cannot write the test's workbook");
    return readBothWays(path, options);
}

} // namespace agrafe::sheets::test
