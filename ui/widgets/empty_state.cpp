// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/empty_state.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/sign.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

EmptyState::EmptyState(const QString &sign, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    auto *picture = new Sign(sign, 28, this);
    picture->setInk(Sign::Ink::Primary);
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_sentence, TextRole::Base, secondaryInk);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addStretch();
    setTexts(title, sentence);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QPushButton *EmptyState::button(const QString &text)
{
    if (!m_button) {
        m_button = new QPushButton(text, this);
        setButtonKind(m_button, ButtonKind::Filled);
        auto *box = static_cast<QVBoxLayout *>(layout());
        box->insertWidget(box->count() - 1, m_button, 0, Qt::AlignHCenter);
    }
    m_button->setText(text);
    return m_button;
}

} // namespace agrafe::ui
