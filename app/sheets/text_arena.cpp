// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/text_arena.h"

#include <algorithm>

namespace agrafe::sheets {

void TextArena::grow(std::size_t size)
{
    constexpr std::size_t usual = 256 * 1024;
    const std::size_t block = std::max(size, m_blocks.empty() ? usual / 16 : usual);
    m_blocks.push_back({std::make_unique_for_overwrite<char[]>(block), block});
    m_at = m_blocks.back().memory.get();
    m_left = block;
    m_total += block;
}

void TextArena::clear()
{
    if (m_blocks.empty())
        return;
    m_blocks.erase(m_blocks.begin() + 1, m_blocks.end());
    m_at = m_blocks.front().memory.get();
    m_left = m_total = m_blocks.front().size;
}

} // namespace agrafe::sheets
