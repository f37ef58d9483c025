// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/part_stream.h"

#include <algorithm>

namespace agrafe::sheets {

PartStream::PartStream(ZipArchive &archive, const ZipEntry &entry, qint64 most, qint64 ratio)
    : m_isBeside(entry.size > qint64(pieceSize))
    , m_reader(archive, entry, most, ratio)
{
    if (m_isBeside)
        m_thread = std::jthread([this](const std::stop_token &stop) { produceBeside(stop); });
}

PartStream::~PartStream()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void PartStream::produceBeside(const std::stop_token &stop)
{
    Slot *slot = nullptr;
    do {
        std::unique_lock lock(m_mutex);
        if (!m_freedOne.wait(lock, stop, [this] { return m_filled - m_freed < slotCount; }))
            return;
        slot = &m_slots[m_filled % slotCount];
    } while (produceOne(*slot));
}

bool PartStream::produceOne(Slot &slot)
{
    const auto count = m_reader.read({slot.data(), pieceSize});
    slot.size = count.value_or(0);
    std::fill_n(slot.data() + slot.size, padding, '\0');
    return publish(count);
}

/// False: that was the end.
bool PartStream::publish(const Result<std::size_t> &count)
{
    const std::lock_guard lock(m_mutex);
    if (!count) {
        m_failed = true;
        m_failure = count.error();
    } else if (*count == 0) {
        m_ended = true;
    } else {
        ++m_filled;
    }
    m_filledOne.notify_one();
    return !m_failed && !m_ended;
}

PartStream::Slot *PartStream::take()
{
    if (!m_isBeside && !m_ended && !m_failed)
        produceOne(m_slots[m_filled % slotCount]);
    std::unique_lock lock(m_mutex);
    m_filledOne.wait(lock, [this] { return m_filled > m_taken || m_ended || m_failed; });
    if (m_filled == m_taken)
        return nullptr;
    return &m_slots[m_taken++ % slotCount];
}

/// All slots taken so far but the newest.
void PartStream::giveBack()
{
    const std::lock_guard lock(m_mutex);
    m_freed = m_taken - 1;
    m_freedOne.notify_one();
}

PartStream::Next PartStream::next(std::string_view carry, std::string_view &window)
{
    Slot *slot = take();
    if (!slot) {
        window = carry;
        return m_failed ? Next::Failed : Next::End;
    }
    window = carry.size() <= headRoom ? before(*slot, carry) : spill(*slot, carry);
    return Next::More;
}

std::string_view PartStream::before(Slot &slot, std::string_view carry)
{
    char *const start = slot.data() - carry.size();
    std::ranges::copy(carry, start);
    giveBack();
    return {start, carry.size() + slot.size};
}

/// Reads on until there is twice as much as before, so that a reader which starts over does it few times.
std::string_view PartStream::spill(Slot &slot, std::string_view carry)
{
    std::string joined;
    joined.reserve(2 * carry.size() + pieceSize + padding);
    joined.append(carry).append(slot.data(), slot.size);
    giveBack();
    while (joined.size() < 2 * carry.size()) {
        Slot *more = take();
        if (!more)
            break;
        joined.append(more->data(), more->size);
        giveBack();
    }
    const std::size_t size = joined.size();
    joined.append(padding, '\0');
    m_spilled = std::move(joined);
    return std::string_view(m_spilled).substr(0, size);
}

} // namespace agrafe::sheets
