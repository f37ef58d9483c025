// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/sandbox.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

/// What came back on the wire.
struct Visit
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonObject error() const; ///< the first of "errors"
    [[nodiscard]] QString code() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// A plain HTTP client of the sandbox: none of the program's own, so that the border itself is tested.
class Visitor
{
public:
    using Headers = QMap<QByteArray, QByteArray>;

    [[nodiscard]] Visit get(const QUrl &url, const Headers &headers = {}, const QByteArray &verb = "GET");
    /// Begins without waiting; `done` is called with what came.
    void ask(const QUrl &url, const Headers &headers, const std::function<void(const Visit &)> &done,
             const QByteArray &verb = "GET");

    [[nodiscard]] static QUrl call(const QUrl &base, const QString &path, const QString &query = {});
    [[nodiscard]] static Headers bearer(const QByteArray &token, const Headers &more = {});

private:
    QNetworkAccessManager m_network;
};
