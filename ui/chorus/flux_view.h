// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace agrafe::ui {

class Banner;

/// A flux until its verdict: where it stands, then invoice by invoice what is wrong with it or where it is
/// now, and what can be done about it.
class FluxView final : public QWidget
{
    Q_OBJECT

public:
    explicit FluxView(const ChorusServices &services, QWidget *parent = nullptr);

    void follow(const chorus::Session &session, const QString &flux);
    [[nodiscard]] const std::optional<chorus::FluxReport> &report() const { return m_report; }
    [[nodiscard]] QString told() const;
    [[nodiscard]] QTreeWidget *errors() const { return m_errors; }
    /// All of the selected line.
    [[nodiscard]] QString detail() const;
    /// What can be done about it.
    [[nodiscard]] QPushButton *actButton() const { return m_act; }

Q_SIGNALS:
    /// The file is to be deposited again, corrected.
    void depositRequested();
    /// An invoice that is in Chorus Pro already under that number.
    void searchRequested(const QString &number);
    /// What an invoice of the flux waits for.
    void actRequested(const agrafe::chorus::InvoiceRow &invoice);
    void news(const QString &sentence);
    /// Nothing more will come of it.
    void ended(const agrafe::chorus::FluxReport &report);

private:
    void showReport(const chorus::FluxReport &report);
    void fail(const Failure &failure);
    void showLines();
    void showErrors(const chorus::FluxReport &report);
    void addErrors(const QString &number, const QString &title, const QList<chorus::FluxError> &errors);
    void askInvoices();
    void addInvoice(const chorus::InvoiceRow &invoice);
    void onCurrent();
    void act();
    [[nodiscard]] const chorus::InvoiceRow *currentInvoice() const;

    ChorusServices m_services;
    std::optional<chorus::Session> m_session;
    QString m_flux;
    Banner *m_banner;
    QTreeWidget *m_errors;
    QLabel *m_detail; ///< of the selected line, whole
    QPushButton *m_act;
    QList<chorus::InvoiceRow> m_invoices; ///< that the flux created
    std::optional<chorus::FluxReport> m_report;
    Question m_asking;
    Question m_reading;
};

} // namespace agrafe::ui
