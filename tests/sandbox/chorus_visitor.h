// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/sandbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

/// A plain client of one side of the sandbox's Chorus Pro: none of the program's own.
class ChorusVisitor
{
public:
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QByteArray challenge;
        QByteArray retryAfter;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        [[nodiscard]] int code() const { return json().value(QStringLiteral("codeRetour")).toInt(-1); }
    };
    using Headers = QMap<QByteArray, QByteArray>;

    ChorusVisitor(const QUrl &base, const QUrl &oauth, const QByteArray &password)
        : m_base(base)
        , m_oauth(oauth)
        , m_account("TECH_1_21990001900013@cpro.fr:" + password)
    {}

    [[nodiscard]] Answer token(const QByteArray &client, const QByteArray &secret)
    {
        const Answer answer = post(m_oauth, {{"Content-Type", "application/x-www-form-urlencoded"}},
                                   "grant_type=client_credentials&client_id=" + client +
                                       "&client_secret=" + secret + "&scope=openid");
        m_token = answer.json().value(QStringLiteral("access_token")).toString().toLatin1();
        return answer;
    }
    [[nodiscard]] Headers headers() const
    {
        return {{"Authorization", "Bearer " + m_token},
                {"cpro-account", m_account.toBase64()},
                {"Content-Type", "application/json;charset=utf-8"}};
    }
    [[nodiscard]] static QString path(const QString &operation)
    {
        return QStringLiteral("/cpro/%1/v1/%2")
            .arg(operation.section(u'/', 0, 0), operation.section(u'/', 1));
    }
    [[nodiscard]] Answer call(const QString &operation, const QJsonObject &body = {})
    {
        return raw(path(operation), headers(), QJsonDocument(body).toJson());
    }
    [[nodiscard]] Answer control(const QString &what, const QJsonObject &body)
    {
        return raw(QStringLiteral("/bac-a-sable/") + what, {{"Content-Type", "application/json"}},
                   QJsonDocument(body).toJson());
    }
    [[nodiscard]] Answer raw(const QString &path, const Headers &headers, const QByteArray &body)
    {
        QUrl url = m_base;
        url.setPath(path);
        return post(url, headers, body);
    }

private:
    [[nodiscard]] Answer post(const QUrl &url, const Headers &headers, const QByteArray &body)
    {
        QNetworkRequest request(url);
        for (auto each = headers.cbegin(); each != headers.cend(); ++each)
            request.setRawHeader(each.key(), each.value());
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("WWW-Authenticate"), reply->rawHeader("Retry-After")};
    }

    QNetworkAccessManager m_network;
    QUrl m_base;
    QUrl m_oauth;
    QByteArray m_account;
    QByteArray m_token;
};
