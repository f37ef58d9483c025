// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/server/http_message.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace agrafe::sandbox {

class HttpConnection;

/// The right to answer one request, now or later, once; answering a client that has left does nothing.
class Responder
{
public:
    explicit Responder(HttpConnection *connection);
    void send(const HttpResponse &response) const;
    /// Hangs up instead of answering.
    void cut() const;

private:
    QPointer<HttpConnection> m_connection;
};

using HttpHandler = std::function<void(const HttpRequest &, const Responder &)>;

/// One client: its requests are handed out one after the other, so that pipelined ones are answered in
/// order; what it sends meanwhile waits in the system's buffers.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, const HttpHandler &handler, qsizetype bodyLimit, QObject *parent);

private:
    friend class Responder;
    void readMore();
    void takeNext();
    void handOut(const HttpRequest &request);
    void answer(const HttpResponse &response);
    void refuse(int status);

    QTcpSocket *m_socket;
    const HttpHandler &m_handler;
    qsizetype m_bodyLimit;
    QTimer m_idle;
    QByteArray m_buffer;
    bool m_busy = false;
    bool m_keepAlive = true;
    bool m_withBody = true;
};

} // namespace agrafe::sandbox
