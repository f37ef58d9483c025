// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/renewal_dialog.h"

#include "chorus/refusal.h"
#include "ui/renewal/chorus_secrets_page.h"
#include "ui/renewal/guide_view.h"
#include "ui/renewal/replaced_page.h"
#include "ui/renewal/time_line.h"
#include "ui/welcome/step_row.h"
#include "ui/widgets/banner.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Habilitation;
using habilitation::SecretKind;
using habilitation::Service;

namespace {

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    area->setWidget(page);
    return area;
}

QString titleFor(const Habilitation &habilitation)
{
    return habilitation.service == Service::Chorus
               ? RenewalDialog::tr("Renouveler les secrets de « %1 »").arg(habilitation.name)
               : RenewalDialog::tr("Renouveler le jeton de « %1 »").arg(habilitation.name);
}

QString newSecretTitle(Service service)
{
    return service == Service::Chorus ? RenewalDialog::tr("Nouveaux secrets")
                                      : RenewalDialog::tr("Nouveau jeton");
}

/// What ends goes first, what is to be asked comes next; the step of the token itself says nothing here.
QList<renewal::GuideStep> stepsOf(const QList<renewal::GuideStep> &all, bool first)
{
    static const QStringList beginning{u"echeance"_s, u"voies"_s, u"administrateur-el"_s,
                                       u"mot-de-passe-technique"_s};
    QList<renewal::GuideStep> chosen;
    for (const renewal::GuideStep &step : all)
        if (step.id != u"jeton" && beginning.contains(step.id) == first)
            chosen << step;
    return chosen;
}

} // namespace

RenewalDialog::RenewalDialog(const RenewalTools &tools, const renewal::Guide &guide,
                             const Habilitation &habilitation, QWidget *parent)
    : DialogFrame(titleFor(habilitation), parent)
    , m_tools(tools)
    , m_habilitation(habilitation)
    , m_steps(new StepRow(
          {tr("Échéance"), tr("Demande"), newSecretTitle(habilitation.service), tr("Remplacement")}, this))
    , m_timeLine(new TimeLine(this))
    , m_pages(new QStackedWidget)
    , m_replaced(new ReplacedPage)
    , m_problem(new Banner)
    , m_previous(addLeftButton(tr("&Précédent")))
    , m_leave(addButton(tr("Fermer")))
    , m_next(addButton(tr("&Suivant"), true))
{
    const QList<renewal::GuideStep> all = guide.renewal(habilitation, tools.settings);
    addGuide(stepsOf(all, true));
    addGuide(stepsOf(all, false));
    if (isChorus()) {
        m_secrets = new ChorusSecretsPage(tools.clock.now().toLocalTime().date());
        m_timeLine->setNames(tr("Mot de passe actuel"), tr("Nouveau mot de passe"));
    } else {
        m_token = new NewTokenPage(tools, habilitation);
    }
    m_pages->addWidget(scrolled(isChorus() ? static_cast<QWidget *>(m_secrets) : m_token));
    m_pages->addWidget(scrolled(m_replaced));
    m_problem->hide();
    body()->addWidget(m_steps);
    body()->addWidget(m_timeLine);
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_problem);
    connectPages();
    resizeScaled(980, 680);
    goTo(Deadline);
}

bool RenewalDialog::isChorus() const
{
    return m_habilitation.service == Service::Chorus;
}

void RenewalDialog::addGuide(const QList<renewal::GuideStep> &steps)
{
    auto *view = new GuideView(steps);
    connect(view, &GuideView::linkActivated, this, &RenewalDialog::linkActivated);
    connect(view, &GuideView::copied, this,
            [this](const QString &label) { Q_EMIT news(tr("%1 : copié.").arg(label)); });
    m_pages->addWidget(scrolled(view));
}

void RenewalDialog::connectPages()
{
    const auto update = [this] {
        updateTimeLine();
        updateButtons();
    };
    if (m_token) {
        connect(m_token, &NewTokenPage::changed, this, update);
        connect(m_token, &NewTokenPage::news, this, &RenewalDialog::news);
    } else {
        connect(m_secrets, &ChorusSecretsPage::changed, this, update);
        connect(m_secrets, &ChorusSecretsPage::changed, this, [this] { m_untested = false; });
    }
    connect(m_replaced, &ReplacedPage::restoreRequested, this, &RenewalDialog::restore);
    connect(m_replaced, &ReplacedPage::calendarRequested, this, &RenewalDialog::calendarRequested);
    connect(m_problem, &Banner::linkActivated, this, [this] {
        if (m_offersUntested)
            m_untested = true;
        else
            m_tools.secrets.useSessionOnly();
        m_offersUntested = false;
        replace();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(Step(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &RenewalDialog::next);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
}

RenewalDialog::Step RenewalDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void RenewalDialog::goTo(Step step)
{
    m_problem->hide();
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    if (const auto kept = m_tools.store.byId(m_habilitation.id))
        m_habilitation = *kept;
    updateTimeLine();
    updateButtons();
    if (step == NewToken)
        (m_token ? static_cast<QWidget *>(m_token) : m_secrets)->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void RenewalDialog::updateTimeLine()
{
    const QDate end = isChorus() ? m_habilitation.technicalPasswordEnd() : m_habilitation.expiresOn;
    const QDate next = m_secrets ? m_secrets->end() : m_token->end();
    m_timeLine->setDates({.today = m_tools.clock.now().toLocalTime().date(), .end = end, .newEnd = next});
}

void RenewalDialog::updateButtons()
{
    const bool last = step() == Replaced;
    const bool ready = m_token ? m_token->isReady() : m_secrets->isReady();
    m_previous->setVisible(step() != Deadline);
    m_previous->setEnabled(!m_writing);
    m_leave->setVisible(!last);
    m_leave->setText(step() == NewToken && !m_done ? tr("&Garder l’ancien") : tr("Fermer"));
    m_next->setText(last                 ? tr("&Terminer")
                    : step() != NewToken ? tr("&Suivant")
                    : isChorus()         ? tr("&Remplacer")
                                         : tr("&Remplacer le jeton"));
    m_next->setEnabled(!m_writing && (step() != NewToken || ready));
}

void RenewalDialog::next()
{
    if (step() == Replaced)
        return accept();
    if (step() == NewToken)
        return replace();
    goTo(Step(step() + 1));
}

void RenewalDialog::replace()
{
    m_writing = true;
    m_problem->hide();
    updateButtons();
    m_secrets &&m_tools.tryChorus && !m_untested ? tryFirst() : keep();
}

void RenewalDialog::tryFirst()
{
    m_problem->say(Tone::Info, tr("Essai en cours."), tr("Rien n’est encore remplacé."));
    m_problem->show();
    QCoro::connect(m_tools.tryChorus(m_habilitation, m_secrets->secret(SecretKind::ClientSecret),
                                     m_secrets->secret(SecretKind::TechnicalPassword)),
                   this, [this](const Result<void> &result) { onTried(result); });
}

/// Nothing replaces what was refused for sure; what could not be tried is the agent's to decide.
void RenewalDialog::onTried(const Result<void> &result)
{
    m_problem->hide();
    if (result)
        return keep();
    m_writing = false;
    updateButtons();
    const bool refused =
        chorus::refusesGiven(result.error(), !m_secrets->secret(SecretKind::ClientSecret).isEmpty(),
                             !m_secrets->secret(SecretKind::TechnicalPassword).isEmpty());
    m_offersUntested = !refused;
    m_problem->say(refused ? Tone::No : Tone::Unknown, result.error().sentence,
                   QStringList{result.error().nextAction, tr("Rien n’est remplacé.")}.join(u' ').trimmed(),
                   refused ? QString() : tr("Remplacer sans essai"));
    m_problem->show();
    Q_EMIT news(m_problem->spokenText());
}

void RenewalDialog::keep()
{
    QCoro::connect(replacement(), this, [this](const Result<void> &result) { onReplaced(result); });
}

QCoro::Task<Result<void>> RenewalDialog::replacement()
{
    if (m_secrets)
        return keepChorusSecrets(m_tools.store, m_habilitation.id,
                                 m_secrets->secret(SecretKind::TechnicalPassword), m_secrets->changedOn(),
                                 m_secrets->secret(SecretKind::ClientSecret));
    if (m_token->trial()->verdict == renewal::Verdict::NotTestable)
        return m_tools.renewals.replaceUntested(m_habilitation, m_token->token(), m_token->end());
    return m_tools.renewals.replace(*m_token->trial(), m_token->end());
}

void RenewalDialog::onReplaced(const Result<void> &result)
{
    m_writing = false;
    if (!result) {
        say(result.error());
        return updateButtons();
    }
    m_done = true;
    m_token ? m_token->clear() : m_secrets->clear();
    goTo(Replaced);
    const QDate end = isChorus() ? m_habilitation.technicalPasswordEnd() : m_habilitation.expiresOn;
    QString note = tr("Les dossiers ouverts se servent du nouveau jeton dès leur prochain appel.");
    if (m_habilitation.service == Service::El)
        note = tr("E#L dira au premier envoi si ce jeton est bon.");
    if (isChorus())
        note = m_untested ? tr("Ils n’ont pas été essayés : voyez le diagnostic.")
                          : tr("PISTE et Chorus Pro les acceptent.");
    m_replaced->showDone(isChorus() ? tr("Les secrets sont remplacés.") : tr("Le jeton est remplacé."), end,
                         m_tools.renewals.canRestore(m_habilitation.id), note);
    Q_EMIT replaced(m_habilitation.id);
    Q_EMIT news(isChorus() ? tr("Les secrets sont remplacés.") : tr("Le jeton est remplacé."));
}

void RenewalDialog::restore()
{
    QCoro::connect(m_tools.renewals.restore(m_habilitation.id), this, [this](const Result<void> &result) {
        if (!result)
            return say(result.error());
        m_replaced->showRestored();
        goTo(Replaced);
        Q_EMIT replaced(m_habilitation.id);
        Q_EMIT news(tr("L’ancien jeton est de nouveau en place."));
    });
}

/// A keychain that refuses: never a file; memory, if the agent accepts it.
void RenewalDialog::say(const Failure &failure)
{
    m_problem->say(Tone::Unknown, failure.sentence, failure.nextAction,
                   failure.kind == FailureKind::Secret ? tr("Garder pour cette session seulement")
                                                       : QString());
    m_problem->show();
    Q_EMIT news(m_problem->spokenText());
}

/// A page of sentences has nothing to focus in its middle: it scrolls with the usual keys.
void RenewalDialog::keyPressEvent(QKeyEvent *event)
{
    auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (event->key() == Qt::Key_PageDown)
        return area->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    if (event->key() == Qt::Key_PageUp)
        return area->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    DialogFrame::keyPressEvent(event);
}

} // namespace agrafe::ui
