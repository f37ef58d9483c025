// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace agrafe::test {

/// A request as it reached the server.
struct Seen
{
    QByteArray method;
    QByteArray target; ///< path and query
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< 1 for the first one accepted

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case-insensitive
    [[nodiscard]] bool has(const QByteArray &name) const;
};

/// A server on the loopback that misbehaves on demand. Event driven, in the thread that made it.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    /// Answers one request on this socket, well or badly.
    using Behaviour = std::function<void(QTcpSocket &socket, const Seen &seen)>;

    explicit FaultServer(Behaviour behaviour = {});
    /// https.
    FaultServer(Behaviour behaviour, const QSslConfiguration &tls);

    /// What every request gets from now on.
    void always(Behaviour behaviour) { m_always = std::move(behaviour); }
    /// What the next requests get, one each, in order.
    void next(Behaviour behaviour) { m_next.append(std::move(behaviour)); }
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_open; }
    [[nodiscard]] int mostOpenConnections() const { return m_mostOpen; }

Q_SIGNALS:
    void requestSeen();

private:
    void accept();
    void read(QTcpSocket &socket, QByteArray &received, int connection);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    Behaviour m_always;
    QList<Behaviour> m_next;
    QList<Seen> m_seen;
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
};

/// The faults. Each is a FaultServer::Behaviour.
namespace fault {

using Headers = QList<QPair<QByteArray, QByteArray>>;
using Behaviour = FaultServer::Behaviour;

/// No fault: a whole answer with its length, on a connection kept alive.
[[nodiscard]] Behaviour answer(int status, const QByteArray &body, const Headers &headers = {});
[[nodiscard]] Behaviour json(const QByteArray &body, const Headers &headers = {});
[[nodiscard]] Behaviour chunked(const QByteArray &body);
[[nodiscard]] Behaviour noContent();
[[nodiscard]] Behaviour slow(std::chrono::milliseconds delay, const Behaviour &then);

[[nodiscard]] Behaviour stallBeforeHeaders();
[[nodiscard]] Behaviour stallInBody();
/// One byte of body at each interval, for ever.
[[nodiscard]] Behaviour drip(std::chrono::milliseconds interval);
/// RST instead of an answer.
[[nodiscard]] Behaviour reset();
/// RST in the middle of the body.
[[nodiscard]] Behaviour resetInBody();
[[nodiscard]] Behaviour closeBeforeAnswer();
/// The cuts: the connection ends `pause` after the last byte.
[[nodiscard]] Behaviour cutWithLength(std::chrono::milliseconds pause = {});
[[nodiscard]] Behaviour cutWithoutLength(std::chrono::milliseconds pause = {});
[[nodiscard]] Behaviour truncatedChunk(std::chrono::milliseconds pause = {});
/// All chunks, but not the last one of length 0.
[[nodiscard]] Behaviour missingLastChunk(std::chrono::milliseconds pause = {});
[[nodiscard]] Behaviour truncatedGzip(std::chrono::milliseconds pause = {});
[[nodiscard]] Behaviour redirect(const QUrl &target, int status = 302);
[[nodiscard]] Behaviour html();
[[nodiscard]] Behaviour invalidJson();
[[nodiscard]] Behaviour largeJson(qint64 bytes);
/// `bytes` of zeros once decoded.
[[nodiscard]] Behaviour gzipBomb(qint64 bytes);
[[nodiscard]] Behaviour proxyWantsPassword();
[[nodiscard]] Behaviour notHttp();
/// Packed bytes that are no gzip, and an encoding that nobody asked for.
[[nodiscard]] Behaviour brokenGzip();
[[nodiscard]] Behaviour otherEncoding();

} // namespace fault

[[nodiscard]] QByteArray gzip(const QByteArray &data);

} // namespace agrafe::test
