// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <vector>

/// What the reading of a workbook is compared with: zlib inflating its two large parts in the same process.
struct PackedPart
{
    std::vector<char> bytes;
    qint64 size = 0; ///< inflated
};

[[nodiscard]] std::vector<PackedPart> bigParts(const QString &path);
[[nodiscard]] bool inflateByZlib(const PackedPart &part);
[[nodiscard]] double processorSeconds();
[[nodiscard]] double threadSeconds(); ///< of processor, of the calling thread
[[nodiscard]] double peakMebibytes();

/// The best of several turns: what else the machine does weighs on all.
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
        wall =
            std::min(wall, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        processor = std::min(processor, processorSeconds() - before);
        thread = std::min(thread, threadSeconds() - threadBefore);
    }
};
