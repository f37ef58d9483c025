// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/service_bodies.h"

#include "etat/answer_reader.h"
#include "etat/json_path.h"
#include "etat/request_builder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace agrafe::etat {

namespace {

// /privileges may answer without "data": only statuses and unreadable bodies are failures here.
std::optional<Failure> refusalOf(const http::Response &response)
{
    QJsonObject payload;
    if (response.status >= 400)
        return failureOf(response, payload);
    if (!QJsonDocument::fromJson(response.body).isNull())
        return {};
    return failureOf(response, payload);
}

} // namespace

Result<habilitation::Rights> readRights(const http::Response &response, const QDateTime &now)
{
    if (const auto failure = refusalOf(response))
        return Unexpected(*failure);
    const QJsonObject root = QJsonDocument::fromJson(response.body).object();
    for (const QJsonObject &place : {root.value(u"data").toObject(), root}) {
        for (const QStringView key : {u"privileges", u"scopes"}) {
            const QJsonValue list = place.value(key);
            if (!list.isArray())
                continue;
            habilitation::Rights rights{.scopes = {}, .readAt = now};
            const QJsonArray scopes = list.toArray();
            for (const QJsonValue &scope : scopes)
                rights.scopes.append(scope.toString());
            rights.scopes.removeAll(QString());
            rights.demarche = root.value(u"name").toString();
            return rights;
        }
    }
    Failure failure = Failure::of(FailureKind::Protocol, QStringLiteral("no list of rights"));
    failure.httpStatus = response.status;
    return Unexpected(failure);
}

http::Request pingRequest(const Access &access, const QString &path)
{
    http::Request request = plainRequest(access, path, QStringLiteral("pings"));
    request.bearer = {};
    request.quota.perMinute = 0;
    request.maxRetries = 0;
    request.access = http::NotAnAccess{};
    // A ping answers 502 when the provider is down: that is its answer, not a failure to retry.
    request.assess = [](const http::Response &) { return http::Assessment{}; };
    return request;
}

Result<QList<ProviderState>> readPingList(const http::Response &response, const QUrl &api)
{
    if (const auto failure = refusalOf(response))
        return Unexpected(*failure);
    QList<ProviderState> providers;
    const QJsonArray list = QJsonDocument::fromJson(response.body).array();
    for (const QJsonValue &entry : list) {
        ProviderState provider;
        provider.name = entry[u"name"].toString();
        provider.url = api.resolved(QUrl(entry[u"url"].toString()));
        if (!provider.name.isEmpty() && provider.url.host() == api.host())
            providers.append(provider);
    }
    return providers;
}

void readPing(const http::Response &response, ProviderState &provider)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString status = body.value(u"status").toString();
    provider.lastOk = momentOf(body.value(u"last_ok_status"));
    provider.until = momentOf(body.value(u"until"));
    if (status == u"ok")
        provider.state = ProviderState::State::Ok;
    else if (status == u"bad_gateway")
        provider.state = ProviderState::State::Down;
    else if (status == u"maintenance")
        provider.state = ProviderState::State::Maintenance;
    else
        provider.state = ProviderState::State::Unknown;
}

} // namespace agrafe::etat
