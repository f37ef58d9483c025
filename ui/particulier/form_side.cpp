// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/form_side.h"

#include "ui/particulier/person_form.h"
#include "ui/shell/own_shortcut.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/sign.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

FormSide::FormSide(const communes::Places &places, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_form(new PersonForm(places, clock))
    , m_title(new QLabel(tr("Identité"), this))
    , m_paste(new QToolButton(this))
    , m_empty(new QToolButton(this))
    , m_foot(new QWidget(this))
    , m_minutes(new QLabel(this))
{
    setProperty("agrafeRegion", true);
    setTextRole(m_title, TextRole::Title);
    m_paste->setIcon(icon(u"copier"_s));
    m_paste->setText(tr("Coller une identité"));
    m_empty->setIcon(icon(u"fermer"_s));
    m_empty->setText(tr("Tout effacer"));
    setKeys({}, {});
    setTextRole(m_minutes, TextRole::Small, secondaryInk);
    m_minutes->setWordWrap(true);
    layOut();
    setMinutesLeft(0);
    connect(m_paste, &QToolButton::clicked, this, &FormSide::pasteRequested);
    connect(m_empty, &QToolButton::clicked, this, &FormSide::emptyRequested);
}

void FormSide::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 8, 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_paste);
    head->addWidget(m_empty);
    auto *headPlace = new QWidget(this);
    headPlace->setFixedHeight(scaled(48));
    headPlace->setLayout(head);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setBackgroundRole(QPalette::Base);
    area->setWidget(m_form);
    area->setMinimumHeight(scaled(200));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(16, 8, 16, 10);
    foot->addWidget(new Sign(u"attente"_s, 16, this), 0, Qt::AlignTop);
    foot->addWidget(m_minutes, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headPlace);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(area, 1);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_foot);
}

void FormSide::setKeys(const QString &paste, const QString &empty)
{
    m_paste->setToolTip(withKeys(tr("Coller une identité"), paste));
    m_empty->setToolTip(withKeys(tr("Vider le formulaire et les réponses"), empty));
}

void FormSide::setMinutesLeft(int minutes)
{
    m_minutes->setText(minutes > 0
                           ? tr("Le formulaire se videra de lui-même dans %n\u00a0min.", nullptr, minutes)
                           : tr("Le formulaire se vide de lui-même quand il reste sans activité."));
}

bool FormSide::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

/// The words of the two commands where there is room for them.
void FormSide::fit()
{
    const QFontMetrics metrics(textFont(TextRole::Medium));
    const int words = metrics.horizontalAdvance(m_paste->text()) + metrics.horizontalAdvance(m_empty->text());
    const int room = width() - m_title->sizeHint().width() - 2 * scaled(44) - 28;
    const auto style = words <= room ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : {m_paste, m_empty})
        if (button->toolButtonStyle() != style)
            button->setToolButtonStyle(style);
}

} // namespace agrafe::ui
