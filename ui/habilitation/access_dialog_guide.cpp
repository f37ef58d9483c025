// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The steps beside the form of an access to Chorus Pro.
#include "chorus/refusal.h"
#include "ui/fields/date_edit.h"
#include "ui/fields/form_field.h"
#include "ui/fields/pasted_secret_field.h"
#include "ui/habilitation/access_dialog.h"
#include "ui/habilitation/chorus_guide.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>

namespace agrafe::ui {

using chorus::MissingStep;
using chorus::Step;
using habilitation::SecretKind;

namespace {

constexpr int besideFrom = 720; ///< narrower, the steps stand below the form

bool isIn(const QWidget &field, const QWidget *focused)
{
    return focused == &field || field.isAncestorOf(focused);
}

} // namespace

void AccessDialog::showGuide(settings::Settings &settings)
{
    m_guide = new ChorusGuide(settings, m_today);
    m_columns->widget(0)->setMinimumHeight(scaled(120)); // a field with its label, whatever stands below
    m_columns->addWidget(m_guide);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    const auto fields = findChildren<FormField *>();
    for (const FormField *field : fields)
        connect(field, &FormField::edited, this, &AccessDialog::updateGuide);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccessDialog::updateGuide);
    for (const GivenSecret &each : std::as_const(m_secrets))
        connect(each.field, &PastedSecretField::changed, this, &AccessDialog::updateGuide);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { guideTo(now); });
    resizeScaled(960, 600);
    m_columns->setSizes({scaled(480), scaled(480)});
    updateGuide();
    m_guide->openNext();
}

void AccessDialog::updateGuide()
{
    if (m_guide)
        m_guide->setAccess(access(), hasSecret(SecretKind::ClientSecret),
                           hasSecret(SecretKind::TechnicalPassword));
}

bool AccessDialog::hasSecret(SecretKind kind) const
{
    return !given(kind).isEmpty() || m_store.hasSecret(m_access.id, kind);
}

/// What the field needs is what its step explains; one that needs nothing leaves the steps as they are.
void AccessDialog::guideTo(const QWidget *focused)
{
    if (!m_guide || !focused)
        return;
    if (isIn(*m_environment, focused))
        m_guide->open(Step::Application);
    else if (isIn(*m_client, focused))
        m_guide->open(Step::OAuthPair);
    else if (isIn(*m_account, focused))
        m_guide->open(Step::TechnicalAccount);
    else if (isIn(*m_date, focused))
        m_guide->open(Step::Password);
    for (const GivenSecret &each : std::as_const(m_secrets)) {
        if (isIn(*each.field, focused))
            m_guide->open(each.kind == SecretKind::ClientSecret ? Step::OAuthPair : Step::TechnicalAccount);
    }
}

void AccessDialog::guideTo(const Failure &failure)
{
    if (!m_guide)
        return;
    switch (chorus::missingStep(failure)) {
    case MissingStep::Application:
        return m_guide->open(Step::OAuthPair);
    case MissingStep::Account:
    case MissingStep::TokenOrAccount:
        return m_guide->open(Step::TechnicalAccount);
    case MissingStep::Subscription:
        return m_guide->open(Step::Conditions);
    case MissingStep::Token:
    case MissingStep::None:
        break;
    }
}

void AccessDialog::resizeEvent(QResizeEvent *event)
{
    DialogFrame::resizeEvent(event);
    m_columns->setOrientation(width() < scaled(besideFrom) ? Qt::Vertical : Qt::Horizontal);
}

} // namespace agrafe::ui
