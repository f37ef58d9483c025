// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace agrafe::sheets {

/// The texts that cells name by a number: one run of bytes and where each text starts in it, so that looking
/// one up touches as little memory as can be.
class SharedStrings
{
public:
    /// Decoded texts are never longer than their part. Pages that are not written to are not taken.
    void reserve(qint64 partSize, qint64 announcedCount);
    /// False: there is more than the part said.
    [[nodiscard]] bool add(std::string_view text);

    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::string_view operator[](std::size_t index) const
    {
        return {m_bytes.get() + m_starts[index], m_starts[index + 1] - m_starts[index]};
    }

    /// The text will be asked for soon: looking up one after the other would wait for memory each time.
    void expect(std::size_t index) const { __builtin_prefetch(m_starts.data() + index); }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_capacity = 0;
    std::vector<quint32> m_starts{0};
};

} // namespace agrafe::sheets
