// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/desk_parts.h"
#include "sandbox/chorus/desks.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

// What a recipient may set, from what the invoice is in. Documented from MISE_A_DISPOSITION; the others are
// assumed.
QStringList targetsFrom(const QString &status)
{
    static const QStringList all{u"MISE_A_DISPOSITION"_s,
                                 u"SUSPENDUE"_s,
                                 u"REJETEE"_s,
                                 u"MANDATEE"_s,
                                 u"MISE_EN_PAIEMENT"_s,
                                 u"COMPTABILISEE"_s,
                                 u"MISE_A_DISPOSITION_COMPTABLE"_s,
                                 u"A_RECYCLER"_s};
    static const QStringList over{u"REJETEE"_s, u"MISE_EN_PAIEMENT"_s, u"A_RECYCLER"_s, u"SUSPENDUE"_s};
    static const QStringList paid{u"MISE_EN_PAIEMENT"_s, u"COMPTABILISEE"_s,
                                  u"MISE_A_DISPOSITION_COMPTABLE"_s};
    if (over.contains(status))
        return {};
    return status == u"MANDATEE" || status == u"COMPTABILISEE" ? paid : all;
}

Reply targets(const World &, const QJsonObject &body)
{
    QJsonArray rows;
    for (const QString &each : targetsFrom(body.value(u"statutCourant").toString()))
        rows.append(QJsonObject{{u"statutPossiblePourTraitement"_s, each}});
    return given({{u"listeStatutsPossiblesPourTraitement"_s, rows}});
}

Reply treat(World &world, const QJsonObject &body)
{
    Invoice *invoice = world.invoice(body.value(u"idFacture").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, invoice->recipient))
        return noRightOnInvoice();
    const QString target = body.value(u"nouveauStatut").toString();
    const QString reason = body.value(u"motif").toString();
    if (!targetsFrom(invoice->status()).contains(target))
        return wrongStatus(20'003);
    if (reason.isEmpty() && (target == u"REJETEE" || target == u"SUSPENDUE"))
        return refused(20'004, u"GDP_MSG_11.010 - Le motif est obligatoire."_s);
    world.pass(*invoice, target, reason);
    invoice->mandate = body.value(u"numeroDPMandat").toString(invoice->mandate);
    return given({{u"idFacture"_s, invoice->id},
                  {u"numeroFacture"_s, invoice->number},
                  {u"dateTraitement"_s, written(world.now(), DateShape::Milliseconds)},
                  {u"nouveauStatut"_s, target}});
}

Reply complete(World &world, const QJsonObject &body)
{
    Invoice *invoice = world.invoice(body.value(u"identifiantFactureCPP").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, invoice->supplier))
        return noRightOnInvoice();
    if (invoice->status() != u"SUSPENDUE")
        return refused(20'002, u"GDP_MSG_11.033 - La facture n'est pas suspendue."_s);
    for (const auto &each : body.value(u"pieceJointeComplementaire").toArray()) {
        const QJsonObject wanted = each.toObject();
        const Attachment *kept = world.attachment(wanted.value(u"pieceJointeComplementaireId").toInteger());
        if (kept == nullptr)
            return refused(20'005, u"GDP_MSG_11.011 - La pièce jointe n'existe pas."_s);
        Attachment own = *kept;
        own.type = wanted.value(u"pieceJointeComplementaireType").toString();
        own.name = wanted.value(u"pieceJointeComplementaireDesignation").toString(own.name);
        invoice->attachments.append(own);
    }
    world.pass(*invoice, u"COMPLETEE"_s, body.value(u"commentaire").toString());
    return given({{u"identifiantFactureCPP"_s, invoice->id},
                  {u"numeroFacture"_s, invoice->number},
                  {u"dateTraitement"_s, written(world.now(), DateShape::Offset)}});
}

Reply recycle(World &world, const QJsonObject &body)
{
    Invoice *invoice = world.invoice(body.value(u"identifiantFactureCPP").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, invoice->supplier))
        return noRightOnInvoice();
    if (invoice->status() != u"A_RECYCLER")
        return wrongStatus(20'004);
    const QJsonObject to = body.value(u"destinataire").toObject();
    const QString recipient = to.value(u"codeDestinataire").toString();
    const QString service = to.value(u"codeServiceExecutant").toString();
    if (const auto fault = routingFault(world, recipient, service))
        return *fault;
    invoice->recipient = world.structure(recipient)->id;
    invoice->service = service;
    invoice->engagement =
        body.value(u"reference").toObject().value(u"numeroBonCommande").toString(invoice->engagement);
    world.pass(*invoice, u"DEPOSEE"_s, body.value(u"commentaire").toString());
    return given({{u"identifiantFactureCPP"_s, invoice->id},
                  {u"numeroFacture"_s, invoice->number},
                  {u"statutFacture"_s, invoice->status()},
                  {u"dateDepot"_s, written(world.now(), DateShape::Minute)}});
}

Reply treatRejection(World &world, const QJsonObject &body)
{
    for (const auto &each : body.value(u"listeDemandePaiement").toArray()) {
        Invoice *invoice = world.invoice(each.toObject().value(u"idDemandePaiement").toInteger());
        if (invoice == nullptr)
            return noSuchInvoice();
        if (!isOwn(world, invoice->supplier))
            return noRightOnInvoice();
        if (invoice->status() != u"REJETEE")
            return wrongStatus(20'003);
        invoice->rejectTreated = true;
    }
    return given({});
}

} // namespace

void offerTreatments(Handlers &handlers, World &world)
{
    offer(handlers, world, u"transverses/recuperer/etats/traitement"_s, targets);
    offer(handlers, world, u"factures/traiter/recue"_s, treat);
    offer(handlers, world, u"factures/completer"_s, complete);
    offer(handlers, world, u"factures/recycler"_s, recycle);
    offer(handlers, world, u"factures/traiterRejet"_s, treatRejection);
}

} // namespace agrafe::sandbox::cpro
