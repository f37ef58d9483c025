// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/csv_dialect.h"

#include "sheets/csv_parser.h"

#include <algorithm>
#include <map>

namespace agrafe::sheets {

namespace {

struct Candidate
{
    char separator;
    double weight; ///< a comma or a bar is also found inside values
};

constexpr std::array<Candidate, 4> candidates{{{';', 1.5}, {'\t', 1.4}, {'|', 1.2}, {',', 1.0}}};

/// The part of the records that have the commonest number of fields, when that is more than one.
double regularity(std::string_view sample, char separator)
{
    constexpr qint64 looked = 200;
    const Limits limits;
    std::map<std::size_t, int> records;
    int count = 0;
    CsvParser parser(separator, limits, [&](const Row &row) {
        ++records[row.cells.size()];
        return ++count < looked;
    });
    parser.feed(sample);
    if (count == 0)
        parser.finish();
    const auto commonest =
        std::ranges::max_element(records, {}, [](const auto &entry) { return entry.second; });
    if (commonest == records.end())
        return 0;
    int several = 0;
    for (const auto &[fields, times] : records)
        several += fields > 1 ? times : 0;
    // Trailing empty values make records shorter: what matters most is that records are cut at all.
    return commonest->first > 1 ? (double(commonest->second) + 3.0 * several) / (4.0 * count)
                                : several * 0.25 / count;
}

bool isSeparatorLine(std::string_view line)
{
    constexpr std::string_view mark = "sep=";
    return line.size() == mark.size() + 1 &&
           std::ranges::equal(
               line.substr(0, mark.size()), mark, {}, [](char c) { return c | 0x20; },
               [](char c) { return c | 0x20; });
}

} // namespace

CsvDialect dialectOf(std::string_view sample)
{
    const std::size_t lineEnd = std::min(sample.find_first_of("\r\n"), sample.size());
    std::string_view line = sample.substr(0, lineEnd);
    if (line.size() > 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    if (isSeparatorLine(line)) {
        std::size_t next = lineEnd;
        while (next < sample.size() && sample[next] == '\r')
            ++next;
        if (next < sample.size() && sample[next] == '\n')
            ++next;
        return {line.back(), true, next};
    }
    CsvDialect dialect;
    double best = 0;
    for (const Candidate &candidate : candidates) {
        const double score = regularity(sample, candidate.separator) * candidate.weight;
        if (score > best) {
            best = score;
            dialect.separator = candidate.separator;
        }
    }
    return dialect;
}

} // namespace agrafe::sheets
