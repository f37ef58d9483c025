// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

class QHelpEvent;
class QModelIndex;
class QTableView;

namespace agrafe::ui {

/// The column that names a row, kept at the left of a grid that is scrolled sideways. It only paints what the
/// grid would paint there: keys, selection, edits and what a screen reader says stay the grid's.
class FrozenColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenColumn(QTableView *grid);

    /// −1: none.
    void setColumn(int column);
    [[nodiscard]] int column() const { return m_column; }
    /// Of the grid's cells, the width hidden below it: 0 while the column itself is in sight.
    [[nodiscard]] int covered() const;
    /// Where it belongs now, or out of the way.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintHeader(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const;
    [[nodiscard]] QRect cellRect(int row) const;

    QTableView *m_grid;
    int m_column = -1;
};

} // namespace agrafe::ui
