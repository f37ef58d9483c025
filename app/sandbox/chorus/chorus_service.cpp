// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/chorus_service.h"

#include "sandbox/chorus/desks.h"

#include <QJsonObject>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

constexpr auto healthCheck = "transverses/health-check"_L1;
constexpr std::chrono::milliseconds stateOfFlux{2'000};

HttpResponse bare(int status, const QByteArray &challenge = {})
{
    HttpResponse response;
    response.status = status;
    if (!challenge.isEmpty())
        response.addHeader("WWW-Authenticate", challenge);
    return response;
}

// "/cpro/factures/v1/rechercher/fournisseur" → "factures/rechercher/fournisseur"; empty: not one.
QString operationOf(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 4 || parts.at(0) != u"cpro" || parts.at(2) != u"v1")
        return {};
    return parts.at(1) + u'/' + parts.mid(3).join(u'/');
}

} // namespace

ChorusService::ChorusService(const Parts &parts)
    : m_piste(parts.seeded, parts.now, parts.side)
    , m_latency(parts.latency)
    , m_statistics(parts.statistics)
    , m_password(
          parts.seeded
              .bytes({u"cpro"_s, u"mot-de-passe"_s, parts.side == cpro::Side::Production ? u"p"_s : u""_s})
              .toHex()
              .left(16))
    , m_world(parts.side, parts.seeded, parts.now)
    , m_deposits(m_world, parts.latency.added(stateOfFlux))
{
    cpro::offerStructures(m_handlers, m_world);
    cpro::offerSearches(m_handlers, m_world);
    cpro::offerInvoices(m_handlers, m_world);
    cpro::offerTreatments(m_handlers, m_world);
    cpro::offerValidations(m_handlers, m_world);
    cpro::offerReferences(m_handlers, m_world);
    m_deposits.offer(m_handlers);
}

void ChorusService::handle(const HttpRequest &request, const Responder &responder)
{
    m_statistics.requested(request.path);
    if (request.path == QLatin1String(PisteDesk::path))
        return send(request, responder, m_piste.answer(request));
    if (request.path.startsWith(u"/bac-a-sable/"))
        return responder.send(control(request));
    const QString operation = operationOf(request.path);
    const auto fault = m_faults.meet(operation);
    if (fault && fault->kind == u"jetons")
        m_piste.endAll();
    if (const auto instead = fault ? cpro::FaultDesk::instead(*fault) : std::nullopt)
        return send(request, responder, *instead);
    const HttpResponse response = answer(request, operation);
    if (!fault)
        return send(request, responder, response);
    if (fault->kind == u"coupee")
        return responder.cut();
    const std::chrono::seconds more(fault->kind == u"lente" ? fault->seconds : 0);
    send(request, responder, cpro::FaultDesk::spoiled(*fault, response), more);
}

void ChorusService::send(const HttpRequest &request, const Responder &responder, const HttpResponse &response,
                         std::chrono::milliseconds more)
{
    QTimer::singleShot(m_latency.of({request.path}, {}) + more, this,
                       [responder, response] { responder.send(response); });
}

HttpResponse ChorusService::answer(const HttpRequest &request, const QString &operation)
{
    const bool health = operation == healthCheck;
    if (!health && !m_handlers.contains(operation))
        return bare(404);
    if (const auto refused = refusal(request, operation))
        return *refused;
    if (health)
        return HttpResponse::json(
            200, QJsonDocument(QJsonObject{{u"body"_s, u"Service disponible et fonctionnel."_s},
                                           {u"statusCodeValue"_s, 200},
                                           {u"statusCode"_s, u"OK"_s}}));
    if (request.method != "POST")
        return bare(405);
    if (!request.header("content-type").startsWith("application/json"))
        return bare(415);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return bare(400);
    return worked(operation, body.object());
}

HttpResponse ChorusService::worked(const QString &operation, const QJsonObject &body)
{
    if (const QString fault = m_contract.fault(operation, body); !fault.isEmpty())
        return HttpResponse::json(400,
                                  QJsonDocument(QJsonObject{{u"codeRetour"_s, 400}, {u"libelle"_s, fault}}));
    m_deposits.settle();
    const cpro::Reply reply = m_handlers.value(operation)(body);
    return reply.status == 200 ? HttpResponse::json(200, QJsonDocument(reply.body)) : bare(reply.status);
}

std::optional<HttpResponse> ChorusService::refusal(const HttpRequest &request, const QString &operation) const
{
    if (!request.header("authorization").startsWith("Bearer "))
        return bare(400, R"(Bearer realm="DefaultRealm", error="invalid_request", )"
                         R"(error_description="Unable to find token in the message")");
    switch (m_piste.standing(request.header("authorization"), operation.section(u'/', 0, 0))) {
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

HttpResponse ChorusService::control(const HttpRequest &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    if (request.path == u"/bac-a-sable/pannes")
        return m_faults.plan(asked) ? bare(204) : bare(400);
    if (request.path != u"/bac-a-sable/verdicts")
        return bare(404);
    m_deposits.script(asked.value(u"fichier").toString(), asked.value(u"verdict").toString());
    return bare(204);
}

} // namespace agrafe::sandbox
