// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/date_form.h"

#include "el/bytes.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace agrafe::el {

namespace {

constexpr std::string_view knownLetters = "YmdHMS";
constexpr int yearDigits = 4;
constexpr qint64 julianDayOf1970 = 2440588;

int digitsOf(char letter)
{
    return letter == 'Y' ? yearDigits : 2;
}

int &slot(CivilTime &when, char letter)
{
    switch (letter) {
    case 'Y':
        return when.year;
    case 'm':
        return when.month;
    case 'd':
        return when.day;
    case 'H':
        return when.hour;
    case 'M':
        return when.minute;
    default:
        return when.second;
    }
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
        if (format[at] != '%') {
            form.m_parts.push_back({0, format[at]});
            continue;
        }
        if (++at == format.size() || knownLetters.find(format[at]) == std::string_view::npos ||
            form.place(format[at]))
            return std::nullopt;
        form.m_parts.push_back({format[at], 0});
    }
    if (!form.place('Y') || !form.place('m') || !form.place('d'))
        return std::nullopt;
    return form;
}

DateForm::Reading DateForm::read(std::string_view text, CivilTime &when) const
{
    std::size_t at = 0;
    for (const Part &part : m_parts) {
        if (part.letter == 0) {
            if (at == text.size() || text[at++] != part.literal)
                return Reading::OtherForm;
            continue;
        }
        int value = 0;
        for (int digits = digitsOf(part.letter); digits > 0; --digits) {
            if (at == text.size() || !isDigit(text[at]))
                return Reading::OtherForm;
            value = value * 10 + (text[at++] - '0');
        }
        slot(when, part.letter) = value;
    }
    if (at != text.size())
        return Reading::OtherForm;
    return when.exists() ? Reading::Read : Reading::Impossible;
}

void DateForm::write(const CivilTime &when, std::string &out) const
{
    CivilTime copy = when;
    for (const Part &part : m_parts) {
        if (part.letter == 0) {
            out += part.literal;
            continue;
        }
        int divisor = part.letter == 'Y' ? 1000 : 10;
        for (const int value = slot(copy, part.letter); divisor > 0; divisor /= 10)
            out += static_cast<char>('0' + value / divisor % 10);
    }
}

QString DateForm::inFrench() const
{
    QString words;
    for (const Part &part : m_parts)
        words += part.letter == 0 ? QString(QLatin1Char(part.literal)) : frenchLetters(part.letter);
    return words;
}

std::optional<std::size_t> DateForm::place(char letter) const
{
    const auto found = std::ranges::find(m_parts, letter, &Part::letter);
    return found == m_parts.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - m_parts.begin()));
}

bool DateForm::hasTime() const
{
    return place('H').has_value();
}

bool DateForm::dayComesFirst() const
{
    return place('d') < place('m');
}

} // namespace agrafe::el
