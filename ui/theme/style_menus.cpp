// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace agrafe::ui::parts {

namespace {

QString keysOf(const QStyleOptionMenuItem &option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    return tab < 0 ? QString() : option.text.mid(tab + 1).replace(u'+', u' ');
}

QString wordsOf(const QStyleOptionMenuItem &option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    return tab < 0 ? option.text : option.text.left(tab);
}

int signWidth()
{
    return scaled(12) + scaled(18) + scaled(8);
}

void paintSign(const QStyleOptionMenuItem &option, QPainter *painter, const QRect &place, const QColor &ink)
{
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option.checked)
        paintIcon(painter, place, QStringLiteral("coche"), ink);
    else if (!option.icon.name().isEmpty())
        paintIcon(painter, place, option.icon.name(), ink);
    else if (!option.icon.isNull())
        option.icon.paint(painter, place);
}

} // namespace

int keyCapWidth(const QString &keys)
{
    return QFontMetrics(textFont(TextRole::SmallLabel)).horizontalAdvance(keys) + scaled(10);
}

int paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QPalette &palette)
{
    const Tokens &t = tokensOf(palette);
    painter->save();
    painter->setFont(textFont(TextRole::SmallLabel));
    const int width = keyCapWidth(keys);
    const int height = scaled(18);
    const QRect cap(rect.right() - width + 1, rect.top() + (rect.height() - height) / 2, width, height);
    paintBox(painter, cap, t.bgSunken, t.line, 3);
    painter->setPen(t.text3);
    painter->drawText(cap, Qt::AlignCenter, keys);
    painter->restore();
    return width;
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), t.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected)) {
        painter->fillRect(rect, t.bgSelected);
        paintSelectionBar(painter, rect, t.primary);
    }
    const QColor ink = enabled ? t.text : t.textOff;
    const int side = scaled(18);
    paintSign(option, painter,
              {rect.left() + scaled(12), rect.top() + (rect.height() - side) / 2, side, side}, ink);
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(rect.adjusted(signWidth(), 0, -scaled(12), 0),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, wordsOf(option));
    if (const QString keys = keysOf(option); !keys.isEmpty())
        paintKeyCap(painter, rect.adjusted(0, 0, -scaled(12), 0), keys, option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() - scaled(24), rect.top() + (rect.height() - scaled(16)) / 2,
                          scaled(16), scaled(16));
        paintIcon(painter, arrow, QStringLiteral("droite"), ink);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {scaled(10), scaled(9)};
    const QString keys = keysOf(option);
    const int words = QFontMetrics(option.font).size(Qt::TextHideMnemonic, wordsOf(option)).width();
    const int tail = keys.isEmpty() ? 0 : scaled(24) + keyCapWidth(keys);
    const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? scaled(24) : 0;
    return {signWidth() + words + tail + arrow + scaled(16), scaled(30)};
}

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter->fillRect(option.rect, t.bgSurface);
    painter->setPen(t.lineStrong);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void tipPanel(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, tokensOf(option.palette).text);
}

} // namespace agrafe::ui::parts
