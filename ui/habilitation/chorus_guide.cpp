// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/chorus_guide.h"

#include "ui/chorus/declared_steps.h"
#include "ui/chorus/step_list.h"
#include "ui/chorus/step_row.h"
#include "ui/theme/fonts.h"

#include <QDesktopServices>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using chorus::Step;
using habilitation::Environment;
using habilitation::Habilitation;

ChorusGuide::ChorusGuide(settings::Settings &settings, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_title(new QLabel(this))
    , m_steps(new StepList(this))
{
    m_facts.today = today;
    setTextRole(m_title, TextRole::Strong);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(16, 0, 8, 4);
    m_steps->card()->setDoneText(tr("C’est fait"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    connect(m_steps->card(), &StepCard::doneRequested, this, &ChorusGuide::declareOpen);
    connect(m_steps->card(), &StepCard::linkRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void ChorusGuide::setAccess(const Habilitation &access, bool hasSecret, bool hasPassword)
{
    m_facts.side = access.environment == Environment::Production ? Side::Production : Side::Qualification;
    m_facts.habilitation = access;
    m_given.clear();
    if (!access.clientId.isEmpty())
        m_given << Step::PisteAccount << Step::Application;
    if (!access.clientId.isEmpty() && hasSecret)
        m_given << Step::OAuthPair;
    if (!access.technicalAccount.isEmpty() && hasPassword)
        m_given << Step::TechnicalAccount;
    m_title->setText(m_facts.side == Side::Production ? tr("Les étapes, en production")
                                                      : tr("Les étapes, en qualification"));
    refresh();
}

void ChorusGuide::refresh()
{
    m_facts.declared = declaredSteps(m_settings, m_facts.side) + m_given;
    m_steps->setSteps(connectionSteps(m_facts));
}

void ChorusGuide::open(Step step)
{
    m_steps->openStep(step);
}

void ChorusGuide::openNext()
{
    const QList<ConnectionStep> &steps = m_steps->steps();
    const auto next = std::ranges::find(steps, ConnectionStep::State::Unknown, &ConnectionStep::state);
    if (next != steps.end())
        open(next->step);
}

void ChorusGuide::declareOpen()
{
    const ConnectionStep *open = m_steps->current();
    if (!open)
        return;
    declareStep(m_settings, m_facts.side, open->step);
    refresh();
    openNext();
}

} // namespace agrafe::ui
