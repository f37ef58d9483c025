// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"
#include "ui/widgets/dialog_frame.h"

class QTextBrowser;

namespace agrafe::ui {

class Banner;

/// One invoice, read as a document.
class InvoiceDialog final : public DialogFrame
{
    Q_OBJECT

public:
    InvoiceDialog(const ChorusServices &services, const chorus::Session &session,
                  const chorus::InvoiceRow &invoice, QWidget *parent = nullptr);

    [[nodiscard]] QTextBrowser *page() const { return m_page; }
    [[nodiscard]] bool isReading() const { return m_asking.isRunning(); }

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
    void fail(const Failure &failure, const QString &what);

    ChorusServices m_services;
    chorus::Session m_session;
    chorus::InvoiceRow m_invoice;
    Banner *m_banner;
    QTextBrowser *m_page;
    std::optional<chorus::InvoiceDocument> m_document;
    std::optional<chorus::InvoiceHistory> m_history;
    Question m_asking;
};

} // namespace agrafe::ui
