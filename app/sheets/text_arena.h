// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace agrafe::sheets {

/// Texts that stay where they are until clear().
class TextArena
{
public:
    /// Room for that many bytes; shrink() gives back what was not used of it.
    char *reserve(std::size_t size)
    {
        if (size > m_left)
            grow(size);
        char *const at = m_at;
        m_at += size;
        m_left -= size;
        return at;
    }

    void shrink(std::size_t unused)
    {
        m_at -= unused;
        m_left += unused;
    }

    std::string_view add(std::string_view text)
    {
        if (text.empty())
            return {};
        char *const at = reserve(text.size());
        std::memcpy(at, text.data(), text.size());
        return {at, text.size()};
    }

    /// Forgets all; the first block is kept.
    void clear();
    [[nodiscard]] std::size_t size() const { return m_total; }

private:
    struct Block
    {
        std::unique_ptr<char[]> memory;
        std::size_t size;
    };

    void grow(std::size_t size);

    std::vector<Block> m_blocks;
    char *m_at = nullptr;
    std::size_t m_left = 0;
    std::size_t m_total = 0; ///< of all blocks
};

} // namespace agrafe::sheets
