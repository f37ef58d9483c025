// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/shared_strings.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace agrafe::sheets {

void SharedStrings::reserve(qint64 partSize, qint64 announcedCount)
{
    constexpr qint64 shortestItem = 5; // <si/>
    m_capacity =
        static_cast<std::size_t>(std::clamp<qint64>(partSize, 0, std::numeric_limits<quint32>::max()));
    m_bytes = std::make_unique_for_overwrite<char[]>(m_capacity);
    m_starts.reserve(
        static_cast<std::size_t>(std::clamp<qint64>(announcedCount, 0, partSize / shortestItem)) + 1);
}

bool SharedStrings::add(std::string_view text)
{
    const std::size_t start = m_starts.back();
    if (text.size() > m_capacity - start)
        return false;
    if (!text.empty())
        std::memcpy(m_bytes.get() + start, text.data(), text.size());
    m_starts.push_back(static_cast<quint32>(start + text.size()));
    return true;
}

} // namespace agrafe::sheets
