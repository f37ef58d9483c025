// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/recycle_dialog.h"

#include <QFormLayout>
#include <QLineEdit>

namespace agrafe::ui {

RecycleDialog::RecycleDialog(const ChorusServices &services, const chorus::Session &session,
                             const chorus::InvoiceRow &invoice, QWidget *parent)
    : ActDialog(tr("Recycler la facture"), tr("Envoyer au bon destinataire"), services, session, invoice,
                parent)
    , m_recipient(new QLineEdit(invoice.recipient.number, this))
    , m_service(new QLineEdit(invoice.recipient.serviceCode, this))
    , m_engagement(new QLineEdit(invoice.engagement, this))
    , m_comment(new QLineEdit(this))
{
    form()->addRow(tr("SIRET du destinataire"), m_recipient);
    form()->addRow(tr("Code du service"), m_service);
    form()->addRow(tr("Engagement"), m_engagement);
    form()->addRow(tr("Commentaire"), m_comment);
    setConsequence(tr("La facture repart avec ces références\u00a0; ses montants ne changent pas."),
                   tr("Une fois partie, seul le destinataire peut la renvoyer."));
}

chorus::Recycling RecycleDialog::recycling() const
{
    return {.invoice = invoice(),
            .recipient = m_recipient->text().simplified().remove(u' '),
            .service = m_service->text().trimmed(),
            .engagement = m_engagement->text().trimmed(),
            .comment = m_comment->text().trimmed()};
}

Result<void> RecycleDialog::checkForm() const
{
    return chorus::check(recycling());
}

QCoro::Task<Result<chorus::Done>> RecycleDialog::act(std::stop_token stop)
{
    return services().actions.recycle(session(), recycling(), stop);
}

} // namespace agrafe::ui
