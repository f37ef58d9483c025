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
