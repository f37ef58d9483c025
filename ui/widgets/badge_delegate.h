// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStyledItemDelegate>

namespace agrafe::ui {

/// Paints the cells of a list that hold a Badge (in badgeRole) as that badge: what asks for attention is
/// boxed, as in the list of pieces. Their text stays for the screen reader; other cells look as usual.
class BadgeDelegate final : public QStyledItemDelegate
{
public:
    static constexpr int badgeRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace agrafe::ui
