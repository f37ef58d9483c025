// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/xml_text.h"

#include "sheets/utf8.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace agrafe::sheets {

namespace {

struct NamedEntity
{
    std::string_view name;
    char character;
};

constexpr std::array<NamedEntity, 5> namedEntities{
    {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
constexpr std::size_t longestEntity = 10; // x0010FFFF and its mark

bool isXmlCharacter(quint32 code)
{
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF) ||
           (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

/// What stands between & and ;.
std::optional<char32_t> entity(std::string_view name)
{
    for (const NamedEntity &known : namedEntities)
        if (known.name == name)
            return static_cast<char32_t>(known.character);
    if (name.size() < 2 || name.front() != '#')
        return {};
    const bool hex = name[1] == 'x';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    quint32 code = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || !isXmlCharacter(code))
        return {};
    return code;
}

/// Name of the entity whose & stands at `at`; empty when it does not end soon.
std::string_view entityAt(const char *at)
{
    std::size_t length = 1;
    while (length <= longestEntity && at[length] != ';' && at[length] != '\0')
        ++length;
    return at[length] == ';' ? std::string_view(at + 1, length - 1) : std::string_view();
}

/// A character of several bytes that XML allows; 0 for none. Zeros stand after the text.
std::size_t wideLength(const char *at)
{
    constexpr std::size_t longest = 4;
    const std::size_t length = utf8Length(at, at + longest);
    const bool noCharacter =
        length == 3 && std::string_view(at, 2) == "\xEF\xBF" && static_cast<unsigned char>(at[2]) > 0xBD;
    return noCharacter ? 0 : length;
}

/// Four hexadecimal digits between _x and _.
std::optional<char32_t> escapeAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t length = 7;
    if (at + length > text.size() || text[at + 1] != 'x' || text[at + 6] != '_')
        return {};
    quint32 code = 0;
    const char *const from = text.data() + at + 2;
    const auto read = std::from_chars(from, from + 4, code, 16);
    return read.ptr == from + 4 ? std::optional<char32_t>(code) : std::nullopt;
}

bool isHighSurrogate(char32_t code)
{
    return code >= 0xD800 && code < 0xDC00;
}

bool isLowSurrogate(char32_t code)
{
    return code >= 0xDC00 && code < 0xE000;
}

} // namespace

bool skipText(const char *&at, bool &coded)
{
    while (true) {
        while (textBytes[static_cast<unsigned char>(*at)] == TextByte::Plain)
            ++at;
        std::size_t length = 1;
        switch (textBytes[static_cast<unsigned char>(*at)]) {
        case TextByte::Plain:
            break;
        case TextByte::Tag:
            return true;
        case TextByte::Entity: {
            const std::string_view name = entityAt(at);
            length = entity(name) ? name.size() + 2 : 0;
            coded = true;
            break;
        }
        case TextByte::Underscore:
            coded = coded || at[1] == 'x';
            break;
        case TextByte::Bracket:
            length = at[1] == ']' ? 0 : 1;
            break;
        case TextByte::Wide:
            length = wideLength(at);
            break;
        case TextByte::Unusual:
            return false;
        }
        if (length == 0)
            return false;
        at += length;
    }
}

std::string_view withoutEntities(std::string_view text, TextArena &arena)
{
    if (text.find('&') == std::string_view::npos)
        return text;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('&', at), text.size());
        out.append(text, at, next - at);
        if (next == text.size())
            break;
        const std::size_t end = text.find(';', next);
        appendUtf8(out, entity(text.substr(next + 1, end - next - 1)).value_or(U'\uFFFD'));
        at = end + 1;
    }
    return arena.add(out);
}

std::string_view withoutEscapes(std::string_view text, TextArena &arena)
{
    if (text.find("_x") == std::string_view::npos)
        return text;
    constexpr std::size_t length = 7;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto code = text[at] == '_' ? escapeAt(text, at) : std::nullopt;
        if (!code) {
            out += text[at++];
            continue;
        }
        at += length;
        const auto low = isHighSurrogate(*code) ? escapeAt(text, at) : std::nullopt;
        if (low && isLowSurrogate(*low)) {
            code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
            at += length;
        }
        appendUtf8(out, *code == 0 ? U'\uFFFD' : *code);
    }
    return arena.add(out);
}

} // namespace agrafe::sheets
