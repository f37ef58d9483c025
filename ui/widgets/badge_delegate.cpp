// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/badge_delegate.h"

#include "ui/widgets/badge.h"

#include <QPainter>

namespace agrafe::ui {

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant held = index.data(badgeRole);
    if (!held.canConvert<Badge>())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    const auto badge = held.value<Badge>();
    paintBadge(painter, option.rect, badge, badge.strong, option.palette);
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant held = index.data(badgeRole);
    return held.canConvert<Badge>() ? badgeSize(held.value<Badge>(), option.font) + QSize(8, 4)
                                    : QStyledItemDelegate::sizeHint(option, index);
}

} // namespace agrafe::ui
