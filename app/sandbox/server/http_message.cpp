// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/server/http_message.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace agrafe::sandbox {

namespace {

QByteArray reason(int status)
{
    static const QMap<int, QByteArray> reasons{{200, "OK"},
                                               {201, "Created"},
                                               {400, "Bad Request"},
                                               {401, "Unauthorized"},
                                               {403, "Forbidden"},
                                               {404, "Not Found"},
                                               {405, "Method Not Allowed"},
                                               {409, "Conflict"},
                                               {410, "Gone"},
                                               {413, "Content Too Large"},
                                               {415, "Unsupported Media Type"},
                                               {422, "Unprocessable Content"},
                                               {429, "Too Many Requests"},
                                               {431, "Request Header Fields Too Large"},
                                               {451, "Unavailable For Legal Reasons"},
                                               {501, "Not Implemented"},
                                               {502, "Bad Gateway"},
                                               {503, "Service Unavailable"},
                                               {504, "Gateway Timeout"}};
    return reasons.value(status, "Status");
}

bool parseRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words[0].isEmpty() || !words[1].startsWith('/') ||
        !words[2].startsWith("HTTP/1."))
        return false;
    request.method = words[0];
    request.target = words[1];
    request.keepAlive = words[2] != "HTTP/1.0";
    const qsizetype mark = request.target.indexOf('?');
    request.path = QString::fromUtf8(mark < 0 ? request.target : request.target.left(mark));
    if (mark >= 0) {
        QByteArray query = request.target.mid(mark + 1);
        query.replace('+', "%20");
        request.query = QUrlQuery(QString::fromUtf8(query)).queryItems(QUrl::FullyDecoded);
    }
    return true;
}

bool parseHeaders(const QList<QByteArray> &lines, HttpRequest &request)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.at(0) == ' ' || line.at(0) == '\t')
            return false;
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const QByteArray connection = request.header("connection").toLower();
    if (connection == "close")
        request.keepAlive = false;
    else if (connection == "keep-alive")
        request.keepAlive = true;
    return true;
}

/// How many bytes of body follow; the status to refuse with when that is not acceptable.
std::variant<qsizetype, HttpParser::Malformed> bodyLength(const HttpRequest &request, qsizetype limit)
{
    if (request.headers.contains("transfer-encoding"))
        return HttpParser::Malformed{501};
    if (!request.headers.contains("content-length"))
        return qsizetype{0};
    bool number = false;
    const qlonglong length = request.header("content-length").toLongLong(&number);
    if (!number || length < 0)
        return HttpParser::Malformed{400};
    if (length > limit)
        return HttpParser::Malformed{413};
    return static_cast<qsizetype>(length);
}

} // namespace

QString HttpRequest::queryValue(const QString &name) const
{
    const auto found = std::ranges::find(query, name, &QPair<QString, QString>::first);
    if (found == query.cend())
        return {};
    return found->second.isNull() ? QStringLiteral("") : found->second;
}

HttpResponse HttpResponse::json(int status, const QJsonDocument &document)
{
    return json(status, document.toJson(QJsonDocument::Compact));
}

HttpResponse HttpResponse::json(int status, const QByteArray &text)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    response.body = text;
    return response;
}

QByteArray HttpResponse::serialized(bool keepAlive, bool withBody) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody)
        bytes += body;
    return bytes;
}

HttpParser::Outcome HttpParser::take(QByteArray &buffer, qsizetype bodyLimit)
{
    while (buffer.startsWith("\r\n")) // tolerated between requests (RFC 9112, 2.2)
        buffer.remove(0, 2);
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end > headerLimit || (end < 0 && buffer.size() > headerLimit))
        return Malformed{431};
    if (end < 0)
        return Incomplete{};
    QList<QByteArray> lines = buffer.left(end).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    HttpRequest request;
    if (!parseRequestLine(lines.takeFirst(), request) || !parseHeaders(lines, request))
        return Malformed{400};
    const auto length = bodyLength(request, bodyLimit);
    if (const auto *refused = std::get_if<Malformed>(&length))
        return *refused;
    const qsizetype total = end + 4 + std::get<qsizetype>(length);
    if (buffer.size() < total)
        return Incomplete{};
    request.body = buffer.mid(end + 4, std::get<qsizetype>(length));
    buffer.remove(0, total);
    return request;
}

} // namespace agrafe::sandbox
