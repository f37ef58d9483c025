// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/rate_limiter.h"

#include "http/minute_allowance.h"
#include "http/quota_headers.h"
#include "http/response.h"
#include "http/waiting_line.h"

#include <algorithm>
#include <map>

namespace agrafe::http {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Between us and the service calls may close up by this much: a second holds what left in a little more.
constexpr auto secondWithMargin = 1100ms;
// Beyond a minute a refused group is not waited for; beyond a day its hour is not believed.
constexpr auto longestWait = 61s;
constexpr auto longestClosure = 24h;
constexpr int unlimited = 1'000'000'000;

struct Group
{
    explicit Group(const Quota &quota)
        : minute(quota.perMinute > 0 ? quota.perMinute : unlimited)
        , second(quota.perSecond > 0 ? quota.perSecond : unlimited, secondWithMargin)
    {}

    [[nodiscard]] bool ready(milliseconds now)
    {
        // As many on their way as a second may hold: they cannot close up beyond it either.
        return now >= closedUntil && minute.onTheWay() < second.limit() && second.places(now, 0) > 0 &&
               minute.places(now) > 0;
    }

    [[nodiscard]] bool closedForLong(milliseconds now) const { return closedUntil > now + longestWait; }

    /// The hour at which it opens without an answer from the service; nothing when only an answer can tell.
    [[nodiscard]] std::optional<milliseconds> opening(milliseconds now)
    {
        milliseconds at = std::max(now, closedUntil);
        if (second.places(now, 0) <= 0)
            at = std::max(at, *second.nextExpiry());
        if (minute.places(now) <= 0) {
            const auto next = minute.nextOpening(now);
            if (!next)
                return std::nullopt;
            at = std::max(at, *next);
        }
        return at;
    }

    MinuteAllowance minute;
    SlidingWindow second;
    milliseconds closedUntil{0};
    WaitingLine line;
};

} // namespace

struct RateLimiter::Private : std::enable_shared_from_this<RateLimiter::Private>
{
    using Key = std::pair<QString, QString>;

    Private(Clock &clockToUse, int perAddress)
        : clock(clockToUse)
        , address(perAddress, 60s)
    {}

    Group &group(const Quota &quota)
    {
        Group &found = groups.try_emplace(Key(quota.tokenKey, quota.group), quota).first->second;
        if (quota.perMinute > 0)
            found.minute.guess(quota.perMinute);
        if (quota.perSecond > 0)
            found.second.setLimit(quota.perSecond);
        return found;
    }

    [[nodiscard]] bool addressOpen(milliseconds now) { return address.places(now, onTheWay) > 0; }

    void leave(Group &group, milliseconds now)
    {
        group.minute.leave();
        if (group.second.limit() < unlimited)
            group.second.add(now);
        ++onTheWay;
    }

    void comeBack(bool mayHaveCounted)
    {
        onTheWay = std::max(0, onTheWay - 1);
        if (mayHaveCounted)
            address.add(clock.monotonic());
    }

    void serve();
    [[nodiscard]] Group *firstReady(milliseconds now);
    void wakeAtNextOpening(milliseconds now);
    static QCoro::Task<void> wake(std::shared_ptr<Private> self, milliseconds at, std::stop_token stop);
    void close(Group &group, const Response &response);

    Clock &clock;
    SlidingWindow address;
    int onTheWay = 0;
    std::map<Key, Group> groups;
    quint64 arrivals = 0;
    std::optional<milliseconds> wakeAt;
    std::stop_source wakeStop;
};

// Among the groups that may send, the one whose first has waited longest: the address is shared fairly.
Group *RateLimiter::Private::firstReady(milliseconds now)
{
    Group *best = nullptr;
    for (auto &[key, group] : groups) {
        if (group.line.isEmpty() || !group.ready(now))
            continue;
        if (best == nullptr || group.line.firstNumber() < best->line.firstNumber())
            best = &group;
    }
    return best;
}

void RateLimiter::Private::serve()
{
    const milliseconds now = clock.monotonic();
    while (addressOpen(now)) {
        Group *next = firstReady(now);
        if (next == nullptr)
            break;
        leave(*next, now);
        next->line.serveFirst();
    }
    wakeAtNextOpening(now);
}

void RateLimiter::Private::wakeAtNextOpening(milliseconds now)
{
    std::optional<milliseconds> first;
    for (auto &[key, group] : groups) {
        if (group.line.isEmpty())
            continue;
        const auto opening = group.opening(now);
        if (opening && (!first || *opening < *first))
            first = opening;
    }
    if (!addressOpen(now) && first) {
        // Without a call of the past minute all places are on their way: answers will wake us.
        const auto expiry = address.nextExpiry();
        first = expiry ? std::optional(std::max(*first, *expiry)) : std::nullopt;
    }
    if (!first || (wakeAt && *wakeAt <= *first))
        return;
    wakeStop.request_stop();
    wakeStop = {};
    wakeAt = first;
    wake(shared_from_this(), *first, wakeStop.get_token());
}

QCoro::Task<void> RateLimiter::Private::wake(std::shared_ptr<Private> self, milliseconds at,
                                             std::stop_token stop)
{
    co_await self->clock.sleep(std::max(1ms, at - self->clock.monotonic()), stop);
    if (stop.stop_requested())
        co_return;
    self->wakeAt.reset();
    self->serve();
}

void RateLimiter::Private::close(Group &group, const Response &response)
{
    const milliseconds now = clock.monotonic();
    milliseconds until = group.minute.minuteEnd().value_or(now + 60s);
    if (const auto asked = readRetryAfter(response, clock.now()))
        until = now + std::min<milliseconds>(*asked, longestClosure);
    group.closedUntil = std::max(group.closedUntil, until);
    if (group.closedForLong(now))
        group.line.dismissAll();
}

RateLimiter::RateLimiter(Clock &clock, int perAddress)
    : d(std::make_shared<Private>(clock, perAddress))
{}

RateLimiter::~RateLimiter()
{
    d->wakeStop.request_stop();
    d->groups.clear();
}

QCoro::Task<bool> RateLimiter::acquire(Quota quota, std::stop_token stop)
{
    Group &group = d->group(quota);
    const milliseconds now = d->clock.monotonic();
    if (stop.stop_requested() || group.closedForLong(now))
        co_return false;
    d->serve(); // those who wait come first
    if (group.line.isEmpty() && group.ready(now) && d->addressOpen(now)) {
        d->leave(group, now);
        co_return true;
    }
    auto turn = group.line.wait(++d->arrivals, stop);
    d->wakeAtNextOpening(now);
    co_return co_await turn;
}

void RateLimiter::learn(const Quota &quota, const Response &response)
{
    Group &group = d->group(quota);
    const milliseconds now = d->clock.monotonic();
    auto headers = readQuotaHeaders(response, d->clock.now(), now);
    if (headers && quota.perSecond > 0 && headers->limit <= quota.perSecond)
        headers.reset(); // it speaks of the second, which is kept here
    group.minute.answered(now, headers);
    d->comeBack(true);
    if (response.status == 429)
        d->close(group, response);
    d->serve();
}

void RateLimiter::lost(const Quota &quota)
{
    d->group(quota).minute.answered(d->clock.monotonic(), std::nullopt);
    d->comeBack(true);
    d->serve();
}

void RateLimiter::giveBack(const Quota &quota)
{
    d->group(quota).minute.giveBack();
    d->comeBack(false);
    d->serve();
}

RateLimiter::Usage RateLimiter::usage(const Quota &quota) const
{
    Group &group = d->group(quota);
    const milliseconds now = d->clock.monotonic();
    Usage usage;
    if (group.minute.limit() < unlimited) {
        usage.limit = group.minute.limit();
        usage.remaining = std::max(0, group.minute.places(now));
    }
    if (const auto end = group.minute.minuteEnd())
        usage.resetAt = d->clock.now().addMSecs((*end - now).count());
    usage.waiting = group.line.size();
    return usage;
}

QDateTime RateLimiter::nextPlace(const Quota &quota) const
{
    Group &group = d->group(quota);
    const milliseconds now = d->clock.monotonic();
    const bool addressOpen = d->addressOpen(now);
    if (group.line.isEmpty() && group.ready(now) && addressOpen)
        return {};
    milliseconds at = group.opening(now).value_or(now + 60s);
    if (!addressOpen)
        at = std::max(at, d->address.nextExpiry().value_or(now + 60s));
    at += group.line.size() / group.minute.limit() * 60s; // those before us
    return d->clock.now().addMSecs((at - now).count());
}

} // namespace agrafe::http
