// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>

#include <variant>

namespace agrafe::sandbox {

/// What a client sent, once complete.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< as it stands on the request line, "/path?query"
    QString path;      ///< still percent-encoded, without the query
    QList<QPair<QString, QString>> query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    /// The first value of a query parameter; null when it is not there.
    [[nodiscard]] QString queryValue(const QString &name) const;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    [[nodiscard]] static HttpResponse json(int status, const QJsonDocument &document);
    [[nodiscard]] static HttpResponse json(int status, const QByteArray &text);
    /// The bytes on the wire; a HEAD answer keeps its length and loses its body.
    [[nodiscard]] QByteArray serialized(bool keepAlive, bool withBody) const;
};

/// Takes requests out of a stream of bytes, one at a time, within fixed limits.
class HttpParser
{
public:
    static constexpr qsizetype headerLimit = 16 * 1024;
    static constexpr qsizetype smallBody = 1024 * 1024;

    struct Incomplete
    {};
    /// The connection is of no more use: answer this status and close.
    struct Malformed
    {
        int status = 400;
    };
    using Outcome = std::variant<Incomplete, HttpRequest, Malformed>;

    /// Removes one whole request from the front of `buffer`, or says why it cannot.
    [[nodiscard]] static Outcome take(QByteArray &buffer, qsizetype bodyLimit = smallBody);
};

} // namespace agrafe::sandbox
