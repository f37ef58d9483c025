// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/text_arena.h"

#include <array>
#include <string_view>

namespace agrafe::sheets {

/// What a byte means between two tags.
enum class TextByte : unsigned char { Plain, Tag, Entity, Underscore, Bracket, Wide, Unusual };

inline constexpr std::array<TextByte, 256> textBytes = [] {
    std::array<TextByte, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i < 0x20 ? TextByte::Unusual : i < 0x80 ? TextByte::Plain : TextByte::Wide;
    table['\t'] = table['\n'] = TextByte::Plain; // a CR would have to become an LF
    table['<'] = TextByte::Tag;
    table['&'] = TextByte::Entity;
    table['_'] = TextByte::Underscore;
    table[']'] = TextByte::Bracket;
    return table;
}();

/// Moves `at` to the '<' that ends a text. False: in front of something that the complete path has to judge,
/// or of where the bytes are cut (zeros stand after them). `coded`: it has entities or _xHHHH_ escapes.
[[nodiscard]] bool skipText(const char *&at, bool &coded);

/// Entities become characters; they were found good by skipText().
[[nodiscard]] std::string_view withoutEntities(std::string_view text, TextArena &arena);
/// _x000D_ becomes a carriage return, _x005F_ an underscore.
[[nodiscard]] std::string_view withoutEscapes(std::string_view text, TextArena &arena);

/// Both, for a text as a file holds it.
[[nodiscard]] inline std::string_view decodedText(std::string_view text, bool coded, TextArena &arena)
{
    return coded ? withoutEscapes(withoutEntities(text, arena), arena) : text;
}

} // namespace agrafe::sheets
