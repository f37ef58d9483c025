// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>

#include <memory>

namespace agrafe::http {

/// Decodes a gzip body as it comes. Done here and not by Qt, which takes a body cut in the middle for a whole
/// one; gzip ends with a checksum, so that its end proves the body whole even without a length.
class Inflater
{
public:
    Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater();

    /// Appends what these bytes decode to, and stops when `body` is longer than `most`. False: not gzip.
    [[nodiscard]] bool feed(const QByteArray &packed, QByteArray &body, qint64 most);
    /// The end was reached and the checksum is right.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    bool m_whole = false;
};

} // namespace agrafe::http
