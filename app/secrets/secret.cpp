// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/secret.h"

#include "secrets/secret_store.h"

#include <atomic>
#include <utility>

namespace agrafe {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Only the last owner wipes: bytes are shared by copies until then.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        m_bytes.fill('\0');
        std::atomic_signal_fence(std::memory_order_seq_cst);
    }
    m_bytes.clear();
}

} // namespace agrafe
