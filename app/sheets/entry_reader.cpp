// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/entry_reader.h"

#include "sheets/content.h"
#include "sheets/failures.h"

#include <algorithm>

namespace agrafe::sheets {

namespace {

constexpr std::size_t packedPiece = 64 * 1024;
constexpr qint64 freeOfRatio = qint64(64) << 20;

} // namespace

EntryReader::EntryReader(ZipArchive &archive, const ZipEntry &entry, qint64 most, qint64 ratio)
    : m_entry(entry)
    , m_bytes(archive, entry)
    , m_most(most)
    , m_ratio(ratio)
    , m_packed(packedPiece)
{}

Result<std::size_t> EntryReader::read(std::span<char> to)
{
    if (!m_entry.readable)
        return Unexpected(refusal());
    std::size_t count = 0;
    while (count < to.size() && !m_ended && !m_broken)
        count += step(to.subspan(count));
    m_done += static_cast<qint64>(count);
    m_crc = Inflater::crc(m_crc, to.first(count));
    if (auto found = fault())
        return Unexpected(*std::move(found));
    return count;
}

Failure EntryReader::refusal() const
{
    if (m_entry.encrypted)
        return encryptedWorkbook();
    const QString name = QString::fromUtf8(m_entry.name);
    return m_entry.packedUnknown ? unknownPacking(name) : writtenTwice(name);
}

std::size_t EntryReader::step(std::span<char> to)
{
    if (m_waiting.empty() && !m_noMoreInput && !refill())
        return 0;
    if (!m_entry.deflated)
        return store(to);
    const std::size_t before = m_waiting.size();
    const std::size_t count = m_inflater.inflate(m_waiting, to);
    m_ended = m_inflater.state() == Inflater::State::Ended;
    const bool stuck = count == 0 && before == m_waiting.size() && m_noMoreInput && !m_ended;
    m_broken = m_inflater.state() == Inflater::State::Wrong || stuck;
    return count;
}

bool EntryReader::refill()
{
    const auto count = m_bytes.read(m_packed);
    m_broken = !count;
    m_noMoreInput = count.value_or(0) == 0;
    m_waiting = std::span<const char>(m_packed).first(count.value_or(0));
    m_packedDone += m_entry.unusual ? shareOf(m_waiting.size()) : std::ssize(m_waiting);
    return !m_broken;
}

/// Of the packed bytes, for so many that libzip has unpacked.
qint64 EntryReader::shareOf(std::size_t unpacked) const
{
    const double share =
        double(m_entry.packedSize) * double(unpacked) / double(std::max<qint64>(m_entry.size, 1));
    return std::min(static_cast<qint64>(share), m_entry.packedSize - m_packedDone);
}

std::size_t EntryReader::store(std::span<char> to)
{
    const std::size_t count = std::min(to.size(), m_waiting.size());
    std::copy_n(m_waiting.begin(), count, to.begin());
    m_waiting = m_waiting.subspan(count);
    m_ended = m_noMoreInput;
    return count;
}

std::optional<Failure> EntryReader::fault() const
{
    if (m_broken)
        return damaged(
            QStringLiteral("the packed bytes of %1 are broken").arg(QString::fromUtf8(m_entry.name)));
    if (m_done > m_most || (m_done > freeOfRatio && m_done / m_ratio > m_packedDone))
        return beyondLimits(QStringLiteral("%1 inflates beyond reason").arg(QString::fromUtf8(m_entry.name)));
    if (m_done > m_entry.size || (m_ended && (m_done != m_entry.size || m_crc != m_entry.crc)))
        return damaged(QStringLiteral("%1: size or checksum differs").arg(QString::fromUtf8(m_entry.name)));
    return {};
}

Result<QByteArray> EntryReader::readAll(ZipArchive &archive, const ZipEntry &entry, const Limits &limits)
{
    constexpr qsizetype piece = 64 * 1024;
    EntryReader reader(archive, entry, limits.smallPartBytes, limits.inflateRatio);
    QByteArray all;
    while (true) {
        const qsizetype before = all.size();
        all.resize(before + piece);
        const auto count = reader.read({all.data() + before, std::size_t(piece)});
        if (!count)
            return Unexpected(count.error());
        all.resize(before + qsizetype(*count));
        if (*count < std::size_t(piece))
            return all;
    }
}

} // namespace agrafe::sheets
