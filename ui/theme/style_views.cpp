// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace agrafe::ui::parts {

void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, double radius,
              double penWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, penWidth));
    painter->setBrush(fill);
    const double half = penWidth / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void paintSelectionBar(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), color);
}

void headerSection(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter->fillRect(option.rect, t.bgSunken);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter, const QRect &textRect)
{
    const Tokens &t = tokensOf(option.palette);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter->save();
    painter->setFont(textFont(sorted ? TextRole::SmallLabel : TextRole::Small));
    painter->setPen(sorted ? t.text : t.text3);
    const int arrow = sorted ? scaled(16) : 0;
    // Numbers of rows keep away from the cells that scroll below them.
    const int gap = option.orientation == Qt::Vertical ? scaled(4) : 0;
    const QRect room = textRect.adjusted(0, 0, -arrow - gap, 0);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown = metrics.elidedText(option.text, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | int(option.textAlignment & Qt::AlignHorizontal_Mask), shown);
    if (sorted) {
        const QRect place(room.left() + metrics.horizontalAdvance(shown) + 2,
                          room.top() + (room.height() - scaled(14)) / 2, scaled(14), scaled(14));
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(painter, place, ascending ? QStringLiteral("haut") : QStringLiteral("bas"), t.text);
    }
    painter->restore();
}

void tabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    if (!selected && (option.state & QStyle::State_MouseOver))
        painter->fillRect(rect.adjusted(0, 0, 0, -1), t.bgHover);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    if (selected)
        painter->fillRect(
            QRect(rect.left() + scaled(10), rect.bottom() - 1, rect.width() - 2 * scaled(10), 2), t.primary);
    if (option.state & QStyle::State_HasFocus && FocusRing::byKeyboard())
        paintInnerRing(painter, rect.adjusted(2, 2, -2, -3), option.palette);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setFont(textFont(selected ? TextRole::Strong : TextRole::Medium));
    painter->setPen(!enabled ? t.textOff : selected ? t.text : t.text2);
    QRect room = option.rect;
    if (!option.icon.isNull()) {
        // The sign before the words, both in the middle.
        const int side = scaled(16);
        const int words = painter->fontMetrics().horizontalAdvance(option.text);
        const int left = room.left() + (room.width() - words - side - 6) / 2;
        option.icon.paint(painter, QRect(left, room.top() + (room.height() - side) / 2, side, side));
        room.setLeft(left + side + 6);
        room.setWidth(words + 1);
    }
    painter->drawText(room, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

void viewRow(const QStyleOptionViewItem &option, QPainter *painter, bool withBar)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, t.bgSelected);
        if (withBar)
            paintSelectionBar(painter, option.rect, t.primary);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, t.bgHover);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    }
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const int side = scaled(16);
    const QRect place(option.rect.right() - side, option.rect.center().y() - side / 2, side, side);
    const bool open = option.state & QStyle::State_Open;
    paintIcon(painter, place, open ? QStringLiteral("bas") : QStringLiteral("droite"),
              tokensOf(option.palette).text2);
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider)
{
    if (option.maximum <= option.minimum) // one that keeps its room has nothing to show
        return;
    const Tokens &t = tokensOf(option.palette);
    const bool over = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(over ? t.lineStrong : t.off.edge);
    const QRectF handle = QRectF(slider).adjusted(2, 2, -2, -2);
    const double radius = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

} // namespace agrafe::ui::parts
