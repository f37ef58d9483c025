// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace agrafe::identity {

/// A date of birth, whole or not: certificates of people born abroad may give a year alone. A day needs its
/// month, a month its year; 0 is what is not known.
struct BirthDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isEmpty() const { return year == 0; }
    /// The first day that it may be; invalid when empty.
    [[nodiscard]] QDate earliest() const;
    /// "12/03/1985", "03/1985", "1985".
    [[nodiscard]] QString text() const;
    /// The calendar has it, and it is no later than `today`.
    [[nodiscard]] bool isPossible(QDate today) const;

    friend bool operator==(const BirthDate &, const BirthDate &) = default;
};

/// "12/03/1985", "12.3.85" (the century before today), "1985-03-12", "12 mars 1985", "mars 1985", "03/1985",
/// "1985", "00/00/1985". Nothing: not a date.
[[nodiscard]] std::optional<BirthDate> readBirthDate(const QString &text, QDate today);

} // namespace agrafe::identity
