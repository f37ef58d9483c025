// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/text_store.h"

#include <cstring>
#include <functional>

namespace agrafe::el {

namespace {

constexpr std::size_t recentTexts = 65536; // a power of two
constexpr std::size_t shortHead = 1;
constexpr std::size_t longHead = 5;
constexpr unsigned char longMark = 0xff;

std::size_t headOf(std::string_view text)
{
    return text.size() < longMark ? shortHead : longHead;
}

} // namespace

TextStore::TextStore()
    : m_recent(recentTexts, 0)
{}

TextStore::Place TextStore::keep(std::string_view text)
{
    if (text.empty())
        return 0;
    Place &recent = m_recent[std::hash<std::string_view>{}(text) & (recentTexts - 1)];
    if (recent == 0 || at(recent) != text)
        recent = append(text);
    return recent;
}

TextStore::Place TextStore::append(std::string_view text)
{
    const std::size_t head = headOf(text);
    if (m_used + head + text.size() > chunkSize && !startChunk(head + text.size()))
        return 0;
    const auto place = static_cast<Place>(((m_count - 1) << chunkBits) | m_used);
    char *at = m_chunks[m_count - 1].get() + m_used;
    if (head == shortHead) {
        *at = static_cast<char>(text.size());
    } else {
        const auto size = static_cast<quint32>(text.size());
        *at = static_cast<char>(longMark);
        std::memcpy(at + 1, &size, sizeof size);
    }
    std::memcpy(at + head, text.data(), text.size());
    m_used += head + text.size();
    return place;
}

bool TextStore::startChunk(std::size_t size)
{
    m_full = m_full || m_count == mostChunks;
    if (m_full)
        return false;
    // The very first byte is never a text: its place would be that of the empty one. A text larger than a
    // chunk gets one of its own.
    const std::size_t first = m_count == 0 ? 1 : 0;
    m_chunks[m_count++] = std::make_unique_for_overwrite<char[]>(std::max(chunkSize, size + first));
    m_used = first;
    return true;
}

std::string_view TextStore::at(Place place) const
{
    if (place == 0)
        return {};
    const char *text = m_chunks[place >> chunkBits].get() + (place & (chunkSize - 1));
    const auto first = static_cast<unsigned char>(*text);
    if (first != longMark)
        return {text + shortHead, first};
    quint32 size = 0;
    std::memcpy(&size, text + 1, sizeof size);
    return {text + longHead, size};
}

} // namespace agrafe::el
