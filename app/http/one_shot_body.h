// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace agrafe::http {

/// The body of a request that must never leave twice. QNetworkAccessManager silently sends a request again
/// when the connection drops; it must rewind the body first, and this one refuses once a byte was read (the
/// reply then ends with ContentReSendError).
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &body);
    /// `source` is open, and as long as it will stay.
    explicit OneShotBody(std::unique_ptr<QIODevice> source);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;
    bool reset() override { return seek(0); }
    /// Something may be on the wire.
    [[nodiscard]] bool wasRead() const { return m_read; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_source;
    qint64 m_size;
    bool m_read = false;
};

} // namespace agrafe::http
