// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/api_service.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

HttpResponse errorResponse(const ServiceError &error)
{
    return HttpResponse::json(error.status, error.body());
}

void addQuotaHeaders(HttpResponse &response, const Quotas::Count &count)
{
    response.addHeader("RateLimit-Limit", QByteArray::number(count.limit));
    response.addHeader("RateLimit-Remaining", QByteArray::number(count.remaining));
    response.addHeader("RateLimit-Reset", QByteArray::number(count.reset));
    if (count.exceeded)
        response.addHeader("Retry-After", QByteArray::number(count.retryAfter));
}

} // namespace

ApiService::ApiService(const Common &common, Providers providers, QString pingRoot)
    : m_catalogue(common.catalogue)
    , m_cases(common.cases)
    , m_seeded(common.seeded)
    , m_latency(common.latency)
    , m_statistics(common.statistics)
    , m_now(common.now)
    , m_providers(std::move(providers))
    , m_pingRoot(std::move(pingRoot))
{}

void ApiService::handle(const HttpRequest &request, const Responder &responder)
{
    m_statistics.requested(request.path);
    m_statistics.entered();
    const Plan planned = plan(request);
    if (planned.delay.count() == 0)
        return send(planned, request, responder);
    QTimer::singleShot(planned.delay, Qt::PreciseTimer, this,
                       [this, planned, request, responder] { send(planned, request, responder); });
}

void ApiService::send(const Plan &plan, const HttpRequest &request, const Responder &responder)
{
    m_running.remove(plan.lock);
    m_statistics.left();
    HttpResponse response = plan.response;
    const QString rank = QString::number(m_asked[request.target]++);
    const QString id = m_seeded.uuid({u"request"_s, QString::fromUtf8(request.target), rank});
    response.addHeader("X-Request-ID", id.toLatin1());
    responder.send(response);
}

bool ApiService::knows(const QString &path) const
{
    return isRightsPath(path) || path == m_pingRoot + u"/pings"_s ||
           path.startsWith(m_pingRoot + u"/ping/"_s) || m_catalogue.match(path).version != nullptr;
}

ApiService::Plan ApiService::plan(const HttpRequest &request)
{
    if (!knows(request.path))
        return {errorResponse({404, u"00404"_s, {}, {}, 0}), {}, {}};
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = errorResponse({405, u"00405"_s, {}, {}, 0});
        response.addHeader("Allow", "GET, HEAD");
        return {response, {}, {}};
    }
    if (const auto open = planWithoutToken(request))
        return *open;
    const auto token = tokenOf(request.header("authorization"));
    if (!token)
        return {errorResponse(ofToken(401, token.error())), {}, {}};
    return planForToken(request, *token);
}

std::optional<ApiService::Plan> ApiService::planWithoutToken(const HttpRequest &request) const
{
    if (request.path == m_pingRoot + u"/pings"_s)
        return Plan{HttpResponse::json(200, m_providers.pings(m_address + m_pingRoot)), {}, {}};
    if (!request.path.startsWith(m_pingRoot + u"/ping/"_s))
        return std::nullopt;
    const Providers::Ping ping = m_providers.ping(request.path.section(u'/', -1), m_now());
    if (ping.status == 404)
        return Plan{errorResponse({404, u"00404"_s, {}, {}, 0}), {}, {}};
    return Plan{HttpResponse::json(ping.status, ping.body), {}, {}};
}

ApiService::Plan ApiService::planForToken(const HttpRequest &request, const TokenBook::Token &token)
{
    if (isRightsPath(request.path)) {
        const QJsonDocument body(rightsBody(request.path, token));
        return {HttpResponse::json(200, body), m_latency.of({request.path}, {}), {}};
    }
    Call call = Call::from(m_catalogue.match(request.path), request);
    complete(call, token);
    return planForCall(request, token, call);
}

ApiService::Plan ApiService::planForCall(const HttpRequest &request, const TokenBook::Token &token,
                                         const Call &call)
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
    HttpResponse response = HttpResponse::json(given.status, shownTo(token, call, given));
    if (count)
        addQuotaHeaders(response, *count);
    response.addHeader("X-Response-Cached", given.cached ? "true" : "false");
    response.addHeader("X-Cache-Expires-in", given.until.isValid()
                                                 ? QByteArray::number(m_now().secsTo(given.until))
                                                 : QByteArray());
    m_running.insert(lock);
    const auto delay =
        m_latency.of({call.path, call.version->path}, call.question()) + m_latency.added(extraLatency(call));
    return {response, delay, lock};
}

ApiService::Answer ApiService::answer(const Call &call)
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

void ApiService::complete(Call & /*call*/, const TokenBook::Token & /*token*/) const {}

QByteArray ApiService::shownTo(const TokenBook::Token & /*token*/, const Call & /*call*/,
                               const Answer &answer) const
{
    return answer.body;
}

ApiService::Answer ApiService::failure(const Call &call, int status, const QString &code, int retryIn) const
{
    const ServiceError error = m_providers.error(call.endpoint->id, status, code, retryIn);
    const bool business = status < 500;
    return {status, error.body(), false,
            business ? m_providers.cachedUntil(call.endpoint->id, m_now()) : QDateTime()};
}

bool ApiService::stillFailing(int times, const Call &call)
{
    return times == 0 || countOf(call) < times;
}

} // namespace agrafe::sandbox
