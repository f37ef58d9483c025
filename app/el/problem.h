// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice.h"

#include <span>

namespace agrafe::el {

/// One thing wrong, small enough to be kept by the million; explain() makes the words.
struct Problem
{
    static constexpr quint16 noField = 0xffff;

    quint32 row = 0;         ///< of the source, 1-based; the header's own for what concerns the columns
    quint16 field = noField; ///< of the matrice
    Rule rule = Rule::Type;
    FmeRule fme = FmeRule::None; ///< the check of E#L that fails
    quint32 related =
        0; ///< another row, another field, or a column of the source (0-based): as the rule wants

    bool operator==(const Problem &) const = default;
};

/// The order of the problems of one row: by field, then by rule.
void sortProblems(std::span<Problem> problems);

/// A date that is refused because its day could be its month.
[[nodiscard]] bool isDoubtfulDate(const Problem &problem, const QString &value);

/// A problem in words.
struct Explanation
{
    QString title;                 ///< of the rule
    QString sentence;              ///< what is wrong
    QString expected;              ///< the form that is right; may be empty
    QString example;               ///< may be empty
    QString elMessage;             ///< what E#L will write, in English; empty when it will say nothing
    bool elMessageCertain = false; ///< false: probable
};

/// `value` is the cell as it stands; for the problems of the header, the header itself.
[[nodiscard]] Explanation explain(const Matrice &matrice, const Problem &problem, const QString &value);

} // namespace agrafe::el
