// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

namespace agrafe::diagnostic {

/// What a handshake showed.
struct TlsFacts
{
    bool encrypted = false;
    QList<QSslCertificate> chain; ///< of the server, its own certificate first
    QList<QSslError> errors;
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;
};

/// One TLS handshake and nothing more: no request, no token leaves. Errors are reported, never ignored.
class TlsProbe : public QObject
{
    Q_OBJECT

public:
    TlsProbe(const QSslConfiguration &tls, const QNetworkProxy &proxy);

    void start(const QString &host, quint16 port);
    [[nodiscard]] const TlsFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void ended();

private:
    void end();

    QSslSocket m_socket;
    QTimer m_deadline;
    TlsFacts m_facts;
    bool m_ended = false;
};

} // namespace agrafe::diagnostic
