// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QWidget>

namespace agrafe::test {

/// Controls of a window that can have the focus and have no name for a screen reader: class and object name.
inline QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window) ||
            qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) || widget->focusProxy())
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

/// The controls that Tab reaches, in its order, from the first one.
inline QList<QWidget *> tabOrder(QWidget &window)
{
    QList<QWidget *> order;
    QWidget *widget = &window;
    do {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&window) && widget->isEnabled() &&
            widget != &window && !widget->focusProxy())
            order << widget;
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    return order;
}

} // namespace agrafe::test
