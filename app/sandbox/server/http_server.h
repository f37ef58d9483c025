// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/server/http_connection.h"

#include <QTcpServer>

namespace agrafe::sandbox {

/// A small HTTP/1.1 server on the loopback: keep-alive, pipelining, limits, and clients that leave early.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpHandler handler, qsizetype bodyLimit = HttpParser::smallBody);

    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

private:
    void acceptAll();

    HttpHandler m_handler;
    qsizetype m_bodyLimit;
    QTcpServer m_server;
};

} // namespace agrafe::sandbox
