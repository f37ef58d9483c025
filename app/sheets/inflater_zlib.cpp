// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/inflater.h"

#include <zlib.h>

namespace agrafe::sheets {

struct Inflater::Stream
{
    z_stream z{};
    bool ready = false;
};

Inflater::Inflater()
    : m_stream(std::make_unique<Stream>())
{
    constexpr int rawDeflate = -15;
    m_stream->ready = inflateInit2(&m_stream->z, rawDeflate) == Z_OK;
}

Inflater::~Inflater()
{
    inflateEnd(&m_stream->z);
}

std::size_t Inflater::inflate(std::span<const char> &in, std::span<char> out)
{
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.data()));
    z.avail_in = static_cast<uInt>(in.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    const int code = m_stream->ready ? ::inflate(&z, Z_NO_FLUSH) : Z_MEM_ERROR;
    if (code == Z_STREAM_END)
        m_state = State::Ended;
    else if (code != Z_OK && code != Z_BUF_ERROR)
        m_state = State::Wrong;
    in = in.last(z.avail_in);
    return out.size() - z.avail_out;
}

quint32 Inflater::crc(quint32 seed, std::span<const char> bytes)
{
    return static_cast<quint32>(crc32_z(seed, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

const char *Inflater::name()
{
    return "zlib";
}

} // namespace agrafe::sheets
