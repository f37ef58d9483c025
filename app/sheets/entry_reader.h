// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/inflater.h"
#include "sheets/zip_archive.h"

#include <atomic>

namespace agrafe::sheets {

/// One entry inflated, with its size and checksum proved at its end, and never more of it than allowed.
class EntryReader
{
public:
    EntryReader(ZipArchive &archive, const ZipEntry &entry, qint64 most, qint64 ratio);

    /// Fills `to` as far as there is something; 0 at the proved end.
    Result<std::size_t> read(std::span<char> to);
    /// Packed bytes taken so far; from any thread.
    [[nodiscard]] qint64 packedDone() const { return m_packedDone; }

    /// The whole of a small entry.
    static Result<QByteArray> readAll(ZipArchive &archive, const ZipEntry &entry, const Limits &limits);

private:
    std::size_t step(std::span<char> to);
    bool refill();
    std::size_t store(std::span<char> to);
    [[nodiscard]] qint64 shareOf(std::size_t unpacked) const;
    [[nodiscard]] Failure refusal() const;
    [[nodiscard]] std::optional<Failure> fault() const;

    const ZipEntry m_entry;
    ZipBytes m_bytes;
    qint64 m_most;
    qint64 m_ratio;
    Inflater m_inflater;
    std::vector<char> m_packed;
    std::span<const char> m_waiting;
    std::atomic<qint64> m_packedDone = 0;
    qint64 m_done = 0;
    quint32 m_crc = 0;
    bool m_noMoreInput = false;
    bool m_broken = false;
    bool m_ended = false;
};

} // namespace agrafe::sheets
