// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/task_scope.h"
#include "etat/client.h"

#include <QObject>

#include <map>
#include <memory>
#include <random>

namespace agrafe::etat {

/// What is known of the providers of one API.
struct ServiceStates
{
    QList<ProviderState> providers; ///< in the order of the service's list
    QDateTime askedAt;              ///< UTC; invalid: no answer yet
    std::optional<Failure> failure; ///< of the last time, when the list itself did not come
};

/// Watches the providers of both APIs through their pings. Never a storm: one round at a time for an API, a
/// few pings at once, no round sooner than a minute after the last however often it is asked for, and the
/// rounds in the background are spread by chance so that workstations do not ask together.
class ProviderWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes betweenRounds{1};
    static constexpr std::chrono::minutes background{10}; ///< more or less a fifth

    ProviderWatch(Client &client, Clock &clock, QObject *parent = nullptr);
    ~ProviderWatch() override;

    /// The address of an API to watch (its token is not used); one of an API that is watched already replaces
    /// it. Asks nothing by itself.
    void watch(const Access &access);
    void forget(habilitation::Service service);
    /// A round now for each API, unless the last one is too recent.
    void refresh();
    /// A first round now, then in the background, until stop().
    void start();
    void stop();

    [[nodiscard]] ServiceStates states(habilitation::Service service) const;
    [[nodiscard]] QList<habilitation::Service> watched() const;
    [[nodiscard]] bool isAsking() const { return m_asking > 0; }
    /// When refresh() will ask again; in the past: at once.
    [[nodiscard]] QDateTime nextRound(habilitation::Service service) const;

Q_SIGNALS:
    void changed(agrafe::habilitation::Service service);

private:
    struct Watched
    {
        Access access;
        ServiceStates states;
        QDateTime startedAt;
        bool asking = false;
        int generation = 0; ///< an answer for an earlier address is dropped
    };

    QCoro::Task<void> round(habilitation::Service service);
    QCoro::Task<void> keepAsking();
    void take(Watched &watched, const Result<QList<ProviderState>> &answer);
    [[nodiscard]] std::chrono::milliseconds pause();

    Client &m_client;
    Clock &m_clock;
    TaskScope m_scope;
    std::unique_ptr<TaskScope> m_background;
    std::map<habilitation::Service, Watched> m_watched;
    std::mt19937 m_chance;
    int m_generations = 0; ///< of all that was ever watched
    int m_asking = 0;
};

} // namespace agrafe::etat
