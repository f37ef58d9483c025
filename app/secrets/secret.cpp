// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/secret.h"

#include <cstring>
#include <utility>

namespace agrafe {

void wipe(QByteArray &bytes) noexcept
{
    // The whole allocation: an array that shrank keeps its old tail. isDetached() also keeps literals apart.
    if (bytes.capacity() > 0 && bytes.isDetached())
        ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.capacity()));
    bytes.clear();
}

Secret::Secret(QByteArray bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
    wipe(bytes);
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        // First the new share, then the wiping: both may hold the same bytes, which must then survive.
        QByteArray old = std::exchange(m_bytes, other.m_bytes);
        wipe(old);
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        QByteArray old = std::exchange(m_bytes, std::exchange(other.m_bytes, {}));
        wipe(old);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_bytes);
}

} // namespace agrafe
