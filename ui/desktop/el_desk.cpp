// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/el_desk.h"

#include "ui/desktop/session.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

ElDesk::ElDesk(services::Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{}

QWidget *ElDesk::makePanel()
{
    // Old copies go when somebody works with E#L, not at every start.
    (void)m_services.sendHistory().purge(m_services.settings().number(u"journal/retention-mois"_s));
    m_panel = new ElPanel(
        {m_services.matrices(), m_services.sendHistory(), m_services.clock(), m_services.settings(),
         [this](Habilitation habilitation) { return access(habilitation); },
         [this](el::SendAccess access, const QString &file, const QString &name, std::stop_source stop,
                el::Uploader::Progress progress) {
             return send(std::move(access), file, name, std::move(stop), std::move(progress));
         }});
    connect(m_panel, &ElPanel::summaryChanged, this, &ElDesk::summaryChanged);
    connect(m_panel, &ElPanel::news, this, &ElDesk::news);
    connect(m_panel, &ElPanel::habilitationRequested, this, &ElDesk::habilitationRequested);
    update();
    return m_panel;
}

std::optional<Habilitation> ElDesk::habilitation() const
{
    if (const auto chosen = m_services.habilitations().byId(m_chosen))
        return chosen;
    const auto &current = m_session.current().habilitation();
    const bool fictitious = current && current->isFictitious();
    if (const auto own = m_services.habilitations().defaultFor(Service::El);
        own && own->isFictitious() == fictitious)
        return own;
    if (current && current->environment == Environment::Sandbox)
        return habilitation::sandboxHabilitation(Service::El, {});
    return std::nullopt;
}

void ElDesk::choose(const QUuid &id)
{
    m_chosen = id;
    update();
}

void ElDesk::update()
{
    if (!m_panel)
        return;
    const auto own = habilitation();
    m_panel->setHabilitation(
        own, own && own->isFictitious() ? tr("Bac à sable\u00a0: rien ne part vers la Région.") : QString());
}

QList<Command> ElDesk::commands()
{
    const auto shown = [this] {
        Q_EMIT panelRequested();
        return m_panel.data();
    };
    QList<Command> list;
    if (m_panel && m_panel->isVisible())
        list = m_panel->commands();
    return list + ElPanel::startCommands(shown, m_services.settings());
}

bool ElDesk::mayLeave(std::function<void()> then)
{
    if (!m_panel || !m_panel->hasUnkeptEdits())
        return true;
    Q_EMIT panelRequested();
    m_panel->leaveProgram(std::move(then));
    return false;
}

QCoro::Task<Result<el::SendAccess>> ElDesk::access(Habilitation habilitation)
{
    const auto entry = m_session.enter();
    auto access = co_await m_services.accessOf(std::move(habilitation));
    if (!access)
        co_return Unexpected(access.error());
    co_return el::SendAccess{access->habilitation, access->token};
}

QCoro::Task<Result<el::SendReport>> ElDesk::send(el::SendAccess access, QString file, QString fileName,
                                                 std::stop_source stop, el::Uploader::Progress progress)
{
    const auto entry = m_session.enter();
    const std::stop_callback atEnd(m_session.stopToken(), [&stop] { stop.request_stop(); });
    co_return co_await m_services.uploader().send(std::move(access), std::move(file), std::move(fileName),
                                                  stop.get_token(), std::move(progress));
}

} // namespace agrafe::ui
