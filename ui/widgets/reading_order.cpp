// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/reading_order.h"

#include <QFocusEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace agrafe::ui {

namespace {

void raiseInOrder(const QLayout &layout)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (QWidget *widget = item->widget()) {
            widget->raise();
            readAsLaidOut(widget);
        } else if (const QLayout *inner = item->layout()) {
            raiseInOrder(*inner);
        }
    }
}

class Start final : public QObject
{
public:
    Start(QWidget *page, QWidget *control)
        : QObject(page)
        , m_control(control)
    {
        page->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_control)
            m_control->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QPointer<QWidget> m_control;
};

} // namespace

void startFocusAt(QWidget *page, QWidget *control)
{
    new Start(page, control); // owned by the page
}

void readAsLaidOut(QWidget *window)
{
    if (const QLayout *layout = window->layout())
        return raiseInOrder(*layout);
    if (const auto *area = qobject_cast<const QScrollArea *>(window); area && area->widget())
        return readAsLaidOut(area->widget());
    const auto *splitter = qobject_cast<const QSplitter *>(window);
    // Its handles stay above what they part.
    for (int index = splitter ? splitter->count() - 1 : -1; index >= 0; --index) {
        splitter->widget(index)->lower();
        readAsLaidOut(splitter->widget(index));
    }
}

void tabAsLaidOut(QWidget *window)
{
    readAsLaidOut(window);
    QWidget *before = nullptr;
    const QList<QWidget *> inside = window->findChildren<QWidget *>();
    for (QWidget *each : inside) {
        const QWidget *parent = each->parentWidget();
        const bool part = each->focusProxy() || each->window() != window || parent->inherits("QComboBox") ||
                          parent->inherits("QAbstractScrollArea");
        if (part || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        if (before)
            QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace agrafe::ui
