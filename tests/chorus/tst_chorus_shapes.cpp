// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/engagement.h"
#include "chorus/exact_json.h"
#include "chorus/flux_report.h"
#include "chorus/invoice.h"
#include "chorus/structure.h"
#include "chorus/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace agrafe::chorus;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<QJsonValue(const QString &name, const QJsonValue &value)>;

/// Every value that is no object and no array, changed.
QJsonValue changed(const QString &name, const QJsonValue &value, const Change &change)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            *each = changed(each.key(), *each, change);
        return object;
    }
    if (!value.isArray())
        return change(name, value);
    QJsonArray array;
    for (const auto &each : value.toArray())
        array.append(changed(name, each, change));
    return array;
}

QJsonValue numbersAsText(const QString &, const QJsonValue &value)
{
    return value.isDouble() ? QJsonValue(value.toVariant().toString()) : value;
}

QJsonValue amountsWithComma(const QString &name, const QJsonValue &value)
{
    const bool amount = name.contains(u"montant", Qt::CaseInsensitive) || name.endsWith(u"Quantite");
    return amount ? QJsonValue(value.toVariant().toString().replace(u'.', u',')) : value;
}

QJsonValue wordsForFlags(const QString &, const QJsonValue &value)
{
    return value.isBool() ? QJsonValue(value.toBool() ? u"OUI"_s : u"NON"_s) : value;
}

/// Arrays of one become their only object.
QJsonValue withoutLists(const QJsonValue &value)
{
    if (value.isArray() && value.toArray().size() == 1)
        return withoutLists(value.toArray().first());
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        *each = withoutLists(*each);
    return object;
}

/// The object without each of its members in turn, at all depths; and with null there.
QList<QJsonObject> withHoles(const QJsonObject &object)
{
    QList<QJsonObject> all;
    const QStringList names = object.keys();
    for (const QString &name : names) {
        QJsonObject one = object;
        one.remove(name);
        all.append(one);
        one.insert(name, QJsonValue::Null);
        all.append(one);
        one.insert(name, u"n'importe quoi"_s);
        all.append(one);
        if (!object.value(name).isObject())
            continue;
        for (const QJsonObject &inner : withHoles(object.value(name).toObject())) {
            one.insert(name, inner);
            all.append(one);
        }
    }
    return all;
}

QJsonObject parsed(const char *text)
{
    return exactObject(text).value_or(QJsonObject());
}

const char *const row = R"({"identifiantFactureCPP":5000025350123,"typeDemandePaiement":"FACTURE",
 "codeFournisseur":"21990001900021","designationFournisseur":"Régie","idDestinataire":5000025350,
 "codeDestinataire":"12345678200051","designationDestinataire":"Ville","typeFacture":"FACTURE",
 "numeroFacture":"F-1","dateFacture":"2026-11-19","dateDepot":"2026-11-19 10:05","montantHT":100,
 "montantTTC":120.000001,"montantAPayer":1234567890123.45,"devise":"EUR","statut":"NOUVEAU_STATUT",
 "dateHeureEtatCourant":"2026-11-19T10:05:25.536+01:00","rejetTraite":false,"numeroFluxDepot":"CPP1"})";

const char *const document = R"({"codeRetour":0,"facture":{"identifiantFactureCPP":7,"numeroFacture":"F-1",
 "statutFacture":"NOUVEAU_STATUT","fournisseur":{"idFournisseur":5,"codeFournisseur":"21990001900021"},
 "destinataire":{"idDestinataire":6,"codeDestinataire":"12345678200051"},
 "references":{"dateFacture":"2026-11-19","typeTva":"TVA_DE_DEMAIN","numeroBonCommande":"E-1"},
 "recapitulatifDeTva":{"ligneTva":[{"ligneTvaTauxRefCode":"TVA5","ligneTvaTauxRefValeur":20,
   "ligneTvaMontantBaseHtParTaux":100.10,"ligneTvaMontantTvaParTaux":20.02}],"totalLignesRecapitulativesTVA":1},
 "montantTotal":{"montantHtTotal":100.10,"montantTVA":20.02,"montantTtcTotal":120.12,"montantAPayer":120.12},
 "listeDesPiecesJointes":{"pieceJointe":[{"pieceJointeId":9,"pieceJointeDesignation":"Bon"}],
   "totalListePiecesJointe":1},
 "lignesDePoste":{"lignePoste":[{"lignePosteNumero":1,"lignePosteDenomination":"Papier",
   "lignePosteQuantite":2.5,"lignePosteMontantUnitaireHT":40.04,"lignePosteMontantHtApresRemise":100.10}],
   "totalLignesPoste":1}}})";

const char *const history = R"({"idFacture":7,"statutCourantCode":"NOUVEAU_STATUT",
 "historiquesDesStatuts":{"histoStatut":[{"histoStatutCode":"NOUVEAU_STATUT",
   "histoStatutDatePassage":"2026-11-19T10:05:25+01:00","histoStatutUtilisateurNom":"FERRAND"}],
   "totalHistoStatut":1},
 "historiquesDesActionsUtilisateurs":{"histoAction":[{"histoActionCode":"ACTION_NOUVELLE",
   "histoActionDateHeure":"2026-11-20 11:00"}],"totalHistoAction":1}})";

const char *const structure = R"({"informationGenerales":{"idStructureCPP":5000025350,
 "identifiantStructure":"12345678200051","typeIdentifiantStructure":"IDENTIFIANT_NOUVEAU",
 "structurePriveePublique":"PUBLIQUE","raisonSocialeStructure":"Ville",
 "dateExpirationMotPasseCompteTech":"2027-01-22T10:05:00+01:00"},
 "parametres":{"numeroEJDoitEtreRenseigne":true,"codeServiceDoitEtreRenseigne":false,
 "gestionNumeroEJOuCodeService":false,"statutMiseEnPaiementNestPasRemonte":true}})";

const char *const report = R"({"etatCourantDepotFlux":"IN_ETAT_NOUVEAU","dateDepotFlux":"2026-11-19",
 "listeErreurDP":[{"numeroDP":"F-1","identifiantFournisseur":21990001900021,"libelleErreurDP":"Autre chose|Et puis"}],
 "listeErreurTechnique":[{"codeErreur":"ERR_XSD_001","libelleErreur":"IRRECEVABILITE: cvc"}]})";

const char *const engagement = R"({"idEngagementJuridique":12,"numeroEngagementJuridique":"0000048295",
 "structureReceptrice":"5000025350","identifiantStructureReceptrice":11000201100044,
 "dateNotificationEJ":"2026-11-19T10:05:25.536+01:00","libelleEtatCourantEJ":"ETAT_NOUVEAU",
 "montantTotalTtc":1234.56,"deviseEngagement":"EUR"})";

// All that a reader makes of an answer, as text.
QString sense(const InvoiceRow &read)
{
    return QStringList{QString::number(read.id),
                       read.number,
                       read.statusCode,
                       read.supplier.number,
                       read.recipient.number,
                       QString::number(read.recipient.id),
                       read.date.text(),
                       read.deposited.text(),
                       read.statusAt.text(),
                       read.net.plain(),
                       read.gross.plain(),
                       read.due.plain(),
                       read.flux,
                       read.rejectTreated ? u"said"_s : QString()}
        .join(u'|');
}
QString sense(const InvoiceDocument &read)
{
    QStringList all{sense(read.row), read.totals.vat.plain(), QString::number(int(read.complete))};
    for (const InvoiceLine &line : read.lines)
        all += {line.number, line.name, line.quantity.plain(), line.unitPrice.plain(), line.net.plain()};
    for (const VatLine &line : read.vatTable)
        all += {line.code, line.rate.plain(), line.base.plain(), line.vat.plain()};
    for (const InvoiceFile &file : read.files)
        all += {QString::number(file.id), file.name};
    for (const Fact &fact : read.references)
        all += {fact.label, fact.value};
    return all.join(u'|');
}
QString sense(const InvoiceHistory &read)
{
    QStringList all{read.statusCode};
    for (const Passage &passage : read.passages)
        all += {passage.code, passage.words, passage.at.text(), passage.who};
    return all.join(u'|');
}
QString sense(const StructureDetail &read)
{
    return QStringList{QString::number(read.row.id),
                       read.row.number,
                       read.row.typeCode,
                       read.row.name,
                       demandSentence(read.demand),
                       read.passwordEnd.text(),
                       read.paymentNotTold ? QString::number(int(*read.paymentNotTold)) : QString()}
        .join(u'|');
}
QString sense(const FluxReport &read)
{
    QStringList all{read.stateCode, read.deposited.text(), sentenceOf(read)};
    for (const InvoiceErrors &each : read.invoices) {
        all += {each.number, each.supplier};
        for (const FluxError &error : each.errors)
            all += error.original;
    }
    for (const FluxError &error : read.technical)
        all += error.original;
    return all.join(u'|');
}
QString sense(const Engagement &read)
{
    return QStringList{read.number, read.recipientNumber, read.stateCode, read.notified.text(),
                       read.total.plain()}
        .join(u'|');
}

struct Reader
{
    const char *answer;
    std::function<QString(const QJsonObject &)> read;
};

const QList<Reader> &readers()
{
    static const QList<Reader> all{
        {row, [](const QJsonObject &answer) { return sense(readInvoiceRow(answer, View::Issued)); }},
        {document, [](const QJsonObject &answer) { return sense(readDocument(answer, View::Received)); }},
        {history, [](const QJsonObject &answer) { return sense(readHistory({answer})); }},
        {structure, [](const QJsonObject &answer) { return sense(readStructureDetail(answer)); }},
        {report, [](const QJsonObject &answer) { return sense(readFluxReport(u"CPP1"_s, answer)); }},
        {engagement, [](const QJsonObject &answer) { return sense(readEngagement(answer)); }}};
    return all;
}

} // namespace

/// Answers in every shape that is tolerated: each reader makes the same of them.
class TestChorusShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<int>("rank");
        int rank = 0;
        for (const char *name : {"invoice", "document", "history", "structure", "report", "engagement"})
            QTest::newRow(name) << rank++;
    }
    void shapes()
    {
        QFETCH(const int, rank);
        const Reader &reader = readers().at(rank);
        const QJsonObject answer = parsed(reader.answer);
        QVERIFY(!answer.isEmpty());
        const QString plain = reader.read(answer);
        for (const Change &change : {Change(numbersAsText), Change(amountsWithComma), Change(wordsForFlags)})
            QCOMPARE(reader.read(changed({}, answer, change).toObject()), plain);
        QCOMPARE(reader.read(withoutLists(answer).toObject()), plain);
        // Integers and text give the same as the decimals of the parser.
        QCOMPARE(reader.read(QJsonDocument::fromJson(QJsonDocument(answer).toJson()).object()), plain);
    }
    void holesLoseNothingElse_data() { shapes_data(); }
    void holesLoseNothingElse()
    {
        QFETCH(const int, rank);
        const Reader &reader = readers().at(rank);
        const QList<QJsonObject> holed = withHoles(parsed(reader.answer));
        QVERIFY(holed.size() >= 12);
        for (const QJsonObject &each : holed)
            (void)reader.read(each); // no more than a hole
        QVERIFY(!reader.read({}).contains(u"nan"));
    }

    void unknownCodesStayThemselves()
    {
        QVERIFY(readInvoiceRow(parsed(row), View::Issued).statusCode == u"NOUVEAU_STATUT");
        QVERIFY(!isKnown(CodeList::Status, u"NOUVEAU_STATUT"_s));
        QVERIFY(turnOf(u"NOUVEAU_STATUT"_s) == Turn::Unknown && lookOf(u"NOUVEAU_STATUT"_s) == Look::Unknown);
        const FluxReport flux = readFluxReport(u"CPP1"_s, parsed(report));
        QVERIFY(flux.progress == FluxProgress::Unknown && !isTerminal(flux.progress));
        QVERIFY(sentenceOf(flux).contains(u"IN_ETAT_NOUVEAU"));
        QVERIFY(sense(readDocument(parsed(document), View::Received)).contains(u"TVA_DE_DEMAIN"));
        QVERIFY(sense(readHistory({parsed(history)})).contains(u"ACTION_NOUVELLE"));
    }
    void noCentIsLost()
    {
        const InvoiceRow read = readInvoiceRow(parsed(row), View::Issued);
        QCOMPARE(read.net.plain(), u"100"_s);
        QCOMPARE(read.gross.plain(), u"120.000001"_s);
        QCOMPARE(read.due.plain(), u"1234567890123.45"_s);
        QCOMPARE(read.id, 5'000'025'350'123);
    }
    void aWorksInvoiceSaysWhereItComesFrom()
    {
        QVERIFY(sense(readDocument(parsed(document), View::Works)).contains(u"ne documente pas"));
        QVERIFY(!sense(readDocument(parsed(document), View::Received)).contains(u"ne documente pas"));
    }
};

QTEST_GUILESS_MAIN(TestChorusShapes)
#include "tst_chorus_shapes.moc"
