// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/habilitation_dialog.h"

#include "habilitation/rights_text.h"
#include "habilitation/save_with_token.h"
#include "ui/habilitation/organism_page.h"
#include "ui/habilitation/token_page.h"
#include "ui/habilitation/trial_page.h"
#include "ui/welcome/step_row.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using habilitation::Habilitation;

namespace {

constexpr int organismPage = 0;
constexpr int tokenPage = 1;
constexpr int trialPage = 2;

QString titleOf(HabilitationDialog::Task task, const Habilitation &habilitation)
{
    switch (task) {
    case HabilitationDialog::Task::Configure:
        return HabilitationDialog::tr("Configurer une habilitation");
    case HabilitationDialog::Task::Edit:
        return HabilitationDialog::tr("Modifier « %1 »").arg(habilitation.name);
    case HabilitationDialog::Task::ReplaceToken:
        break;
    }
    return HabilitationDialog::tr("Remplacer le jeton de « %1 »").arg(habilitation.name);
}

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    area->setWidget(page);
    return area;
}

} // namespace

HabilitationDialog::HabilitationDialog(HabilitationTools tools, Task task, const Habilitation &habilitation,
                                       QWidget *parent)
    : DialogFrame(titleOf(task, habilitation), parent)
    , m_tools(std::move(tools))
    , m_task(task)
    , m_steps(new StepRow({tr("Organisme"), tr("Jeton"), tr("Essai")}, this))
    , m_pages(new QStackedWidget)
    , m_organism(new OrganismPage)
    , m_token(new TokenPage)
    , m_trial(new TrialPage)
    , m_problem(new Banner)
    , m_previous(addLeftButton(tr("Précédent")))
{
    QPushButton *cancel = addButton(tr("Annuler"));
    m_next = addButton(tr("Suivant"), true);
    m_problem->hide();
    m_organism->setHabilitation(habilitation);
    if (task == Task::Edit)
        m_organism->showEnd();
    m_token->setNow(m_tools.clock.now());
    m_steps->setVisible(task == Task::Configure);
    body()->addWidget(m_steps);
    for (QWidget *page : std::initializer_list<QWidget *>{m_organism, m_token, m_trial})
        m_pages->addWidget(scrolled(page));
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_problem);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_previous, &QPushButton::clicked, this, &HabilitationDialog::previous);
    connect(m_next, &QPushButton::clicked, this, &HabilitationDialog::next);
    connect(m_trial, &TrialPage::againRequested, this, &HabilitationDialog::startTrial);
    connect(m_token, &TokenPage::keychainRetried, this, &HabilitationDialog::probe);
    connect(m_token, &TokenPage::sessionOnlyChosen, this, &HabilitationDialog::useSessionOnly);
    connect(m_problem, &Banner::linkActivated, this, [this] {
        useSessionOnly();
        m_problem->hide();
        saveWithToken();
    });
    resizeScaled(640, 560);
    goTo(task == Task::ReplaceToken ? tokenPage : organismPage);
    if (task != Task::Edit)
        probe();
}

bool HabilitationDialog::isFirst(int page) const
{
    return page == (m_task == Task::ReplaceToken ? tokenPage : organismPage);
}

bool HabilitationDialog::isLast(int page) const
{
    return page == (m_task == Task::Edit ? organismPage : trialPage);
}

void HabilitationDialog::goTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_problem->hide();
    m_steps->setCurrent(page);
    m_previous->setVisible(!isFirst(page));
    m_next->setText(isLast(page) ? tr("Enregistrer") : tr("Suivant"));
    m_next->setEnabled(page != trialPage || m_accepted);
    if (page == trialPage)
        return startTrial();
    if (page == tokenPage)
        m_token->setHabilitation(m_organism->habilitation(), m_tools.catalogue);
    (page == organismPage ? static_cast<QWidget *>(m_organism) : m_token)->setFocus(Qt::OtherFocusReason);
}

void HabilitationDialog::next()
{
    const int page = m_pages->currentIndex();
    if (page == organismPage && !m_organism->validate())
        return;
    if (page == tokenPage && !m_token->validate())
        return;
    if (!isLast(page))
        return goTo(page + 1);
    if (m_task == Task::Edit)
        return finish(m_tools.store.save(m_organism->habilitation()));
    saveWithToken();
}

void HabilitationDialog::previous()
{
    m_accepted = false;
    ++m_trialNumber;
    goTo(m_pages->currentIndex() - 1);
}

void HabilitationDialog::probe()
{
    QCoro::connect(m_tools.secrets.probe(), this, [this](const Result<void> &found) {
        found ? m_token->setKeychain(m_tools.secrets.state()) : m_token->showKeychainFailure(found.error());
    });
}

void HabilitationDialog::useSessionOnly()
{
    m_tools.secrets.useSessionOnly();
    m_token->setKeychain(m_tools.secrets.state());
}

void HabilitationDialog::startTrial()
{
    const Habilitation habilitation = m_organism->habilitation();
    m_accepted = false;
    m_next->setEnabled(false);
    m_trial->showAsking(habilitation.apiUrl().host());
    const int number = ++m_trialNumber;
    QCoro::connect(m_tools.test(habilitation, m_token->token()), this,
                   [this, number](const Result<habilitation::Rights> &rights) {
                       if (number == m_trialNumber)
                           showTrial(rights);
                   });
}

void HabilitationDialog::showTrial(const Result<habilitation::Rights> &rights)
{
    m_trial->showResult(
        rights,
        rights ? habilitation::openedBy(rights->scopes, m_organism->habilitation().service, m_tools.catalogue)
                     .titles
               : QStringList());
    m_accepted = rights.has_value();
    m_next->setEnabled(m_accepted);
    if (m_accepted)
        m_next->setFocus(Qt::OtherFocusReason);
}

void HabilitationDialog::saveWithToken()
{
    const Habilitation habilitation = m_organism->habilitation();
    m_next->setEnabled(false);
    // When the keychain refuses, the dialog stays: the agent may try again, nothing has to be typed twice.
    QCoro::connect(habilitation::saveWithToken(m_tools.store, habilitation, m_token->token()), this,
                   [this](const Result<void> &kept) {
                       m_next->setEnabled(true);
                       finish(kept);
                   });
}

void HabilitationDialog::finish(const Result<void> &result)
{
    if (!result) {
        const Failure &failure = result.error();
        m_problem->say(failure.kind == FailureKind::Input ? Tone::No : Tone::Unknown, failure.sentence,
                       failure.nextAction,
                       failure.kind == FailureKind::Secret ? tr("Cette session seulement") : QString());
        m_problem->show();
        return;
    }
    m_token->clear();
    Q_EMIT saved(m_organism->habilitation().id);
    accept();
}

} // namespace agrafe::ui
