// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/desk_parts.h"
#include "sandbox/chorus/desks.h"
#include "sandbox/chorus/invoice_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

const QStringList &visibleStatuses()
{
    static const QStringList statuses{u"A_VALIDER_1"_s, u"VALIDEE_1"_s, u"REFUSEE_1"_s,
                                      u"ERREUR_FOURNISSEUR_SUR_VALIDEUR"_s};
    return statuses;
}

// Amounts are described as whole numbers there, and nowhere else.
QJsonObject rowOf(const World &world, const Invoice &invoice)
{
    QJsonObject row = receivedRow(world, invoice);
    const Structure *supplier = world.structure(invoice.supplier);
    row.insert(u"idFournisseur"_s, supplier->id);
    row.insert(u"identifiantFournisseur"_s, supplier->number);
    row.insert(u"identifiantDestinataire"_s, row.take(u"codeDestinataire"_s));
    row.insert(u"idValideur"_s, invoice.validator);
    row.insert(u"numeroEngagement"_s, row.take(u"numeroBonCommande"_s));
    constexpr qint64 cents = 100;
    row.insert(u"montantHT"_s, invoice.totals.net / cents);
    row.insert(u"montantTTC"_s, invoice.totals.gross / cents);
    row.insert(u"montantAPayer"_s, invoice.totals.due / cents);
    for (const auto &name : {u"codeFournisseur"_s, u"factureTelechargeeParDestinataire"_s,
                             u"dateHeureEtatCourant"_s, u"commentaireEtatCourant"_s})
        row.remove(name);
    return row;
}

Reply listed(const World &world, const QJsonObject &body, bool waiting)
{
    const QString number = body.value(u"numeroFacture").toString();
    const QJsonArray statuses = body.value(u"statutCourant").toArray();
    QJsonArray rows;
    for (const Invoice &each : world.invoices()) {
        if (isOwn(world, each.validator) && (!waiting || each.status() == u"A_VALIDER_1") &&
            (number.isEmpty() || each.number == number) &&
            (statuses.isEmpty() || statuses.contains(each.status())))
            rows.append(rowOf(world, each));
    }
    return paged(rows, body, u"pagination"_s, u"listeFactures"_s, u"DateDepot"_s, true);
}

Reply search(const World &world, const QJsonObject &body)
{
    return listed(world, body, false);
}

Reply toTreat(const World &world, const QJsonObject &body)
{
    return listed(world, body, true);
}

Reply consult(World &world, const QJsonObject &body)
{
    const Invoice *invoice = world.invoice(body.value(u"identifiantFactureCPP").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, invoice->validator))
        return noRightOnInvoice();
    return given({{u"facture"_s, document(world, *invoice, body, false)}});
}

// Its numbers are assumed; only these two actions are clearly a validator's.
Reply treat(World &world, const QJsonObject &body)
{
    Invoice *invoice = world.invoice(body.value(u"idFacture").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, invoice->validator))
        return noRightOnInvoice();
    const QString action = body.value(u"action").toString();
    const QString reason = body.value(u"motifRefus").toString();
    if (invoice->status() != u"A_VALIDER_1" || (action != u"VALIDATION" && action != u"REFUS"))
        return wrongStatus(20'003);
    if (action == u"REFUS" && reason.isEmpty())
        return refused(20'004, u"GDP_MSG_11.010 - Le motif est obligatoire."_s);
    world.pass(*invoice, action == u"REFUS" ? u"REFUSEE_1"_s : u"VALIDEE_1"_s, reason);
    if (action == u"VALIDATION")
        world.pass(*invoice, u"MISE_A_DISPOSITION"_s);
    return given({{u"idFacture"_s, invoice->id},
                  {u"numeroFacture"_s, invoice->number},
                  {u"dateTraitement"_s, written(world.now(), DateShape::Milliseconds)},
                  {u"statutFacture"_s, invoice->status()}});
}

Reply correct(World &world, const QJsonObject &body)
{
    Invoice *invoice = world.invoice(body.value(u"idFacture").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, invoice->supplier))
        return noRightOnInvoice();
    if (invoice->status() != u"REFUSEE_1" && invoice->status() != u"ERREUR_FOURNISSEUR_SUR_VALIDEUR")
        return wrongStatus(20'003);
    const Structure *other = world.structure(body.value(u"identifiantStructure").toString());
    invoice->validator = other ? other->id : body.value(u"idStructure").toInteger(invoice->validator);
    world.pass(*invoice, u"A_VALIDER_1"_s);
    return given({{u"idFacture"_s, invoice->id}});
}

Reply statuses(const World &, const QJsonObject &)
{
    QJsonArray rows;
    for (const QString &each : visibleStatuses())
        rows.append(QJsonObject{{u"codeStatutFacture"_s, each}});
    return given({{u"listeStatutFacture"_s, rows}});
}

} // namespace

void offerValidations(Handlers &handlers, World &world)
{
    offer(handlers, world, u"factures/rechercher/valideur"_s, search);
    offer(handlers, world, u"factures/rechercher/aTraiter/valideur"_s, toTreat);
    offer(handlers, world, u"factures/consulter/valideur"_s, consult);
    offer(handlers, world, u"factures/traiter/factureAValider"_s, treat);
    offer(handlers, world, u"factures/corriger/valideur/facture"_s, correct);
    offer(handlers, world, u"factures/recuperer/statutsFactureVisibles/valideur"_s, statuses);
}

} // namespace agrafe::sandbox::cpro
