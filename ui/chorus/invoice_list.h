// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/invoice_model.h"

#include <QTreeView>

namespace agrafe::ui {

/// The table of invoices. Enter opens the selected one; several can be selected to be downloaded.
class InvoiceList final : public QTreeView
{
    Q_OBJECT

public:
    explicit InvoiceList(QWidget *parent = nullptr);

    [[nodiscard]] InvoiceModel &invoices() { return *m_model; }
    [[nodiscard]] InvoiceFilter &filter() { return *m_filter; }
    /// As they stand on the screen: filtered and sorted.
    [[nodiscard]] QList<chorus::InvoiceRow> shown() const;
    [[nodiscard]] QList<chorus::InvoiceRow> selected() const;
    [[nodiscard]] const chorus::InvoiceRow *current() const;
    /// False when it is not in the list.
    bool select(qint64 invoice);

Q_SIGNALS:
    void currentInvoiceChanged();
    void openRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void fitColumns();
    [[nodiscard]] int widthOfStatuses() const;

    InvoiceModel *m_model;
    InvoiceFilter *m_filter;
};

} // namespace agrafe::ui
