// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/new_token_page.h"

#include "habilitation/jwt.h"
#include "ui/fields/date_edit.h"
#include "ui/fields/form_field.h"
#include "ui/fields/pasted_secret_field.h"
#include "ui/renewal/rights_card.h"
#include "ui/renewal/trial_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/reading_order.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Habilitation;
using habilitation::Service;
using renewal::Trial;

NewTokenPage::NewTokenPage(const RenewalTools &tools, const Habilitation &habilitation, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_habilitation(habilitation)
    , m_field(new PastedSecretField(
          tr("&Nouveau jeton"),
          [this](const QString &text) { return m_tools.renewals.understood(text, m_habilitation); }))
    , m_claims(new QWidget)
    , m_facts(new QGridLayout(m_claims))
    , m_trialView(new TrialView)
    , m_end(new DateEdit)
    , m_endField(new FormField(tr("Prend &fin le"), m_end))
    , m_rights(new RightsCard)
    , m_reassurance(new Banner)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
{
    auto *page = new PageLayout(this);
    page->setContentsMargins(4, 4, 4, 4);
    page->addLayout(m_columns);
    m_columns->setSpacing(24);
    m_columns->addWidget(makeLeft(), 3);
    m_columns->addWidget(makeRight(), 2);
    connect(m_field, &PastedSecretField::changed, this, &NewTokenPage::onSecret);
    connect(m_trialView, &TrialView::againRequested, this, &NewTokenPage::startTrial);
    connect(m_end, &QLineEdit::textChanged, this, &NewTokenPage::changed);
    startFocusAt(this, m_field);
    onSecret();
}

QWidget *NewTokenPage::makeLeft()
{
    m_field->setRequired(true);
    m_field->setPlaceholder(tr("Collez le jeton : Ctrl+V"));
    m_field->setHint(
        tr("Copiez-le depuis votre espace. Il n’est jamais affiché ; le presse-papiers est vidé."));
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setColumnStretch(1, 1);
    m_end->checkIn(m_endField);
    m_endField->setHint(tr("Comme votre espace l’affiche : un jeton prolongé garde en lui l’ancienne date."));
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_field);
    if (m_tools.practiceToken) {
        auto *practice = new QPushButton(tr("Copier un jeton d’&essai"));
        practice->setToolTip(tr("Bac à sable : un jeton fictif, pour apprendre le geste."));
        setButtonKind(practice, ButtonKind::Outlined, true);
        connect(practice, &QPushButton::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(QString::fromLatin1(m_tools.practiceToken().reveal()));
        });
        layout->addWidget(practice, 0, Qt::AlignLeft);
    }
    layout->addWidget(m_claims);
    layout->addWidget(m_trialView);
    layout->addWidget(m_endField);
    layout->addStretch();
    return left;
}

QWidget *NewTokenPage::makeRight()
{
    m_reassurance->say(Tone::Info, tr("L’ancien jeton reste en place"),
                       tr("jusqu’à ce que vous le remplaciez ; ensuite, vous pourrez y revenir jusqu’à la "
                          "fermeture d’Agrafe."));
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_rights);
    layout->addWidget(m_reassurance);
    layout->addStretch();
    return right;
}

bool NewTokenPage::isReady() const
{
    if (m_field->secret().isEmpty() || !m_trial || !m_end->isRight())
        return false;
    return m_trial->mayReplace() || m_trial->verdict == renewal::Verdict::NotTestable;
}

const Secret &NewTokenPage::token() const
{
    return m_field->secret();
}

QDate NewTokenPage::end() const
{
    return m_field->secret().isEmpty() ? QDate() : m_end->date();
}

void NewTokenPage::clear()
{
    m_field->clear();
}

void NewTokenPage::onSecret()
{
    ++m_number;
    m_trial.reset();
    const bool any = !m_field->secret().isEmpty();
    m_claims->setVisible(any);
    m_trialView->setVisible(any);
    m_rights->hide();
    setEnd({});
    if (any) {
        showClaims();
        startTrial();
    }
    Q_EMIT changed();
}

void NewTokenPage::addFact(const QString &label, const QString &value)
{
    const int row = m_facts->rowCount();
    auto *name = new QLabel(label);
    setTextRole(name, TextRole::Base, mutedInk);
    auto *text = new QLabel(value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAccessibleName(tr("%1 : %2").arg(label, value));
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void NewTokenPage::showClaims()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *title = new QLabel(tr("Ce que dit le jeton"));
    setTextRole(title, TextRole::Strong);
    m_facts->addWidget(title, 0, 0, 1, 2);
    addFact(tr("Service"), tr("%1, %2").arg(titleOf(m_habilitation.service),
                                            titleOf(m_habilitation.environment, m_habilitation.service)));
    const auto claims = habilitation::readClaims(m_field->secret());
    if (!claims)
        return addFact(tr("Contenu"), tr("rien de lisible ici : le service seul le connaît"));
    // Its rights are in the card beside.
    const QList<habilitation::Fact> facts = habilitation::identityOf(*claims);
    for (const habilitation::Fact &fact : facts)
        addFact(fact.label, fact.value);
    m_rights->showClaimed(habilitation::openedBy(claims->scopes, m_habilitation.service, m_tools.catalogue));
    setEnd(renewal::proposedEnd(*claims, m_tools.clock.now().toLocalTime().date()));
}

void NewTokenPage::setEnd(const QDate &end)
{
    const QSignalBlocker quiet(m_end);
    m_end->setDate(end);
    m_endField->setVisible(!m_field->secret().isEmpty());
}

void NewTokenPage::startTrial()
{
    const int number = ++m_number;
    m_trial.reset();
    m_trialView->showAsking(m_habilitation.apiUrl().host());
    Q_EMIT changed();
    QCoro::connect(m_tools.test(m_habilitation, m_field->secret()), this,
                   [this, number](const Result<Trial> &result) {
                       if (number == m_number)
                           showResult(result);
                   });
}

void NewTokenPage::showResult(const Result<Trial> &result)
{
    if (result) {
        m_trial = *result;
        const QDateTime now = m_tools.clock.now().toLocalTime();
        m_trialView->showTrial(*m_trial, tr("à %1").arg(now.toString(tr("H 'h' mm"))));
        if (m_trial->verdict == renewal::Verdict::Accepted)
            m_rights->showChange(m_trial->change, m_habilitation.contact);
    } else {
        m_trialView->showFailure(result.error());
    }
    Q_EMIT news(m_trialView->spokenText());
    Q_EMIT changed();
}

/// Two columns where there is room for them.
void NewTokenPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() >= scaled(700) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != wanted)
        m_columns->setDirection(wanted);
}

} // namespace agrafe::ui
