// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/person_desk.h"

#include "ui/desktop/session.h"

#include <QLabel>
#include <QThreadPool>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

PersonDesk::PersonDesk(services::Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_places(std::make_shared<communes::Places>())
{
    connect(&m_session, &Session::journalReady, this, &PersonDesk::update);
}

QWidget *PersonDesk::makePanel()
{
    const auto persons = m_services.persons();
    if (!persons) // a broken installation
        return new QLabel(persons.error().sentence);
    QThreadPool::globalInstance()->start([places = m_places] { (void)places->gazetteer(); });
    m_panel = new PersonPanel({**persons, m_services.etatOfPersons(), m_access, *m_places, m_services.clock(),
                               m_services.settings(), [this] { return key(); },
                               [this](const QStringList &fingerprints) {
                                   return particulier::consultationsOf(m_services.journal(), fingerprints);
                               },
                               m_services.agent()});
    connect(m_panel, &PersonPanel::summaryChanged, this, &PersonDesk::summaryChanged);
    connect(m_panel, &PersonPanel::news, this, &PersonDesk::news);
    update();
    return m_panel;
}

QCoro::Task<particulier::FingerprintKey> PersonDesk::key()
{
    const auto &current = m_access.habilitation();
    return m_services.fingerprints().key(current ? current->environment : Environment::Sandbox);
}

std::optional<Habilitation> PersonDesk::habilitation() const
{
    if (const auto chosen = m_services.habilitations().byId(m_chosen))
        return chosen;
    const auto &current = m_session.current().habilitation();
    const auto own = m_services.habilitations().defaultFor(Service::Particulier);
    if (own && (!current || own->isFictitious() == current->isFictitious()))
        return own;
    if (current && current->environment == Environment::Sandbox)
        return habilitation::sandboxHabilitation(Service::Particulier, {});
    return own;
}

void PersonDesk::choose(const QUuid &id)
{
    m_chosen = id;
    update();
}

void PersonDesk::renewToken(const QUuid &id)
{
    const auto &current = m_access.habilitation();
    if (!current || current->id != id)
        return;
    m_access.leave();
    update();
}

void PersonDesk::update()
{
    if (!m_panel || !m_session.hasJournal())
        return;
    const auto own = habilitation();
    const auto &before = m_access.habilitation();
    if (own && before && *own == *before && m_access.state() != CurrentAccess::State::Failed)
        return;
    // Answers given to one habilitation are not shown under another one.
    if (before && (!own || own->id != before->id))
        m_panel->empty();
    if (own)
        open(*own);
    else
        m_access.leave();
}

void PersonDesk::open(const Habilitation &habilitation)
{
    m_access.choose(habilitation);
    QCoro::connect(read(habilitation, ++m_round), this, [] {});
}

QCoro::Task<void> PersonDesk::read(Habilitation habilitation, int round)
{
    const QPointer<PersonDesk> alive(this);
    const auto entry = m_session.enter();
    const std::stop_token stop = m_session.stopToken();
    const auto access = co_await m_services.accessOf(std::move(habilitation));
    if (!alive || round != m_round)
        co_return;
    if (!access) {
        m_access.fail(access.error());
        m_panel->updateAccess();
        co_return;
    }
    m_access.open(*access);
    const auto rights = co_await m_services.etatOfPersons().rights(*access, stop);
    if (!alive || round != m_round)
        co_return;
    if (rights)
        m_access.setRights(*rights);
    else
        Q_EMIT news(etat::explain(rights.error(), {}, catalogue::Api::Particulier).sentence);
}

void PersonDesk::close()
{
    if (!m_panel || !m_panel->inquiry())
        return;
    m_panel->stop();
    // The session waits for whoever entered it.
    QCoro::connect(m_panel->inquiry()->close(m_services.clock()), this, [entry = m_session.enter()] {});
}

void PersonDesk::hide(bool hidden)
{
    if (hidden && m_panel)
        m_panel->empty();
}

QList<Command> PersonDesk::commands()
{
    return m_panel && m_panel->isVisible() ? m_panel->commands() : QList<Command>();
}

} // namespace agrafe::ui
