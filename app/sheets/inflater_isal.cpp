// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/inflater.h"

#include <algorithm>
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

namespace agrafe::sheets {

struct Inflater::Stream
{
    inflate_state state;
};

Inflater::Inflater()
    : m_stream(std::make_unique<Stream>())
{
    isal_inflate_init(&m_stream->state);
}

Inflater::~Inflater() = default;

std::size_t Inflater::inflate(std::span<const char> &in, std::span<char> out)
{
    inflate_state &state = m_stream->state;
    // ISA-L only reads from next_in.
    state.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(in.data()));
    state.avail_in = static_cast<uint32_t>(in.size());
    state.next_out = reinterpret_cast<uint8_t *>(out.data());
    state.avail_out = static_cast<uint32_t>(out.size());
    const int code = isal_inflate(&state);
    if (code != ISAL_DECOMP_OK && code != ISAL_END_INPUT && code != ISAL_OUT_OVERFLOW)
        m_state = State::Wrong;
    else if (state.block_state == ISAL_BLOCK_FINISH)
        m_state = State::Ended;
    // It gives back what it had read ahead, even of the piece before: no more than this one is ours to keep.
    in = in.last(std::min<std::size_t>(state.avail_in, in.size()));
    return out.size() - state.avail_out;
}

quint32 Inflater::crc(quint32 seed, std::span<const char> bytes)
{
    return crc32_gzip_refl(seed, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
}

const char *Inflater::name()
{
    return "ISA-L";
}

} // namespace agrafe::sheets
