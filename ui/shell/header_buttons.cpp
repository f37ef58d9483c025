// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/header_buttons.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sign = 18;
constexpr int chevron = 16;

void setUp(QAbstractButton *button)
{
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAttribute(Qt::WA_Hover);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void paintQuietGround(QPainter *painter, const QAbstractButton *button)
{
    const Tokens &t = tokensOf(button->palette());
    if (button->isDown() || button->underMouse())
        parts::paintBox(painter, button->rect(), button->isDown() ? t.bgSelected : t.bgHover,
                        Qt::transparent);
}

QRect centred(const QRect &rect, int left, int side)
{
    return {left, rect.top() + (rect.height() - side) / 2, side, side};
}

} // namespace

HabilitationButton::HabilitationButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setUp(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("Changer d’habilitation"));
}

void HabilitationButton::show(const QString &name, const QString &detail)
{
    setText(name);
    m_detail = detail;
    m_wordsWidth = 0;
    setAccessibleName(tr("Habilitation : %1").arg(name));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize HabilitationButton::sizeHint() const
{
    if (m_wordsWidth == 0)
        m_wordsWidth = qMax(QFontMetrics(textFont(TextRole::Strong)).horizontalAdvance(text()),
                            QFontMetrics(textFont(TextRole::Small)).horizontalAdvance(m_detail));
    return {m_wordsWidth + scaled(8 + sign + 12 + 12 + chevron + 4), scaled(42)};
}

void HabilitationButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_wordsWidth = 0;
    QAbstractButton::changeEvent(event);
}

QSize HabilitationButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), scaled(130)), scaled(42)};
}

void HabilitationButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintQuietGround(&painter, this);
    paintIcon(&painter, centred(rect(), scaled(8), scaled(sign)), u"cle"_s, t.text2);
    paintIcon(&painter, centred(rect(), width() - scaled(chevron + 4), scaled(chevron)), u"bas"_s, t.text2);
    const int left = scaled(8 + sign + 12);
    const QRect room(left, 0, width() - left - scaled(chevron + 8), height());
    const int half = room.height() / 2;
    const auto line = [&](const QRect &place, const QString &text, TextRole role, const QColor &ink) {
        painter.setFont(textFont(role));
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    line(room.adjusted(0, scaled(2), 0, -half), text(), TextRole::Strong, t.text);
    line(room.adjusted(0, half, 0, -scaled(3)), m_detail, TextRole::Small, t.text2);
}

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setUp(this);
    setText(tr("Rechercher, aller à…"));
    setAccessibleName(text());
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = QString(keys).replace(u'+', u' ');
    setToolTip(keys.isEmpty() ? text() : tr("Rechercher, aller à… (%1)").arg(keys));
    update();
}

void SearchButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
}

QSize SearchButton::sizeHint() const
{
    return {scaled(m_compact ? 32 : 236), scaled(32)};
}

void SearchButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const QColor fill = isDown() ? t.bgSelected : underMouse() ? t.bgHover : t.bgSurface;
    parts::paintBox(&painter, rect(), fill, t.lineStrong);
    const int side = scaled(16);
    paintIcon(&painter, centred(rect(), m_compact ? (width() - side) / 2 : scaled(9), side), u"chercher"_s,
              t.text2);
    if (m_compact)
        return;
    const int caps = m_keys.isEmpty() ? 0
                                      : parts::paintKeyCap(&painter, rect().adjusted(0, 0, -scaled(9), 0),
                                                           m_keys, palette());
    painter.setFont(textFont(TextRole::Base));
    painter.setPen(t.text3);
    const QRect room = rect().adjusted(scaled(33), 0, -caps - scaled(14), 0);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

ServicesButton::ServicesButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setUp(this);
    hide();
}

void ServicesButton::setLight(ServicesLight light, const QString &text)
{
    m_light = light;
    setText(text);
    setAccessibleName(tr("État des services : %1").arg(text));
    setToolTip(tr("%1. Ouvrir l’état des services.").arg(text));
    setVisible(light != ServicesLight::Hidden);
    updateGeometry();
    update();
}

void ServicesButton::setMissing(const QString &text)
{
    setLight(ServicesLight::Degraded, text);
    setAccessibleName(text);
    setToolTip(tr("%1. Ouvrir les étapes.").arg(text));
}

void ServicesButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
}

QSize ServicesButton::sizeHint() const
{
    if (m_compact)
        return {scaled(32), scaled(32)};
    const int words = QFontMetrics(textFont(TextRole::Medium)).horizontalAdvance(text());
    return {words + scaled(8 + sign + 6 + 8), scaled(32)};
}

void ServicesButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintQuietGround(&painter, this);
    QString name = u"inconnu"_s;
    QColor ink = t.off.ink;
    if (m_light == ServicesLight::Available) {
        name = u"prouve"_s;
        ink = t.ok.ink;
    } else if (m_light == ServicesLight::Degraded) {
        name = u"alerte"_s;
        ink = t.unknown.ink;
    } else if (m_light == ServicesLight::Asking) {
        name = u"encours"_s;
        ink = t.info.ink;
    }
    const int side = scaled(sign);
    paintIcon(&painter, centred(rect(), m_compact ? (width() - side) / 2 : scaled(8), side), name, ink);
    if (m_compact)
        return;
    painter.setFont(textFont(TextRole::Medium));
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(scaled(8 + sign + 6), 0, 0, 0), Qt::AlignVCenter, text());
}

} // namespace agrafe::ui
