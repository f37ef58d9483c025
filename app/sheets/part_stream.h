// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/entry_reader.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace agrafe::sheets {

/// A big part, inflated by a thread of its own while another one reads it (a part of one piece is inflated at
/// once). The reader sees windows: what it left unread of the last one stands right before the new bytes, and
/// zeros stand after them.
class PartStream
{
public:
    enum class Next : quint8 { More, End, Failed };
    static constexpr std::size_t padding = 64; ///< zeros after every window

    PartStream(ZipArchive &archive, const ZipEntry &entry, qint64 most, qint64 ratio);
    PartStream(const PartStream &) = delete;
    PartStream &operator=(const PartStream &) = delete;
    ~PartStream();

    /// `carry` is the end of the last window. At the End the window is the carry, where it was.
    Next next(std::string_view carry, std::string_view &window);
    /// After Failed.
    [[nodiscard]] const Failure &failure() const { return m_failure; }
    [[nodiscard]] qint64 packedDone() const { return m_reader.packedDone(); }

private:
    static constexpr std::size_t headRoom = 64 * 1024;
    static constexpr std::size_t pieceSize = 256 * 1024;
    static constexpr std::size_t slotCount = 4;

    struct Slot
    {
        std::unique_ptr<char[]> memory =
            std::make_unique_for_overwrite<char[]>(headRoom + pieceSize + padding);
        std::size_t size = 0;
        char *data() { return memory.get() + headRoom; }
    };

    void produceBeside(const std::stop_token &stop);
    bool produceOne(Slot &slot);
    bool publish(const Result<std::size_t> &count);
    Slot *take();
    void giveBack();
    std::string_view before(Slot &slot, std::string_view carry);
    std::string_view spill(Slot &slot, std::string_view carry);

    const bool m_isBeside; // by a thread of its own
    EntryReader m_reader;
    std::array<Slot, slotCount> m_slots;
    std::mutex m_mutex;
    std::condition_variable_any m_filledOne;
    std::condition_variable_any m_freedOne;
    std::size_t m_filled = 0; // counts of slots, ever
    std::size_t m_taken = 0;
    std::size_t m_freed = 0;
    bool m_ended = false;
    bool m_failed = false;
    Failure m_failure;
    std::string m_spilled; // a window that is longer than a slot
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace agrafe::sheets
