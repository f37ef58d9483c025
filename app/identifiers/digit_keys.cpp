// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/digit_keys.h"

#include <QtEndian>

#include <numeric>

namespace agrafe::identifiers {

namespace {

constexpr std::string_view laPosteSiren = "356000000";
constexpr std::string_view laPosteHeadOffice = "35600000000048";
constexpr std::string_view nobody = "000000000";
constexpr std::size_t word = 8;

/// Two digits in each 16 bits: the one that is doubled, the one that is not.
int luhnSumOfEight(const char *digits)
{
    constexpr quint64 zeros = 0x3030303030303030;
    constexpr quint64 firsts = 0x000f000f000f000f;
    constexpr quint64 ones = 0x0001000100010001;
    constexpr quint64 tensBecomeHigh = 0x0076007600760076;
    const quint64 values = qFromLittleEndian<quint64>(digits) ^ zeros;
    const quint64 doubled = (values & firsts) << 1;
    const quint64 tens = ((doubled + tensBecomeHigh) >> 7) & ones;
    const quint64 sums = doubled - tens * 9 + ((values >> 8) & firsts);
    return static_cast<int>((sums * ones) >> 48);
}

} // namespace

int luhnSum(std::string_view digits)
{
    int sum = 0;
    for (; digits.size() >= word; digits.remove_suffix(word))
        sum += luhnSumOfEight(digits.data() + digits.size() - word);
    bool doubled = digits.size() % 2 == 0;
    for (const char digit : digits) {
        const int value = (digit - '0') << static_cast<int>(doubled);
        sum += value > 9 ? value - 9 : value;
        doubled = !doubled;
    }
    return sum;
}

bool sirenKeyIsRight(std::string_view digits)
{
    return luhnSum(digits) % 10 == 0 && digits != nobody;
}

bool siretKeyIsRight(std::string_view digits)
{
    if (!digits.starts_with(laPosteSiren) || digits == laPosteHeadOffice)
        return luhnSum(digits) % 10 == 0;
    const int sum = std::accumulate(digits.begin(), digits.end(), 0,
                                    [](int total, char digit) { return total + (digit - '0'); });
    return sum % 5 == 0;
}

} // namespace agrafe::identifiers
