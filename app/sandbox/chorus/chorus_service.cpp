// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/chorus_service.h"

#include <QJsonObject>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

constexpr auto healthCheck = "/cpro/transverses/v1/health-check"_L1;

HttpResponse bare(int status, const QByteArray &challenge = {})
{
    HttpResponse response;
    response.status = status;
    if (!challenge.isEmpty())
        response.addHeader("WWW-Authenticate", challenge);
    return response;
}

} // namespace

ChorusService::ChorusService(const Seeded &seeded, const Latency &latency, Statistics &statistics,
                             PisteDesk::Now now)
    : m_piste(seeded, std::move(now))
    , m_latency(latency)
    , m_statistics(statistics)
    , m_password(seeded.bytes({u"cpro"_s, u"mot-de-passe"_s}).toHex().left(16))
{}

void ChorusService::handle(const HttpRequest &request, const Responder &responder)
{
    m_statistics.requested(request.path);
    const HttpResponse response = answer(request);
    QTimer::singleShot(m_latency.of({request.path}, {}), this,
                       [responder, response] { responder.send(response); });
}

HttpResponse ChorusService::answer(const HttpRequest &request)
{
    if (request.path == QLatin1String(PisteDesk::path))
        return m_piste.answer(request);
    if (request.path != healthCheck)
        return bare(404);
    if (const auto refused = refusal(request))
        return *refused;
    return HttpResponse::json(200,
                              QJsonDocument(QJsonObject{{u"body"_s, u"Service disponible et fonctionnel."_s},
                                                        {u"statusCodeValue"_s, 200},
                                                        {u"statusCode"_s, u"OK"_s}}));
}

std::optional<HttpResponse> ChorusService::refusal(const HttpRequest &request) const
{
    if (!request.header("authorization").startsWith("Bearer "))
        return bare(400, R"(Bearer realm="DefaultRealm",error="invalid_request",)"
                         R"(error_description="Unable to find token in the message")");
    switch (m_piste.standing(request.header("authorization"))) {
    case PisteDesk::Standing::Unknown:
    case PisteDesk::Standing::Over:
        return bare(401, R"(Bearer realm="PISTE",error="invalid_token",error_description="Invalid token")");
    case PisteDesk::Standing::Unsubscribed:
        return bare(403);
    case PisteDesk::Standing::Good:
        break;
    }
    if (request.header("cpro-account") == (QByteArray(account) + ':' + m_password).toBase64())
        return std::nullopt;
    return bare(401, R"(Bearer realm="PISTE",error="Unauthorized",)"
                     R"(error_description="login or password incorrects")");
}

} // namespace agrafe::sandbox
