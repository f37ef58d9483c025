// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/focus_ring.h"

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace agrafe::ui {

namespace {

constexpr auto ringProperty = "agrafeRing";

bool s_byKeyboard = true;

class RingFrame final : public QFocusFrame
{
public:
    RingFrame() { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(palette()).focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
};

bool wantsRing(const QWidget *widget)
{
    if (!widget)
        return false;
    const QVariant said = widget->property(ringProperty);
    if (said.isValid())
        return said.toBool();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}

bool movesFocus(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F6:
        return true;
    default:
        return false;
    }
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() = default;

bool FocusRing::byKeyboard()
{
    return s_byKeyboard;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (movesFocus(static_cast<QKeyEvent *>(event)->key()))
            setByKeyboard(true);
        break;
    case QEvent::MouseButtonPress:
        setByKeyboard(false);
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType() && watched == QApplication::focusWidget()) {
            if (static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason)
                s_byKeyboard = true;
            follow(static_cast<QWidget *>(watched));
        }
        break;
    case QEvent::FocusOut:
        if (m_frame && watched == m_frame->widget())
            follow(nullptr);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget)
{
    QWidget *target = s_byKeyboard && wantsRing(widget) ? widget : nullptr;
    if (!target && !m_frame)
        return;
    if (!m_frame)
        m_frame = new RingFrame;
    m_frame->setWidget(target);
}

void FocusRing::setByKeyboard(bool on)
{
    if (s_byKeyboard == on)
        return;
    s_byKeyboard = on;
    QWidget *focused = QApplication::focusWidget();
    follow(focused);
    if (focused)
        focused->update();
}

void wantRing(QWidget *widget)
{
    widget->setProperty(ringProperty, true);
}

void drawsOwnRing(QWidget *widget)
{
    widget->setProperty(ringProperty, false);
}

void paintInnerRing(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(tokensOf(palette).focus);
    for (int step = 0; step < 2; ++step)
        painter->drawRect(rect.adjusted(step, step, -step - 1, -step - 1));
    painter->restore();
}

} // namespace agrafe::ui
