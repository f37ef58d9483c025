// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agrafe::el {

/// A day and an hour as a file writes them, without a time zone.
struct CivilTime
{
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;

    [[nodiscard]] bool exists() const;
    [[nodiscard]] qint32 dayNumber() const; ///< days since 1970
    [[nodiscard]] static CivilTime ofDayNumber(qint32 days);
    bool operator==(const CivilTime &) const = default;
};

[[nodiscard]] qint32 dayNumber(const QDate &date);

/// How dates are written: a strptime format of Table Schema, of which %Y %m %d %H %M %S are understood.
class DateForm
{
public:
    enum class Reading : quint8 { Read, OtherForm, Impossible };

    /// None when the format is not understood or names no complete day.
    [[nodiscard]] static std::optional<DateForm> of(const QString &strptime);

    [[nodiscard]] Reading read(std::string_view text, CivilTime &when) const;
    /// Bytes of a written date.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// To a place with room for size().
    void write(const CivilTime &when, char *to) const;
    [[nodiscard]] std::string written(const CivilTime &when) const;
    [[nodiscard]] QString inFrench() const; ///< "JJ/MM/AAAA"
    [[nodiscard]] bool hasTime() const { return m_hasTime; }
    [[nodiscard]] bool dayComesFirst() const;

private:
    struct Part
    {
        int CivilTime::*value; ///< none for what stands as it is
        char letter;           ///< Y m d H M S, or that
        std::size_t at = 0;    ///< in a written date
    };
    [[nodiscard]] std::optional<std::size_t> place(int CivilTime::*value) const;
    std::vector<Part> m_parts;
    std::vector<Part> m_numbers; ///< of these, what changes from a date to another
    std::string m_blank;         ///< a written date, its numbers left out
    std::size_t m_size = 0;
    bool m_hasTime = false;
};

} // namespace agrafe::el
