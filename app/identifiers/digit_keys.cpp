// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/digit_keys.h"

#include <numeric>

namespace agrafe::identifiers {

namespace {

constexpr std::string_view laPosteSiren = "356000000";
constexpr std::string_view laPosteHeadOffice = "35600000000048";
constexpr std::string_view nobody = "000000000";

} // namespace

int luhnSum(std::string_view digits)
{
    int sum = 0;
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
