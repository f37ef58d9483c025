// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/service_request.h"

#include "chorus/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace agrafe::chorus {

using namespace std::chrono_literals;

namespace {

QUrl addressOf(const QUrl &base, const QString &api, const QString &operation)
{
    QUrl url = base;
    const QString before = base.path().endsWith(u'/') ? base.path().chopped(1) : base.path();
    url.setPath(before + QStringLiteral("/cpro/%1/v1/%2").arg(api, operation));
    return url;
}

// {"body":"… disponible et fonctionnel.","statusCodeValue":200,"statusCode":"OK"}: no codeRetour there.
bool saysHealthy(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"statusCodeValue").toInt() == 200;
}

} // namespace

http::AccessIntent intentOf(const habilitation::Habilitation &habilitation, const QString &operation)
{
    http::AccessIntent intent;
    if (!habilitation.id.isNull())
        intent.habilitationId = habilitation.id.toString(QUuid::WithoutBraces);
    intent.habilitationName = habilitation.name;
    intent.environment = habilitation::toString(habilitation.environment);
    intent.service = habilitation::toString(habilitation.service);
    intent.endpointId = operation;
    intent.recipient = habilitation.recipient;
    return intent;
}

Secret accountHeader(const QString &login, const Secret &password)
{
    return Secret((login.toUtf8() + ':' + password.reveal()).toBase64());
}

http::Request serviceRequest(const Access &access, const QString &api, const QString &operation)
{
    http::Request request;
    request.url = addressOf(access.habilitation.apiUrl(), api, operation);
    request.headers = {{"Accept", "application/json;charset=utf-8"}};
    request.bearer = access.token;
    request.tokenOrigin = access.habilitation.apiUrl();
    request.secretHeaders = {
        {"cpro-account", accountHeader(access.habilitation.technicalAccount, access.password)}};
    request.deadlines = {30s, 30s};
    request.access = intentOf(access.habilitation, api + u'/' + operation);
    return request;
}

QCoro::Task<Result<void>> checkHealth(http::Client &http, Access access, std::stop_token stop)
{
    const http::Request request =
        serviceRequest(access, QStringLiteral("transverses"), QStringLiteral("health-check"));
    const auto response = co_await http.send(request, stop);
    if (!response)
        co_return Unexpected(explained(response.error()));
    if (response->status >= 400)
        co_return Unexpected(refusalOf(*response));
    if (saysHealthy(response->body))
        co_return {};
    Failure failure = Failure::of(FailureKind::Protocol, QStringLiteral("not what a health check answers"));
    failure.httpStatus = response->status;
    co_return Unexpected(explained(failure));
}

} // namespace agrafe::chorus
