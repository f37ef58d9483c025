// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/curtain.h"

#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QWidget>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString neutralTitle = u"Agrafe"_s;

bool isCoverable(const QWidget *widget)
{
    return widget->isWindow() && (widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog ||
                                  widget->windowType() == Qt::Sheet);
}

} // namespace

Curtain::Curtain(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void Curtain::toggle()
{
    m_drawn = !m_drawn;
    if (m_drawn) {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (window->isVisible() && isCoverable(window))
                cover(window);
    } else {
        for (Covered &covered : m_covered)
            uncover(covered);
        m_covered.clear();
    }
    Q_EMIT changed(m_drawn);
}

void Curtain::cover(QWidget *window)
{
    Covered covered;
    covered.window = window;
    covered.focus = window->focusWidget();
    covered.title = window->windowTitle();
    window->setWindowTitle(neutralTitle);
    const QObjectList children = window->children();
    for (QObject *child : children) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && !widget->isHidden()) {
            covered.hidden.emplace_back(widget);
            widget->hide();
        }
    }
    auto *pane =
        new EmptyState(u"masquer"_s, tr("Tout est masqué"), tr("Les demandes en cours continuent."), window);
    QPushButton *button = pane->button(tr("Tout afficher"));
    connect(button, &QPushButton::clicked, this, &Curtain::toggle, Qt::QueuedConnection);
    pane->setAutoFillBackground(true);
    pane->setGeometry(window->rect());
    pane->show();
    button->setFocus(Qt::OtherFocusReason);
    covered.pane = pane;
    m_covered.push_back(covered);
}

void Curtain::uncover(Covered &covered)
{
    if (covered.window)
        covered.window->setWindowTitle(covered.title);
    if (covered.pane) {
        covered.pane->hide();
        covered.pane->deleteLater();
    }
    for (const QPointer<QWidget> &widget : covered.hidden)
        if (widget)
            widget->show();
    if (covered.focus)
        covered.focus->setFocus(Qt::OtherFocusReason);
}

bool Curtain::isAskedFrom(const QWidget *widget, const QEvent *event) const
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    // A field that takes keys takes these as well.
    const bool taken = widget->inherits("QKeySequenceEdit") ||
                       (widget->parentWidget() && widget->parentWidget()->inherits("QKeySequenceEdit"));
    return QApplication::activeModalWidget() && !taken && m_keys == QKeySequence(key->keyCombination());
}

bool Curtain::onCovered(Covered &covered, const QEvent *event)
{
    if (event->type() == QEvent::Resize && covered.pane) {
        covered.pane->setGeometry(covered.window->rect());
    } else if (event->type() == QEvent::WindowTitleChange && covered.window->windowTitle() != neutralTitle) {
        covered.title = covered.window->windowTitle();
        covered.window->setWindowTitle(neutralTitle);
    }
    // Escape would close the dialog, unseen.
    return event->type() == QEvent::KeyPress;
}

/// Keys that act are those of the curtain alone: a shortcut belongs to what nobody sees.
bool Curtain::isOwnShortcut(const QShortcutEvent &event) const
{
    return event.key() == m_keys;
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (m_drawn && event->type() == QEvent::Shortcut)
        return !isOwnShortcut(*static_cast<QShortcutEvent *>(event));
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress && isAskedFrom(widget, event)) {
        toggle();
        return true;
    }
    if (!m_drawn)
        return false;
    const auto found =
        std::ranges::find(m_covered, widget, [](const Covered &each) { return each.window.data(); });
    if (found != m_covered.end())
        return onCovered(*found, event);
    if (event->type() == QEvent::Show && isCoverable(widget))
        cover(widget);
    return false;
}

} // namespace agrafe::ui
