// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/answers_side.h"

#include "ui/particulier/answer_card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

AnswersSide::AnswersSide(QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(u"particulier"_s, {}, {}, this))
    , m_page(new QWidget(this))
    , m_list(new PageLayout(m_page))
{
    setProperty("agrafeRegion", true);
    auto *title = new QLabel(tr("Réponses"), this);
    setTextRole(title, TextRole::Title);
    m_head->setContentsMargins(16, 0, 16, 0);
    m_head->addWidget(title);
    m_head->addStretch();
    auto *headPlace = new QWidget(this);
    headPlace->setFixedHeight(scaled(48));
    headPlace->setLayout(m_head);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_page->setBackgroundRole(QPalette::Base);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_page);
    m_banner->hide();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headPlace);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
}

void AnswersSide::addHeadButton(QWidget *button)
{
    m_head->addWidget(button);
    m_lastHead = button;
}

void AnswersSide::showNothing(const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    m_pages->setCurrentIndex(m_cards.isEmpty() ? 0 : 1);
}

void AnswersSide::add(int index, int after)
{
    auto *card = new AnswerCard(m_page);
    connect(card, &AnswerCard::retryRequested, this, [this, index] { Q_EMIT retryRequested(index); });
    connect(card, &AnswerCard::variantRequested, this,
            [this, index](int variant) { Q_EMIT variantRequested(index, variant); });
    connect(card, &AnswerCard::completeRequested, this, &AnswersSide::completeRequested);
    AnswerCard *before = m_cards.value(after);
    m_list->insertWidget(before ? m_list->indexOf(before) + 1 : m_list->count() - 1, card);
    connect(card, &AnswerCard::stopsChanged, this, &AnswersSide::orderTabs);
    m_cards.insert(index, card);
    orderTabs();
    m_pages->setCurrentIndex(1);
}

void AnswersSide::show(int index, const particulier::Status &status, const QDateTime &retryAt,
                       const QDateTime &now, const QList<particulier::Variant> &variants)
{
    AnswerCard *card = m_cards.value(index);
    if (!card)
        return;
    const QList<QWidget *> before = card->tabStops();
    card->show(status, retryAt, now, variants);
    if (card->tabStops() != before)
        orderTabs();
}

/// Down the list, whatever the order in which its cards and their buttons were made.
void AnswersSide::orderTabs()
{
    QWidget *last = m_lastHead;
    for (int place = 0; last && place < m_list->count(); ++place) {
        const auto *card = qobject_cast<AnswerCard *>(m_list->itemAt(place)->widget());
        const QList<QWidget *> stops = card ? card->tabStops() : QList<QWidget *>();
        for (QWidget *stop : stops) {
            setTabOrder(last, stop);
            last = stop;
        }
    }
}

void AnswersSide::clear()
{
    const auto cards = std::exchange(m_cards, {});
    for (AnswerCard *card : cards) {
        card->forget();
        card->hide();
        card->deleteLater();
    }
    say({}, {});
    m_pages->setCurrentIndex(0);
}

void AnswersSide::say(const QString &sentence, const QString &strong)
{
    m_banner->say(Tone::Info, strong, sentence);
    m_banner->setVisible(!sentence.isEmpty() || !strong.isEmpty());
}

QString AnswersSide::said() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

} // namespace agrafe::ui
