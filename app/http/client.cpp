// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/client.h"

#include "base/digest.h"
#include "http/exchange.h"
#include "http/log.h"
#include "http/manager_pool.h"
#include "http/origin.h"
#include "http/quota_headers.h"
#include "http/retry_policy.h"

#include <QCoroSignal>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace agrafe::http {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

AGRAFE_CATEGORY(lcHttp, "http")

namespace {

using StopSource = std::stop_source;

/// Stops with the caller's token and with the client's own.
class LinkedStop
{
public:
    LinkedStop(const std::stop_token &caller, const std::stop_token &client)
        : m_onCaller(caller, Forward{m_source})
        , m_onClient(client, Forward{m_source})
    {}
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    struct Forward
    {
        StopSource source;
        void operator()() { source.request_stop(); }
    };
    StopSource m_source;
    std::stop_callback<Forward> m_onCaller;
    std::stop_callback<Forward> m_onClient;
};

/// One call of send(), all its attempts.
struct Job
{
    Job(Request requestToSend, const std::stop_token &caller, const std::stop_token &client)
        : request(std::move(requestToSend))
        , stop(caller, client)
    {}

    Request request;
    LinkedStop stop;
    Client::OnAttempt onAttempt;
    Client::Progress progress;
    QList<Attempt> attempts;
    std::optional<AccessTicket> ticket;
    milliseconds openedAt{0};
    Assessment assessment; ///< of the last answer
};

using JobPtr = std::shared_ptr<Job>;

/// What came of one attempt; `left` tells whether anything was tried on the wire.
struct Tried
{
    Result<Response> result = Unexpected(Failure::of(FailureKind::Cancelled));
    bool left = false;
    Attempt attempt = {};
};

Unexpected cancelled()
{
    return Unexpected(Failure::of(FailureKind::Cancelled));
}

// These kinds end before the request reaches the service: nothing was counted there.
bool neverArrived(FailureKind kind)
{
    return kind == FailureKind::NameResolution || kind == FailureKind::ConnectionRefused ||
           kind == FailureKind::Tls || kind == FailureKind::Proxy;
}

QCoro::Task<Result<Response>> exchangeOnce(std::shared_ptr<ManagerPool> pool,
                                           std::shared_ptr<ManagerPool::Place> place, JobPtr job)
{
    Request request = job->request;
    if (const auto &ceiling = pool->options().deadlines) {
        request.deadlines.overall = std::min(request.deadlines.overall, ceiling->overall);
        request.deadlines.inactivity = std::min(request.deadlines.inactivity, ceiling->inactivity);
    }
    const LaterPtr<Exchange> exchange(new Exchange(request, job->progress));
    Exchange *raw = exchange.get();
    const std::stop_callback onStop(job->stop.token(), [raw] {
        QMetaObject::invokeMethod(raw, &Exchange::cancel, Qt::QueuedConnection);
    });
    raw->start(place->manager(), pool->tls(), pool->options().userAgent);
    co_await qCoro(raw, &Exchange::ended);
    co_return raw->takeResult();
}

// Some gateways repeat the request in their errors: the token goes no further than the line.
void hideSecret(Response &response, const Secret &secret)
{
    const QByteArray &token = secret.reveal();
    constexpr qsizetype recognisable = 12; // a shorter one occurs by chance
    if (token.size() < recognisable)
        return;
    constexpr auto mark = "***";
    response.body.replace(token, mark);
    for (auto &[name, value] : response.headers)
        value.replace(token, mark);
}

bool holdsData(const Response &response)
{
    const bool well = response.status >= 200 && response.status < 300;
    return well && QJsonDocument::fromJson(response.body).object().contains(QLatin1String("data"));
}

/// As typed, in any case, and as the query writes it.
QByteArray withoutTexts(const QByteArray &bytes, const QStringList &texts)
{
    QString shown = QString::fromUtf8(bytes);
    for (const QString &text : texts) {
        const QString written = QString::fromLatin1(QUrl::toPercentEncoding(text));
        shown.replace(text, QStringLiteral("***"), Qt::CaseInsensitive);
        shown.replace(written, QStringLiteral("***"), Qt::CaseInsensitive);
    }
    return shown.toUtf8();
}

// Of what a service repeats of a person, nothing reaches a journal or a message; data are another matter.
void hidePersonal(Response &response, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    for (auto &[name, value] : response.headers)
        value = withoutTexts(value, texts);
    if (!holdsData(response))
        response.body = withoutTexts(response.body, texts);
}

QString documentDigest(const Request &request, const Response &response)
{
    const auto *intent = std::get_if<AccessIntent>(&request.access);
    if (intent == nullptr || !intent->document || response.status != 200)
        return {};
    return sha256Hex(response.body);
}

} // namespace

struct Client::Core
{
    using Ptr = std::shared_ptr<Core>;

    Core(AccessGate &gateToUse, RateLimiter &limiterToUse, Clock &clockToUse, NetworkOptions options)
        : gate(gateToUse)
        , limiter(limiterToUse)
        , clock(clockToUse)
        , pool(std::make_shared<ManagerPool>(std::move(options)))
    {}

    static QCoro::Task<Result<Response>> run(Ptr core, JobPtr job);
    static QCoro::Task<Result<Response>> attempts(Ptr core, JobPtr job);
    static QCoro::Task<Tried> tryOnce(Ptr core, JobPtr job);
    static QCoro::Task<Result<void>> openAccess(Ptr core, JobPtr job);
    static QCoro::Task<void> closeAccess(Ptr core, JobPtr job, Result<Response> result);

    [[nodiscard]] Unexpected closed(const Quota &quota) const;
    void settle(const Quota &quota, const Result<Response> &result);
    NextTry assess(Job &job, Tried &tried);
    void log(const Request &request, const Attempt &attempt);

    AccessGate &gate;
    RateLimiter &limiter;
    Clock &clock;
    std::shared_ptr<ManagerPool> pool;
    StopSource shutdown;
    std::function<void(const Failure &)> onTraceLost;
    std::vector<JobPtr> traced; ///< whose entry is open
    bool left = false;          ///< the client is gone, and with it perhaps gate, limiter and clock
};

// Whatever happens in between, an opened entry is closed once.
QCoro::Task<Result<Response>> Client::Core::run(Ptr core, JobPtr job)
{
    Result<Response> result = Unexpected(Failure::of(FailureKind::Internal, u"a callback threw"_s));
    try {
        result = co_await attempts(core, job);
    } catch (...) {
        // A defect of a caller's callback; its text may hold anything, so it goes nowhere.
        qCWarning(lcHttp) << "a callback threw:" << job->request.url.path();
    }
    if (result)
        result->attempts = job->attempts;
    if (job->ticket && !core->left)
        co_await closeAccess(core, job, result);
    co_return result;
}

QCoro::Task<Result<Response>> Client::Core::attempts(Ptr core, JobPtr job)
{
    for (;;) {
        Tried tried = co_await tryOnce(core, job);
        if (!tried.left)
            co_return tried.result;
        NextTry next = core->assess(*job, tried);
        if (next.again) // the quota may be closed for longer than the service's answer says
            next.at = std::max(next.at, core->limiter.nextPlace(job->request.quota));
        job->attempts.append(tried.attempt);
        core->log(job->request, tried.attempt);
        if (job->onAttempt)
            job->onAttempt(tried.attempt, next.again ? std::optional(next.at) : std::nullopt);
        if (!next.again) {
            if (tried.result)
                tried.result->retryAt = next.at;
            co_return tried.result;
        }
        co_await core->clock.sleep(next.delay, job->stop.token());
        if (job->stop.token().stop_requested())
            co_return cancelled();
    }
}

QCoro::Task<Tried> Client::Core::tryOnce(Ptr core, JobPtr job)
{
    const Quota quota = job->request.quota;
    const bool mayLeave = co_await core->limiter.acquire(quota, job->stop.token());
    if (core->left)
        co_return Tried{};
    if (!mayLeave)
        co_return Tried{.result = job->stop.token().stop_requested() ? cancelled() : core->closed(quota)};
    const auto opened = co_await openAccess(core, job);
    if (core->left)
        co_return Tried{};
    if (!opened) {
        core->limiter.giveBack(quota);
        co_return Tried{.result = Unexpected(opened.error())};
    }
    const auto place = co_await core->pool->take(job->request.url.host(), job->stop.token());
    if (core->left)
        co_return Tried{};
    if (!place || job->stop.token().stop_requested()) {
        core->limiter.giveBack(quota);
        co_return Tried{};
    }
    Tried tried{.left = true};
    tried.attempt.startedAt = core->clock.now();
    const milliseconds start = core->clock.monotonic();
    tried.result = co_await exchangeOnce(core->pool, place, job);
    if (core->left)
        co_return Tried{};
    tried.attempt.duration = core->clock.monotonic() - start;
    core->settle(quota, tried.result);
    co_return tried;
}

QCoro::Task<Result<void>> Client::Core::openAccess(Ptr core, JobPtr job)
{
    const auto *intent = std::get_if<AccessIntent>(&job->request.access);
    if (intent == nullptr || job->ticket)
        co_return {};
    auto ticket = co_await core->gate.open(*intent);
    if (core->left)
        co_return cancelled();
    if (!ticket) {
        Failure failure = ticket.error();
        failure.kind = FailureKind::Journal;
        co_return Unexpected(failure);
    }
    job->ticket = *ticket;
    core->traced.push_back(job);
    job->openedAt = core->clock.monotonic();
    co_return {};
}

QCoro::Task<void> Client::Core::closeAccess(Ptr core, JobPtr job, Result<Response> result)
{
    std::erase(core->traced, job);
    AccessOutcome outcome;
    outcome.attempts = static_cast<int>(job->attempts.size());
    outcome.duration = core->clock.monotonic() - job->openedAt;
    if (result) {
        outcome.outcome = job->assessment.outcome;
        outcome.code = job->assessment.code;
        outcome.httpStatus = result->status;
        outcome.requestId = QString::fromLatin1(result->header("X-Request-ID"));
        outcome.cached = result->header("X-Response-Cached") == "true";
        outcome.sha256 = result->sha256;
    } else if (core->shutdown.stop_requested() || result.error().kind == FailureKind::Internal) {
        outcome.outcome = u"interrupted"_s;
    } else {
        outcome.outcome = result.error().kind == FailureKind::Cancelled ? u"cancelled"_s : u"unknown"_s;
        outcome.httpStatus = result.error().httpStatus;
    }
    if (outcome.sha256.isEmpty())
        outcome.sha256 = job->request.bodySha256;
    // The intent is durable already: the answer is not thrown away for its last line.
    const auto closed = co_await core->gate.close(*job->ticket, outcome);
    if (closed)
        co_return;
    qCWarning(lcHttp) << "the end of access" << *job->ticket << "could not be recorded";
    if (!core->left && core->onTraceLost)
        core->onTraceLost(closed.error());
}

// What the service would answer: it said so for the whole group.
Unexpected Client::Core::closed(const Quota &quota) const
{
    Failure failure = Failure::of(FailureKind::Http, u"the service closed this quota group until later"_s);
    failure.httpStatus = 429;
    failure.retryAt = limiter.nextPlace(quota);
    return Unexpected(failure);
}

void Client::Core::settle(const Quota &quota, const Result<Response> &result)
{
    if (result)
        limiter.learn(quota, *result);
    else if (neverArrived(result.error().kind))
        limiter.giveBack(quota);
    else
        limiter.lost(quota);
}

NextTry Client::Core::assess(Job &job, Tried &tried)
{
    const auto made = static_cast<int>(job.attempts.size()) + 1;
    if (!tried.result) {
        tried.attempt.kind = tried.result.error().kind;
        return afterFailure(job.request, tried.result.error().kind, made, clock.now());
    }
    Response &response = *tried.result;
    hideSecret(response, job.request.bearer);
    for (const auto &[name, secret] : job.request.secretHeaders)
        hideSecret(response, secret);
    hidePersonal(response, job.request.personalTexts);
    response.duration = tried.attempt.duration;
    response.sha256 = documentDigest(job.request, response);
    job.assessment = job.request.assess ? job.request.assess(response) : assessByStatus(response);
    tried.attempt.status = response.status;
    tried.attempt.code = job.assessment.code;
    return afterAnswer(job.request, job.assessment, readRetryAfter(response, clock.now()), made, clock.now());
}

void Client::Core::log(const Request &request, const Attempt &attempt)
{
    qCDebug(lcHttp).noquote() << request.method << request.url.host() << request.url.path() << attempt.status
                              << (attempt.status == 0 ? toString(attempt.kind) : QString())
                              << attempt.duration.count() << "ms";
}

Client::Client(AccessGate &gate, RateLimiter &limiter, Clock &clock, NetworkOptions options)
    : d(std::make_shared<Core>(gate, limiter, clock, std::move(options)))
{}

Client::~Client()
{
    shutDown();
    const std::vector<JobPtr> traced = d->traced;
    for (const JobPtr &job : traced)
        Core::closeAccess(d, job, cancelled());
    d->left = true;
}

QCoro::Task<Result<Response>> Client::send(Request request, std::stop_token stop, OnAttempt onAttempt,
                                           Progress progress)
{
    const auto core = d;
    if (auto failure = refusal(request))
        co_return Unexpected(*failure);
    const auto job = std::make_shared<Job>(std::move(request), stop, core->shutdown.get_token());
    job->onAttempt = std::move(onAttempt);
    job->progress = std::move(progress);
    co_return co_await Core::run(core, job);
}

void Client::setOptions(NetworkOptions options)
{
    d->pool->setOptions(std::move(options));
}

void Client::setOnTraceLost(std::function<void(const Failure &)> onTraceLost)
{
    d->onTraceLost = std::move(onTraceLost);
}

void Client::shutDown()
{
    d->shutdown.request_stop();
}

int Client::inFlight() const
{
    return d->pool->inFlight();
}

} // namespace agrafe::http
