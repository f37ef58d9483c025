// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/panel_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/ribbon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace agrafe::ui {

PanelDialog::PanelDialog(const QString &title, bool fictitious, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *heading = new QLabel(title, this);
    setTextRole(heading, TextRole::Screen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (fictitious)
        layout->addWidget(new Ribbon(this));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 16, 20, 16);
    inner->setSpacing(12);
    inner->addWidget(heading);
    m_content->setSpacing(12);
    inner->addLayout(m_content, 1);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    inner->addLayout(m_buttons);
    layout->addLayout(inner, 1);
}

QPushButton *PanelDialog::addButton(const QString &text, bool filled)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(filled);
    button->setDefault(filled);
    if (filled)
        setButtonKind(button, ButtonKind::Filled);
    m_buttons->addWidget(button);
    return button;
}

void PanelDialog::addFoot(QWidget *widget)
{
    m_buttons->insertWidget(m_feet++, widget);
}

void PanelDialog::showEvent(QShowEvent *event)
{
    readAsLaidOut(this);
    QDialog::showEvent(event);
}

} // namespace agrafe::ui
