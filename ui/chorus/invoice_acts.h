// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/chorus_services.h"

class QWidget;

namespace agrafe::ui {

class ActDialog;

/// What an invoice waits for from the side it is looked at: "Changer le statut…", "Compléter…". Empty:
/// nothing.
[[nodiscard]] QString actText(const chorus::InvoiceRow &invoice);
/// Why nothing can be done here although somebody is waited for. French; empty: there is nothing to explain.
[[nodiscard]] QString whyNoAct(const chorus::InvoiceRow &invoice);
/// Null when actText() is empty.
[[nodiscard]] ActDialog *makeActDialog(const ChorusServices &services, const chorus::Session &session,
                                       const chorus::InvoiceRow &invoice, QWidget *parent);

} // namespace agrafe::ui
