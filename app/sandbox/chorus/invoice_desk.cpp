// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/desk_parts.h"
#include "sandbox/chorus/desks.h"
#include "sandbox/chorus/invoice_files.h"
#include "sandbox/chorus/invoice_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

constexpr qint64 largestAnswer = 120LL * 1024 * 1024;

Reply consult(World &world, const QJsonObject &body, bool issued)
{
    const Invoice *invoice = world.invoice(body.value(u"identifiantFactureCPP").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, issued ? invoice->supplier : invoice->recipient))
        return noRightOnInvoice();
    return given({{u"facture"_s, document(world, *invoice, body, issued)}});
}

QJsonArray passagesOf(const Invoice &invoice)
{
    QJsonArray all;
    for (const Passage &each : invoice.history) {
        QJsonObject passage{{u"histoStatutId"_s, invoice.id * 100 + all.size()},
                            {u"histoStatutCode"_s, each.status},
                            {u"histoStatutDatePassage"_s, written(each.at, DateShape::Milliseconds)}};
        if (!each.comment.isEmpty())
            passage.insert(u"histoStatutCommentaire"_s, each.comment);
        if (!each.lastName.isEmpty()) {
            passage.insert(u"histoStatutUtilisateurPrenom"_s, each.firstName);
            passage.insert(u"histoStatutUtilisateurNom"_s, each.lastName);
        }
        all.prepend(passage); // the newest first
    }
    return all;
}

QJsonObject actionsOf(const Invoice &invoice)
{
    QJsonArray actions;
    if (invoice.downloaded)
        actions.append(
            QJsonObject{{u"histoActionId"_s, invoice.id * 100},
                        {u"histoActionCode"_s, u"TELECHARGEMENT_FACTURE"_s},
                        {u"histoActionDateHeure"_s, written(invoice.history.last().at, DateShape::Offset)}});
    return {{u"histoAction"_s, actions}, {u"totalHistoAction"_s, actions.size()}};
}

Reply history(World &world, const QJsonObject &body)
{
    const Invoice *invoice = world.invoice(body.value(u"idFacture").toInteger());
    if (invoice == nullptr)
        return noSuchInvoice();
    QJsonArray passages = passagesOf(*invoice);
    const QJsonObject asked = body.value(u"paramRechercheHistoStatuts").toObject();
    Page page;
    page.number = std::max(1, asked.value(u"pageResultatDemandeeListeHistoStatut").toInt(1));
    page.size = std::max(1, asked.value(u"nbResultatsParPageListeHistoStatut").toInt(10));
    const QJsonObject counts = cut(passages, page);
    return given({{u"idFacture"_s, invoice->id},
                  {u"numeroFacture"_s, invoice->number},
                  {u"modeDepot"_s, invoice->mode},
                  {u"statutCourantCode"_s, invoice->status()},
                  {u"historiquesDesStatuts"_s,
                   QJsonObject{{u"histoStatut"_s, passages},
                               {u"pageCouranteHistoStatut"_s, counts.value(u"pageCourante")},
                               {u"pagesHistoStatut"_s, counts.value(u"pages")},
                               {u"totalHistoStatut"_s, counts.value(u"total")}}},
                  {u"historiquesDesActionsUtilisateurs"_s, actionsOf(*invoice)}});
}

using File = QPair<QString, QByteArray>;

QList<File> filesOf(const World &world, const Invoice &invoice, bool withAttachments)
{
    QList<File> files{{invoice.number + u".pdf"_s, pdfOf(world, invoice)}};
    for (const Attachment &each : invoice.attachments) {
        if (withAttachments)
            files.append({each.name + u'.' + each.extension.toLower(),
                          each.bytes.isEmpty() ? pdfOf(world, invoice) : each.bytes});
    }
    return files;
}

QByteArray packed(const World &world, const QList<const Invoice *> &invoices, bool withAttachments)
{
    QList<File> all;
    for (const Invoice *invoice : invoices) {
        const QString folder =
            invoices.size() > 1
                ? u"%1_%2/"_s.arg(invoice->id).arg(QString(invoice->number).replace(u'/', u'_'))
                : QString();
        for (const File &file : filesOf(world, *invoice, withAttachments))
            all.append({folder + file.first, file.second});
    }
    return all.size() == 1 ? all.first().second : zipOf(all);
}

Reply download(World &world, const QJsonObject &body)
{
    QList<const Invoice *> wanted;
    for (const auto &each : body.value(u"listeFacture").toArray()) {
        Invoice *invoice = world.invoice(each.toObject().value(u"idFacture").toInteger());
        if (invoice == nullptr)
            return noSuchInvoice();
        invoice->downloaded = invoice->downloaded || isOwn(world, invoice->recipient);
        wanted.append(invoice);
    }
    if (wanted.isEmpty())
        return refused(20'002, u"GDP_MSG_11.009 - Aucune facture n'est demandée."_s);
    const bool withAttachments = body.value(u"avecPiecesJointesComplementaires").toString() == u"OUI";
    const QByteArray bytes = body.value(u"format").toString() == u"PIVOT"
                                 ? pivotOf(world, wanted)
                                 : packed(world, wanted, withAttachments);
    if (bytes.size() > largestAnswer)
        return {.status = 413, .body = {}};
    return given({{u"fichierResultat"_s, QString::fromLatin1(bytes.toBase64())}});
}

// Of an invoice alone: the other objects that have files are not there.
Reply attachment(World &world, const QJsonObject &body)
{
    const QJsonObject wanted = body.value(u"demandePaiement").toObject();
    const Invoice *invoice = world.invoice(wanted.value(u"idDemandePaiement").toInteger());
    if (body.value(u"objetPieceJointe").toString() != u"DEMANDE_PAIEMENT" || invoice == nullptr)
        return noSuchInvoice();
    if (!isOwn(world, invoice->recipient) && !isOwn(world, invoice->supplier))
        return noRightOnInvoice();
    for (const Attachment &each : invoice->attachments) {
        if (each.id != wanted.value(u"pieceJointeDemandePaiement").toInteger())
            continue;
        const QByteArray bytes = each.bytes.isEmpty() ? pdfOf(world, *invoice) : each.bytes;
        return given({{u"pieceJointe"_s, QString::fromLatin1(bytes.toBase64())}});
    }
    return refused(20'005, u"GDP_MSG_11.011 - La pièce jointe n'existe pas."_s);
}

} // namespace

void offerInvoices(Handlers &handlers, World &world)
{
    handlers.insert(u"factures/consulter/recipiendaire"_s,
                    [&world](const QJsonObject &body) { return consult(world, body, false); });
    handlers.insert(u"factures/consulter/fournisseur"_s,
                    [&world](const QJsonObject &body) { return consult(world, body, true); });
    offer(handlers, world, u"factures/consulter/historique"_s, history);
    offer(handlers, world, u"factures/telecharger/groupe"_s, download);
    offer(handlers, world, u"transverses/telecharger/pieceJointe"_s, attachment);
}

} // namespace agrafe::sandbox::cpro
