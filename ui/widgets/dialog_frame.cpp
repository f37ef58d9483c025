// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/dialog_frame.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/ribbon.h"

#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace agrafe::ui {

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_ribbon(new Ribbon(this))
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_foot))
{
    setWindowTitle(title);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    m_ribbon->hide();
    m_foot->hide();
    m_body->setContentsMargins(24, 20, 24, 20);
    m_body->setSpacing(12);
    m_buttons->setContentsMargins(24, 12, 24, 12);
    m_buttons->addStretch();
    // One part for the curtain to hide: what shows or hides inside it meanwhile is not its concern.
    auto *content = new QWidget(this);
    content->setLayout(m_body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_ribbon);
    layout->addWidget(content, 1);
    layout->addWidget(m_foot);
}

void DialogFrame::setFictitious(const QString &source)
{
    m_ribbon->setSource(source);
    m_ribbon->setVisible(!source.isEmpty());
}

QPushButton *DialogFrame::addLeftButton(const QString &text)
{
    auto *button = new QPushButton(text, m_foot);
    setButtonKind(button, ButtonKind::Quiet);
    m_buttons->insertWidget(0, button);
    if (m_firstLeft) // it stands before the one that was made before it
        setTabOrder(button, m_firstLeft);
    m_firstLeft = button;
    m_foot->show();
    return button;
}

QPushButton *DialogFrame::addButton(const QString &text, bool filled)
{
    auto *button = new QPushButton(text, m_foot);
    button->setDefault(filled);
    setButtonKind(button, filled ? ButtonKind::Filled : ButtonKind::Outlined);
    m_buttons->addWidget(button);
    m_foot->show();
    return button;
}

void DialogFrame::resizeScaled(int width, int height)
{
    resizeOnScreen(this, width, height);
}

void resizeOnScreen(QWidget *window, int width, int height)
{
    const QSize room = window->screen()->availableSize() * 0.92;
    window->resize(QSize(scaled(width), scaled(height)).boundedTo(room));
}

void DialogFrame::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.bgSurface);
    if (m_foot->isHidden())
        return;
    const QRect foot = m_foot->geometry();
    painter.fillRect(foot, t.bgSunken);
    painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1), t.line);
}

void DialogFrame::showEvent(QShowEvent *event)
{
    readAsLaidOut(this);
    QDialog::showEvent(event);
}

} // namespace agrafe::ui
