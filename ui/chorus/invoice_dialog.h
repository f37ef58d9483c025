// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"
#include "ui/widgets/dialog_frame.h"

class QTextBrowser;

namespace agrafe::ui {

class Banner;

/// One invoice, read as a document, beside the list and other invoices.
class InvoiceDialog final : public DialogFrame
{
    Q_OBJECT

public:
    InvoiceDialog(const ChorusServices &services, const chorus::Session &session,
                  const chorus::InvoiceRow &invoice, QWidget *parent = nullptr);

    [[nodiscard]] QTextBrowser *page() const { return m_page; }
    [[nodiscard]] const chorus::InvoiceRow &invoice() const { return m_invoice; }
    [[nodiscard]] qint64 invoiceId() const { return m_invoice.id; }
    [[nodiscard]] bool isReading() const { return m_asking.isRunning(); }
    /// What was said of it last.
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void news(const QString &sentence);
    /// The other party, in the panel of companies.
    void companyRequested(const QString &siret);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask();
    void askHistory();
    void write();
    void copy();
    void fail(const Failure &failure, const QString &what);

    ChorusServices m_services;
    chorus::Session m_session;
    chorus::InvoiceRow m_invoice;
    Banner *m_banner;
    QTextBrowser *m_page;
    Banner *m_copied;
    std::optional<chorus::InvoiceDocument> m_document;
    std::optional<chorus::InvoiceHistory> m_history;
    Question m_asking;
};

} // namespace agrafe::ui
