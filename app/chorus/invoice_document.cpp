// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/invoice.h"
#include "chorus/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

/// How the inner lists are asked for and answered: names of their own in each operation, one of them with a
/// doubled word.
struct InnerNames
{
    const char16_t *asked[2]; ///< received, issued
    const char16_t *page;
    const char16_t *size;
    const char16_t *place; ///< in the invoice
    const char16_t *rows;
    const char16_t *pages;
    const char16_t *total;
};

constexpr InnerNames vatNames{{u"rechercheligneTvaRecap", u"getpLigneRecapTva"},
                              u"pageResultatDemandeeListeRecapitulatifTVA",
                              u"nbResultatsParPageListeListeRecapitulatifTVA",
                              u"recapitulatifDeTva",
                              u"ligneTva",
                              u"pagesLignesRecapitulativesTVA",
                              u"totalLignesRecapitulativesTVA"};
constexpr InnerNames fileNames{{u"recherchePj", u"getpListePiecesJointes"},
                               u"pageResultatDemandeeListePieceJointe",
                               u"nbResultatsParPageListePieceJointe",
                               u"listeDesPiecesJointes",
                               u"pieceJointe",
                               u"pagesListePiecesJointe",
                               u"totalListePiecesJointe"};
constexpr InnerNames lineNames{{u"rechercheLignePoste", u"getpLignesPoste"},
                               u"pageResultatDemandeeLignesPoste",
                               u"nbResultatsParPageLignesPoste",
                               u"lignesDePoste",
                               u"lignePoste",
                               u"pagesLignesPoste",
                               u"totalLignesPoste"};

QJsonObject factureOf(const QJsonObject &answer)
{
    return answer.value(u"facture").toObject();
}

QJsonObject listOf(const QJsonObject &facture, const InnerNames &names)
{
    return facture.value(QStringView(names.place).toString()).toObject();
}

InvoiceLine lineOf(const QJsonObject &line)
{
    return {.number = textAt(line, u"lignePosteNumero"),
            .reference = textAt(line, u"lignePosteReference"),
            .name = textAt(line, u"lignePosteDenomination"),
            .quantity = amountAt(line, u"lignePosteQuantite"),
            .unit = textAt(line, {u"lignePosteUniteLibelle", u"lignePosteUnite"}),
            .unitPrice = amountAt(line, u"lignePosteMontantUnitaireHT"),
            .discount = amountAt(line, u"lignePosteMontantRemiseHT"),
            .vatCode = textAt(line, u"lignePosteTauxTva"),
            .vatRate = amountAt(line, u"lignePosteTauxTvaManuel"),
            .net = amountAt(line, u"lignePosteMontantHtApresRemise"),
            .vat = amountAt(line, u"lignePosteMontantTva"),
            .gross = amountAt(line, u"lignePosteMontantTtcApresRemise")};
}

VatLine vatOf(const QJsonObject &line)
{
    const Amount reference = amountAt(line, u"ligneTvaTauxRefValeur");
    return {.code = textAt(line, {u"ligneTvaTauxRefCode", u"ligneTvaTaux"}),
            .name = textAt(line, u"ligneTvaTauxRefLibelle"),
            .rate = reference.isNone() ? amountAt(line, u"ligneTvaTauxManuel") : reference,
            .base = amountAt(line, u"ligneTvaMontantBaseHtParTaux"),
            .vat = amountAt(line, u"ligneTvaMontantTvaParTaux")};
}

InvoiceFile fileOf(const QJsonObject &file)
{
    return {.id = numberAt(file, {u"pieceJointeId", u"pieceJointeIdLiaison"}),
            .name = textAt(file, u"pieceJointeDesignation"),
            .extension = textAt(file, u"pieceJointeExtension"),
            .typeName = textAt(file, {u"pieceJointeTypeLibelle", u"pieceJointeTypeCode"}),
            .lineNumber = numberAt(file, u"pieceJointeNumeroLigneFacture")};
}

QStringList addressOf(const QJsonObject &party, const QString &who)
{
    QStringList lines;
    const auto at = [&](const QString &what) { return textAt(party, u"adresse"_s + who + what); };
    for (const QString &line :
         {at(u"Detail"_s), at(u"Complement1"_s), at(u"Complement2"_s),
          QString(at(u"CodePostal"_s) + u' ' + at(u"Ville"_s)).trimmed(), at(u"LibellePays"_s)}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

InvoiceTotals totalsOf(const QJsonObject &totals)
{
    return {.net = amountAt(totals, u"montantHtTotal"),
            .vat = amountAt(totals, u"montantTVA"),
            .grossBeforeDiscount = amountAt(totals, u"montantTtcAvantRemiseGlobalTTC"),
            .discount = amountAt(totals, u"montantRemiseGlobaleTTC"),
            .discountReason = textAt(totals, u"motifRemiseGlobaleTTC"),
            .gross = amountAt(totals, u"montantTtcTotal"),
            .due = amountAt(totals, u"montantAPayer")};
}

// An IBAN comes in pieces or whole.
QString bankAccountOf(const QJsonObject &supplier)
{
    return QStringList{textAt(supplier, u"coordBancairesFournisseurCodePays"),
                       textAt(supplier, u"coordBancairesFournisseurCleIban"),
                       textAt(supplier, u"coordBancairesFournisseurCodeBanque"),
                       textAt(supplier, u"coordBancairesCodeGuichet"),
                       textAt(supplier, u"coordBancairesFournisseurCompteBancaire"),
                       textAt(supplier, u"coordBancairesFournisseurCleRib")}
        .join(QString());
}

/// What stands among the references, in reading order.
struct Reference
{
    const char *label;
    const char16_t *name;
    std::optional<CodeList> list = {};
    bool date = false;
};

constexpr Reference references[] = {
    {QT_TRANSLATE_NOOP("Chorus", "Date de la facture"), u"dateFacture", {}, true},
    {QT_TRANSLATE_NOOP("Chorus", "Déposée le"), u"dateDepot", {}, true},
    {QT_TRANSLATE_NOOP("Chorus", "Échéance"), u"dateEcheancePaiement", {}, true},
    {QT_TRANSLATE_NOOP("Chorus", "Type"), u"typeFacture", CodeList::InvoiceType},
    {QT_TRANSLATE_NOOP("Chorus", "Pièce de marché de travaux"), u"typeFactureTravaux", CodeList::WorksType},
    {QT_TRANSLATE_NOOP("Chorus", "Numéro d’engagement"), u"numeroBonCommande"},
    {QT_TRANSLATE_NOOP("Chorus", "Numéro de marché"), u"numeroMarche"},
    {QT_TRANSLATE_NOOP("Chorus", "Facture d’origine"), u"numeroFactureOrigine"},
    {QT_TRANSLATE_NOOP("Chorus", "Devise"), u"libelleDeviseFacture"},
    {QT_TRANSLATE_NOOP("Chorus", "TVA"), u"typeTva", CodeList::VatMode},
    {QT_TRANSLATE_NOOP("Chorus", "Motif d’exonération"), u"libelleMotifExonerationTva"},
    {QT_TRANSLATE_NOOP("Chorus", "Moyen de paiement"), u"modePaiement", CodeList::PaymentMode},
    {QT_TRANSLATE_NOOP("Chorus", "Numéro de mandat"), u"numeroDpMandat"},
};

QList<Fact> referencesOf(const QJsonObject &facture)
{
    const QJsonObject object = facture.value(u"references").toObject();
    QList<Fact> facts;
    const auto add = [&facts](const char *label, const QString &value) {
        if (!value.isEmpty())
            facts.append({QCoreApplication::translate("Chorus", label), value});
    };
    for (const Reference &each : references) {
        const QString value = textAt(object, QStringView(each.name));
        add(each.label, each.date ? momentOf(value).text() : each.list ? wordsOf(*each.list, value) : value);
    }
    add(QT_TRANSLATE_NOOP("Chorus", "Cadre de facturation"),
        wordsOf(CodeList::Cadre,
                textAt(facture.value(u"cadreDeFacturation").toObject(), u"codeCadreFacturation")));
    add(QT_TRANSLATE_NOOP("Chorus", "Mode de dépôt"),
        wordsOf(CodeList::DepositMode, textAt(facture, u"modeDepot")));
    add(QT_TRANSLATE_NOOP("Chorus", "Pièce précédente"),
        textAt(facture.value(u"piecePrecedente").toObject(), u"numeroPiecePrecedente"));
    add(QT_TRANSLATE_NOOP("Chorus", "Pièce suivante"),
        textAt(facture.value(u"pieceSuivante").toObject(), {u"numeroPieceSuivante", u"numeroPieceSuiante"}));
    return facts;
}

// The members that a list's row has at one level stand in several objects here.
InvoiceRow rowOf(const QJsonObject &facture, View view)
{
    QJsonObject flat = facture;
    for (const auto &part : {u"fournisseur"_s, u"destinataire"_s, u"references"_s}) {
        const QJsonObject object = facture.value(part).toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            flat.insert(each.key(), *each);
    }
    InvoiceRow row = readInvoiceRow(flat, view);
    const InvoiceTotals totals = totalsOf(facture.value(u"montantTotal").toObject());
    row.net = totals.net;
    row.gross = totals.gross;
    row.due = totals.due;
    row.currency = textAt(flat, u"codeDeviseFacture");
    row.cadreCode = textAt(facture.value(u"cadreDeFacturation").toObject(), u"codeCadreFacturation");
    return row;
}

bool isShort(const QJsonObject &facture, const InnerNames &names, qsizetype have)
{
    return numberAt(listOf(facture, names), QStringView(names.total)) > have;
}

} // namespace

QJsonObject documentBody(qint64 id, View view, int page, int rowsPerPage)
{
    QJsonObject body{{u"identifiantFactureCPP"_s, id}, {u"codeLangue"_s, u"FR"_s}};
    for (const InnerNames *names : {&vatNames, &fileNames, &lineNames})
        body.insert(QStringView(names->asked[view == View::Issued ? 1 : 0]).toString(),
                    QJsonObject{{QStringView(names->page).toString(), page},
                                {QStringView(names->size).toString(), rowsPerPage}});
    return body;
}

qint64 documentPages(const QJsonObject &answer)
{
    const QJsonObject facture = factureOf(answer);
    qint64 most = 1;
    for (const InnerNames *names : {&vatNames, &fileNames, &lineNames})
        most = std::max(most, numberAt(listOf(facture, *names), QStringView(names->pages)));
    return most;
}

void addPage(InvoiceDocument &document, const QJsonObject &answer)
{
    const QJsonObject facture = factureOf(answer);
    for (const QJsonObject &line : rowsAt(listOf(facture, lineNames), QStringView(lineNames.rows)))
        document.lines.append(lineOf(line));
    for (const QJsonObject &line : rowsAt(listOf(facture, vatNames), QStringView(vatNames.rows)))
        document.vatTable.append(vatOf(line));
    for (const QJsonObject &file : rowsAt(listOf(facture, fileNames), QStringView(fileNames.rows)))
        document.files.append(fileOf(file));
    document.complete = !isShort(facture, lineNames, document.lines.size()) &&
                        !isShort(facture, vatNames, document.vatTable.size()) &&
                        !isShort(facture, fileNames, document.files.size());
}

InvoiceDocument readDocument(const QJsonObject &answer, View view)
{
    const QJsonObject facture = factureOf(answer);
    InvoiceDocument document;
    document.row = rowOf(facture, view);
    document.supplierAddress = addressOf(facture.value(u"fournisseur").toObject(), u"Fournisseur"_s);
    document.recipientAddress = addressOf(facture.value(u"destinataire").toObject(), u"Destinataire"_s);
    document.bankAccount = bankAccountOf(facture.value(u"fournisseur").toObject());
    document.references = referencesOf(facture);
    document.totals = totalsOf(facture.value(u"montantTotal").toObject());
    document.comment = textAt(facture, u"commentaire");
    if (view == View::Works)
        document.references.append(
            {QCoreApplication::translate("Chorus", "Source supposée"),
             QCoreApplication::translate(
                 "Chorus", "lue comme une facture reçue : Chorus Pro ne documente pas le détail "
                           "des factures de travaux")});
    addPage(document, answer);
    return document;
}

} // namespace agrafe::chorus
