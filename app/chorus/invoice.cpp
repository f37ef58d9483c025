// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/invoice.h"

namespace agrafe::chorus {

namespace {

Party supplierOf(const QJsonObject &row)
{
    return {.id = numberAt(row, {u"idFournisseur", u"idStructureFournisseur"}),
            .typeCode = textAt(row, u"typeIdentifiantFournisseur"),
            .number = textAt(
                row, {u"codeFournisseur", u"identifiantFournisseur", u"identifiantStructureFournisseur"}),
            .name = textAt(row, {u"designationFournisseur", u"raisonSocialeFournisseur"}),
            .serviceId = numberAt(row, u"idServiceFournisseur"),
            .serviceCode = textAt(row, u"codeServiceFournisseur"),
            .serviceName = textAt(row, {u"nomServiceFournisseur", u"libelleServiceFournisseur"})};
}

Party recipientOf(const QJsonObject &row)
{
    return {.id = numberAt(row, {u"idDestinataire", u"idStructureDestinataire"}),
            .typeCode = textAt(row, u"typeIdentifiantDestinataire"),
            .number = textAt(
                row, {u"codeDestinataire", u"identifiantDestinataire", u"identifiantStructureDestinataire"}),
            .name = textAt(row, {u"designationDestinataire", u"libelleDestinataire"}),
            .serviceId = numberAt(row, u"idServiceExecutant"),
            .serviceCode = textAt(row, {u"codeServiceExecutant", u"codeServiceDestinataire"}),
            .serviceName =
                textAt(row, {u"nomServiceExecutant", u"libelleServiceExecutant", u"nomServiceDestinataire"})};
}

} // namespace

// The same thing has other names in other operations: the first that says something.
InvoiceRow readInvoiceRow(const QJsonObject &row, View view)
{
    return {.view = view,
            .id = numberAt(
                row, {u"identifiantFactureCPP", u"idFacture", u"idFactureTravaux", u"idDemandePaiement"}),
            .number = textAt(row, {u"numeroFacture", u"numeroFactureTravaux", u"numeroDemandePaiement"}),
            .requestCode = textAt(row, u"typeDemandePaiement"),
            .typeCode = textAt(row, u"typeFacture"),
            .worksCode = textAt(row, u"typeFactureTravaux"),
            .cadreCode = textAt(row, u"cadreFacturation"),
            .supplier = supplierOf(row),
            .recipient = recipientOf(row),
            .date = momentAt(row, {u"dateFacture", u"dateFactureTravaux", u"dateFournisseur"}),
            .deposited = momentAt(row, {u"dateDepot", u"dateDepotFactureTravaux"}),
            .net = amountAt(row, u"montantHT"),
            .gross = amountAt(row, u"montantTTC"),
            .due = amountAt(row, u"montantAPayer"),
            .currency = textAt(row, u"devise"),
            .statusCode = textAt(row, {u"statut", u"statutFacture", u"statutFactureTravaux", u"statutCourant",
                                       u"etatCourant"}),
            .statusAt = momentAt(row, u"dateHeureEtatCourant"),
            .statusComment = textAt(row, u"commentaireEtatCourant"),
            .market = textAt(row, u"numeroMarche"),
            .engagement = textAt(row, {u"numeroBonCommande", u"numeroEngagement"}),
            .flux = textAt(row, u"numeroFluxDepot"),
            .modeCode = textAt(row, u"modeDepot"),
            .downloaded = flagAt(row, u"factureTelechargeeParDestinataire"),
            .rejectTreated = flagAt(row, u"rejetTraite")};
}

} // namespace agrafe::chorus
