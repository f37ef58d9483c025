// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/pieces_view.h"

#include "base/day_text.h"
#include "ui/entreprise/pieces_delegate.h"
#include "ui/entreprise/pieces_model.h"
#include "ui/entreprise/sentence_layout.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace agrafe::ui {

namespace {

int itemOf(const QModelIndex &index)
{
    return index.isValid() ? index.data(PiecesModel::ItemRole).toInt() : -1;
}

PieceRow rowOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(PiecesModel::RowRole).value<PieceRow>();
}

/// The first title stands above the titles of the pieces, not above their signs.
class PiecesHeader final : public QHeaderView
{
public:
    explicit PiecesHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, tokensOf(palette()).bgSunken);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokensOf(palette()).line);
        const int shift = section == 0 ? PiecesDelegate::textLeft() - PiecesDelegate::cellLeft : 0;
        QHeaderView::paintSection(painter, rect.adjusted(shift, 0, 0, 0), section);
    }
};

} // namespace

PiecesView::PiecesView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new PiecesDelegate(this))
{
    setHeader(new PiecesHeader(this));
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Pièces du dossier"));
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    drawsOwnRing(this);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTreeView::expanded, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::collapsed, viewport(), qOverload<>(&QWidget::update));
}

void PiecesView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PiecesView::showAll);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PiecesView::showAll);
    showAll();
}

void PiecesView::showAll()
{
    // Themes alone: a piece that is "expanded" would be read so.
    for (int theme = 0; model() && theme < model()->rowCount(); ++theme)
        expand(model()->index(theme, 0));
    fitColumns();
}

int PiecesView::currentPiece() const
{
    return itemOf(currentIndex());
}

void PiecesView::heightChanged(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT m_delegate->sizeHintChanged(index);
}

/// Columns keep their widths whatever comes; the first takes the rest.
void PiecesView::fitColumns()
{
    if (!model() || model()->columnCount() != PiecesModel::ColumnCount)
        return;
    // Of the longest day of a year: a date is never cut.
    const int day = QFontMetrics(textFont(TextRole::Figures)).horizontalAdvance(dayText({2026, 9, 30}));
    const int widths[] = {0, scaled(98), scaled(144), day + 16, scaled(112)};
    int rest = viewport()->width();
    // The hour of the cache is also in the proof of each piece: its column goes first.
    setColumnHidden(PiecesModel::Cache, rest < scaled(600));
    for (int column = 1; column < PiecesModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        header()->resizeSection(column, widths[column]);
        rest -= widths[column];
    }
    header()->resizeSection(0, std::max(rest, scaled(120)));
    m_delegate->setSentenceWidth(viewport()->width() - PiecesDelegate::textLeft() - 16);
}

void PiecesView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    scheduleDelayedItemsLayout();
}

void PiecesView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        scheduleDelayedItemsLayout();
    }
}

QPoint PiecesView::sentencePlace(const QRect &row) const
{
    return {row.left() + PiecesDelegate::textLeft(), row.top() + PiecesDelegate::lineHeight() - scaled(5)};
}

QRect PiecesView::linkRect(const QModelIndex &index) const
{
    if (itemOf(index) < 0)
        return {};
    const QRect row = visualRect(index.siblingAtColumn(0));
    const QRect link = SentenceLayout(rowOf(index), m_delegate->sentenceWidth()).linkRect();
    return row.isValid() && link.isValid() ? link.translated(sentencePlace(row)) : QRect();
}

QRect PiecesView::menuRect(const QRect &row) const
{
    const int side = scaled(24);
    return {viewport()->width() - side - 4, row.top() + (PiecesDelegate::lineHeight() - side) / 2, side,
            side};
}

void PiecesView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    drawGround(painter, option, index);
    itemOf(index) < 0 ? drawTheme(painter, option, index) : drawPiece(painter, option, index);
    if (index.row() == currentIndex().row() && index.parent() == currentIndex().parent() && hasFocus() &&
        FocusRing::byKeyboard())
        paintInnerRing(painter, QRect(0, option.rect.top(), viewport()->width(), option.rect.height()),
                       option.palette);
}

void PiecesView::drawGround(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isSelected(index);
    if (selected && itemOf(index) >= 0) {
        painter->fillRect(row, t.bgSelected);
        painter->fillRect(QRect(0, row.top(), 3, row.height()), t.primary);
    } else if (m_hover == index) {
        painter->fillRect(row, t.bgHover);
    }
    painter->fillRect(QRect(0, row.bottom(), row.width(), 1), t.line);
}

void PiecesView::drawTheme(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const int side = scaled(16);
    paintIcon(painter, {16, row.top() + (row.height() - side) / 2, side, side},
              isExpanded(index) ? QStringLiteral("bas") : QStringLiteral("droite"), t.text2);
    painter->setFont(textFont(TextRole::Strong));
    painter->setPen(t.text2);
    const QRect text = row.adjusted(PiecesDelegate::textLeft(), 0, -8, 0);
    const QString title = index.data().toString();
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, title);
    const int width = painter->fontMetrics().horizontalAdvance(title);
    painter->setFont(textFont(TextRole::Base));
    painter->setPen(t.text3);
    painter->drawText(text.adjusted(width + 8, 0, 0, 0), Qt::AlignVCenter,
                      QString::number(index.data(PiecesModel::CountRole).toInt()));
}

void PiecesView::drawPiece(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    for (int column = 0; column < PiecesModel::ColumnCount; ++column) {
        QStyleOptionViewItem cell = option;
        cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column),
                          option.rect.height());
        m_delegate->paint(painter, cell, index.siblingAtColumn(column));
    }
    const PieceRow row = rowOf(index);
    const QRect whole(0, option.rect.top(), viewport()->width(), option.rect.height());
    SentenceLayout(row, m_delegate->sentenceWidth())
        .paint(painter, sentencePlace(whole), option.palette, row.dimmed);
    if (m_hover != index)
        return;
    const Tokens &t = tokensOf(option.palette);
    const QRect menu = menuRect(whole);
    painter->fillRect(menu, selectionModel()->isSelected(index) ? t.bgSelected : t.bgHover);
    paintIcon(painter, menu.adjusted(4, 4, -4, -4), QStringLiteral("plusmenu"), t.text);
}

void PiecesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (itemOf(current) >= 0)
        Q_EMIT currentPieceChanged(itemOf(current));
    else if (current.isValid())
        Q_EMIT currentThemeChanged(current.siblingAtColumn(0).data(PiecesModel::ThemeRole).toInt());
}

PiecesView::Spot PiecesView::spotAt(const QPoint &position, const QModelIndex &index) const
{
    if (itemOf(index) < 0)
        return Spot::None;
    if (linkRect(index).adjusted(-2, -2, 2, 2).contains(position))
        return Spot::Link;
    return menuRect(visualRect(index.siblingAtColumn(0))).contains(position) ? Spot::Menu : Spot::None;
}

void PiecesView::setHover(const QModelIndex &index)
{
    if (m_hover == index)
        return;
    m_hover = index;
    viewport()->update();
}

void PiecesView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->pos()).siblingAtColumn(0);
    setHover(under);
    viewport()->setCursor(spotAt(event->pos(), under) == Spot::None ? Qt::ArrowCursor
                                                                    : Qt::PointingHandCursor);
}

void PiecesView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    setHover({});
}

void PiecesView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex under = indexAt(event->pos()).siblingAtColumn(0);
    if (event->button() == Qt::LeftButton && under.isValid() && itemOf(under) < 0)
        setExpanded(under, !isExpanded(under));
}

void PiecesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->pos()).siblingAtColumn(0);
    if (under.isValid() && itemOf(under) < 0)
        setExpanded(under, !isExpanded(under));
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void PiecesView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->pos()).siblingAtColumn(0);
    if (event->button() == Qt::LeftButton)
        activateSpot(spotAt(event->pos(), under), under, event->globalPosition().toPoint());
}

void PiecesView::activateSpot(Spot spot, const QModelIndex &index, const QPoint &globalPosition)
{
    if (spot == Spot::Link)
        Q_EMIT linkActivated(itemOf(index), rowOf(index).link);
    else if (spot == Spot::Menu)
        Q_EMIT menuRequested(itemOf(index), globalPosition);
}

void PiecesView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const bool piece = itemOf(current) >= 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return fold(current);
    case Qt::Key_Right:
        return unfold(current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (piece)
            Q_EMIT detailRequested();
        else if (current.isValid())
            setExpanded(current, !isExpanded(current));
        return;
    case Qt::Key_Space:
        if (isTypingName())
            keyboardSearch(event->text());
        else if (piece)
            Q_EMIT documentRequested(itemOf(current));
        return;
    default:
        if (!event->text().isEmpty() && event->text().front().isPrint())
            m_sinceLetter.start();
        QTreeView::keyPressEvent(event);
    }
}

/// "Attestation fiscale" has a space that asks for no document.
bool PiecesView::isTypingName() const
{
    return m_sinceLetter.isValid() && !m_sinceLetter.hasExpired(QApplication::keyboardInputInterval());
}

/// From a piece to its theme, then the theme folds.
void PiecesView::fold(const QModelIndex &index)
{
    if (itemOf(index) >= 0)
        setCurrentIndex(index.parent());
    else if (index.isValid())
        collapse(index);
}

void PiecesView::unfold(const QModelIndex &index)
{
    if (itemOf(index) >= 0 || !index.isValid())
        return;
    if (isExpanded(index))
        setCurrentIndex(model()->index(0, 0, index));
    else
        expand(index);
}

void PiecesView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (itemOf(index) < 0)
        return;
    const QPoint below = visualRect(index).bottomLeft() + QPoint(PiecesDelegate::textLeft(), 0);
    Q_EMIT menuRequested(itemOf(index), viewport()->mapToGlobal(byKeyboard ? below : event->pos()));
}

} // namespace agrafe::ui
