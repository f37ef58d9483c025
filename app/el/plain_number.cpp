// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/plain_number.h"

#include "el/bytes.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace agrafe::el {

namespace {

constexpr int largestExponent = 30;
constexpr qint32 lastSerial = 2958465; // 31/12/9999
constexpr qint32 madeUpDay = 60;
constexpr qint32 epoch1900 = -25569; // 30/12/1899, right from serial 61 on
constexpr qint32 epoch1904 = -24107; // 01/01/1904
constexpr int secondsADay = 86400;

struct Scientific
{
    bool negative = false;
    std::string digits;
    int point = 0; ///< place of the decimal point among the digits
};

std::optional<Scientific> scientificOf(std::string_view text)
{
    const auto mark = text.find_first_of("eE");
    if (mark == std::string_view::npos)
        return std::nullopt;
    Scientific number;
    auto mantissa = text.substr(0, mark);
    if (mantissa.starts_with('-')) {
        number.negative = true;
        mantissa.remove_prefix(1);
    }
    const auto point = std::min(mantissa.find_first_of(".,"), mantissa.size());
    number.digits = std::string(mantissa.substr(0, point));
    if (point < mantissa.size())
        number.digits += mantissa.substr(point + 1);
    auto exponentText = text.substr(mark + 1);
    if (exponentText.starts_with('+'))
        exponentText.remove_prefix(1);
    int exponent = 0;
    const auto *end = exponentText.data() + exponentText.size();
    const auto [stopped, error] = std::from_chars(exponentText.data(), end, exponent);
    if (error != std::errc() || stopped != end || std::abs(exponent) > largestExponent || point == 0 ||
        !isDigits(number.digits))
        return std::nullopt;
    number.point = static_cast<int>(point) + exponent;
    return number;
}

std::optional<qint32> dayOfSerial(qint32 serial, bool date1904)
{
    if (serial < (date1904 ? 0 : 1) || serial > lastSerial || (!date1904 && serial == madeUpDay))
        return std::nullopt;
    if (date1904)
        return epoch1904 + serial;
    return epoch1900 + serial + (serial < madeUpDay ? 1 : 0);
}

} // namespace

std::optional<std::string> plainNumber(std::string_view scientific)
{
    auto number = scientificOf(scientific);
    if (!number)
        return std::nullopt;
    auto &[negative, digits, point] = *number;
    if (point <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - point), '0');
        point = 1;
    }
    if (static_cast<std::size_t>(point) > digits.size())
        digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
    std::string whole = digits.substr(0, static_cast<std::size_t>(point));
    std::string decimals = digits.substr(static_cast<std::size_t>(point));
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return (negative ? "-" : "") + whole + (decimals.empty() ? "" : "." + decimals);
}

std::size_t significantDigits(std::string_view number)
{
    const auto mantissa = number.substr(0, number.find_first_of("eE"));
    return static_cast<std::size_t>(std::ranges::count_if(mantissa, isDigit));
}

CivilTime SerialMoment::civilTime() const
{
    CivilTime when = CivilTime::ofDayNumber(day);
    when.hour = second / 3600;
    when.minute = second / 60 % 60;
    when.second = second % 60;
    return when;
}

std::optional<SerialMoment> momentOfSerial(std::string_view serial, bool date1904)
{
    constexpr std::size_t mostDigits = 7;
    qint32 day = 0;
    std::size_t point = 0;
    for (; point < serial.size() && isDigit(serial[point]) && point <= mostDigits; ++point)
        day = day * 10 + (serial[point] - '0');
    if (point == 0 || point > mostDigits)
        return std::nullopt;
    int second = 0;
    if (point < serial.size()) {
        if (serial[point] != '.' || !isDigits(serial.substr(point + 1)))
            return std::nullopt;
        double fraction = 0;
        std::from_chars(serial.data() + point, serial.data() + serial.size(), fraction);
        second = static_cast<int>(std::lround(fraction * secondsADay));
    }
    // The last half second of a day belongs to the next one.
    const auto found = dayOfSerial(second == secondsADay ? day + 1 : day, date1904);
    return found ? std::optional(SerialMoment{*found, second % secondsADay}) : std::nullopt;
}

std::optional<CivilTime> civilTimeOfSerial(std::string_view serial, bool date1904)
{
    const auto moment = momentOfSerial(serial, date1904);
    return moment ? std::optional(moment->civilTime()) : std::nullopt;
}

} // namespace agrafe::el
