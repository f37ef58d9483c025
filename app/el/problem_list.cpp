// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/problem_list.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace agrafe::el {

namespace {

auto placeOf(const Problem &problem)
{
    return std::tuple(problem.row, problem.field);
}

bool rejects(const Problem &problem)
{
    return severity(problem.rule) != Severity::Warning;
}

} // namespace

bool ProblemFilter::accepts(const Problem &problem) const
{
    return (!rule || problem.rule == *rule) && (!field || problem.field == *field) &&
           (!severity || el::severity(problem.rule) == *severity);
}

void ProblemList::append(std::span<const Problem> problems)
{
    m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    count(problems, 1);
}

ProblemList::Rows ProblemList::rowsOf(std::span<const Problem> problems)
{
    Rows rows;
    quint32 last = 0; // rows of a source count from 1
    quint32 lastRejected = 0;
    for (const Problem &problem : problems) {
        rows.all += std::exchange(last, problem.row) != problem.row ? 1 : 0;
        if (rejects(problem))
            rows.rejected += std::exchange(lastRejected, problem.row) != problem.row ? 1 : 0;
    }
    return rows;
}

void ProblemList::count(std::span<const Problem> problems, int by)
{
    for (const Problem &problem : problems)
        m_counts[static_cast<std::size_t>(problem.rule)] += by;
    const Rows rows = rowsOf(problems);
    m_rows.all += by * rows.all;
    m_rows.rejected += by * rows.rejected;
}

void ProblemList::replace(quint32 row, std::span<const Problem> problems,
                          const std::function<bool(const Problem &)> &replaced)
{
    const auto [first, last] = std::ranges::equal_range(m_problems, row, {}, &Problem::row);
    std::vector<Problem> merged(problems.begin(), problems.end());
    std::ranges::copy_if(first, last, std::back_inserter(merged), std::not_fn(replaced));
    sortProblems(merged);
    count({first, last}, -1);
    count(merged, 1);
    const auto gap = m_problems.erase(first, last);
    m_problems.insert(gap, merged.begin(), merged.end());
}

std::span<const Problem> ProblemList::ofRow(quint32 row) const
{
    const auto [first, last] = std::ranges::equal_range(m_problems, row, {}, &Problem::row);
    return {first, last};
}

const Problem *ProblemList::at(quint32 row, quint16 field) const
{
    const Problem *gravest = nullptr;
    for (const Problem &problem : ofRow(row)) {
        if (problem.field == field &&
            (gravest == nullptr || severity(problem.rule) < severity(gravest->rule)))
            gravest = &problem;
    }
    return gravest;
}

qint64 ProblemList::count(Severity severity) const
{
    qint64 sum = 0;
    for (std::size_t rule = 0; rule < m_counts.size(); ++rule)
        sum += el::severity(static_cast<Rule>(rule)) == severity ? m_counts[rule] : 0;
    return sum;
}

const Problem *ProblemList::next(quint32 row, quint16 field, const ProblemFilter &filter) const
{
    auto from = std::ranges::upper_bound(m_problems, std::tuple(row, field), {}, placeOf);
    from =
        std::find_if(from, m_problems.end(), [&](const Problem &problem) { return filter.accepts(problem); });
    return from == m_problems.end() ? nullptr : &*from;
}

const Problem *ProblemList::previous(quint32 row, quint16 field, const ProblemFilter &filter) const
{
    auto from = std::ranges::lower_bound(m_problems, std::tuple(row, field), {}, placeOf);
    while (from != m_problems.begin()) {
        --from;
        if (filter.accepts(*from))
            return &*from;
    }
    return nullptr;
}

} // namespace agrafe::el
