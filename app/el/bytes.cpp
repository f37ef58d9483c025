// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/bytes.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace agrafe::el {

namespace {

constexpr std::array<std::string_view, 12> wideSpaces{
    "\u00a0", "\u202f", "\u2009", "\u200a", "\u2007", "\u2008",
    "\u2002", "\u2003", "\u3000", "\u200b", "\u2060", "\ufeff",
};

bool mayStartWideSpace(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0xc2 || byte == 0xe2 || byte == 0xe3 || byte == 0xef;
}

std::size_t wideSpaceAt(std::string_view text)
{
    if (text.empty() || !mayStartWideSpace(text.front()))
        return 0;
    const auto *found =
        std::ranges::find_if(wideSpaces, [&](std::string_view space) { return text.starts_with(space); });
    return found == wideSpaces.end() ? 0 : found->size();
}

std::size_t wideSpaceBefore(std::string_view text)
{
    if (text.empty() || static_cast<signed char>(text.back()) >= 0)
        return 0;
    const auto *found =
        std::ranges::find_if(wideSpaces, [&](std::string_view space) { return text.ends_with(space); });
    return found == wideSpaces.end() ? 0 : found->size();
}

constexpr bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Length of the space at the start; 0: none.
std::size_t spaceAt(std::string_view text)
{
    return !text.empty() && isAsciiSpace(text.front()) ? 1 : wideSpaceAt(text);
}

} // namespace

bool isAscii(std::string_view text)
{
    constexpr quint64 highBits = 0x8080808080808080;
    quint64 seen = 0;
    std::size_t at = 0;
    for (; at + sizeof(seen) <= text.size(); at += sizeof(seen)) {
        quint64 word = 0;
        std::memcpy(&word, text.data() + at, sizeof(word));
        seen |= word;
    }
    for (; at < text.size(); ++at)
        seen |= static_cast<unsigned char>(text[at]);
    return (seen & highBits) == 0;
}

qsizetype characterCount(std::string_view text)
{
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t space = spaceAt(text))
        text.remove_prefix(space);
    while (!text.empty()) {
        const std::size_t space = isAsciiSpace(text.back()) ? 1 : wideSpaceBefore(text);
        if (space == 0)
            break;
        text.remove_suffix(space);
    }
    return text;
}

std::string withoutSpaces(std::string_view text)
{
    std::string kept;
    while (!text.empty()) {
        if (const std::size_t space = spaceAt(text)) {
            text.remove_prefix(space);
            continue;
        }
        kept += text.front();
        text.remove_prefix(1);
    }
    return kept;
}

std::string withPlainSpaces(std::string_view text)
{
    text = trimmed(text);
    std::string plain;
    while (!text.empty()) {
        std::size_t space = text.front() == '\n' || text.front() == '\r' ? 0 : spaceAt(text);
        if (space == 0) {
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        while (space != 0) {
            text.remove_prefix(space);
            space = !text.empty() && (text.front() == '\n' || text.front() == '\r') ? 0 : spaceAt(text);
        }
        plain += ' ';
    }
    return plain;
}

bool hasStraySpaces(std::string_view text)
{
    if (text.empty())
        return false;
    if (isAsciiSpace(text.front()) || isAsciiSpace(text.back()))
        return true;
    if (isAscii(text))
        return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (mayStartWideSpace(text[at]) && wideSpaceAt(text.substr(at)) != 0)
            return true;
    }
    return false;
}

std::string foldedWord(std::string_view text)
{
    const QString decomposed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                   .normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const QChar letter : decomposed) {
        if (letter.isLetterOrNumber() || letter == u'+' || letter == u'#')
            folded += letter.toCaseFolded();
    }
    return folded.toStdString();
}

} // namespace agrafe::el
