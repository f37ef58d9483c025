// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// How the panel of Chorus Pro shares its room.
#include "ui/chorus/panel.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 860; ///< narrower, the connection is a page of its own
const QString splitState = u"chorus/partage"_s;

} // namespace

/// As moved by hand, else as drawn.
void ChorusPanel::shareRoom()
{
    m_split->setSizes({scaled(316), scaled(780)});
    if (const QByteArray kept = m_services.settings.state(splitState).toByteArray(); !kept.isEmpty())
        m_split->restoreState(kept);
}

void ChorusPanel::keepShares()
{
    m_services.settings.setState(splitState, m_split->saveState());
}

QSize ChorusPanel::minimumSizeHint() const
{
    const QWidget *page = m_pages->currentWidget();
    const int below = page && page != m_connection ? page->minimumSizeHint().height() : 0;
    return {scaled(500), std::max(m_tabs->sizeHint().height() + 6 + below, scaled(250))};
}

void ChorusPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChorusPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ChorusPanel::fit()
{
    if (const bool folded = width() < scaled(besideFrom); folded != m_isFolded)
        fold(folded);
}

bool ChorusPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_right && event->type() == QEvent::Resize)
        fitTabs();
    return QWidget::eventFilter(watched, event);
}

void ChorusPanel::fold(bool folded)
{
    m_isFolded = folded;
    QWidget *focused = m_connection->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    if (folded) {
        m_pages->addWidget(m_connection);
        if (focused || !habilitation())
            showPage(m_connection); // what was read, or what comes first
    } else {
        m_split->insertWidget(0, m_connection);
        m_connection->show();
        shareRoom();
        onTab(m_tabs->currentIndex());
    }
    m_foldButton->setVisible(folded);
    updateTabs();
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

/// The page on the screen alone decides how much room the panel wants.
void ChorusPanel::showPage(QWidget *page)
{
    for (int at = 0; at < m_pages->count(); ++at) {
        QWidget *each = m_pages->widget(at);
        const auto height = each == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(QSizePolicy::Preferred, height);
    }
    m_pages->setCurrentWidget(page);
    m_foldButton->setChecked(page == m_connection);
    updateGeometry();
}

/// Every tab stays in sight: long titles where they fit, and the button gives up its word last.
void ChorusPanel::fitTabs()
{
    const auto fits = [this] {
        const int button = m_isFolded ? m_foldButton->sizeHint().width() + 6 : 0;
        return m_tabs->sizeHint().width() + button + 6 <= m_right->width();
    };
    m_foldButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_isShort = false;
    nameTabs();
    if (fits())
        return;
    m_isShort = true;
    nameTabs();
    if (!fits())
        m_foldButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace agrafe::ui
