// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace agrafe::ui {

class StatusesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The statuses: ↑↓ move, Space ticks, Enter asks. A locked one is read like the others, and never ticked.
class StatusesView final : public QListView
{
    Q_OBJECT

public:
    explicit StatusesView(QWidget *parent = nullptr);

Q_SIGNALS:
    void toggled(int row);
    void submitted();
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
};

} // namespace agrafe::ui
