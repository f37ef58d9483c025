// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

/// UTF-8 as it comes from a sheet: millions of cells are looked at without being turned into QString.
namespace agrafe::el {

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using TextSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;
using TextMap = std::unordered_map<std::string, std::string, TextHash, std::equal_to<>>;

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of ASCII only.
[[nodiscard]] constexpr bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// At least one byte, digits only.
[[nodiscard]] constexpr bool isDigits(std::string_view text)
{
    for (const char c : text) {
        if (!isDigit(c))
            return false;
    }
    return !text.empty();
}

[[nodiscard]] bool isAscii(std::string_view text);

/// How many characters, not bytes.
[[nodiscard]] qsizetype characterCount(std::string_view text);

/// Without the spaces of every kind (no-break, thin, zero width, byte order mark) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Without any space at all.
[[nodiscard]] std::string withoutSpaces(std::string_view text);

/// Outer spaces gone, each run of spaces of any kind inside made one plain space; line ends stay.
[[nodiscard]] std::string withPlainSpaces(std::string_view text);

/// Whether withPlainSpaces() would change more than runs of plain spaces: outer spaces, or no-break ones.
[[nodiscard]] bool hasStraySpaces(std::string_view text);

/// Lower case, no accent, no punctuation: how two spellings of one word are compared. Not for hot paths.
[[nodiscard]] std::string foldedWord(std::string_view text);

} // namespace agrafe::el
