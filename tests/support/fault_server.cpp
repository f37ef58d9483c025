// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "support/fault_server.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>
#include <zlib.h>

namespace agrafe::test {

namespace {

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

QPair<QByteArray, QByteArray> splitHeader(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    return {line.left(colon).trimmed(), line.mid(colon + 1).trimmed()};
}

// A whole request at the start of the buffer, taken out of it.
std::optional<Seen> takeRequest(QByteArray &received)
{
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    Seen seen;
    seen.method = first.value(0);
    seen.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines))
        seen.headers.append(splitHeader(line));
    const auto length = seen.header("Content-Length").toLongLong();
    if (received.size() < end + 4 + length)
        return std::nullopt;
    seen.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    return seen;
}

} // namespace

QByteArray Seen::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Seen::has(const QByteArray &name) const
{
    return std::ranges::any_of(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

FaultServer::FaultServer(Behaviour behaviour)
    : m_server(std::make_unique<QTcpServer>())
    , m_scheme(QStringLiteral("http"))
    , m_always(std::move(behaviour))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

FaultServer::FaultServer(Behaviour behaviour, const QSslConfiguration &tls)
    : m_server(tlsServer(tls))
    , m_scheme(QStringLiteral("https"))
    , m_always(std::move(behaviour))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

QUrl FaultServer::url(const QString &pathAndQuery) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(m_scheme).arg(port()).arg(pathAndQuery));
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const int number = ++m_connections;
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, received, number] { read(*socket, *received, number); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        read(*socket, *received, number);
    }
}

void FaultServer::read(QTcpSocket &socket, QByteArray &received, int connection)
{
    received += socket.readAll();
    while (auto seen = takeRequest(received)) {
        seen->connection = connection;
        m_seen.append(*seen);
        const Behaviour behaviour = m_next.isEmpty() ? m_always : m_next.takeFirst();
        if (behaviour)
            behaviour(socket, *seen);
        Q_EMIT requestSeen();
    }
}

namespace fault {

namespace {

QByteArray head(int status, const Headers &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Some Words\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

Behaviour bytes(const QByteArray &raw)
{
    return [raw](QTcpSocket &socket, const Seen &) { socket.write(raw); };
}

Behaviour bytesThenClose(const QByteArray &raw, std::chrono::milliseconds pause = {})
{
    return [raw, pause](QTcpSocket &socket, const Seen &) {
        socket.write(raw);
        socket.flush();
        if (pause.count() == 0)
            socket.disconnectFromHost();
        else
            QTimer::singleShot(pause, &socket, [&socket] { socket.disconnectFromHost(); });
    };
}

void sendReset(QTcpSocket &socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

const QByteArray jsonType = "application/json; charset=utf-8";
const QByteArray halfJson = R"({"data":{"siren":"418166096","nom":"OC)";

} // namespace

Behaviour answer(int status, const QByteArray &body, const Headers &headers)
{
    Headers all = headers;
    all.append({"Content-Length", QByteArray::number(body.size())});
    return bytes(head(status, all) + body);
}

Behaviour json(const QByteArray &body, const Headers &headers)
{
    Headers all = headers;
    all.append({"Content-Type", jsonType});
    return answer(200, body, all);
}

Behaviour chunked(const QByteArray &body)
{
    const auto half = body.size() / 2;
    const auto chunk = [](const QByteArray &part) {
        return QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    };
    return bytes(head(200, {{"Content-Type", jsonType}, {"Transfer-Encoding", "chunked"}}) +
                 chunk(body.left(half)) + chunk(body.mid(half)) + "0\r\n\r\n");
}

Behaviour noContent()
{
    return bytes(head(204, {}));
}

Behaviour slow(std::chrono::milliseconds delay, const Behaviour &then)
{
    return [delay, then](QTcpSocket &socket, const Seen &seen) {
        QTimer::singleShot(delay, &socket, [&socket, seen, then] { then(socket, seen); });
    };
}

Behaviour stallBeforeHeaders()
{
    return bytes({});
}

Behaviour stallInBody()
{
    return bytes(head(200, {{"Content-Type", jsonType}, {"Content-Length", "1000"}}) + halfJson);
}

Behaviour drip(std::chrono::milliseconds interval)
{
    return [interval](QTcpSocket &socket, const Seen &) {
        socket.write(head(200, {{"Content-Type", jsonType}, {"Content-Length", "1000000"}}));
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(interval);
    };
}

Behaviour reset()
{
    return [](QTcpSocket &socket, const Seen &) { sendReset(socket); };
}

Behaviour resetInBody()
{
    return [](QTcpSocket &socket, const Seen &) {
        socket.write(head(200, {{"Content-Type", jsonType}, {"Content-Length", "1000"}}) + halfJson);
        socket.flush();
        QTimer::singleShot(std::chrono::milliseconds(50), &socket, [&socket] { sendReset(socket); });
    };
}

Behaviour closeBeforeAnswer()
{
    return bytesThenClose({});
}

Behaviour cutWithLength(std::chrono::milliseconds pause)
{
    return bytesThenClose(head(200, {{"Content-Type", jsonType}, {"Content-Length", "1000"}}) + halfJson,
                          pause);
}

Behaviour cutWithoutLength(std::chrono::milliseconds pause)
{
    return bytesThenClose(head(200, {{"Content-Type", jsonType}, {"Connection", "close"}}) + halfJson, pause);
}

Behaviour truncatedChunk(std::chrono::milliseconds pause)
{
    return bytesThenClose(head(200, {{"Content-Type", jsonType}, {"Transfer-Encoding", "chunked"}}) +
                              "400\r\n" + halfJson,
                          pause);
}

Behaviour missingLastChunk(std::chrono::milliseconds pause)
{
    return bytesThenClose(head(200, {{"Content-Type", jsonType}, {"Transfer-Encoding", "chunked"}}) +
                              QByteArray::number(halfJson.size(), 16) + "\r\n" + halfJson + "\r\n",
                          pause);
}

Behaviour truncatedGzip(std::chrono::milliseconds pause)
{
    QByteArray text;
    for (int line = 0; line < 500; ++line)
        text += "\"line " + QByteArray::number(line * 7919) + "\",";
    const QByteArray packed = gzip(text);
    return bytesThenClose(
        head(200, {{"Content-Type", jsonType}, {"Content-Encoding", "gzip"}, {"Connection", "close"}}) +
            packed.left(packed.size() / 2),
        pause);
}

Behaviour redirect(const QUrl &target, int status)
{
    return answer(status, "moved", {{"Location", target.toEncoded()}});
}

Behaviour html()
{
    return answer(200, "<!DOCTYPE html><html><body>Portail captif</body></html>",
                  {{"Content-Type", "text/html"}});
}

Behaviour invalidJson()
{
    return json(halfJson);
}

Behaviour largeJson(qint64 size)
{
    return json("{\"data\":\"" + QByteArray(size, 'a') + "\"}");
}

Behaviour gzipBomb(qint64 size)
{
    return answer(200, gzip(QByteArray(size, '\0')),
                  {{"Content-Type", jsonType}, {"Content-Encoding", "gzip"}});
}

Behaviour proxyWantsPassword()
{
    return answer(407, "password", {{"Proxy-Authenticate", "Basic realm=\"mairie\""}});
}

Behaviour notHttp()
{
    return bytesThenClose("SSH-2.0-OpenSSH_9.2\r\n");
}

Behaviour brokenGzip()
{
    return answer(200, QByteArray(400, 'x'), {{"Content-Type", jsonType}, {"Content-Encoding", "gzip"}});
}

Behaviour otherEncoding()
{
    return answer(200, QByteArray(400, 'x'), {{"Content-Type", jsonType}, {"Content-Encoding", "br"}});
}

} // namespace fault

QByteArray gzip(const QByteArray &data)
{
    z_stream stream{};
    constexpr int gzipFormat = 15 + 16;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipFormat, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace agrafe::test
