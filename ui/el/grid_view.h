// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace agrafe::ui {

class FrozenColumn;

/// A cell: text; with a problem, tint, sign, bold and a line below it.
class GridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    /// What a cell needs, its sign included.
    [[nodiscard]] static int widthOf(const QModelIndex &index);
};

/// The grid: rows of one height, no widget in any cell, nothing looked at but what is on the screen.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    /// From the first rows; once, so that columns do not move under the hand.
    void fitColumns();
    void select(const QModelIndex &index);
    /// The column that names a row stays in sight; −1: none.
    void freeze(int column);
    [[nodiscard]] FrozenColumn *frozen() const { return m_frozen; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    using QTableView::edit;

Q_SIGNALS:
    void currentMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void fitRows();
    void setCurrentText(const QString &text);

    FrozenColumn *m_frozen = nullptr;
};

} // namespace agrafe::ui
