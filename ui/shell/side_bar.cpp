// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/side_bar.h"

#include "ui/shell/wordmark.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/spoken_role.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 184;
constexpr int narrow = 56;

class SideButton final : public QAbstractButton
{
public:
    SideButton(QString sign, const QString &title, QString shortcut, const SideBar *bar, QWidget *parent)
        : QAbstractButton(parent)
        , m_sign(std::move(sign))
        , m_shortcut(std::move(shortcut))
        , m_bar(bar)
    {
        setText(title);
        setAccessibleName(title);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        drawsOwnRing(this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }

    void setKeys(const QString &keys) { m_shortcut = keys; }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(narrow), scaled(34)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(narrow), scaled(24)}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        const QRect box = rect().adjusted(8, 0, -8, 0);
        if (isChecked() || isDown())
            parts::paintBox(&painter, box, t.bgSelected, Qt::transparent);
        else if (underMouse())
            parts::paintBox(&painter, box, t.bgHover, Qt::transparent);
        if (isChecked())
            painter.fillRect(QRect(0, 6, 3, height() - 12), t.primary);
        const int side = scaled(20);
        const int left = m_bar->isCompact() ? (width() - side) / 2 : 16;
        const QColor ink = isChecked() ? t.primary : t.text2;
        paintIcon(&painter, {left, (height() - side) / 2, side, side}, m_sign, ink);
        if (!m_bar->isCompact()) {
            painter.setFont(textFont(isChecked() ? TextRole::Strong : TextRole::Medium));
            painter.setPen(isChecked() ? t.text : t.text2);
            painter.drawText(box.adjusted(left - 8 + side + scaled(10), 0, 0, 0), Qt::AlignVCenter, text());
        }
        if (hasFocus() && FocusRing::byKeyboard())
            paintInnerRing(&painter, box, palette());
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const QString keys = m_shortcut.isEmpty() ? QString() : u" (%1)"_s.arg(m_shortcut);
            if (m_bar->isCompact() || !keys.isEmpty())
                QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text() + keys, this);
            return true;
        }
        return QAbstractButton::event(event);
    }

private:
    QString m_sign;
    QString m_shortcut;
    const SideBar *m_bar;
};

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Panneaux"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    applyWidth();
}

void SideBar::addPanel(const QString &id, const QString &sign, const QString &title, const QString &shortcut)
{
    addButton(id, sign, title, shortcut, true, int(m_panels.size()));
    m_panels << id;
    readAsLaidOut(this); // panels first, though they come last
}

void SideBar::addTool(const QString &id, const QString &sign, const QString &title, const QString &shortcut)
{
    addButton(id, sign, title, shortcut, false, m_layout->count());
}

void SideBar::setKeys(const QString &id, const QString &shortcut)
{
    if (auto *button = static_cast<SideButton *>(m_buttons.value(id)))
        button->setKeys(shortcut);
}

QAbstractButton *SideBar::addButton(const QString &id, const QString &sign, const QString &title,
                                    const QString &shortcut, bool checkable, int position)
{
    auto *button = new SideButton(sign, title, shortcut, this, this);
    button->setCheckable(checkable);
    if (checkable)
        setSpokenRole(button, QAccessible::PageTab);
    m_buttons.insert(id, button);
    m_layout->insertWidget(position, button);
    connect(button, &QAbstractButton::clicked, this, [this, id, button] {
        if (button->isCheckable())
            setCurrent(id);
        Q_EMIT chosen(id);
    });
    return button;
}

void SideBar::setPanelsVisible(bool visible)
{
    for (const QString &id : std::as_const(m_panels))
        m_buttons.value(id)->setVisible(visible);
}

void SideBar::setToolVisible(const QString &id, bool visible)
{
    if (QAbstractButton *button = m_buttons.value(id))
        button->setVisible(visible);
}

void SideBar::setCurrent(const QString &id)
{
    for (const QString &panel : std::as_const(m_panels))
        m_buttons.value(panel)->setChecked(panel == id);
}

void SideBar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    applyWidth();
    update();
}

QList<QWidget *> SideBar::tabStops() const
{
    QList<QWidget *> stops;
    for (int index = 0; index < m_layout->count(); ++index)
        if (QWidget *widget = m_layout->itemAt(index)->widget())
            stops << widget;
    return stops;
}

QWidget *SideBar::entryPoint() const
{
    for (const QString &id : m_panels)
        if (m_buttons.value(id)->isChecked() && m_buttons.value(id)->isVisible())
            return m_buttons.value(id);
    const QList<QWidget *> stops = tabStops();
    const auto first = std::ranges::find_if(stops, [](const QWidget *stop) { return stop->isVisible(); });
    return first == stops.end() ? nullptr : *first;
}

QSize SideBar::sizeHint() const
{
    return {scaled(m_compact ? narrow : wide), QWidget::sizeHint().height()};
}

void SideBar::applyWidth()
{
    setFixedWidth(scaled(m_compact ? narrow : wide));
    m_layout->setContentsMargins(0, scaled(52), 0, 10);
}

void SideBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.bgSide);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
    // The mark: a staple.
    const int side = scaled(20);
    const int left = m_compact ? (width() - side) / 2 : 16;
    const double unit = side / 20.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(left, (scaled(52) - side) / 2.0);
    painter.scale(unit, unit);
    QPen pen(t.primary, 2.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(pen);
    QPainterPath staple;
    staple.moveTo(2, 15);
    staple.lineTo(2, 8);
    staple.quadTo(2, 6, 4, 6);
    staple.lineTo(16, 6);
    staple.quadTo(18, 6, 18, 8);
    staple.lineTo(18, 15);
    painter.drawPath(staple);
    painter.resetTransform();
    if (m_compact)
        return;
    paintWordmark(&painter, QPointF(left + side + scaled(10), scaled(31)), 15 * textScale(), t.text);
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyWidth();
    QWidget::changeEvent(event);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace agrafe::ui
