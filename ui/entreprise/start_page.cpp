// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/start_page.h"

#include "identifiers/subject.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel(this))
    , m_list(new QVBoxLayout)
    , m_box(new QWidget(this))
{
    auto *page = new QWidget(this);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the panel's own colour shows through
    page->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus); // its buttons have it, and scroll it with them
    auto *empty = new EmptyState(QStringLiteral("entreprise"), tr("Tapez ou déposez un SIRET"),
                                 tr("Un SIREN ou un numéro RNA conviennent aussi. Entrée interroge."), this);
    setTextRole(m_title, TextRole::SmallLabel, mutedInk);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_title);
    box->addLayout(m_list);
    m_box->setMaximumWidth(scaled(520));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addStretch(2);
    layout->addWidget(empty);
    layout->addWidget(m_box, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void StartPage::setChoices(const QString &title, const QList<Recent> &choices)
{
    while (QLayoutItem *old = m_list->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    m_title->setText(title);
    m_box->setVisible(!choices.isEmpty());
    for (const Recent &choice : choices) {
        const auto subject = Subject::parse(choice.key, KeyCheck::NotRequired);
        const QString number = subject ? subject->display() : choice.key;
        auto *button = new QPushButton(
            choice.name.isEmpty() ? number : QStringLiteral("%1   %2").arg(number, choice.name), m_box);
        setButtonKind(button, ButtonKind::Quiet);
        setTextRole(button, TextRole::Figures); // names start in one column
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, key = choice.key] { Q_EMIT chosen(key); });
        m_list->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace agrafe::ui
