// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/act_dialog.h"

class QPlainTextEdit;

namespace agrafe::ui {

class AttachmentList;

/// What a supplier adds to a suspended invoice: a comment, files.
class CompleteDialog final : public ActDialog
{
    Q_OBJECT

public:
    CompleteDialog(const ChorusServices &services, const chorus::Session &session,
                   const chorus::InvoiceRow &invoice, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *comment() const { return m_comment; }
    [[nodiscard]] AttachmentList *files() const { return m_files; }

protected:
    [[nodiscard]] Result<void> checkForm() const override;
    [[nodiscard]] QCoro::Task<Result<chorus::Done>> act(std::stop_token stop) override;

private:
    [[nodiscard]] chorus::Completion completion() const;

    QPlainTextEdit *m_comment;
    AttachmentList *m_files;
};

} // namespace agrafe::ui
