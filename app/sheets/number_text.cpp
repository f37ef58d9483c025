// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace agrafe::sheets {

namespace {

constexpr std::size_t keptDigits = 15;
constexpr std::size_t longestExponent = 5; // far beyond what a double can hold

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The pieces of "-12.340E+05".
struct Pieces
{
    bool negative = false;
    std::string_view whole;
    std::string_view fraction;
    std::string_view exponent; ///< with its sign, without the E
};

std::string_view digitsAt(std::string_view text, std::size_t &at)
{
    const std::size_t from = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(from, at - from);
}

std::optional<Pieces> piecesOf(std::string_view text)
{
    Pieces pieces;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        pieces.negative = text[at++] == '-';
    pieces.whole = digitsAt(text, at);
    if (at < text.size() && text[at] == '.')
        pieces.fraction = digitsAt(text, ++at);
    if (pieces.whole.empty() && pieces.fraction.empty())
        return {};
    if (at < text.size() && (text[at] | 0x20) == 'e') {
        const std::size_t from = ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (digitsAt(text, at).empty())
            return {};
        pieces.exponent = text.substr(from, at - from);
        if (pieces.exponent.size() > longestExponent)
            return {};
    }
    return at == text.size() ? std::optional(pieces) : std::nullopt;
}

/// 0.ddd × 10^point, without zeros around the digits.
struct Decimal
{
    std::string digits;
    qint64 point = 0;
};

Decimal decimalOf(const Pieces &pieces)
{
    Decimal decimal;
    decimal.digits.append(pieces.whole).append(pieces.fraction);
    decimal.point = std::ssize(pieces.whole);
    const std::size_t zeros = std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size());
    decimal.digits.erase(0, zeros);
    decimal.point -= static_cast<qint64>(zeros);
    decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
    if (decimal.digits.empty())
        decimal.point = 1;
    return decimal;
}

void roundOff(Decimal &decimal)
{
    std::string &digits = decimal.digits;
    if (digits.size() <= keptDigits)
        return;
    const bool up = digits[keptDigits] >= '5';
    digits.resize(keptDigits);
    while (up && !digits.empty() && digits.back() == '9')
        digits.pop_back();
    if (up && digits.empty()) {
        digits.assign(1, '1');
        ++decimal.point;
    } else if (up) {
        ++digits.back();
    }
    digits.erase(digits.find_last_not_of('0') + 1);
}

std::string plain(const Decimal &decimal, bool negative)
{
    std::string out = negative && !decimal.digits.empty() ? "-" : "";
    const auto count = std::ssize(decimal.digits);
    if (decimal.point <= 0)
        out.append("0.").append(static_cast<std::size_t>(-decimal.point), '0').append(decimal.digits);
    else if (decimal.point >= count)
        out.append(decimal.digits).append(static_cast<std::size_t>(decimal.point - count), '0');
    else
        out.append(decimal.digits, 0, std::size_t(decimal.point))
            .append(".")
            .append(decimal.digits, std::size_t(decimal.point));
    return out;
}

std::string withExponent(const Decimal &decimal, const Pieces &pieces)
{
    std::string out = pieces.negative ? "-" : "";
    out += decimal.digits.front();
    if (decimal.digits.size() > 1)
        out.append(".").append(decimal.digits, 1);
    int exponent = 0;
    const std::string_view written = pieces.exponent.substr(pieces.exponent.front() == '+' ? 1 : 0);
    std::from_chars(written.data(), written.data() + written.size(), exponent);
    const qint64 shifted = exponent + decimal.point - 1;
    out.append(shifted < 0 ? "E" : "E+").append(std::to_string(shifted));
    return out;
}

/// The usual case, "1234.5599999999999": cut behind the fifteenth digit, the point being before it. Returns
/// the length of what it wrote, 0 when it has to be done the long way.
std::size_t cutShort(std::string_view raw, char *out)
{
    std::size_t first = raw.front() == '-' ? 1 : 0;
    std::size_t point = 1; // which stands among the digits that are kept, or before them
    for (; first < raw.size() && (raw[first] == '0' || raw[first] == '.'); ++first)
        point = raw[first] == '.' ? 0 : point;
    const std::size_t length = first + keptDigits + point;
    if (raw.size() <= length)
        return 0;
    raw.copy(out, length);
    std::size_t end = length;
    if (raw[length] < '5') {
        while (out[end - 1] == '0')
            --end;
        return out[end - 1] == '.' ? end - 1 : end;
    }
    while (out[end - 1] == '9')
        --end;
    if (!isDigit(out[end - 1]))
        return 0; // what stands before the point grows
    ++out[end - 1];
    return end;
}

std::string_view roundedSlowly(std::string_view raw, const Pieces &pieces, TextArena &arena)
{
    Decimal decimal = decimalOf(pieces);
    if (decimal.digits.size() <= keptDigits)
        return raw;
    roundOff(decimal);
    return arena.add(pieces.exponent.empty() ? plain(decimal, pieces.negative)
                                             : withExponent(decimal, pieces));
}

} // namespace

std::string_view roundedNumber(std::string_view raw, std::size_t wholeDigits, TextArena &arena)
{
    constexpr std::size_t longestShort = 40;
    if (wholeDigits < keptDigits && raw.size() <= longestShort) {
        char *const out = arena.reserve(raw.size());
        const std::size_t length = cutShort(raw, out);
        arena.shrink(raw.size() - length);
        if (length > 0)
            return {out, length};
    }
    const auto pieces = piecesOf(raw);
    return pieces ? roundedSlowly(raw, *pieces, arena) : raw;
}

std::optional<std::string_view> numberText(std::string_view raw, TextArena &arena)
{
    const auto pieces = piecesOf(raw);
    if (!pieces)
        return {};
    if (pieces->whole.size() + pieces->fraction.size() <= keptDigits)
        return raw;
    return pieces->exponent.empty() ? roundedNumber(raw, pieces->whole.size(), arena)
                                    : roundedSlowly(raw, *pieces, arena);
}

std::string plainNumber(std::string_view number)
{
    constexpr qint64 longest = 400;
    const auto pieces = piecesOf(number);
    if (!pieces)
        return {};
    Decimal decimal = decimalOf(*pieces);
    if (decimal.digits.empty())
        return "0";
    int exponent = 0;
    if (!pieces->exponent.empty()) {
        const std::string_view written = pieces->exponent.substr(pieces->exponent.front() == '+' ? 1 : 0);
        std::from_chars(written.data(), written.data() + written.size(), exponent);
    }
    decimal.point += exponent;
    if (std::abs(decimal.point) + std::ssize(decimal.digits) > longest)
        return {};
    return plain(decimal, pieces->negative);
}

} // namespace agrafe::sheets
