// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/problem.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace agrafe::el {

/// Which problems are looked at; nothing set: all.
struct ProblemFilter
{
    std::optional<Rule> rule;
    std::optional<quint16> field;
    std::optional<Severity> severity;

    [[nodiscard]] bool accepts(const Problem &problem) const;
    bool operator==(const ProblemFilter &) const = default;
};

/// The problems of a file's rows, in the order of rows and fields, by the million.
class ProblemList
{
public:
    /// Of rows that come after all others.
    void append(std::span<const Problem> problems);
    /// Room for so many.
    void reserve(std::size_t problems) { m_problems.reserve(problems); }
    /// Puts those in place of the row's problems that `replaced` names.
    void replace(quint32 row, std::span<const Problem> problems,
                 const std::function<bool(const Problem &)> &replaced);

    [[nodiscard]] const std::vector<Problem> &all() const { return m_problems; }
    [[nodiscard]] std::span<const Problem> ofRow(quint32 row) const;
    /// The gravest one of a cell; null: nothing is wrong there.
    [[nodiscard]] const Problem *at(quint32 row, quint16 field) const;
    [[nodiscard]] qint64 count(Rule rule) const { return m_counts[static_cast<std::size_t>(rule)]; }
    [[nodiscard]] qint64 count(Severity severity) const;
    [[nodiscard]] qint64 rejectedRows() const { return m_rows.rejected; }
    /// Rows in which something is wrong, be it a warning.
    [[nodiscard]] qint64 problemRows() const { return m_rows.all; }

    /// The first one after (before) a cell; null: none.
    [[nodiscard]] const Problem *next(quint32 row, quint16 field, const ProblemFilter &filter) const;
    [[nodiscard]] const Problem *previous(quint32 row, quint16 field, const ProblemFilter &filter) const;

private:
    struct Rows
    {
        qint64 all = 0;
        qint64 rejected = 0;
    };
    /// Of problems in order.
    [[nodiscard]] static Rows rowsOf(std::span<const Problem> problems);
    void count(std::span<const Problem> problems, int by);

    std::vector<Problem> m_problems;
    std::array<qint64, ruleCount> m_counts{};
    Rows m_rows;
};

} // namespace agrafe::el
