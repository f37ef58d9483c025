// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/server/http_connection.h"

namespace agrafe::sandbox {

namespace {
constexpr std::chrono::seconds idleLimit{60};
constexpr qint64 readBufferSize = 64 * 1024;
} // namespace

Responder::Responder(HttpConnection *connection)
    : m_connection(connection)
{}

void Responder::send(const HttpResponse &response) const
{
    if (m_connection != nullptr)
        m_connection->answer(response);
}

void Responder::cut() const
{
    if (m_connection != nullptr)
        m_connection->m_socket->abort();
}

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpHandler &handler, qsizetype bodyLimit,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_bodyLimit(bodyLimit)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBufferSize);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimit);
    connect(&m_idle, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start();
    readMore();
}

void HttpConnection::readMore()
{
    // While an answer is due nothing more is taken: the next request stays with the sender.
    if (m_busy)
        return;
    m_buffer += m_socket->readAll();
    takeNext();
}

void HttpConnection::takeNext()
{
    const HttpParser::Outcome outcome = HttpParser::take(m_buffer, m_bodyLimit);
    if (const auto *request = std::get_if<HttpRequest>(&outcome))
        handOut(*request);
    else if (const auto *malformed = std::get_if<HttpParser::Malformed>(&outcome))
        refuse(malformed->status);
}

void HttpConnection::handOut(const HttpRequest &request)
{
    m_busy = true;
    m_keepAlive = request.keepAlive;
    m_withBody = request.method != "HEAD";
    m_idle.stop();
    m_handler(request, Responder(this));
}

void HttpConnection::answer(const HttpResponse &response)
{
    if (!m_busy || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_socket->write(response.serialized(m_keepAlive, m_withBody));
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    m_idle.start();
    // Through the loop: a client that pipelines a thousand requests must not nest a thousand calls.
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::refuse(int status)
{
    HttpResponse response;
    response.status = status;
    m_busy = true; // what follows on this connection cannot be trusted
    m_socket->write(response.serialized(false, true));
    m_socket->disconnectFromHost();
}

} // namespace agrafe::sandbox
