// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/recycle_dialog.h"

#include "ui/chorus/routing_fields.h"

#include <QFormLayout>
#include <QLineEdit>

namespace agrafe::ui {

RecycleDialog::RecycleDialog(const ChorusServices &services, const chorus::Session &session,
                             const chorus::InvoiceRow &invoice, QWidget *parent)
    : ActDialog(tr("Recycler la facture"), tr("Envoyer au bon destinataire"), services, session, invoice,
                parent)
    , m_routing(new RoutingFields(services, session, this))
    , m_comment(new QLineEdit(this))
{
    form()->addRow(m_routing);
    form()->addRow(tr("Commentaire"), m_comment);
    setConsequence(chorus::consequenceOf(chorus::Act::Recycle));
    connect(m_routing, &RoutingFields::news, this, &RecycleDialog::news);
    m_routing->fill(invoice.recipient.number,
                    {.service = invoice.recipient.serviceCode, .engagement = invoice.engagement});
}

chorus::Recycling RecycleDialog::recycling() const
{
    return {.invoice = invoice(),
            .recipient = m_routing->recipient(),
            .service = m_routing->routing().service,
            .engagement = m_routing->routing().engagement,
            .comment = m_comment->text().trimmed()};
}

Result<void> RecycleDialog::checkForm() const
{
    if (!m_routing->validate()) {
        m_routing->firstWrong()->setFocus();
        return Unexpected(Failure::input(tr("Le destinataire n’accepterait pas la facture ainsi."),
                                         tr("Corrigez ce qui est signalé\u00a0: rien n’est parti.")));
    }
    return chorus::check(recycling());
}

QCoro::Task<Result<chorus::Done>> RecycleDialog::act(std::stop_token stop)
{
    return services().actions.recycle(session(), recycling(), stop);
}

} // namespace agrafe::ui
