// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/warning_desk.h"

#include "etat/outcome.h"
#include "ui/desktop/session.h"
#include "ui/main_window.h"
#include "ui/shell/status_strip.h"

namespace agrafe::ui {

WarningDesk::WarningDesk(services::Services &services, Session &session, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_window(window)
{
    connect(&window, &MainWindow::warningLinkActivated, this, &WarningDesk::onLink);
    connect(&window, &MainWindow::warningSecondLinkActivated, this, &WarningDesk::onSecondLink);
    followSession();
    followServices();
}

WarningDesk::~WarningDesk()
{
    m_services.http().setOnTraceLost({});
}

void WarningDesk::followSession()
{
    const auto failed = [this](Trouble trouble) {
        return [this, trouble](const Failure &failure) { onFailed(trouble, failure); };
    };
    const auto over = [this](Trouble trouble) { return [this, trouble] { clear(trouble); }; };
    connect(&m_session, &Session::journalFailed, this, failed(Trouble::Journal));
    connect(&m_session, &Session::journalReady, this, over(Trouble::Journal));
    connect(&m_session, &Session::accessFailed, this, failed(Trouble::Access));
    connect(&m_session, &Session::rightsFailed, this, failed(Trouble::Rights));
    connect(&m_session, &Session::rightsReady, this, over(Trouble::Rights));
    connect(&m_session.current(), &CurrentAccess::chosen, this, over(Trouble::Access));
    connect(&m_session.current(), &CurrentAccess::chosen, this, over(Trouble::Rights));
    connect(&m_session, &Session::journalFailed, this, [this] { m_window.statusStrip()->setTraced(false); });
    connect(&m_session, &Session::journalReady, this, [this] { m_window.statusStrip()->setTraced(true); });
}

void WarningDesk::followServices()
{
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

void WarningDesk::onFailed(Trouble trouble, const Failure &failure)
{
    const etat::Explanation why = etat::explain(failure, {});
    const bool token = failure.kind == FailureKind::Secret || failure.httpStatus == 401;
    say(trouble, {why.sentence, why.nextAction, tr("Réessayer"), token ? tr("Saisir le jeton…") : QString()});
}

void WarningDesk::onLink()
{
    if (m_lasting.isEmpty())
        return;
    const Trouble shown = m_lasting.firstKey();
    // A copy: what it does may take the trouble away, and the action with it.
    const std::function<void()> own = m_lasting.first().onLink;
    if (own)
        own();
    else if (shown <= Trouble::Rights)
        m_session.tryAgain();
    else
        clear(shown);
}

void WarningDesk::onSecondLink()
{
    const std::function<void()> own = m_lasting.isEmpty() ? nullptr : m_lasting.first().onSecond;
    if (own)
        own();
    else
        Q_EMIT tokenRequested();
}

void WarningDesk::warn(Trouble trouble, const Failure &failure)
{
    say(trouble, {failure.sentence, failure.nextAction, tr("C’est lu")});
}

void WarningDesk::setTracing(bool works)
{
    m_window.statusStrip()->setTraced(works && !m_lasting.contains(Trouble::Journal));
}

void WarningDesk::say(Trouble trouble, const Words &words)
{
    m_lasting.insert(trouble, words);
    show();
}

void WarningDesk::clear(Trouble trouble)
{
    if (m_lasting.remove(trouble) > 0)
        show();
}

void WarningDesk::show()
{
    const Words words = m_lasting.isEmpty() ? Words() : m_lasting.first();
    m_window.setWarning(words.sentence, words.nextAction, words.link, words.second);
}

} // namespace agrafe::ui
