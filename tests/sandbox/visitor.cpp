// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/visitor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

QJsonObject Visit::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject Visit::error() const
{
    return json().value(u"errors"_s).toArray().first().toObject();
}

QString Visit::code() const
{
    return error().value(u"code"_s).toString();
}

Visit Visitor::get(const QUrl &url, const Headers &headers, const QByteArray &verb)
{
    std::optional<Visit> visit;
    ask(url, headers, [&visit](const Visit &came) { visit = came; }, verb);
    [[maybe_unused]] const bool came = QTest::qWaitFor([&visit] { return visit.has_value(); }, 20'000);
    return visit.value_or(Visit{});
}

void Visitor::ask(const QUrl &url, const Headers &headers, const std::function<void(const Visit &)> &done,
                  const QByteArray &verb)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        request.setRawHeader(header.key(), header.value());
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done] {
        Visit visit;
        visit.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        visit.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            visit.headers.insert(name.toLower(), value);
        reply->deleteLater();
        done(visit);
    });
}

QUrl Visitor::call(const QUrl &base, const QString &path, const QString &query)
{
    QUrl url = base;
    url.setPath(path);
    const QString trace = u"recipient=11000101300017&context=Tests&object=essai"_s;
    url.setQuery(query.isEmpty() ? trace : query + u'&' + trace);
    return url;
}

Visitor::Headers Visitor::bearer(const QByteArray &token, const Headers &more)
{
    Headers headers = more;
    headers.insert("Authorization", "Bearer " + token);
    return headers;
}
