// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QWidget>

namespace agrafe::ui::parts {

namespace {

constexpr int iconSide = 18;
constexpr int iconGap = 6;

struct ButtonColors
{
    QColor fill;
    QColor edge;
    QColor ink;
};

bool isPressed(const QStyleOption &option)
{
    return (option.state & QStyle::State_Sunken) != 0;
}

bool isHovered(const QStyleOption &option)
{
    return (option.state & QStyle::State_MouseOver) != 0;
}

ButtonColors filledColors(const Tokens &t, const QStyleOption &option)
{
    const QColor fill = isPressed(option) ? t.primaryPress : isHovered(option) ? t.primaryHover : t.primary;
    return {fill, fill, t.onPrimary};
}

ButtonColors plainColors(ButtonKind kind, const Tokens &t, const QStyleOption &option)
{
    const bool quiet = kind == ButtonKind::Quiet;
    const QColor rest = quiet ? QColor(Qt::transparent) : t.bgSurface;
    const QColor fill = isPressed(option) || (option.state & QStyle::State_On) ? t.bgSelected
                        : isHovered(option)                                    ? t.bgHover
                                                                               : rest;
    if (kind == ButtonKind::Danger)
        return {fill, t.no.ink, t.no.ink};
    if (quiet)
        return {fill, Qt::transparent, t.text2};
    return {fill, t.lineStrong, t.text};
}

ButtonColors colorsOf(const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const ButtonKind kind = buttonKind(widget);
    if (!(option.state & QStyle::State_Enabled)) {
        if (kind == ButtonKind::Quiet)
            return {Qt::transparent, Qt::transparent, t.textOff};
        return {t.bgSunken, t.line, t.textOff};
    }
    return kind == ButtonKind::Filled ? filledColors(t, option) : plainColors(kind, t, option);
}

bool signAfterText(const QWidget *widget)
{
    return widget && widget->property("agrafeSignAfter").toBool();
}

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("agrafeSmall").toBool();
}

/// The sign and the text, centred together.
void drawLabel(QPainter *painter, const QRect &rect, const QString &sign, const QString &text,
               const QColor &ink, bool signAfter, int alignment)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int side = sign.isEmpty() ? 0 : scaled(iconSide);
    const int gap = sign.isEmpty() || text.isEmpty() ? 0 : scaled(iconGap);
    const int room = rect.width() - side - gap;
    const QString shown = metrics.size(Qt::TextShowMnemonic, text).width() <= room
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, shown).width();
    const int whole = side + gap + textWidth;
    const int x = alignment & Qt::AlignLeft ? rect.left() : rect.left() + (rect.width() - whole) / 2;
    const QRect textRect(signAfter ? x : x + side + gap, rect.top(), textWidth, rect.height());
    const QRect signRect(signAfter ? x + textWidth + gap : x, rect.top() + (rect.height() - side) / 2, side,
                         side);
    if (side > 0)
        paintIcon(painter, signRect, sign, ink);
    painter->setPen(ink);
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, shown);
}

QSize labelSize(const QStyleOption &option, const QString &sign, const QString &text)
{
    const QSize textSize = text.isEmpty() ? QSize() : option.fontMetrics.size(Qt::TextShowMnemonic, text);
    const int side = sign.isEmpty() ? 0 : scaled(iconSide);
    const int gap = sign.isEmpty() || text.isEmpty() ? 0 : scaled(iconGap);
    return {qMax(0, textSize.width()) + side + gap, qMax(textSize.height(), side)};
}

void segment(const QStyleOptionToolButton &option, QPainter *painter, const QString &place)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state & QStyle::State_On;
    const QRect rect = option.rect;
    const QColor fill = on ? t.bgSelected : isHovered(option) ? t.bgHover : t.bgSurface;
    painter->save();
    painter->setClipRect(rect);
    const bool first = place == u"first" || place == u"only";
    const bool last = place == u"last" || place == u"only";
    paintBox(painter, rect.adjusted(first ? 0 : -8, 0, last ? 0 : 8, 0), fill, t.lineStrong);
    if (!first)
        painter->fillRect(QRect(rect.left(), rect.top() + 1, 1, rect.height() - 2), t.lineStrong);
    if (on)
        painter->fillRect(rect.adjusted(1, rect.height() - 3, last ? -1 : 0, -1), t.primary);
    painter->restore();
    painter->setFont(textFont(on ? TextRole::Strong : TextRole::Medium));
    drawLabel(painter, rect, {}, option.text, on ? t.text : t.text2, false, Qt::AlignCenter);
    if (option.state & QStyle::State_HasFocus && FocusRing::byKeyboard())
        paintInnerRing(painter, rect, option.palette);
}

void paintForeignIcon(const QStyleOptionToolButton &option, QPainter *painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect place(QPoint(), option.iconSize.boundedTo(option.rect.size()));
    place.moveCenter(option.rect.center());
    option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void pushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const ButtonColors colors = colorsOf(option, widget);
    paintBox(painter, option.rect, colors.fill, colors.edge);
    const int side = scaled(isSmall(widget) ? 8 : 14);
    drawLabel(painter, option.rect.adjusted(side, 0, -side, 0), option.icon.name(), option.text, colors.ink,
              signAfterText(widget), Qt::AlignCenter);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool small = isSmall(widget);
    const QSize label = labelSize(option, option.icon.name(), option.text);
    return {label.width() + 2 * scaled(small ? 9 : 14), qMax(scaled(small ? 26 : 32), label.height() + 4)};
}

void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const QString place = widget ? widget->property("agrafeSegment").toString() : QString();
    if (!place.isEmpty())
        return segment(option, painter, place);
    const ButtonColors colors = colorsOf(option, widget);
    paintBox(painter, option.rect, colors.fill, colors.edge);
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly;
    if (iconOnly && !option.icon.isNull() && !isSign(option.icon.name())) // of Qt's own dialogs
        return paintForeignIcon(option, painter);
    const QString sign = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QString() : option.icon.name();
    const int side = iconOnly ? 0 : scaled(8);
    painter->setFont(option.font);
    drawLabel(painter, option.rect.adjusted(side, 0, -side, 0), sign, iconOnly ? QString() : option.text,
              colors.ink, signAfterText(widget), Qt::AlignCenter);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const int height = scaled(isSmall(widget) ? 28 : 32);
    if (widget && !widget->property("agrafeSegment").toString().isEmpty()) {
        const QFontMetrics metrics(textFont(TextRole::Strong));
        return {metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * scaled(11), scaled(28)};
    }
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly)
        return {height, height};
    const QString sign = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QString() : option.icon.name();
    return {labelSize(option, sign, option.text).width() + 2 * scaled(8), height};
}

void checkIndicator(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(option.state & QStyle::State_Enabled)) {
        paintBox(painter, option.rect, t.bgSunken, t.line, 3);
        if (on)
            paintIcon(painter, option.rect.adjusted(2, 2, -2, -2), QStringLiteral("coche"), t.textOff);
        return;
    }
    const QColor hover = isHovered(option) ? t.bgHover : t.bgSurface;
    paintBox(painter, option.rect, on ? t.primary : hover, on ? t.primary : t.lineStrong, 3);
    if (on) {
        const bool partly = option.state & QStyle::State_NoChange;
        paintIcon(painter, option.rect.adjusted(2, 2, -2, -2),
                  partly ? QStringLiteral("moins") : QStringLiteral("coche"), t.onPrimary);
    }
}

void radioIndicator(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->setPen(QPen(!enabled ? t.line : on ? t.primary : t.lineStrong, 1.5));
    painter->setBrush(!enabled ? t.bgSunken : isHovered(option) ? t.bgHover : t.bgSurface);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? t.primary : t.textOff);
        const double inset = circle.width() * 0.26;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

} // namespace agrafe::ui::parts
