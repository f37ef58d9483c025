// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/act_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace agrafe::ui {

/// The recipient's change of status, to one of those that Chorus Pro allows.
class TreatDialog final : public ActDialog
{
    Q_OBJECT

public:
    TreatDialog(const ChorusServices &services, const chorus::Session &session,
                const chorus::InvoiceRow &invoice, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *targets() const { return m_targets; }
    [[nodiscard]] QPlainTextEdit *reason() const { return m_reason; }

protected:
    [[nodiscard]] Result<void> checkForm() const override;
    [[nodiscard]] QCoro::Task<Result<chorus::Done>> act(std::stop_token stop) override;
    void askAgain() override;

private:
    void onTargets(const Result<QStringList> &targets);
    void onTarget();
    [[nodiscard]] chorus::Treatment treatment() const;

    QComboBox *m_targets;
    QPlainTextEdit *m_reason;
    QLineEdit *m_mandate;
    Question m_asking;
};

} // namespace agrafe::ui
