// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/answer_card.h"

#include "particulier/former_names.h"
#include "ui/particulier/answer_words.h"
#include "ui/particulier/details_table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sign.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using particulier::Status;
using particulier::StatusState;

namespace {

QLabel *wrapping(TextRole role, QPalette::ColorRole ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setTextRole(label, role, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AnswerCard::AnswerCard(QWidget *parent)
    : QWidget(parent)
    , m_badge(new BadgeLabel(this))
    , m_title(wrapping(TextRole::Base, mutedInk, this))
    , m_sentence(wrapping(TextRole::Strong, QPalette::WindowText, this))
    , m_action(wrapping(TextRole::Base, secondaryInk, this))
    , m_hidden(new QWidget(this))
    , m_hiddenText(wrapping(TextRole::Base, mutedInk, this))
    , m_choices(new QWidget(this))
    , m_choicesLayout(new QVBoxLayout(m_choices))
    , m_complete(new QPushButton(tr("Compléter l’identité"), this))
    , m_details(new QPushButton(tr("Voir le détail"), this))
    , m_retry(new QToolButton(this))
    , m_layout(new QGridLayout(this))
{
    m_retry->setIcon(icon(u"redemander"_s));
    m_details->setCheckable(true);
    setButtonKind(m_details, ButtonKind::Quiet, true);
    setButtonKind(m_complete, ButtonKind::Outlined, true);
    layOut();
    connect(m_retry, &QToolButton::clicked, this, &AnswerCard::retryRequested);
    connect(m_details, &QPushButton::toggled, this, &AnswerCard::unfold);
    connect(m_complete, &QPushButton::clicked, this, [this] { Q_EMIT completeRequested(m_blamed); });
}

void AnswerCard::layOut()
{
    auto *hidden = new QHBoxLayout(m_hidden);
    hidden->setContentsMargins(0, 0, 0, 0);
    hidden->setSpacing(8);
    hidden->addWidget(new Sign(u"noncouvert"_s, 16, this), 0, Qt::AlignTop);
    hidden->addWidget(m_hiddenText, 1);
    m_choicesLayout->setContentsMargins(0, 4, 0, 0);
    m_choicesLayout->setSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(-8, 0, 0, 0); // the words of a quiet button below the other words
    buttons->addWidget(m_complete);
    buttons->addWidget(m_details);
    buttons->addStretch();
    m_layout->setContentsMargins(16, 12, 12, 12);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4);
    m_layout->addWidget(m_badge, 0, 0, Qt::AlignLeft | Qt::AlignTop);
    m_layout->addWidget(m_title, 0, 1);
    m_layout->addWidget(m_retry, 0, 2, 2, 1, Qt::AlignTop);
    m_layout->addWidget(m_sentence, 1, 1);
    m_layout->addWidget(m_action, 2, 1, 1, 2);
    m_layout->addWidget(m_hidden, 3, 1, 1, 2);
    m_layout->addWidget(m_choices, 4, 1, 1, 2);
    m_layout->addLayout(buttons, 5, 1, 1, 2);
    m_layout->setColumnMinimumWidth(0, scaled(92));
    m_layout->setColumnStretch(1, 1);
}

void AnswerCard::show(const Status &status, const QDateTime &retryAt, const QDateTime &now,
                      const QList<particulier::Variant> &variants)
{
    m_status = status;
    const QString name = status.endpoint ? status.endpoint->shortTitle : status.question.endpointId;
    const QString provider = status.endpoint ? status.endpoint->provider : QString();
    const QString plain = tr("%1 · %2").arg(name, provider);
    m_title->setText(status.question.variant.isEmpty() ? plain
                                                       : tr("%1 · %2").arg(plain, status.question.variant));
    m_badge->setBadge(badgeOf(status));
    const AnswerWords said = wordsOf(status, retryAt, now);
    m_sentence->setText(said.sentence);
    m_sentence->setVisible(!said.sentence.isEmpty());
    m_action->setText(said.action);
    m_action->setVisible(!said.action.isEmpty());
    m_blamed = said.blamed;
    m_complete->setVisible(!said.blamed.isEmpty());
    m_complete->setText(said.blamedLabel.isEmpty() ? tr("Compléter l’identité")
                                                   : tr("Compléter\u00a0: %1").arg(said.blamedLabel));
    showHidden(status.reading);
    showVariants(status.reading.notFound ? variants : QList<particulier::Variant>());
    const bool done = status.state == StatusState::Done && status.answer;
    m_retry->setVisible(done || status.state == StatusState::NotAsked);
    m_retry->setAccessibleName(tr("Redemander\u00a0: %1").arg(name));
    m_retry->setToolTip(tr("Redemander «\u00a0%1\u00a0»").arg(name));
    m_details->setVisible(done && !status.answer->payload.isEmpty());
    m_details->setAccessibleName(tr("Voir le détail\u00a0: %1").arg(name));
    if (m_details->isChecked())
        unfold(!m_details->isHidden());
    setAccessibleName(spokenText());
}

void AnswerCard::showHidden(const particulier::Reading &reading)
{
    const QStringList &labels = reading.notCovered;
    m_hidden->setToolTip(reading.newRights.isEmpty() ? QString() : particulier::newRightSentence());
    m_hidden->setVisible(!labels.isEmpty());
    const QString text = labels.size() > 1
                             ? tr("%1\u00a0: votre habilitation ne couvre pas ces informations.")
                             : tr("%1\u00a0: votre habilitation ne couvre pas cette information.");
    m_hiddenText->setText(labels.isEmpty() ? QString() : text.arg(labels.join(u", "_s)));
}

void AnswerCard::showVariants(const QList<particulier::Variant> &variants)
{
    const QList<QPushButton *> gone = std::exchange(m_variants, {});
    for (QPushButton *button : gone) {
        button->hide();
        button->deleteLater();
    }
    for (int index = 0; index < variants.size(); ++index) {
        auto *button = new QPushButton(variants.at(index).label, m_choices);
        setButtonKind(button, ButtonKind::Outlined, true);
        setSign(button, u"redemander"_s);
        button->setToolTip(tr("Redemande ainsi ce statut\u00a0: un nouvel accès, tracé."));
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT variantRequested(index); });
        m_choicesLayout->addWidget(button, 0, Qt::AlignLeft);
        m_variants << button;
    }
    m_choices->setVisible(!m_variants.isEmpty());
    if (!m_variants.isEmpty()) {
        m_action->setText(tr("À essayer\u00a0:"));
        m_action->show();
    }
}

void AnswerCard::unfold(bool open)
{
    if (open && !m_table) {
        m_table = new DetailsTable(this);
        m_layout->addWidget(m_table, 6, 1, 1, 2);
        Q_EMIT stopsChanged();
    }
    if (open && m_status.answer && m_status.version)
        m_table->showAnswer(*m_status.version, *m_status.answer);
    if (m_table)
        m_table->setVisible(open);
    m_details->setText(open ? tr("Masquer le détail") : tr("Voir le détail"));
}

QList<QWidget *> AnswerCard::tabStops() const
{
    QList<QWidget *> stops{m_retry};
    for (QPushButton *variant : m_variants)
        stops += variant;
    stops << m_complete << m_details;
    if (m_table)
        stops += m_table;
    return stops;
}

void AnswerCard::forget()
{
    m_status = {};
    for (QLabel *label : {m_title, m_sentence, m_action, m_hiddenText})
        label->clear();
    setAccessibleName({});
    if (m_table)
        m_table->setRowCount(0);
}

QString AnswerCard::spokenText() const
{
    QStringList parts{m_title->text(), m_badge->badge().text, m_sentence->text(), m_action->text(),
                      m_hiddenText->text()};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

void AnswerCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokensOf(palette()).line);
}

} // namespace agrafe::ui
