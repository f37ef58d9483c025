// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/entreprise/service.h"

#include "sandbox/entreprise/document_links.h"
#include "sandbox/entreprise/parameter_check.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

HttpResponse errorResponse(const ServiceError &error)
{
    return HttpResponse::json(error.status, error.body());
}

ServiceError ofToken(int status, const QString &code)
{
    return {status, code, u"token"_s, {}, 0};
}

void addQuotaHeaders(HttpResponse &response, const Quotas::Count &count)
{
    response.addHeader("RateLimit-Limit", QByteArray::number(count.limit));
    response.addHeader("RateLimit-Remaining", QByteArray::number(count.remaining));
    response.addHeader("RateLimit-Reset", QByteArray::number(count.reset));
    if (count.exceeded)
        response.addHeader("Retry-After", QByteArray::number(count.retryAfter));
}

/// Public routes leave out what partial diffusion protects.
QJsonValue withoutProtected(const QJsonValue &value, const QString &path,
                            const catalogue::EndpointVersion &version)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array += withoutProtected(item, path + u"[]"_s, version);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            const QString place = path.isEmpty() ? key : path + u'.' + key;
            object.insert(key, withoutProtected(object.value(key), place, version));
        }
        return object;
    }
    const catalogue::Field *field = version.field(path);
    const bool hidden = field != nullptr && field->protectedByPartialDiffusion;
    return hidden ? QJsonValue(QJsonValue::Null) : value;
}

DocumentFlaw flawNamed(const QString &name)
{
    return name == u"dead-first" ? DocumentFlaw::DeadLink
           : name == u"cut"      ? DocumentFlaw::Cut
                                 : DocumentFlaw::None;
}

} // namespace

EntrepriseService::EntrepriseService(const Parts &parts)
    : m_catalogue(parts.catalogue)
    , m_cases(parts.cases)
    , m_seeded(parts.seeded)
    , m_latency(parts.latency)
    , m_statistics(parts.statistics)
    , m_documents(parts.documents)
    , m_now(parts.now)
    , m_tokens(parts.seeded, parts.catalogue)
    , m_companies(parts.seeded, m_cast)
    , m_builder(parts.seeded)
{}

void EntrepriseService::handle(const HttpRequest &request, const Responder &responder)
{
    m_statistics.requested(request.path);
    m_statistics.entered();
    const Plan planned = plan(request);
    if (planned.delay.count() == 0)
        return send(planned, request, responder);
    QTimer::singleShot(planned.delay, Qt::PreciseTimer, this,
                       [this, planned, request, responder] { send(planned, request, responder); });
}

void EntrepriseService::send(const Plan &plan, const HttpRequest &request, const Responder &responder)
{
    m_running.remove(plan.lock);
    m_statistics.left();
    HttpResponse response = plan.response;
    const QString rank = QString::number(m_asked[request.target]++);
    const QString id = m_seeded.uuid({u"request"_s, QString::fromUtf8(request.target), rank});
    response.addHeader("X-Request-ID", id.toLatin1());
    responder.send(response);
}

EntrepriseService::Plan EntrepriseService::plan(const HttpRequest &request)
{
    const bool known = request.path == u"/privileges" || request.path == u"/api/introspect" ||
                       request.path == u"/pings" || request.path.startsWith(u"/ping/") ||
                       m_catalogue.match(request.path).version != nullptr;
    if (!known)
        return {errorResponse({404, u"00404"_s, {}, {}, 0}), {}, {}};
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = errorResponse({405, u"00405"_s, {}, {}, 0});
        response.addHeader("Allow", "GET, HEAD");
        return {response, {}, {}};
    }
    if (const auto open = planWithoutToken(request))
        return *open;
    const auto token = m_tokens.check(request.header("authorization"));
    if (!token)
        return {errorResponse(ofToken(401, token.error())), {}, {}};
    return planForToken(request, *token);
}

std::optional<EntrepriseService::Plan> EntrepriseService::planWithoutToken(const HttpRequest &request) const
{
    if (request.path == u"/pings")
        return Plan{HttpResponse::json(200, m_providers.pings(m_address)), {}, {}};
    if (!request.path.startsWith(u"/ping/"))
        return std::nullopt;
    const Providers::Ping ping = m_providers.ping(request.path.section(u'/', 2), m_now());
    if (ping.status == 404)
        return Plan{errorResponse({404, u"00404"_s, {}, {}, 0}), {}, {}};
    return Plan{HttpResponse::json(ping.status, ping.body), {}, {}};
}

EntrepriseService::Plan EntrepriseService::planForToken(const HttpRequest &request,
                                                        const TokenBook::Token &token)
{
    if (request.path == u"/api/introspect")
        return introspected(request, token);
    if (request.path != u"/privileges") {
        const auto match = m_catalogue.match(request.path);
        return planForCall(request, token, Call::from(match, request));
    }
    const QJsonObject data{{u"privileges"_s, QJsonArray::fromStringList(token.scopes)}};
    return {HttpResponse::json(200, QJsonDocument(QJsonObject{{u"data"_s, data}})),
            m_latency.of({request.path}, {}),
            {}};
}

// As API Particulier says it.
EntrepriseService::Plan EntrepriseService::introspected(const HttpRequest &request,
                                                        const TokenBook::Token &token) const
{
    const QJsonObject body{{u"_id"_s, token.id},
                           {u"name"_s, u"Bac à sable d’Agrafe"_s},
                           {u"scopes"_s, QJsonArray::fromStringList(token.scopes)}};
    return {HttpResponse::json(200, QJsonDocument(body)), m_latency.of({request.path}, {}), {}};
}

std::optional<ServiceError> EntrepriseService::refusal(const TokenBook::Token &token, const Call &call) const
{
    if (!call.endpoint->openedBy(token.scopes))
        return ofToken(403, u"00100"_s);
    if (const auto fault = checkTraceability(call))
        return fault;
    // A case may show how a wrong parameter is answered: it comes before our own reading of parameters.
    if (m_cases.find(call) == nullptr) {
        if (const auto fault = checkParameters(call))
            return fault;
    }
    return std::nullopt;
}

EntrepriseService::Plan EntrepriseService::planForCall(const HttpRequest &request,
                                                       const TokenBook::Token &token, const Call &call)
{
    if (const auto refused = refusal(token, call))
        return {errorResponse(*refused), {}, {}};
    const QString lock = token.id + u' ' + QString::fromUtf8(request.target);
    if (m_running.contains(lock))
        return {errorResponse({409, u"00015"_s, {}, {}, 0}), {}, {}};
    const auto count = m_quotas.take(token.id, m_catalogue.quotaGroup(call.endpoint->quotaGroup), m_now());
    if (count && count->exceeded) {
        m_statistics.refusedForQuota();
        HttpResponse response = errorResponse({429, u"00429"_s, {}, {}, 0});
        addQuotaHeaders(response, *count);
        return {response, {}, {}};
    }
    const Answer given = answer(call);
    HttpResponse response = HttpResponse::json(given.status, given.body);
    if (count)
        addQuotaHeaders(response, *count);
    response.addHeader("X-Response-Cached", given.cached ? "true" : "false");
    response.addHeader("X-Cache-Expires-in", given.until.isValid()
                                                 ? QByteArray::number(m_now().secsTo(given.until))
                                                 : QByteArray());
    m_running.insert(lock);
    return {response, delayOf(call), lock};
}

std::chrono::milliseconds EntrepriseService::delayOf(const Call &call) const
{
    const Act act = m_cast.act(m_companies.sirenOf(call.subject()), call.endpoint->id);
    return m_latency.of({call.path, call.version->path}, call.question()) +
           m_latency.added(std::chrono::milliseconds(act.extraLatency));
}

EntrepriseService::Answer EntrepriseService::answer(const Call &call)
{
    const QString question = call.question();
    const bool askAgain = call.noCache && call.version->acceptsNoCache;
    if (const auto *kept = m_cache.find(question, m_now()); kept != nullptr && !askAgain)
        return {kept->status, kept->body, true, kept->until};
    const Answer fresh = freshAnswer(call);
    if (fresh.until.isValid())
        m_cache.insert(question, {fresh.status, fresh.body, fresh.until});
    return fresh;
}

EntrepriseService::Answer EntrepriseService::freshAnswer(const Call &call)
{
    if (const Case *known = m_cases.find(call))
        return caseAnswer(call, *known);
    const Act act = m_cast.act(m_companies.sirenOf(call.subject()), call.endpoint->id);
    if (!act.fails() || !stillFailing(act, call))
        return defaultAnswer(call, act);
    const ServiceError error = m_providers.error(call.endpoint->id, act.status, act.code, act.retryIn);
    const bool business = act.status < 500;
    return {act.status, error.body(), false,
            business ? m_providers.cachedUntil(call.endpoint->id, m_now()) : QDateTime()};
}

bool EntrepriseService::stillFailing(const Act &act, const Call &call)
{
    return act.times == 0 || m_failed[call.question()]++ < act.times;
}

EntrepriseService::Answer EntrepriseService::caseAnswer(const Call &call, const Case &known)
{
    const QDateTime now = m_now();
    DocumentLinks links(m_documents, call, m_companies.facts(call.subject(), now.date()), now.date(),
                        DocumentFlaw::None);
    const QJsonValue payload = links.replaceIn(known.payload, DocumentLinks::Fill::WhereALinkIs);
    const QByteArray body = payload.isArray()
                                ? QJsonDocument(payload.toArray()).toJson(QJsonDocument::Compact)
                                : QJsonDocument(payload.toObject()).toJson(QJsonDocument::Compact);
    QDateTime until;
    if (known.status < 500 && known.status != 429 && known.status != 409)
        until = std::min(m_providers.cachedUntil(call.endpoint->id, now),
                         now.addSecs(links.shortestLife().count()));
    return {known.status, body, false, until};
}

EntrepriseService::Answer EntrepriseService::defaultAnswer(const Call &call, const Act &act)
{
    const QDateTime now = m_now();
    const QJsonObject facts = m_companies.facts(call.subject(), now.date());
    QJsonValue payload = withPlaces(m_builder.build(call, facts, now, m_address), act.set);
    if (call.endpoint->publicData && !facts.value(u"diffusable"_s).toBool())
        payload = withoutProtected(payload, {}, *call.version);
    // Only the first link of a "dead-first" document is dead.
    const DocumentFlaw flaw = act.document == u"dead-first" && m_failed[call.question()]++ > 0
                                  ? DocumentFlaw::None
                                  : flawNamed(act.document);
    DocumentLinks links(m_documents, call, facts, now.date(), flaw);
    const QJsonObject body = links.replaceIn(payload, DocumentLinks::Fill::Everywhere).toObject();
    const QDateTime until =
        std::min(m_providers.cachedUntil(call.endpoint->id, now), now.addSecs(links.shortestLife().count()));
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact), false,
            until > now ? until : QDateTime()};
}

} // namespace agrafe::sandbox
