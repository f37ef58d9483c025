// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/rejection_dialog.h"

namespace agrafe::ui {

RejectionDialog::RejectionDialog(const ChorusServices &services, const chorus::Session &session,
                                 const chorus::InvoiceRow &invoice, QWidget *parent)
    : ActDialog(tr("Rejet traité"), tr("Marquer comme traité"), services, session, invoice, parent)
{
    setConsequence(
        tr("La facture quitte la liste «\u00a0À traiter\u00a0». Elle reste rejetée\u00a0: une nouvelle "
           "facture porte un autre numéro."),
        tr("Cette marque ne se retire pas."));
}

QCoro::Task<Result<chorus::Done>> RejectionDialog::act(std::stop_token stop)
{
    return services().actions.treatRejection(session(), {invoice()}, stop);
}

} // namespace agrafe::ui
