// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/tls_probe.h"

namespace agrafe::diagnostic {

namespace {

constexpr std::chrono::seconds patience{10};

} // namespace

TlsProbe::TlsProbe(const QSslConfiguration &tls, const QNetworkProxy &proxy)
{
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(proxy);
    m_deadline.setSingleShot(true);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_facts.errors = errors; });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_facts.encrypted = true;
        end();
    });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        m_facts.socketError = error;
        end();
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_facts.socketError = QAbstractSocket::SocketTimeoutError;
        end();
    });
}

void TlsProbe::start(const QString &host, quint16 port)
{
    m_deadline.start(patience);
    m_socket.connectToHostEncrypted(host, port);
}

// Queued: a socket may fail inside start(), before anybody waits.
void TlsProbe::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_facts.chain = m_socket.peerCertificateChain();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket.abort();
            Q_EMIT ended();
        },
        Qt::QueuedConnection);
}

} // namespace agrafe::diagnostic
