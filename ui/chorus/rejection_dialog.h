// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/act_dialog.h"

namespace agrafe::ui {

/// A supplier has dealt with a rejection: the invoice leaves the list of what is to be treated.
class RejectionDialog final : public ActDialog
{
    Q_OBJECT

public:
    RejectionDialog(const ChorusServices &services, const chorus::Session &session,
                    const chorus::InvoiceRow &invoice, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<void> checkForm() const override { return {}; }
    [[nodiscard]] QCoro::Task<Result<chorus::Done>> act(std::stop_token stop) override;
    /// Its status stays: the mark alone tells.
    [[nodiscard]] QCoro::Task<Result<Seen>> see(std::stop_token stop) override;
};

} // namespace agrafe::ui
