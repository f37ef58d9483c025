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
    if (!m_journalReady)
        begin();
    else if (const auto chosen = m_current.habilitation())
        use(*chosen);
}

void Session::lookAtKeychain()
{
    follow<KeychainSight>(seenOfKeychain(), [this](KeychainSight seen) { Q_EMIT keychainKnown(seen); });
}

void Session::use(const Habilitation &habilitation)
{
    ++m_generation;
    m_current.choose(habilitation);
    openAccess();
}

void Session::leave()
{
    ++m_generation;
    m_current.leave();
}

void Session::openAccess()
{
    const auto chosen = m_current.habilitation();
    if (!m_journalReady || !chosen)
        return;
    follow<Result<etat::Access>>(m_services.accessOf(*chosen),
                                 [this, generation = m_generation](const Result<etat::Access> &access) {
                                     if (generation == m_generation)
                                         onAccess(access);
                                 });
}

void Session::onAccess(const Result<etat::Access> &access)
{
    if (access && m_current.open(*access)) {
        readRights(Reading::WhenOld);
        return;
    }
    const Failure failure =
        access ? Failure::of(FailureKind::Internal, QStringLiteral("access of another habilitation"))
               : access.error();
    m_current.fail(failure);
    Q_EMIT accessFailed(failure);
}

void Session::readRights(Reading reading)
{
    if (!m_current.access())
        return;
    etat::RightsBook &book = m_services.rights();
    auto asked = reading == Reading::Now ? book.ask(*m_current.access(), m_scope.stopToken())
                                         : book.of(*m_current.access(), m_scope.stopToken());
    follow<Result<Rights>>(std::move(asked), [this, generation = m_generation](const Result<Rights> &rights) {
        if (generation != m_generation)
            return;
        if (!rights)
            return Q_EMIT rightsFailed(rights.error());
        m_current.setRights(*rights);
        Q_EMIT rightsReady();
    });
}

QCoro::Task<Result<Rights>> Session::test(Habilitation habilitation, Secret token)
{
    const auto entry = m_scope.enter();
    const etat::Access access{.habilitation = std::move(habilitation), .token = std::move(token)};
    co_return co_await m_services.etat().rights(access, m_scope.stopToken());
}

QCoro::Task<Result<renewal::Trial>> Session::tryCandidate(Habilitation habilitation, Secret candidate)
{
    const auto entry = m_scope.enter();
    co_return co_await m_services.renewal().test(std::move(habilitation), std::move(candidate),
                                                 m_scope.stopToken());
}

QCoro::Task<Result<void>> Session::tryChorus(Habilitation habilitation, Secret client, Secret password)
{
    const auto entry = m_scope.enter();
    co_return co_await m_services.tryChorus(std::move(habilitation), std::move(client), std::move(password),
                                            m_scope.stopToken());
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
