// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

/// What travels between the window and agrafe-pdf-worker: a frame is a length (4 bytes, big endian) and that
/// many bytes. A request is a frame of JSON, the first one of a worker is followed by a frame of PDF bytes;
/// an answer is a frame of JSON, followed by a frame of pixels when it says so.
namespace agrafe::pdf {

[[nodiscard]] QByteArray frame(const QByteArray &payload);
[[nodiscard]] QByteArray frame(const QJsonObject &object);

/// Takes bytes as they come and gives whole frames back.
class FrameReader
{
public:
    /// A longer frame than that makes the reader fail for good.
    explicit FrameReader(qint64 longest);
    void append(const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> take();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    qint64 m_longest;
    bool m_failed = false;
    QByteArray m_buffer;
};

} // namespace agrafe::pdf
