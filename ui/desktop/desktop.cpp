// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/desktop.h"

#include "base/ready_signal.h"
#include "etat/outcome.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/session.h"
#include "ui/desktop/support_desk.h"
#include "ui/entreprise/panel.h"
#include "ui/main_window.h"
#include "ui/settings/habilitations_page.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcome_page.h"

#include <QEvent>
#include <QLocale>
#include <QTimer>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;

namespace {

constexpr auto panelId = "entreprise"_L1;

QString fictitiousSource(const std::optional<Habilitation> &habilitation)
{
    if (!habilitation || !habilitation->isFictitious())
        return {};
    return habilitation->environment == Environment::Sandbox
               ? Desktop::tr("Bac à sable sur ce poste : aucune administration n’est interrogée.")
               : Desktop::tr("Préproduction : les réponses sont inventées.");
}

QString detailOf(const Habilitation &habilitation)
{
    const QString service = habilitation::titleOf(habilitation.service);
    return habilitation.organisation.isEmpty()
               ? service
               : Desktop::tr("%1 · %2").arg(habilitation.organisation, service);
}

Command after(const std::function<void()> &first, const Command &command)
{
    Command both = command;
    both.run = [first, command] {
        first();
        command.run();
    };
    if (command.runTyped)
        both.runTyped = [first, command](const QString &typed) {
            first();
            command.runTyped(typed);
        };
    return both;
}

QList<Recent> castOfSandbox()
{
    QList<Recent> examples;
    const QList<sandbox::Sandbox::Character> cast = sandbox::Sandbox::cast();
    for (const auto &character : cast)
        examples.append({character.siret.isEmpty() ? character.rna : character.siret, character.name});
    return examples;
}

} // namespace

Desktop::Desktop(services::Services &services, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_theme(theme)
    , m_window(std::make_unique<MainWindow>(services.settings()))
    , m_warnings(*m_window)
    , m_session(new Session(services, this))
    , m_minute(new QTimer(this))
{
    const HabilitationTools tools{services.habilitations(), services.secrets(), services.clock(),
                                  [this](const Habilitation &habilitation, const Secret &token) {
                                      return m_session->test(habilitation, token);
                                  }};
    m_dialogs = new Dialogs(m_window.get(), services.settings(), tools, this);
    m_support = new SupportDesk({services, *m_window, *m_session, *m_dialogs}, this);
    m_window->addPanel({panelId, u"entreprise"_s, tr("Entreprise"), [this] { return makePanel(); }});
    m_window->statusStrip()->setAgent(services.agent());
    m_window->setCommandSource([this] { return commands(); });
    connectWindow();
    connectSession();
    connectWarnings();
    followSettings();
}

Desktop::~Desktop()
{
    m_services.http().setOnTraceLost({});
}

void Desktop::connectWindow()
{
    connect(m_window.get(), &MainWindow::settingsRequested, this, [this] { m_dialogs->openSettings(); });
    connect(m_window.get(), &MainWindow::helpRequested, this, [this] { m_dialogs->openHelp(); });
    connect(m_window.get(), &MainWindow::closing, m_session, &Session::close);
    connect(m_window.get(), &MainWindow::panelShown, this, [this] {
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
                const auto current = m_session->current().habilitation();
                if (current && current->id == id)
                    m_session->use(*current);
            });
    connect(m_minute, &QTimer::timeout, this, &Desktop::updateClock);
}

void Desktop::connectSession()
{
    connect(&m_session->current(), &CurrentAccess::chosen, this, [this] {
        updateHeader();
        updateQuota();
    });
    connect(m_session, &Session::accessFailed, this, [this] {
        m_window->header()->setServices(ServicesLight::Unknown, tr("État des services inconnu"));
    });
    connect(m_session, &Session::closed, this, &Desktop::finished);
    connect(&m_session->current(), &CurrentAccess::opened, this, &Desktop::updateQuota);
}

void Desktop::connectWarnings()
{
    const auto say = [this](Trouble trouble) {
        return [this, trouble](const Failure &failure) {
            const etat::Explanation why = etat::explain(failure, {});
            const bool token = failure.kind == FailureKind::Secret || failure.httpStatus == 401;
            m_warnings.say(trouble, {why.sentence, why.nextAction, tr("Réessayer"),
                                     token ? tr("Saisir le jeton…") : QString()});
        };
    };
    const auto over = [this](Trouble trouble) { return [this, trouble] { m_warnings.clear(trouble); }; };
    connect(m_session, &Session::journalFailed, this, say(Trouble::Journal));
    connect(m_session, &Session::journalReady, this, over(Trouble::Journal));
    connect(m_session, &Session::accessFailed, this, say(Trouble::Access));
    connect(m_session, &Session::rightsFailed, this, say(Trouble::Rights));
    connect(m_session, &Session::rightsReady, this, over(Trouble::Rights));
    connect(&m_session->current(), &CurrentAccess::chosen, this, over(Trouble::Access));
    connect(&m_session->current(), &CurrentAccess::chosen, this, over(Trouble::Rights));
    connect(m_session, &Session::journalFailed, this, [this] { m_window->statusStrip()->setTraced(false); });
    connect(m_session, &Session::journalReady, this, [this] { m_window->statusStrip()->setTraced(true); });
    connect(m_window.get(), &MainWindow::warningLinkActivated, this, [this] {
        if (m_warnings.shown() <= Trouble::Rights)
            m_session->tryAgain();
        else
            m_warnings.clear(m_warnings.shown());
    });
    connect(m_window.get(), &MainWindow::warningSecondLinkActivated, this, &Desktop::enterToken);
    m_services.http().setOnTraceLost([this](const Failure &failure) {
        Failure said = failure;
        said.sentence = tr("La fin d’un accès n’a pas pu être écrite au journal.");
        said.nextAction = tr("Vérifiez la place et les droits du dossier du journal.");
        warn(Trouble::Trace, said);
    });
    if (const auto failure = m_services.habilitationsFailure())
        warn(Trouble::Habilitations, *failure);
    for (const Failure &problem : m_services.settings().problems())
        warn(Trouble::Settings, problem);
    connect(&m_services.settings(), &settings::Settings::problem, this,
            [this](const Failure &problem) { warn(Trouble::Settings, problem); });
}

void Desktop::followSettings()
{
    applyAppearance();
    connect(&m_services.settings(), &settings::Settings::changed, this, [this](const QString &key) {
        if (key.startsWith(u"apparence/"))
            applyAppearance();
    });
}

void Desktop::applyAppearance()
{
    const settings::Settings &settings = m_services.settings();
    const QString theme = settings.text(u"apparence/theme"_s);
    m_theme.setChoice(theme == u"clair"    ? Theme::Choice::Light
                      : theme == u"sombre" ? Theme::Choice::Dark
                                           : Theme::Choice::System);
    m_theme.setTextSize(settings.number(u"apparence/taille-texte"_s));
}

void Desktop::start(bool onFictitiousData)
{
    updateClock();
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
        m_session->probeKeychain();
    m_theme.followDesktop();
}

void Desktop::showCurrent()
{
    const auto current = m_services.habilitations().defaultFor(habilitation::Service::Entreprise);
    if (!current)
        return showWelcome();
    m_session->use(*current);
    m_window->setWelcome(nullptr);
    m_window->showPanel(panelId);
}

void Desktop::tryOut()
{
    const Habilitation own = habilitation::sandboxHabilitation(habilitation::Service::Entreprise, {});
    if (const auto saved = m_services.habilitations().save(own); !saved)
        return warn(Trouble::Habilitations, saved.error());
    choose(own.id);
}

void Desktop::choose(const QUuid &id)
{
    const auto kept = m_services.habilitations().setDefault(id);
    const auto chosen = m_services.habilitations().byId(id);
    if (chosen) {
        m_session->use(*chosen);
        m_window->statusStrip()->setNews({}); // no longer without habilitation
        m_window->setWelcome(nullptr);
        m_window->showPanel(panelId);
    }
    if (!kept)
        warn(Trouble::Habilitations, kept.error());
}

/// Another process may have written it too.
void Desktop::onStoreChanged()
{
    if (m_panel)
        m_panel->keepOnly(m_services.habilitations().all());
    const auto current = m_session->current().habilitation();
    if (!current)
        return;
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
        connect(m_welcome, &WelcomePage::tokenHelpRequested, this, [this] { m_dialogs->openHelp(true); });
        connect(m_session, &Session::keychainKnown, m_welcome, &WelcomePage::showKeychain);
        connect(m_session, &Session::journalReady, m_welcome, &WelcomePage::showJournalReady);
        connect(m_session, &Session::journalFailed, m_welcome, &WelcomePage::showJournalFailed);
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
    connect(m_panel, &EntreprisePanel::summaryChanged, this, &Desktop::updateQuota);
    connect(m_panel, &EntreprisePanel::news, strip, &StatusStrip::setNews);
    connect(m_panel, &EntreprisePanel::servicesRequested, m_window.get(), &MainWindow::servicesRequested);
    connect(m_panel, &EntreprisePanel::habilitationRequested, this,
            [this] { m_dialogs->openSettings(u"habilitations"_s); });
    connect(m_panel, &EntreprisePanel::tokenRequested, this, &Desktop::enterToken);
    connect(m_panel, &EntreprisePanel::tracingChanged, this, [this](bool works) {
        m_window->statusStrip()->setTraced(works && !m_warnings.has(Trouble::Journal));
    });
    updateHeader();
    return m_panel;
}

void Desktop::warn(Trouble trouble, const Failure &failure)
{
    m_warnings.say(trouble, {failure.sentence, failure.nextAction, tr("C’est lu")});
}

void Desktop::updateHeader()
{
    QList<HabilitationEntry> entries;
    const QList<Habilitation> &all = m_services.habilitations().all();
    for (const Habilitation &each : all)
        entries << HabilitationEntry{each.id, each.name, detailOf(each), environmentText(each.environment),
                                     each.isFictitious()};
    const auto &current = m_session->current().habilitation();
    m_window->header()->setHabilitations(entries, current ? current->id : QUuid());
    const QString source = fictitiousSource(current);
    m_window->setFictitious(source);
    m_dialogs->setFictitious(source);
    updateExamples();
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

void Desktop::updateClock()
{
    const QDateTime now = m_services.clock().now().toLocalTime();
    QString date = QLocale().toString(now, tr("dddd d MMMM yyyy, H 'h' mm"));
    if (!date.isEmpty())
        date[0] = date.at(0).toUpper();
    m_window->statusStrip()->setDate(date);
    updateQuota();
    m_minute->start(60'000 - now.time().msecsSinceStartOfDay() % 60'000);
}

/// What is left of the minute for the answers in data, which nearly all pieces are.
void Desktop::updateQuota()
{
    const auto &access = m_session->current().access();
    if (!access)
        return m_window->statusStrip()->setQuota({});
    const catalogue::QuotaGroup group = m_services.catalogue().quotaGroup(u"entreprise-json"_s);
    const http::RateLimiter::Usage usage = m_services.limiter().usage(
        {access->habilitation.id.toString(QUuid::WithoutBraces), group.id, group.perMinute, group.perSecond});
    m_window->statusStrip()->setQuota(
        tr("Quota de la minute : %1 appels libres sur %2").arg(usage.remaining).arg(usage.limit));
}

QList<Command> Desktop::commands()
{
    QList<Command> list;
    list << Command{u"plus"_s,   tr("Configurer une habilitation…"), {}, {},
                    tr("jeton"), [this] { m_dialogs->configure(); }};
    list << m_support->commands();
    const QList<Habilitation> &all = m_services.habilitations().all();
    for (const Habilitation &each : all)
        list << Command{each.isFictitious() ? u"fiole"_s : u"cle"_s,
                        each.name,
                        each.organisation.isEmpty() ? tr("Habilitation")
                                                    : tr("Habilitation · %1").arg(each.organisation),
                        {},
                        {},
                        [this, id = each.id] { choose(id); }};
    const QList<Command> ofPanel = m_panel ? m_panel->commands() : QList<Command>();
    for (const Command &command : ofPanel)
        list << after([this] { m_window->showPanel(panelId); }, command);
    return list;
}

} // namespace agrafe::ui
