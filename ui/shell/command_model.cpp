// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/command_model.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { SignRole = Qt::UserRole, DetailRole, ShortcutRole };

} // namespace

void CommandModel::setCommands(QList<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command &command = m_commands.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case SignRole:
        return command.sign;
    case DetailRole:
        return command.detail;
    case ShortcutRole:
        return command.shortcut;
    case Qt::AccessibleTextRole:
        return QStringList({command.title, command.detail, command.shortcut}).join(u", "_s);
    default:
        return {};
    }
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    parts::viewRow(option, painter, true);
    const int side = scaled(18);
    QRect room = option.rect.adjusted(12, 0, -10, 0);
    paintIcon(painter, {room.left(), room.top() + (room.height() - side) / 2, side, side},
              index.data(SignRole).toString(), t.text2);
    room.setLeft(room.left() + side + scaled(10));
    const QString keys = index.data(ShortcutRole).toString();
    if (!keys.isEmpty())
        room.setRight(room.right() - parts::paintKeyCap(painter, room, keys, option.palette) - 8);

    const QString title = index.data().toString();
    painter->setFont(textFont(TextRole::Medium));
    painter->setPen(t.text);
    QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(room, Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, room.width()));
    room.setLeft(room.left() + metrics.horizontalAdvance(title) + scaled(8));
    if (room.width() > scaled(24)) {
        painter->setFont(textFont(TextRole::Base));
        metrics = painter->fontMetrics();
        painter->setPen(t.text3);
        painter->drawText(
            room, Qt::AlignVCenter,
            metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {scaled(200), scaled(32)};
}

} // namespace agrafe::ui
