// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/desktop.h"

#include "base/ready_signal.h"
#include "etat/outcome.h"
#include "ui/desktop/chorus_desk.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/el_desk.h"
#include "ui/desktop/header_words.h"
#include "ui/desktop/panel_ids.h"
#include "ui/desktop/person_desk.h"
#include "ui/desktop/renewal_flow.h"
#include "ui/desktop/session.h"
#include "ui/desktop/status_desk.h"
#include "ui/desktop/support_desk.h"
#include "ui/desktop/warning_desk.h"
#include "ui/entreprise/panel.h"
#include "ui/main_window.h"
#include "ui/settings/habilitations_page.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/workbook_drop.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcome_page.h"

#include <QEvent>
#include <QTimer>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;

namespace {

QList<Recent> castOfSandbox()
{
    QList<Recent> examples;
    const QList<sandbox::Sandbox::Character> cast = sandbox::Sandbox::cast();
    for (const auto &character : cast)
        examples.append({character.siret.isEmpty() ? character.rna : character.siret, character.name});
    return examples;
}

} // namespace

Desktop::Desktop(services::Services &services, Theme &theme, std::shared_ptr<Session> session)
    : m_services(services)
    , m_theme(theme)
    , m_session(session ? std::move(session) : std::make_shared<Session>(services))
    , m_window(std::make_unique<MainWindow>(services.settings()))
    , m_warnings(new WarningDesk(services, *m_session, *m_window, m_window.get()))
    , m_status(new StatusDesk(services, m_session->current(), *m_window->statusStrip(), m_window.get()))
    , m_el(new ElDesk(services, *m_session, this))
    , m_persons(new PersonDesk(services, *m_session, this))
    , m_chorus(new ChorusDesk(services, *m_session, this))
    , m_renewal(new RenewalFlow({services, *m_session, *m_warnings, m_window.get()}, this))
{
    const HabilitationTools tools{
        services.habilitations(),
        services.secrets(),
        services.clock(),
        [this](const Habilitation &habilitation, const Secret &token) {
            return m_session->test(habilitation, token);
        },
        services.catalogue(),
        [this](const QUuid &id) { return m_services.renewal().canRestore(id); },
        [this](const Habilitation &of, const Secret &client, const Secret &password) {
            return m_session->tryChorus(of, client, password);
        }};
    m_dialogs = new Dialogs(m_window.get(), services.settings(), tools, this);
    m_support = new SupportDesk({services, *m_window, *m_session, *m_dialogs}, this);
    m_window->addPanel({panelId, u"entreprise"_s, tr("Entreprise"), [this] { return makePanel(); }});
    m_window->addPanel(
        {personPanelId, u"particulier"_s, tr("Particulier"), [this] { return m_persons->makePanel(); }});
    m_window->addPanel({elPanelId, u"el"_s, u"E#L"_s, [this] { return m_el->makePanel(); }});
    m_window->addPanel(
        {ChorusDesk::panelId, u"chorus"_s, tr("Chorus Pro"), [this] { return m_chorus->makePanel(); }});
    m_window->setCommandSource([this] { return commands(); });
    connectPersons(); // first: the session that closes waits for what they begin
    connectWindow();
    connectSession();
    connectEl();
    connectChorus();
    connectRenewal();
    connect(m_warnings, &WarningDesk::tokenRequested, this, &Desktop::enterToken);
}

Desktop::~Desktop() = default;

void Desktop::connectWindow()
{
    connect(m_window.get(), &MainWindow::settingsRequested, this, [this] { m_dialogs->openSettings(); });
    connect(m_window.get(), &MainWindow::helpRequested, this,
            [this] { m_dialogs->openHelp(m_window->currentPanel()); });
    connect(m_window.get(), &MainWindow::closing, m_session.get(), &Session::close);
    connect(m_window.get(), &MainWindow::panelShown, this, [this](const QString &id) {
        updateHeader();
        if (id != panelId)
            return;
        const QWidget *focused = m_window->focusWidget();
        if (m_panel && !(focused && m_panel->isAncestorOf(focused)))
            m_panel->focusSubject();
    });
    Header *header = m_window->header();
    connect(header, &Header::habilitationChosen, this, &Desktop::choose);
    connect(header, &Header::addRequested, this, [this] { m_dialogs->configure(); });
    connect(header, &Header::manageRequested, this, [this] { m_dialogs->openSettings(u"habilitations"_s); });
    connect(m_dialogs, &Dialogs::habilitationSaved, this, &Desktop::choose);
    connect(&m_services.habilitations(), &habilitation::HabilitationStore::changed, this,
            &Desktop::onStoreChanged);
    connect(&m_services.habilitations(), &habilitation::HabilitationStore::secretChanged, this,
            [this](const QUuid &id) {
                m_persons->renewToken(id);
                const auto current = m_session->current().habilitation();
                if (current && current->id == id)
                    m_session->use(*current);
            });
}

void Desktop::connectSession()
{
    connect(&m_session->current(), &CurrentAccess::chosen, this, [this] { updateHeader(); });
    connect(m_session.get(), &Session::closed, this, &Desktop::finished);
}

void Desktop::connectEl()
{
    StatusStrip *strip = m_window->statusStrip();
    connect(m_el, &ElDesk::summaryChanged, strip, &StatusStrip::setNews);
    connect(m_el, &ElDesk::news, strip, &StatusStrip::setNews);
    connect(m_el, &ElDesk::panelRequested, this, [this] {
        if (m_window->currentPanel() != elPanelId) // else the focus would leave what it is on
            m_window->showPanel(elPanelId);
    });
    connect(m_el, &ElDesk::habilitationRequested, this, [this] { m_dialogs->openSettings(u"el"_s); });
    auto *drop = new WorkbookDrop(m_window.get());
    connect(m_window.get(), &MainWindow::panelShown, drop, [this, drop] { drop->setExcept(m_el->panel()); });
    connect(drop, &WorkbookDrop::dropped, this, [this](const QString &path) {
        m_window->setWelcome(nullptr);
        m_window->showPanel(elPanelId);
        m_el->panel()->takeFile(path);
    });
    m_window->setCloseGuard([this] { return m_el->mayLeave([this] { closeAnyway(); }); });
    connect(&m_session->current(), &CurrentAccess::chosen, m_el, &ElDesk::update);
    connect(&m_services.habilitations(), &habilitation::HabilitationStore::changed, m_el, &ElDesk::update);
}

void Desktop::closeAnyway()
{
    m_window->setCloseGuard({});
    m_window->close();
}

void Desktop::connectPersons()
{
    StatusStrip *strip = m_window->statusStrip();
    connect(m_persons, &PersonDesk::summaryChanged, strip, &StatusStrip::setNews);
    connect(m_persons, &PersonDesk::news, strip, &StatusStrip::setNews);
    connect(m_window.get(), &MainWindow::hiddenChanged, m_persons, &PersonDesk::hide);
    connect(m_window.get(), &MainWindow::closing, m_persons, &PersonDesk::close);
    connect(&m_session->current(), &CurrentAccess::chosen, m_persons, &PersonDesk::update);
    connect(&m_services.habilitations(), &habilitation::HabilitationStore::changed, m_persons,
            &PersonDesk::update);
}

void Desktop::connectRenewal()
{
    StatusStrip *strip = m_window->statusStrip();
    connect(m_renewal, &RenewalFlow::news, strip, &StatusStrip::setNews);
    connect(m_renewal, &RenewalFlow::accessRenewed, this, [this](const etat::Access &access) {
        if (m_panel)
            m_panel->renewAccess(access);
    });
    connect(m_dialogs, &Dialogs::renewRequested, m_renewal,
            [this](const QUuid &id) { m_renewal->renew(id); });
    connect(m_dialogs, &Dialogs::leakRequested, m_renewal, &RenewalFlow::leaked);
    connect(m_dialogs, &Dialogs::restoreRequested, m_renewal, &RenewalFlow::restore);
    connect(m_dialogs, &Dialogs::calendarRequested, m_renewal, &RenewalFlow::saveCalendar);
}

void Desktop::start(bool onFictitiousData)
{
    m_status->begin();
    if (onFictitiousData)
        tryOut();
    else
        showCurrent();
    m_window->installEventFilter(this);
    m_window->show();
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_painted && watched == m_window.get() && event->type() == QEvent::Paint) {
        m_painted = true;
        // Once this paint has reached the screen.
        QTimer::singleShot(0, this, &Desktop::afterFirstPaint);
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::afterFirstPaint()
{
    m_window->removeEventFilter(this);
    signalReady();
    if (const auto read = m_services.readCatalogue(); !read)
        return Q_EMIT broken(read.error());
    updateExamples();
    m_session->begin();
    if (m_welcome)
        m_session->lookAtKeychain();
    m_renewal->start();
    m_theme.followDesktop();
}

void Desktop::showCurrent()
{
    const auto current = m_services.habilitations().defaultFor(habilitation::Service::Entreprise);
    const auto ofPersons = m_services.habilitations().defaultFor(habilitation::Service::Particulier);
    if (!current && ofPersons) {
        m_support->followServices(*ofPersons);
        m_window->setWelcome(nullptr);
        return m_window->showPanel(personPanelId);
    }
    if (!current)
        return showWithoutSession();
    m_session->use(*current);
    m_window->setWelcome(nullptr);
    m_window->showPanel(panelId);
}

void Desktop::tryOut()
{
    const Habilitation own = habilitation::sandboxHabilitation(habilitation::Service::Entreprise, {});
    if (const auto saved = m_services.habilitations().save(own); !saved)
        return m_warnings->warn(Trouble::Habilitations, saved.error());
    choose(own.id);
}

void Desktop::choose(const QUuid &id)
{
    const auto kept = m_services.habilitations().setDefault(id);
    const auto chosen = m_services.habilitations().byId(id);
    if (chosen && chosen->service == habilitation::Service::El) {
        m_window->setWelcome(nullptr);
        m_el->choose(id);
        m_window->showPanel(elPanelId);
        updateHeader(); // it may have been shown already
    } else if (chosen && chosen->service == habilitation::Service::Particulier) {
        m_persons->choose(id);
        m_support->followServices(*chosen);
        m_window->setWelcome(nullptr);
        m_window->showPanel(personPanelId);
    } else if (chosen && chosen->service == habilitation::Service::Chorus) {
        m_window->setWelcome(nullptr);
        m_chorus->choose(*chosen);
    } else if (chosen) {
        m_session->use(*chosen);
        m_window->statusStrip()->setNews({}); // no longer without habilitation
        m_window->setWelcome(nullptr);
        m_window->showPanel(panelId);
    }
    if (!kept)
        m_warnings->warn(Trouble::Habilitations, kept.error());
}

/// Another process may have written it too.
void Desktop::onStoreChanged()
{
    if (m_panel)
        m_panel->keepOnly(m_services.habilitations().all());
    const auto current = m_session->current().habilitation();
    if (!current)
        return updateWithoutSession();
    const auto known = m_services.habilitations().byId(current->id);
    if (!known) {
        m_session->leave();
        showCurrent();
    } else if (*known != *current) {
        m_session->use(*known);
    } else {
        updateHeader();
    }
}

/// Who only sends to E#L, or only follows invoices, begins there.
void Desktop::showWithoutSession()
{
    const habilitation::HabilitationStore &all = m_services.habilitations();
    const bool el = all.defaultFor(habilitation::Service::El).has_value();
    if (!el && !all.defaultFor(habilitation::Service::Chorus))
        return showWelcome();
    m_window->setWelcome(nullptr);
    m_window->showPanel(el ? elPanelId : ChorusDesk::panelId);
}

/// An access to E#L or to Chorus Pro needs none.
void Desktop::updateWithoutSession()
{
    if (!m_welcome || !m_welcome->isVisibleTo(m_window.get()))
        updateHeader();
}

void Desktop::enterToken()
{
    if (const auto current = m_session->current().habilitation())
        m_dialogs->configure(HabilitationDialog::Task::ReplaceToken, current->id);
}

void Desktop::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(int(sandbox::Sandbox::cast().size()));
        connect(m_welcome, &WelcomePage::tryRequested, this, &Desktop::tryOut);
        connect(m_welcome, &WelcomePage::configureRequested, this, [this] { m_dialogs->configure(); });
        connect(m_welcome, &WelcomePage::importRequested, this, [this] { m_support->importFile(); });
        connect(m_welcome, &WelcomePage::tokenHelpRequested, this,
                [this] { m_dialogs->openHelp(u"jeton"_s); });
        connect(m_welcome, &WelcomePage::panelRequested, this, [this](const QString &id) {
            m_window->setWelcome(nullptr);
            m_window->showPanel(id);
        });
        connect(m_session.get(), &Session::keychainKnown, m_welcome, &WelcomePage::showKeychain);
        connect(m_session.get(), &Session::journalReady, m_welcome, &WelcomePage::showJournalReady);
        connect(m_session.get(), &Session::journalFailed, m_welcome, &WelcomePage::showJournalFailed);
        if (m_session->hasJournal())
            m_welcome->showJournalReady();
    }
    m_window->setWelcome(m_welcome);
    m_window->header()->setTitle(tr("Bienvenue"));
    m_window->header()->setServices(ServicesLight::Hidden, {});
    m_window->statusStrip()->setNews(tr("Aucune habilitation"));
}

QWidget *Desktop::makePanel()
{
    m_panel =
        new EntreprisePanel({m_services.catalogue(), m_services.etat(), m_session->current(),
                             m_services.clock(), m_services.settings(), m_renderer, m_services.agent()});
    StatusStrip *strip = m_window->statusStrip();
    connect(m_panel, &EntreprisePanel::summaryChanged, strip, &StatusStrip::setNews);
    connect(m_panel, &EntreprisePanel::summaryChanged, m_status, &StatusDesk::updateQuota);
    connect(m_panel, &EntreprisePanel::news, strip, &StatusStrip::setNews);
    connect(m_panel, &EntreprisePanel::servicesRequested, m_window.get(), &MainWindow::servicesRequested);
    connect(m_panel, &EntreprisePanel::habilitationRequested, this,
            [this] { m_dialogs->openSettings(u"habilitations"_s); });
    connect(m_panel, &EntreprisePanel::tokenRequested, this, &Desktop::enterToken);
    connect(m_panel, &EntreprisePanel::chorusRequested, m_chorus, &ChorusDesk::lookFor);
    connect(m_panel, &EntreprisePanel::tracingChanged, m_warnings, &WarningDesk::setTracing);
    updateHeader();
    return m_panel;
}

void Desktop::updateHeader()
{
    const auto shown = shownHabilitation();
    QList<HabilitationEntry> entries;
    const QList<Habilitation> &all = m_services.habilitations().all();
    for (const Habilitation &each : all)
        entries << entryOf(each);
    if (shown && !m_services.habilitations().byId(shown->id))
        entries << entryOf(*shown);
    m_window->header()->setHabilitations(entries, shown ? shown->id : QUuid());
    if (m_window->currentPanel() == elPanelId && !shown)
        m_window->header()->setTitle(tr("E#L, sans accès configuré"));
    if (m_window->currentPanel() == personPanelId && !shown)
        m_window->header()->setTitle(tr("API Particulier, sans habilitation"));
    if (m_window->currentPanel() == ChorusDesk::panelId && !shown)
        m_window->header()->setTitle(tr("Chorus Pro, sans accès configuré"));
    const bool persons = m_window->currentPanel() == personPanelId;
    const bool chorus = m_window->currentPanel() == ChorusDesk::panelId;
    const bool counted = !chorus && m_window->currentPanel() != elPanelId;
    m_status->setPersons(persons);
    m_status->setCounted(counted);
    const QString source = fictitiousSource(shown);
    m_window->setFictitious(source);
    m_dialogs->setFictitious(source);
    showMissing();
    offerChorus();
    updateExamples();
}

std::optional<Habilitation> Desktop::shownHabilitation() const
{
    const QString panel = m_window->currentPanel();
    return panel == elPanelId             ? m_el->habilitation()
           : panel == personPanelId       ? m_persons->habilitation()
           : panel == ChorusDesk::panelId ? m_chorus->habilitation()
                                          : m_session->current().habilitation();
}

/// The start page and its names are not waited for by the first window.
void Desktop::updateExamples()
{
    if (!m_panel || !m_painted)
        return;
    const auto &current = m_session->current().habilitation();
    m_panel->setExamples(current && current->environment == Environment::Sandbox ? castOfSandbox()
                                                                                 : QList<Recent>());
}

} // namespace agrafe::ui
