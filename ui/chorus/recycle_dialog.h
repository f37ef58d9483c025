// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/act_dialog.h"

class QLineEdit;

namespace agrafe::ui {

class RoutingFields;

/// A supplier sends an invoice to where it should have gone: its routing alone changes.
class RecycleDialog final : public ActDialog
{
    Q_OBJECT

public:
    RecycleDialog(const ChorusServices &services, const chorus::Session &session,
                  const chorus::InvoiceRow &invoice, QWidget *parent = nullptr);

    [[nodiscard]] RoutingFields *routing() const { return m_routing; }

protected:
    [[nodiscard]] Result<void> checkForm() const override;
    [[nodiscard]] QCoro::Task<Result<chorus::Done>> act(std::stop_token stop) override;

private:
    [[nodiscard]] chorus::Recycling recycling() const;

    RoutingFields *m_routing;
    QLineEdit *m_comment;
};

} // namespace agrafe::ui
