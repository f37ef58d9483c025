// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/flux_file.h"
#include "ui/chorus/sending_dialog.h"

class QLabel;

namespace agrafe::ui {

class SubmissionForm;

/// A PDF without an invoice inside: Chorus Pro reads it, the agent looks over what it read, and the invoice
/// leaves once it was said what will leave.
class SubmissionDialog final : public SendingDialog
{
    Q_OBJECT

public:
    /// Where the agent is before anything leaves.
    enum class Page { Reading, Form, Confirmation };

    SubmissionDialog(const ChorusServices &services, const chorus::Session &session,
                     const chorus::FluxFile &file, bool isSigned, QWidget *parent = nullptr);

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] SubmissionForm *form() const { return m_form; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    /// What will leave, as it is said before.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void invoiceRequested(const QString &number);

protected:
    void showStep() override;
    [[nodiscard]] QCoro::Task<Result<chorus::DepositAnswer>> send(bool again, std::stop_token stop) override;
    void onReceived(const chorus::DepositAnswer &answer) override;
    [[nodiscard]] QString lookText() const override;
    void lookAtIt() override;
    [[nodiscard]] bool canSend() const override { return true; }
    void onLink() override;

private:
    void build();
    void read();
    void onRead(const Result<chorus::PdfReading> &reading);
    void showPage(Page page);
    void confirm();
    void writeSummary();
    [[nodiscard]] chorus::Submission submission() const;

    chorus::FluxFile m_file;
    bool m_isSigned;
    QLabel *m_what;
    SubmissionForm *m_form;
    QLabel *m_summary;
    QString m_summaryText;
    QPushButton *m_back = nullptr;
    Page m_page = Page::Reading;
    Question m_reading;
};

} // namespace agrafe::ui
