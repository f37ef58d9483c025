// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <string>
#include <string_view>

namespace agrafe::sheets {

/// Length of the character that starts there, or 0 when these bytes are no UTF-8 (or are cut short).
[[nodiscard]] inline std::size_t utf8Length(const char *at, const char *end)
{
    const auto byte = [at](int i) { return static_cast<unsigned char>(at[i]); };
    const auto follows = [&](int i) { return (byte(i) & 0xC0) == 0x80; };
    const auto left = end - at;
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    if (first < 0xE0)
        return left >= 2 && follows(1) ? 2 : 0;
    if (first < 0xF0) {
        const bool inRange =
            left >= 3 && (first != 0xE0 || byte(1) >= 0xA0) && (first != 0xED || byte(1) <= 0x9F);
        return inRange && follows(1) && follows(2) ? 3 : 0;
    }
    const bool inRange =
        left >= 4 && (first != 0xF0 || byte(1) >= 0x90) && (first != 0xF4 || byte(1) <= 0x8F);
    return inRange && follows(1) && follows(2) && follows(3) ? 4 : 0;
}

/// How many bytes the character that starts with this one should have (1 for what starts none).
[[nodiscard]] inline std::size_t utf8Announced(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

/// Surrogates and what is beyond Unicode become U+FFFD.
void appendUtf8(std::string &out, char32_t code);

} // namespace agrafe::sheets
