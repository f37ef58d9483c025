// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/server/http_server.h"

#include <QHostAddress>

namespace agrafe::sandbox {

namespace {
constexpr int backlog = 512;
} // namespace

HttpServer::HttpServer(HttpHandler handler, qsizetype bodyLimit)
    : m_handler(std::move(handler))
    , m_bodyLimit(bodyLimit)
{
    m_server.setListenBacklogSize(backlog);
    m_server.setMaxPendingConnections(backlog);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::acceptAll);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpServer::acceptAll()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new HttpConnection(socket, m_handler, m_bodyLimit, this); // deletes itself when its client leaves
}

} // namespace agrafe::sandbox
