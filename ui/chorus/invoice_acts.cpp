// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_acts.h"

#include "chorus/words.h"
#include "ui/chorus/complete_dialog.h"
#include "ui/chorus/recycle_dialog.h"
#include "ui/chorus/rejection_dialog.h"
#include "ui/chorus/treat_dialog.h"

#include <QCoreApplication>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::InvoiceRow;
using chorus::View;

namespace {

enum class Act : quint8 { None, Treat, Complete, Recycle, TreatRejection };

Act actOf(const InvoiceRow &invoice)
{
    if (invoice.view == View::Received)
        return chorus::lookOf(invoice.statusCode) == chorus::Look::Ended ? Act::None : Act::Treat;
    if (invoice.view != View::Issued)
        return Act::None;
    if (invoice.statusCode == u"SUSPENDUE")
        return Act::Complete;
    if (invoice.statusCode == u"A_RECYCLER")
        return Act::Recycle;
    const bool treated = invoice.rejectTreated.value_or(false);
    return invoice.statusCode == u"REJETEE" && !treated ? Act::TreatRejection : Act::None;
}

} // namespace

QString actText(const InvoiceRow &invoice)
{
    switch (actOf(invoice)) {
    case Act::Treat:
        return QCoreApplication::translate("ChorusAct", "Changer le statut…");
    case Act::Complete:
        return QCoreApplication::translate("ChorusAct", "Compléter…");
    case Act::Recycle:
        return QCoreApplication::translate("ChorusAct", "Recycler…");
    case Act::TreatRejection:
        return QCoreApplication::translate("ChorusAct", "Rejet traité…");
    case Act::None:
        break;
    }
    return {};
}

QString whyNoAct(const InvoiceRow &invoice)
{
    const chorus::Look look = chorus::lookOf(invoice.statusCode);
    if (actOf(invoice) != Act::None || look == chorus::Look::Ended)
        return {};
    if (invoice.view == View::Works)
        return QCoreApplication::translate(
            "ChorusAct", "Une facture de travaux se valide, s’associe et se complète sur le portail\u00a0: "
                         "l’API de Chorus Pro ne l’ouvre pas à Agrafe.");
    if (invoice.view != View::Issued)
        return {};
    if (invoice.statusCode == u"REJETEE")
        return QCoreApplication::translate(
            "ChorusAct", "Ce rejet est déjà marqué comme traité\u00a0: plus rien n’est attendu ici.");
    const chorus::Turn turn = chorus::turnOf(invoice.statusCode);
    if (turn != chorus::Turn::Supplier)
        return {}; // somebody else has the move: the sentence says who
    return QCoreApplication::translate("ChorusAct",
                                       "Ce statut se traite sur le portail de Chorus Pro\u00a0: son API "
                                       "n’ouvre que compléter, recycler et traiter un rejet.");
}

ActDialog *makeActDialog(const ChorusServices &services, const chorus::Session &session,
                         const InvoiceRow &invoice, QWidget *parent)
{
    switch (actOf(invoice)) {
    case Act::Treat:
        return new TreatDialog(services, session, invoice, parent);
    case Act::Complete:
        return new CompleteDialog(services, session, invoice, parent);
    case Act::Recycle:
        return new RecycleDialog(services, session, invoice, parent);
    case Act::TreatRejection:
        return new RejectionDialog(services, session, invoice, parent);
    case Act::None:
        break;
    }
    return nullptr;
}

} // namespace agrafe::ui
