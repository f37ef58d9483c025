// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/rejection_dialog.h"

namespace agrafe::ui {

RejectionDialog::RejectionDialog(const ChorusServices &services, const chorus::Session &session,
                                 const chorus::InvoiceRow &invoice, QWidget *parent)
    : ActDialog(tr("Rejet traité"), tr("Marquer comme traité"), services, session, invoice, parent)
{
    setConsequence(chorus::consequenceOf(chorus::Act::TreatRejection));
}

QCoro::Task<Result<chorus::Done>> RejectionDialog::act(std::stop_token stop)
{
    return services().actions.treatRejection(session(), {invoice()}, stop);
}

QCoro::Task<Result<ActDialog::Seen>> RejectionDialog::see(std::stop_token stop)
{
    const chorus::InvoiceRow before = invoice();
    chorus::InvoiceCriteria criteria;
    criteria.view = before.view;
    criteria.number = before.number;
    const auto found = co_await services().desk.invoices(session(), criteria, stop);
    if (!found)
        co_return Unexpected(found.error());
    Seen seen{.statusCode = before.statusCode};
    for (const chorus::InvoiceRow &row : found->rows) {
        if (row.id == before.id)
            seen = {.statusCode = row.statusCode, .done = row.rejectTreated.value_or(false)};
    }
    co_return seen;
}

} // namespace agrafe::ui
