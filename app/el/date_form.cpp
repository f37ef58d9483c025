// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/date_form.h"

#include "el/bytes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <string>

namespace agrafe::el {

namespace {

constexpr int yearDigits = 4;
constexpr qint64 julianDayOf1970 = 2440588;

int digitsOf(char letter)
{
    return letter == 'Y' ? yearDigits : 2;
}

int CivilTime::*valueOf(char letter)
{
    switch (letter) {
    case 'Y':
        return &CivilTime::year;
    case 'm':
        return &CivilTime::month;
    case 'd':
        return &CivilTime::day;
    case 'H':
        return &CivilTime::hour;
    case 'M':
        return &CivilTime::minute;
    case 'S':
        return &CivilTime::second;
    default:
        return nullptr;
    }
}

constexpr std::array<char, 200> pairsOfDigits = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i] = static_cast<char>('0' + (i % 2 == 0 ? i / 20 : i / 2 % 10));
    return pairs;
}();

/// Of a value below 100.
void writeTwoDigits(int value, char *to)
{
    std::memcpy(to, pairsOfDigits.data() + static_cast<std::ptrdiff_t>(2) * value, 2);
}

std::chrono::year_month_day dayOf(const CivilTime &when)
{
    return std::chrono::year(when.year) / static_cast<unsigned>(when.month) / static_cast<unsigned>(when.day);
}

QString frenchLetters(char letter)
{
    switch (letter) {
    case 'Y':
        return QStringLiteral("AAAA");
    case 'm':
        return QStringLiteral("MM");
    case 'd':
        return QStringLiteral("JJ");
    case 'H':
        return QStringLiteral("hh");
    case 'M':
        return QStringLiteral("mm");
    default:
        return QStringLiteral("ss");
    }
}

} // namespace

bool CivilTime::exists() const
{
    return year > 0 && dayOf(*this).ok() && hour < 24 && minute < 60 && second < 60;
}

qint32 CivilTime::dayNumber() const
{
    return static_cast<qint32>(std::chrono::sys_days(dayOf(*this)).time_since_epoch().count());
}

CivilTime CivilTime::ofDayNumber(qint32 days)
{
    const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(days))};
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

qint32 dayNumber(const QDate &date)
{
    return static_cast<qint32>(date.toJulianDay() - julianDayOf1970);
}

std::optional<DateForm> DateForm::of(const QString &strptime)
{
    DateForm form;
    const std::string format = strptime.toStdString();
    if (std::ranges::any_of(format, [](char c) { return static_cast<signed char>(c) < 0; }))
        return std::nullopt;
    for (std::size_t at = 0; at < format.size(); ++at) {
        Part part{nullptr, format[at], form.m_size};
        if (part.letter == '%') {
            part.letter = ++at < format.size() ? format[at] : '\0';
            part.value = valueOf(part.letter);
            if (part.value == nullptr || form.place(part.value))
                return std::nullopt;
        }
        form.m_parts.push_back(part);
        if (part.value != nullptr)
            form.m_numbers.push_back(part);
        form.m_size += part.value == nullptr ? 1 : static_cast<std::size_t>(digitsOf(part.letter));
        form.m_blank.resize(form.m_size, part.letter);
    }
    if (!form.place(&CivilTime::year) || !form.place(&CivilTime::month) || !form.place(&CivilTime::day))
        return std::nullopt;
    form.m_hasTime = form.place(&CivilTime::hour).has_value();
    return form;
}

DateForm::Reading DateForm::read(std::string_view text, CivilTime &when) const
{
    std::size_t at = 0;
    for (const Part &part : m_parts) {
        if (part.value == nullptr) {
            if (at == text.size() || text[at++] != part.letter)
                return Reading::OtherForm;
            continue;
        }
        int value = 0;
        for (int digits = digitsOf(part.letter); digits > 0; --digits) {
            if (at == text.size() || !isDigit(text[at]))
                return Reading::OtherForm;
            value = value * 10 + (text[at++] - '0');
        }
        when.*part.value = value;
    }
    if (at != text.size())
        return Reading::OtherForm;
    return when.exists() ? Reading::Read : Reading::Impossible;
}

void DateForm::write(const CivilTime &when, char *to) const
{
    std::memcpy(to, m_blank.data(), m_size);
    for (const Part &part : m_numbers) {
        const int value = when.*part.value;
        char *const at = to + part.at;
        if (part.letter != 'Y') {
            writeTwoDigits(value, at);
            continue;
        }
        writeTwoDigits(value / 100, at);
        writeTwoDigits(value % 100, at + 2);
    }
}

std::string DateForm::written(const CivilTime &when) const
{
    std::string text(m_size, '\0');
    write(when, text.data());
    return text;
}

QString DateForm::inFrench() const
{
    QString words;
    for (const Part &part : m_parts)
        words += part.value == nullptr ? QString(QLatin1Char(part.letter)) : frenchLetters(part.letter);
    return words;
}

std::optional<std::size_t> DateForm::place(int CivilTime::*value) const
{
    const auto found = std::ranges::find(m_parts, value, &Part::value);
    return found == m_parts.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - m_parts.begin()));
}

bool DateForm::dayComesFirst() const
{
    return place(&CivilTime::day) < place(&CivilTime::month);
}

} // namespace agrafe::el
