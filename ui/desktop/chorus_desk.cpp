// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/chorus_desk.h"

#include "sandbox/chorus/piste_desk.h"
#include "ui/desktop/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

namespace {

/// The other side of the sandbox, with an application of its own.
Habilitation sandboxProduction()
{
    Habilitation own = habilitation::sandboxHabilitation(Service::Chorus, {});
    own.id = QUuid::createUuidV5(own.id, u"production"_s);
    own.name = QCoreApplication::translate("agrafe::ui::ChorusDesk", "%1, production").arg(own.name);
    own.clientId = QString::fromLatin1(sandbox::PisteDesk::productionClientId);
    return own;
}

bool isOfProduction(const Habilitation &habilitation)
{
    return habilitation.environment == Environment::Production ||
           habilitation.clientId == QLatin1String(sandbox::PisteDesk::productionClientId);
}

} // namespace

ChorusDesk::ChorusDesk(services::Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{}

QWidget *ChorusDesk::makePanel()
{
    if (!m_chorus) {
        m_chorus = std::make_shared<services::ChorusServices>(m_services);
        const int months = m_services.settings().number(u"journal/retention-mois"_s);
        (void)m_chorus->log().purge(m_services.clock().now().addMonths(-months));
    }
    m_panel =
        new ChorusPanel({m_services.clock(), m_services.settings(), m_chorus->client(), m_chorus->desk(),
                         m_chorus->downloader(), m_chorus->actions(), m_chorus->deposits(), m_chorus->log(),
                         m_chorus->references(), m_chorus->searches(), m_services.agent(),
                         [this](const Habilitation &own) { return m_chorus->sessionOf(own); },
                         [this] { return enter(); }, m_session.stopToken()});
    connect(m_panel, &ChorusPanel::summaryChanged, this, &ChorusDesk::summaryChanged);
    connect(m_panel, &ChorusPanel::news, this, &ChorusDesk::news);
    connect(m_panel, &ChorusPanel::sideChanged, this, &ChorusDesk::habilitationChanged);
    connect(m_panel, &ChorusPanel::connectionChanged, this, &ChorusDesk::connectionChanged);
    connect(m_panel, &ChorusPanel::companyRequested, this, &ChorusDesk::companyRequested);
    connect(m_panel, &ChorusPanel::accessRequested, this, &ChorusDesk::accessRequested);
    if (m_carried)
        m_panel->goOnWith(*std::exchange(m_carried, std::nullopt));
    update();
    beginOnce();
    connect(&m_session, &Session::journalReady, m_panel, [this] { beginOnce(); });
    return m_panel;
}

/// What goes on keeps what it works with: it may outlive the window.
std::shared_ptr<void> ChorusDesk::enter()
{
    using Held = std::pair<std::shared_ptr<void>, std::shared_ptr<services::ChorusServices>>;
    return std::make_shared<Held>(m_session.enter(), m_chorus);
}

/// Nothing is asked that could not be traced.
void ChorusDesk::beginOnce()
{
    if (!m_panel || !m_session.hasJournal())
        return;
    // Deposits are remembered as long as accesses are.
    const int months = m_services.settings().number(u"journal/retention-mois"_s);
    if (const auto purged = m_chorus->log().purge(m_services.clock().now().addMonths(-months)); !purged)
        Q_EMIT news(purged.error().sentence);
    m_panel->begin();
}

QString ChorusDesk::missingText() const
{
    return m_panel && m_panel->connection()->isIncomplete() ? tr("Connexion incomplète") : QString();
}

std::optional<Habilitation> ChorusDesk::of(Side side) const
{
    if (const auto chosen = m_services.habilitations().byId(m_chosen[int(side)]))
        return chosen;
    const Environment wanted = side == Side::Production ? Environment::Production : Environment::Staging;
    const auto &current = m_session.current().habilitation();
    const bool sandbox = current && current->environment == Environment::Sandbox;
    QList<Habilitation> own;
    const QList<Habilitation> &all = m_services.habilitations().all();
    std::ranges::copy_if(all, std::back_inserter(own),
                         [](const Habilitation &each) { return each.service == Service::Chorus; });
    if (!sandbox) {
        const auto found = std::ranges::find(own, wanted, &Habilitation::environment);
        if (found != own.end())
            return *found;
    }
    const auto kept = std::ranges::find(own, Environment::Sandbox, &Habilitation::environment);
    if (!sandbox && kept == own.end())
        return std::nullopt;
    if (side == Side::Production)
        return sandboxProduction();
    return kept != own.end() ? *kept : habilitation::sandboxHabilitation(Service::Chorus, {});
}

std::optional<Habilitation> ChorusDesk::habilitation() const
{
    return m_panel ? m_panel->habilitation() : of(m_wanted);
}

void ChorusDesk::choose(const Habilitation &habilitation)
{
    m_wanted = isOfProduction(habilitation) ? Side::Production : Side::Qualification;
    m_chosen[int(m_wanted)] = habilitation.id;
    update();
    Q_EMIT panelRequested();
    if (m_panel)
        m_panel->setSide(m_wanted);
}

void ChorusDesk::update()
{
    if (!m_panel)
        return;
    const Side other = m_panel->side() == Side::Production ? Side::Qualification : Side::Production;
    const bool known = m_panel->connection()->facts(other).habilitation.has_value();
    m_panel->setHabilitations(of(Side::Qualification), of(Side::Production));
    // What was just set up comes, when the side on the screen has nothing.
    if (!m_panel->habilitation() && !known && of(other))
        m_panel->setSide(other);
}

bool ChorusDesk::hasAccess() const
{
    return of(Side::Qualification) || of(Side::Production);
}

void ChorusDesk::lookFor(const QString &siret)
{
    Q_EMIT panelRequested();
    if (m_panel)
        m_panel->lookForStructure(siret);
}

QList<Command> ChorusDesk::commands(const QString &siret)
{
    QList<Command> list;
    if (m_panel && m_panel->isVisible())
        list = m_panel->commands();
    else
        list << Command{
            u"chorus"_s, tr("Factures reçues de Chorus Pro"), tr("Chorus Pro"),
            {},          tr("facture fournisseur"),           [this] { Q_EMIT panelRequested(); }};
    if (!siret.isEmpty())
        list << Command{u"chorus"_s,
                        tr("Chercher cette entreprise dans Chorus Pro"),
                        siret,
                        {},
                        tr("structure facture"),
                        [this, siret] { lookFor(siret); }};
    return list;
}

} // namespace agrafe::ui
