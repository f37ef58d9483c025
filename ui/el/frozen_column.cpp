// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/frozen_column.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>

namespace agrafe::ui {

FrozenColumn::FrozenColumn(QTableView *grid)
    : QWidget(grid)
    , m_grid(grid)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

void FrozenColumn::setColumn(int column)
{
    m_column = column;
    place();
}

int FrozenColumn::covered() const
{
    if (!m_grid->model() || m_column < 0 || m_column >= m_grid->model()->columnCount() ||
        m_grid->columnViewportPosition(m_column) >= 0)
        return 0;
    return std::min(m_grid->columnWidth(m_column), m_grid->viewport()->width() / 2);
}

void FrozenColumn::place()
{
    const int width = covered();
    const QRect cells = m_grid->viewport()->geometry();
    if (width > 0)
        setGeometry(cells.left(), cells.top() - headerHeight(), width, cells.height() + headerHeight());
    setVisible(width > 0);
    if (width > 0)
        raise();
}

int FrozenColumn::headerHeight() const
{
    return m_grid->horizontalHeader()->height();
}

QModelIndex FrozenColumn::indexAt(const QPoint &position) const
{
    const int y = position.y() - headerHeight();
    return y < 0 ? QModelIndex() : m_grid->model()->index(m_grid->rowAt(y), m_column);
}

QRect FrozenColumn::cellRect(int row) const
{
    return {0, headerHeight() + m_grid->rowViewportPosition(row), width(), m_grid->rowHeight(row)};
}

void FrozenColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(rect().adjusted(0, headerHeight(), 0, 0));
    paintCells(painter);
    painter.restore();
    painter.save(); // the style clips what it draws
    paintHeader(painter);
    painter.restore();
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokensOf(palette()).lineStrong);
}

void FrozenColumn::paintHeader(QPainter &painter) const
{
    const QAbstractItemModel *model = m_grid->model();
    QStyleOptionHeader option;
    option.initFrom(m_grid->horizontalHeader());
    option.rect = QRect(0, 0, width(), headerHeight());
    option.section = m_column;
    option.orientation = Qt::Horizontal;
    option.text = model->headerData(m_column, Qt::Horizontal).toString();
    option.textAlignment =
        Qt::Alignment(model->headerData(m_column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    style()->drawControl(QStyle::CE_Header, &option, &painter, m_grid->horizontalHeader());
}

void FrozenColumn::paintCells(QPainter &painter) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_grid);
    option.widget = m_grid;
    const int rows = m_grid->model()->rowCount();
    for (int row = m_grid->rowAt(0); row >= 0 && row < rows; ++row) {
        option.rect = cellRect(row);
        if (option.rect.top() > height())
            return;
        const QModelIndex index = m_grid->model()->index(row, m_column);
        m_grid->itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void FrozenColumn::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    m_grid->setFocus(Qt::MouseFocusReason);
    m_grid->setCurrentIndex(index);
}

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        m_grid->edit(index);
}

void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_grid->viewport(), event);
}

bool FrozenColumn::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    option.rect = cellRect(index.row());
    return m_grid->itemDelegateForIndex(index)->helpEvent(help, m_grid, option, index);
}

} // namespace agrafe::ui
