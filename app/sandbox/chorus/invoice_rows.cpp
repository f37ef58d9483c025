// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/invoice_rows.h"

#include "sandbox/chorus/answers.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject commonRow(const World &world, const Invoice &invoice)
{
    const Structure *supplier = world.structure(invoice.supplier);
    const Structure *recipient = world.structure(invoice.recipient);
    const ServiceOf *service = recipient->service(invoice.service);
    QJsonObject row{{u"typeDemandePaiement"_s, invoice.kind},
                    {u"codeFournisseur"_s, supplier->number},
                    {u"typeIdentifiantFournisseur"_s, supplier->type},
                    {u"designationFournisseur"_s, supplier->name},
                    {u"idDestinataire"_s, recipient->id},
                    {u"codeDestinataire"_s, recipient->number},
                    {u"designationDestinataire"_s, recipient->name},
                    {u"typeFacture"_s, invoice.type},
                    {u"numeroFacture"_s, invoice.number},
                    {u"dateFacture"_s, invoice.date.toString(Qt::ISODate)},
                    {u"dateDepot"_s, written(invoice.deposited, DateShape::Minute)},
                    {u"montantHT"_s, euros(invoice.totals.net)},
                    {u"montantTTC"_s, euros(invoice.totals.gross)},
                    {u"montantAPayer"_s, euros(invoice.totals.due)},
                    {u"devise"_s, u"EUR"_s},
                    {u"statut"_s, invoice.status()},
                    {u"dateHeureEtatCourant"_s, written(invoice.history.last().at, DateShape::Milliseconds)}};
    put(row, u"codeServiceExecutant"_s, invoice.service);
    put(row, u"nomServiceExecutant"_s, service ? service->name : QString());
    if (service)
        row.insert(u"idServiceExecutant"_s, service->id);
    put(row, u"numeroMarche"_s, invoice.market);
    put(row, u"numeroBonCommande"_s, invoice.engagement);
    put(row, u"commentaireEtatCourant"_s, invoice.history.last().comment);
    return row;
}

QJsonObject supplierPart(const Structure &supplier)
{
    return {{u"idFournisseur"_s, supplier.id},
            {u"typeIdentifiantFournisseur"_s, supplier.type},
            {u"codeFournisseur"_s, supplier.number},
            {u"designationFournisseur"_s, supplier.name},
            {u"raisonSocialeFournisseur"_s, supplier.name},
            {u"adresseFournisseurDetail"_s, u"14 rue des Charmilles"_s},
            {u"adresseFournisseurCodePostal"_s, supplier.postcode},
            {u"adresseFournisseurVille"_s, supplier.town},
            {u"adresseFournisseurLibellePays"_s, u"France"_s}};
}

QJsonObject recipientPart(const Structure &recipient, const Invoice &invoice)
{
    QJsonObject part{{u"idDestinataire"_s, recipient.id},
                     {u"destinataireEtat"_s, recipient.state ? u"OUI"_s : u"NON"_s},
                     {u"codeDestinataire"_s, recipient.number},
                     {u"libelleDestinataire"_s, recipient.name},
                     {u"adresseDestinataireDetail"_s, u"1 place de la Mairie"_s},
                     {u"adresseDestinataireCodePostal"_s, recipient.postcode},
                     {u"adresseDestinataireVille"_s, recipient.town}};
    put(part, u"codeServiceExecutant"_s, invoice.service);
    if (const ServiceOf *service = recipient.service(invoice.service))
        put(part, u"libelleServiceExecutant"_s, service->name);
    return part;
}

QJsonObject referencesPart(const Invoice &invoice)
{
    QJsonObject part{{u"dateFacture"_s, invoice.date.toString(Qt::ISODate)},
                     {u"dateDepot"_s, written(invoice.deposited, DateShape::Offset)},
                     {u"codeDeviseFacture"_s, u"EUR"_s},
                     {u"libelleDeviseFacture"_s, u"Euro"_s},
                     {u"typeFacture"_s, invoice.type},
                     {u"typeTva"_s, u"TVA_SUR_DEBIT"_s},
                     {u"modePaiement"_s, u"VIREMENT"_s},
                     {u"dateEcheancePaiement"_s, invoice.deposited.date().addDays(30).toString(Qt::ISODate)}};
    put(part, u"numeroMarche"_s, invoice.market);
    put(part, u"numeroBonCommande"_s, invoice.engagement);
    put(part, u"numeroFactureOrigine"_s, invoice.origin);
    put(part, u"typeFactureTravaux"_s, invoice.worksType);
    put(part, u"numeroDpMandat"_s, invoice.mandate);
    return part;
}

QJsonObject totalsPart(const Totals &totals)
{
    return {{u"montantHtTotal"_s, euros(totals.net)},
            {u"montantTVA"_s, euros(totals.vat)},
            {u"montantTtcAvantRemiseGlobalTTC"_s, euros(totals.gross)},
            {u"montantTtcTotal"_s, euros(totals.gross)},
            {u"montantAPayer"_s, euros(totals.due)}};
}

QJsonArray linesOf(const Invoice &invoice)
{
    QJsonArray lines;
    for (const Line &line : invoice.lines) {
        lines.append(
            QJsonObject{{u"lignePosteNumero"_s, lines.size() + 1},
                        {u"lignePosteReference"_s, line.reference},
                        {u"lignePosteDenomination"_s, line.name},
                        {u"lignePosteQuantite"_s, line.quantity},
                        {u"lignePosteUniteLibelle"_s, line.unit},
                        {u"lignePosteMontantUnitaireHT"_s, euros(line.unitCents)},
                        {u"lignePosteTauxTva"_s, line.vatCode},
                        {u"lignePosteMontantHtApresRemise"_s, euros(line.netCents())},
                        {u"lignePosteMontantTva"_s, euros(line.vatCents())},
                        {u"lignePosteMontantTtcApresRemise"_s, euros(line.netCents() + line.vatCents())}});
    }
    return lines;
}

QJsonArray vatOf(const Invoice &invoice)
{
    QMap<int, QJsonObject> byRate;
    QMap<int, std::pair<qint64, qint64>> sums;
    for (const Line &line : invoice.lines) {
        sums[line.ratePerMille].first += line.netCents();
        sums[line.ratePerMille].second += line.vatCents();
        byRate[line.ratePerMille] = {{u"ligneTvaTauxRefCode"_s, line.vatCode},
                                     {u"ligneTvaTauxRefValeur"_s, line.ratePerMille / 10.0}};
    }
    QJsonArray table;
    for (auto each = byRate.begin(); each != byRate.end(); ++each) {
        each->insert(u"ligneTvaMontantBaseHtParTaux"_s, euros(sums[each.key()].first));
        each->insert(u"ligneTvaMontantTvaParTaux"_s, euros(sums[each.key()].second));
        table.append(*each);
    }
    return table;
}

QJsonArray attachmentsOf(const Invoice &invoice)
{
    QJsonArray all;
    for (const Attachment &each : invoice.attachments) {
        all.append(QJsonObject{{u"pieceJointeId"_s, each.id},
                               {u"pieceJointeIdLiaison"_s, each.id},
                               {u"pieceJointeDesignation"_s, each.name},
                               {u"pieceJointeExtension"_s, each.extension},
                               {u"pieceJointeTypeCode"_s, each.type},
                               {u"pieceJointeTypeLibelle"_s, u"Pièce complémentaire"_s}});
    }
    return all;
}

/// How one of the inner lists is asked for and answered: each has names of its own.
struct Inner
{
    QString asked;   ///< the request's object
    QString suffix;  ///< of the names in it
    QString counter; ///< suffix of the answer's counters
    QString rows;
};

QJsonObject innerPage(QJsonArray rows, const QJsonObject &request, const Inner &inner)
{
    const QJsonObject asked = request.value(inner.asked).toObject();
    Page page;
    page.number = std::max(1, asked.value(u"pageResultatDemandee"_s + inner.suffix).toInt(1));
    // One of the three has a doubled word in its name.
    const QJsonValue size = asked.value(u"nbResultatsParPage"_s + inner.suffix);
    const QString doubled = QString(inner.suffix).replace(u"Liste"_s, u"ListeListe"_s);
    page.size =
        std::max(1, (size.isUndefined() ? asked.value(u"nbResultatsParPage"_s + doubled) : size).toInt(10));
    page.most = 100'000;
    const QJsonObject counts = cut(rows, page);
    return {{inner.rows, rows},
            {u"pageCourante"_s + inner.counter, counts.value(u"pageCourante")},
            {u"pages"_s + inner.counter, counts.value(u"pages")},
            {u"nbResultatsParPage"_s + inner.counter, counts.value(u"nbResultatsParPage")},
            {u"total"_s + inner.counter, counts.value(u"total")}};
}

} // namespace

QJsonObject receivedRow(const World &world, const Invoice &invoice)
{
    QJsonObject row = commonRow(world, invoice);
    row.insert(u"idFacture"_s, invoice.id);
    row.insert(u"factureTelechargeeParDestinataire"_s, invoice.downloaded);
    put(row, u"typeFactureTravaux"_s, invoice.worksType);
    return row;
}

QJsonObject issuedRow(const World &world, const Invoice &invoice)
{
    QJsonObject row = commonRow(world, invoice);
    row.insert(u"identifiantFactureCPP"_s, invoice.id);
    row.insert(u"rejetTraite"_s, invoice.rejectTreated);
    put(row, u"numeroFluxDepot"_s, invoice.flux);
    put(row, u"modeDepot"_s, invoice.mode);
    return row;
}

// Assumed beyond the identifier and the codes of services: the answer's other names.
QJsonObject worksRow(const World &world, const Invoice &invoice)
{
    const Structure *supplier = world.structure(invoice.supplier);
    const Structure *recipient = world.structure(invoice.recipient);
    return {{u"idFactureTravaux"_s, invoice.id},
            {u"numeroFactureTravaux"_s, invoice.number},
            {u"typeFactureTravaux"_s, invoice.worksType},
            {u"cadreFacturation"_s, invoice.cadre},
            {u"statutFactureTravaux"_s, invoice.status()},
            {u"dateFactureTravaux"_s, invoice.date.toString(Qt::ISODate)},
            {u"dateDepotFactureTravaux"_s, written(invoice.deposited, DateShape::Minute)},
            {u"codeFournisseur"_s, supplier->number},
            {u"designationFournisseur"_s, supplier->name},
            {u"codeDestinataire"_s, recipient->number},
            {u"designationDestinataire"_s, recipient->name},
            {u"codeServiceExecutant"_s, invoice.service},
            {u"numeroMarche"_s, invoice.market},
            {u"devise"_s, u"EUR"_s},
            {u"montantHT"_s, euros(invoice.totals.net)},
            {u"montantTTC"_s, euros(invoice.totals.gross)},
            {u"montantAPayer"_s, euros(invoice.totals.due)}};
}

QJsonObject document(const World &world, const Invoice &invoice, const QJsonObject &request, bool issued)
{
    const Inner vat{issued ? u"getpLigneRecapTva"_s : u"rechercheligneTvaRecap"_s, u"ListeRecapitulatifTVA"_s,
                    u"LignesRecapitulativesTVA"_s, u"ligneTva"_s};
    const Inner files{issued ? u"getpListePiecesJointes"_s : u"recherchePj"_s, u"ListePieceJointe"_s,
                      u"ListePiecesJointe"_s, u"pieceJointe"_s};
    const Inner lines{issued ? u"getpLignesPoste"_s : u"rechercheLignePoste"_s, u"LignesPoste"_s,
                      u"LignesPoste"_s, u"lignePoste"_s};
    QJsonObject facture{{u"identifiantFactureCPP"_s, invoice.id},
                        {u"numeroFacture"_s, invoice.number},
                        {u"statutFacture"_s, invoice.status()},
                        {u"modeDepot"_s, invoice.mode},
                        {u"fournisseur"_s, supplierPart(*world.structure(invoice.supplier))},
                        {u"destinataire"_s, recipientPart(*world.structure(invoice.recipient), invoice)},
                        {u"cadreDeFacturation"_s, QJsonObject{{u"codeCadreFacturation"_s, invoice.cadre}}},
                        {u"references"_s, referencesPart(invoice)},
                        {u"montantTotal"_s, totalsPart(invoice.totals)},
                        {u"recapitulatifDeTva"_s, innerPage(vatOf(invoice), request, vat)},
                        {u"lignesDePoste"_s, innerPage(linesOf(invoice), request, lines)},
                        {u"listeDesPiecesJointes"_s, innerPage(attachmentsOf(invoice), request, files)}};
    put(facture, u"commentaire"_s, invoice.comment);
    return facture;
}

} // namespace agrafe::sandbox::cpro
