// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/invoice.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace agrafe::ui {

/// Invoices as a list gave them, one a row.
class InvoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Number, Party, Deposited, Dated, Gross, Status, ColumnCount };
    enum Role : int { StatusRole = Qt::UserRole, SortRole, SearchRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setInvoices(const QList<chorus::InvoiceRow> &invoices, chorus::View view);
    [[nodiscard]] const QList<chorus::InvoiceRow> &invoices() const { return m_invoices; }
    /// Read again, after its status was changed.
    void replace(const chorus::InvoiceRow &invoice);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const chorus::InvoiceRow &invoice, int column) const;
    [[nodiscard]] QString spokenRow(const chorus::InvoiceRow &invoice) const;
    [[nodiscard]] QVariant sortKey(const chorus::InvoiceRow &invoice, int column) const;
    [[nodiscard]] const chorus::Party &partyOf(const chorus::InvoiceRow &invoice) const;

    QList<chorus::InvoiceRow> m_invoices;
    chorus::View m_view = chorus::View::Received;
};

/// Those that the search field and the status filter let through, in the order chosen.
class InvoiceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InvoiceFilter(QObject *parent = nullptr);
    /// Words in any order; accents and case do not count.
    void setWords(const QString &words);
    /// Empty: all.
    void setStatus(const QString &code);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_status;
};

} // namespace agrafe::ui
