// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/session.h"

#include <QPointer>

namespace agrafe::ui {

using namespace std::chrono_literals;
using habilitation::Habilitation;
using habilitation::Rights;

Session::Session(services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

Session::~Session() = default;

template<typename T>
void Session::follow(QCoro::Task<T> task, std::function<void(const T &)> then)
{
    const auto watch = [](QPointer<Session> self, QCoro::Task<T> watched,
                          std::function<void(const T &)> tell) -> QCoro::Task<void> {
        const T result = co_await watched;
        if (self)
            tell(result);
    };
    m_scope.start(watch(this, std::move(task), std::move(then)));
}

void Session::begin()
{
    follow<Result<void>>(m_services.journal().start(), [this](const Result<void> &started) {
        if (!started) {
            Q_EMIT journalFailed(started.error());
            return;
        }
        m_journalReady = true;
        Q_EMIT journalReady();
        openAccess();
    });
}

void Session::tryAgain()
{
    m_journalReady ? openAccess() : begin();
}

void Session::probeKeychain()
{
    follow<Result<void>>(m_services.secrets().probe(),
                         [this](const Result<void> &found) { Q_EMIT keychainKnown(found.has_value()); });
}

void Session::use(const Habilitation &habilitation)
{
    ++m_generation;
    m_habilitation = habilitation;
    m_access.reset();
    Q_EMIT habilitationChanged();
    openAccess();
}

void Session::leave()
{
    ++m_generation;
    m_habilitation.reset();
    m_access.reset();
    Q_EMIT habilitationChanged();
}

void Session::openAccess()
{
    if (!m_journalReady || !m_habilitation)
        return;
    const int generation = m_generation;
    follow<Result<etat::Access>>(m_services.accessOf(*m_habilitation),
                                 [this, generation](const Result<etat::Access> &access) {
                                     if (generation != m_generation)
                                         return;
                                     if (!access) {
                                         Q_EMIT failed(access.error());
                                         return;
                                     }
                                     m_access = *access;
                                     Q_EMIT accessReady(*access);
                                     askRights();
                                     askProviders();
                                 });
}

void Session::askRights()
{
    const int generation = m_generation;
    follow<Result<Rights>>(m_services.rights().of(*m_access, m_scope.stopToken()),
                           [this, generation](const Result<Rights> &rights) {
                               if (generation != m_generation)
                                   return;
                               if (rights)
                                   Q_EMIT rightsReady(*rights);
                               else
                                   Q_EMIT failed(rights.error());
                           });
}

void Session::askProviders()
{
    if (!m_access)
        return;
    Q_EMIT providersAsked();
    const int generation = m_generation;
    follow<Result<QList<etat::ProviderState>>>(
        m_services.etat().pings(*m_access, m_scope.stopToken()),
        [this, generation](const Result<QList<etat::ProviderState>> &states) {
            if (generation != m_generation)
                return;
            if (states)
                Q_EMIT providersKnown(*states, m_services.clock().now());
            else
                Q_EMIT providersFailed(states.error());
        });
}

QCoro::Task<Result<Rights>> Session::test(Habilitation habilitation, Secret token)
{
    const auto entry = m_scope.enter();
    const etat::Access access{.habilitation = std::move(habilitation), .token = std::move(token)};
    co_return co_await m_services.etat().rights(access, m_scope.stopToken());
}

void Session::close()
{
    ++m_generation;
    m_scope.requestStop();
    QCoro::connect(drain(), this, [this] { Q_EMIT closed(); });
}

QCoro::Task<void> Session::drain()
{
    co_await m_scope.drain(m_services.clock(), 3s);
    if (m_journalReady)
        co_await m_services.journal().markInterrupted();
}

} // namespace agrafe::ui
