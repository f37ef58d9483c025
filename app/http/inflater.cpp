// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/inflater.h"

#include <array>
#include <zlib.h>

namespace agrafe::http {

struct Inflater::Stream
{
    z_stream z{};
    bool ready = false;
};

Inflater::Inflater()
    : m_stream(std::make_unique<Stream>())
{
    constexpr int gzipOnly = 15 + 16;
    m_stream->ready = inflateInit2(&m_stream->z, gzipOnly) == Z_OK;
}

Inflater::~Inflater()
{
    inflateEnd(&m_stream->z);
}

bool Inflater::feed(const QByteArray &packed, QByteArray &body, qint64 most)
{
    if (!m_stream->ready)
        return false;
    QByteArray input = packed;
    m_stream->z.next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->z.avail_in = static_cast<uInt>(input.size());
    std::array<Bytef, 65536> piece;
    while (!m_whole && body.size() <= most) {
        m_stream->z.next_out = piece.data();
        m_stream->z.avail_out = piece.size();
        const int state = inflate(&m_stream->z, Z_NO_FLUSH);
        body.append(reinterpret_cast<const char *>(piece.data()),
                    static_cast<qsizetype>(piece.size() - m_stream->z.avail_out));
        m_whole = state == Z_STREAM_END;
        if (state == Z_BUF_ERROR)
            return true; // wants more bytes
        if (state != Z_OK && state != Z_STREAM_END)
            return false;
    }
    // Bytes after the end belong to nobody: not the body that was meant.
    return !m_whole || m_stream->z.avail_in == 0;
}

} // namespace agrafe::http
