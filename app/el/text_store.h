// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace agrafe::el {

/// Texts that are only added, each named by four bytes; what was seen lately is stored once. What is stored
/// never moves: another thread may read the texts whose places it was handed.
class TextStore
{
public:
    using Place = quint32; ///< 0: the empty text

    TextStore();
    [[nodiscard]] Place keep(std::string_view text);
    [[nodiscard]] std::string_view at(Place place) const;
    /// Nothing more can be kept: keep() gives the empty text.
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    static constexpr std::size_t chunkBits = 20;
    static constexpr std::size_t chunkSize = std::size_t(1) << chunkBits;
    static constexpr std::size_t mostChunks = 4096;

    [[nodiscard]] Place append(std::string_view text);
    [[nodiscard]] bool startChunk(std::size_t size);

    std::array<std::unique_ptr<char[]>, mostChunks> m_chunks;
    std::vector<Place> m_recent;
    std::size_t m_count = 0;
    std::size_t m_used = chunkSize; ///< of the last chunk
    bool m_full = false;
};

} // namespace agrafe::el
