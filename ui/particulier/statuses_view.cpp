// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/statuses_view.h"

#include "ui/particulier/statuses_model.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSide = 18;
constexpr int signSide = 16;

void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QString &title, const Tokens &t)
{
    painter->setFont(textFont(TextRole::SmallLabel));
    painter->setPen(t.text3);
    const QRect room = option.rect.adjusted(16, 0, -12, -scaled(4));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    const int side = scaled(boxSide);
    box.rect = QRect(option.rect.left() + 16, option.rect.top() + scaled(8), side, side);
    box.state = QStyle::State_Enabled;
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const QWidget *widget = option.widget;
    widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);
}

} // namespace

QSize StatusesDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {scaled(120), scaled(index.data(StatusesModel::TitleRole).toBool() ? 30 : 46)};
}

void StatusesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, current ? t.bgSelected : hovered ? t.bgHover : t.bgSurface);
    if (index.data(StatusesModel::TitleRole).toBool()) {
        painter->fillRect(option.rect, t.bgSurface);
        paintTitle(painter, option, index.data().toString(), t);
        return painter->restore();
    }
    const bool locked = index.data(StatusesModel::LockedRole).toBool();
    const int side = scaled(signSide);
    if (locked)
        paintIcon(painter, {option.rect.left() + 17, option.rect.top() + scaled(9), side, side},
                  u"noncouvert"_s, t.text3);
    else
        paintBox(painter, option, index);
    const int left = option.rect.left() + 16 + scaled(boxSide) + 10;
    const QRect title(left, option.rect.top() + scaled(6), option.rect.right() - left - 8, scaled(20));
    painter->setFont(textFont(TextRole::Medium));
    painter->setPen(locked ? t.text3 : t.text);
    painter->drawText(
        title, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    const QRect second(left, title.bottom(), title.width(), scaled(16));
    painter->setFont(textFont(TextRole::Small));
    painter->setPen(t.text3);
    painter->drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(StatusesModel::SecondRole).toString(),
                                                        Qt::ElideRight, second.width()));
    if ((option.state & QStyle::State_HasFocus) && FocusRing::byKeyboard())
        paintInnerRing(painter, option.rect, option.palette);
    painter->restore();
}

StatusesView::StatusesView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new StatusesDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setMinimumHeight(scaled(120));
    setAccessibleName(tr("Statuts à demander"));
    setAccessibleDescription(tr("Espace coche ou décoche, Entrée interroge."));
    drawsOwnRing(this);
}

void StatusesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        return Q_EMIT toggled(currentIndex().row());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT submitted();
    QListView::keyPressEvent(event);
}

void StatusesView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    QListView::mouseReleaseEvent(event);
    if (at.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT toggled(at.row());
}

void StatusesView::focusInEvent(QFocusEvent *event)
{
    // Tab arrives on a line that says something.
    for (int row = 0; !currentIndex().isValid() && row < model()->rowCount(); ++row)
        if (model()->index(row, 0).flags() & Qt::ItemIsUserCheckable)
            setCurrentIndex(model()->index(row, 0));
    QListView::focusInEvent(event);
}

void StatusesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void StatusesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace agrafe::ui
