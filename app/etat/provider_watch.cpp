// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/provider_watch.h"

#include <QPointer>

#include <algorithm>

namespace agrafe::etat {

using habilitation::Service;

ProviderWatch::ProviderWatch(Client &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_chance(std::random_device{}())
{}

ProviderWatch::~ProviderWatch()
{
    m_scope.requestStop();
}

void ProviderWatch::watch(const Access &access)
{
    Watched &watched = m_watched[access.habilitation.service];
    if (watched.access.habilitation.apiUrl() == access.habilitation.apiUrl())
        return;
    watched.access = access;
    watched.access.token = {};
    watched.states = {};
    watched.startedAt = {};
    watched.asking = false;
    watched.generation = ++m_generations;
    Q_EMIT changed(access.habilitation.service);
}

void ProviderWatch::forget(Service service)
{
    if (m_watched.erase(service) > 0)
        Q_EMIT changed(service);
}

void ProviderWatch::refresh()
{
    const QDateTime now = m_clock.now();
    for (auto &[service, watched] : m_watched) {
        const bool soon = watched.startedAt.isValid() && now < nextRound(service);
        if (watched.asking || soon)
            continue;
        watched.asking = true;
        watched.startedAt = now;
        m_scope.start(round(service));
    }
}

void ProviderWatch::start()
{
    stop();
    m_background = std::make_unique<TaskScope>();
    m_background->start(keepAsking());
}

void ProviderWatch::stop()
{
    m_background.reset();
}

ServiceStates ProviderWatch::states(Service service) const
{
    const auto found = m_watched.find(service);
    return found == m_watched.end() ? ServiceStates() : found->second.states;
}

QList<Service> ProviderWatch::watched() const
{
    QList<Service> services;
    for (const auto &[service, watched] : m_watched)
        services.append(service);
    return services;
}

QDateTime ProviderWatch::nextRound(Service service) const
{
    const auto found = m_watched.find(service);
    if (found == m_watched.end() || !found->second.startedAt.isValid())
        return m_clock.now();
    return found->second.startedAt.addMSecs(std::chrono::milliseconds(betweenRounds).count());
}

QCoro::Task<void> ProviderWatch::keepAsking()
{
    const QPointer<ProviderWatch> self(this);
    const std::stop_token stop = m_background->stopToken();
    while (!stop.stop_requested()) {
        refresh();
        co_await m_clock.sleep(pause(), stop);
        if (!self)
            co_return;
    }
}

std::chrono::milliseconds ProviderWatch::pause()
{
    const auto middle = std::chrono::milliseconds(background).count();
    std::uniform_int_distribution<std::int64_t> around(middle * 4 / 5, middle * 6 / 5);
    return std::chrono::milliseconds(around(m_chance));
}

QCoro::Task<void> ProviderWatch::round(Service service)
{
    const QPointer<ProviderWatch> self(this);
    const Access access = m_watched[service].access;
    const int generation = m_watched[service].generation;
    ++m_asking;
    Q_EMIT changed(service);
    const auto answer = co_await m_client.pings(access, m_scope.stopToken());
    if (!self)
        co_return;
    --m_asking;
    const auto found = m_watched.find(service);
    if (found == m_watched.end() || found->second.generation != generation)
        co_return;
    take(found->second, answer);
    Q_EMIT changed(service);
}

void ProviderWatch::take(Watched &watched, const Result<QList<ProviderState>> &answer)
{
    watched.asking = false;
    if (!answer) {
        watched.states.failure = answer.error();
        return;
    }
    const QList<ProviderState> before = watched.states.providers;
    watched.states = {.providers = *answer, .askedAt = m_clock.now(), .failure = {}};
    for (ProviderState &provider : watched.states.providers) {
        if (provider.state == ProviderState::State::Ok && !provider.lastOk.isValid())
            provider.lastOk = watched.states.askedAt;
        const auto old = std::ranges::find(before, provider.name, &ProviderState::name);
        if (!provider.lastOk.isValid() && old != before.end())
            provider.lastOk = old->lastOk;
    }
}

} // namespace agrafe::etat
