// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

namespace agrafe::sheets {

/// Raw deflate, piece by piece. Two makings, one chosen when the program is built: ISA-L, or zlib where it is
/// missing.
class Inflater
{
public:
    enum class State : quint8 { Running, Ended, Wrong };

    Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater();

    /// Takes from the front of `in`, gives how much it wrote to `out`.
    std::size_t inflate(std::span<const char> &in, std::span<char> out);
    [[nodiscard]] State state() const { return m_state; }

    /// CRC-32 as zip files hold it.
    [[nodiscard]] static quint32 crc(quint32 seed, std::span<const char> bytes);
    [[nodiscard]] static const char *name();

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    State m_state = State::Running;
};

} // namespace agrafe::sheets
