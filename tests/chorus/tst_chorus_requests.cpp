// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/actions.h"
#include "chorus/client.h"
#include "chorus/deposits.h"
#include "chorus/engagement.h"
#include "chorus/invoice_search.h"
#include "chorus/operation.h"
#include "chorus/refusal.h"
#include "chorus/structure.h"
#include "sandbox/chorus/contract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace Qt::StringLiterals;

namespace {

Access access()
{
    Access access;
    access.habilitation.service = habilitation::Service::Chorus;
    access.habilitation.environment = habilitation::Environment::Staging;
    access.habilitation.technicalAccount = u"TECH_1_21990001900013@cpro.fr"_s;
    access.token = Secret("jeton");
    access.password = Secret("secret:é");
    return access;
}

InvoiceCriteria everything(View view)
{
    InvoiceCriteria all;
    all.view = view;
    all.number = u"F-1"_s;
    all.deposited = {{2026, 11, 1}, {2026, 11, 20}};
    all.dated = {{2026, 10, 1}, {2026, 10, 31}};
    all.statusSince = {{2026, 11, 2}, {2026, 11, 3}};
    all.statuses = {u"SUSPENDUE"_s};
    all.types = {u"AVOIR"_s};
    all.worksTypes = {u"ETAT_ACOMPTE"_s};
    all.cadre = u"A1_FACTURE_FOURNISSEUR"_s;
    all.net = {Amount::parsed(u"0.1"_s), Amount::parsed(u"10"_s)};
    all.gross = {Amount::parsed(u"1"_s), Amount::parsed(u"1234567890123.123456"_s)};
    all.due = {Amount::parsed(u"1.50"_s), Amount::parsed(u"2"_s)};
    all.market = u"M"_s;
    all.engagement = u"E"_s;
    all.origin = u"O"_s;
    all.flux = u"CPP"_s;
    all.mode = u"UPLOAD_API"_s;
    all.ownStructure = 5'000'025'350;
    all.ownService = 6'100'002;
    all.otherNumbers = {u"00024511800021"_s};
    all.others = {5'000'050'001};
    all.wholeSiren = true;
    all.validatorNumber = u"21990001900021"_s;
    all.validator = 5'000'025'351;
    all.downloaded = false;
    all.rejectTreated = true;
    return all;
}

QJsonObject jsonOf(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// What leaves, operation by operation, as the description has it.
class TestChorusRequests : public QObject
{
    Q_OBJECT

private:
    const sandbox::cpro::Contract m_contract;

private Q_SLOTS:
    void everyOperationIsDescribed()
    {
        QCOMPARE(allOperations().size(), 38);
        for (const Operation *operation : allOperations())
            QVERIFY2(m_contract.knows(QString::fromLatin1(operation->path)), operation->path);
    }

    void everyRequestHasItsHeaders()
    {
        for (const Operation *operation : allOperations()) {
            const Call call{.operation = operation, .body = {{u"a"_s, 1}}};
            const http::Request request = requestOf(access(), call);
            QCOMPARE(request.method, "POST"_ba);
            QCOMPARE(request.url, QUrl(u"https://sandbox-api.piste.gouv.fr/cpro/%1/v1/%2"_s.arg(
                                      operation->api(), operation->name())));
            QCOMPARE(request.body, QByteArray(R"({"a":1})"));
            QVERIFY(request.headers.contains(http::Header("Content-Type", "application/json;charset=utf-8")));
            QVERIFY(request.headers.contains(http::Header("Accept", "application/json;charset=utf-8")));
            QCOMPARE(request.bearer.reveal(), "jeton"_ba);
            QCOMPARE(request.secretHeaders.first().first, "cpro-account"_ba);
            QCOMPARE(QByteArray::fromBase64(request.secretHeaders.first().second.reveal()),
                     "TECH_1_21990001900013@cpro.fr:secret:é"_ba);
            QCOMPARE(request.idempotent, operation->replay == Replay::Safe);
            QCOMPARE(request.maxRetries, operation->replay == Replay::Safe ? 2 : 0);
            const auto *intent = std::get_if<http::AccessIntent>(&request.access);
            QVERIFY(intent && intent->endpointId == QLatin1String(operation->path));
        }
    }

    void changesAreNeverReplayed()
    {
        QStringList changes;
        for (const Operation *operation : allOperations()) {
            if (operation->replay == Replay::Never)
                changes.append(QString::fromLatin1(operation->path));
        }
        changes.sort();
        QCOMPARE(changes,
                 (QStringList{u"factures/completer"_s, u"factures/deposer/flux"_s, u"factures/deposer/pdf"_s,
                              u"factures/recycler"_s, u"factures/soumettre"_s, u"factures/traiter/recue"_s,
                              u"factures/traiterRejet"_s, u"transverses/ajouter/fichier"_s}));
    }

    void pagesAreAskedForByTheRightName_data()
    {
        QTest::addColumn<const Operation *>("operation");
        for (const Operation *operation : allOperations())
            QTest::newRow(operation->path) << operation;
    }
    void pagesAreAskedForByTheRightName()
    {
        QFETCH(const Operation *, operation);
        const QJsonObject body = pageBody({.operation = operation, .body = {}}, 3, 100);
        QCOMPARE(m_contract.fault(QString::fromLatin1(operation->path), body), QString());
        if (operation->paging == nullptr) {
            QVERIFY(body.isEmpty());
            return;
        }
        const QJsonObject paging = body.value(QLatin1String(operation->paging)).toObject();
        QCOMPARE(paging.value(u"pageResultatDemandee").toInt(), 3);
        QCOMPARE(paging.value(u"nbResultatsParPage").toInt(), 100);
        QCOMPARE(paging.contains(u"nbResultatsMaximum"), operation->takesMaximum);
    }

    void allCriteriaFit_data()
    {
        QTest::addColumn<InvoiceCriteria>("criteria");
        QTest::newRow("received") << everything(View::Received);
        QTest::newRow("issued") << everything(View::Issued);
        for (const WorksRole role : {WorksRole::Recipient, WorksRole::Owner, WorksRole::Architect,
                                     WorksRole::Supplier, WorksRole::Validator}) {
            InvoiceCriteria works = everything(View::Works);
            works.role = role;
            QTest::addRow("works %d", static_cast<int>(role)) << works;
        }
        InvoiceCriteria toTreat = everything(View::Received);
        toTreat.toTreat = true;
        QTest::newRow("to treat, received") << toTreat;
        toTreat.view = View::Issued;
        QTest::newRow("to treat, issued") << toTreat;
    }
    void allCriteriaFit()
    {
        QFETCH(const InvoiceCriteria, criteria);
        const Call call{.operation = &criteria.operation(), .body = criteria.body()};
        QCOMPARE(m_contract.fault(QString::fromLatin1(criteria.operation().path), pageBody(call, 1, 100)),
                 QString());
        QVERIFY(InvoiceCriteria::fromJson(criteria.toJson()) == criteria);
    }

    void theReceivedCriteriaToTheLetter()
    {
        QCOMPARE(everything(View::Received).body(), jsonOf(R"({
            "numeroFacture":"F-1","periodeDateDepotDu":"2026-11-01","periodeDateDepotAu":"2026-11-20",
            "periodeDateFactureDu":"2026-10-01","periodeDateFactureAu":"2026-10-31",
            "periodeDateHeureEtatCourantDu":"2026-11-02","periodeDateHeureEtatCourantAu":"2026-11-03T23:59:59",
            "statutCourant":["SUSPENDUE"],"listeTypeFacture":["AVOIR"],"listeTypeFactureTravaux":["ETAT_ACOMPTE"],
            "cadreFacturation":"A1_FACTURE_FOURNISSEUR","montantHTMin":0.1,"montantHTMax":10,"montantTTCMin":1,
            "montantTTCMax":"1234567890123.123456","montantApayerMin":1.5,"montantApayerMax":2,"numeroMarche":"M",
            "numeroBonCommande":"E","factureTelechargeeParDestinataire":false,
            "listeFournisseurs":[{"idFournisseur":5000050001}],"rechercheSirenFournisseur":true,
            "idStructureValideur":5000025351,"idDestinataire":5000025350,"idServiceExecutant":6100002,"typeDemandePaiement":"FACTURE"})"));
    }
    void theIssuedCriteriaToTheLetter()
    {
        QCOMPARE(everything(View::Issued).body(), jsonOf(R"({
            "numeroFacture":"F-1","periodeDateDepotDu":"2026-11-01","periodeDateDepotAu":"2026-11-20",
            "periodeDateFactureDu":"2026-10-01","periodeDateFactureAu":"2026-10-31",
            "periodeDateHeureEtatCourantDu":"2026-11-02","periodeDateHeureEtatCourantAu":"2026-11-03T23:59:59",
            "statutCourant":["SUSPENDUE"],"typeFacture":"AVOIR","cadreFacturation":"A1_FACTURE_FOURNISSEUR",
            "montantHTMin":0.1,"montantHTMax":10,"montantTTCMin":1,"montantTTCMax":"1234567890123.123456",
            "montantApayerMin":1.5,"montantApayerMax":2,"numeroMarche":"M","numeroBonCommande":"E",
            "numeroFactureOrigine":"O","numeroFluxDepot":"CPP","modeDepot":"UPLOAD_API","rejetTraite":true,
            "listeDestinataire":[{"idDestinataire":5000050001}],"rechercheSirenDestinataire":true,
            "idStructureValideur":5000025351,"idFournisseur":5000025350,"idServiceFournisseur":6100002})"));
    }
    void theWorksCriteriaToTheLetter()
    {
        InvoiceCriteria works = everything(View::Works);
        works.role = WorksRole::Owner;
        QCOMPARE(works.body(), jsonOf(R"({
            "numeroFactureTravaux":"F-1","periodeDateDepotDu":"2026-11-01","periodeDateDepotAu":"2026-11-20",
            "periodeDateFactureTravauxDu":"2026-10-01","periodeDateFactureTravauxAu":"2026-10-31",
            "periodeDateHeureEtatCourantDu":"2026-11-02","periodeDateHeureEtatCourantAu":"2026-11-03T23:59:59",
            "listeStatutCourant":["SUSPENDUE"],"listeTypeFactureTravaux":["ETAT_ACOMPTE"],
            "cadreFacturation":"A1_FACTURE_FOURNISSEUR","montantHTMin":0.1,"montantHTMax":10,"montantTTCMin":1,
            "montantTTCMax":"1234567890123.123456","montantAPayerMin":1.5,"montantAPayerMax":2,"numeroMarche":"M",
            "numeroBonCommande":"E","numeroFluxDepot":"CPP","modeDepot":"UPLOAD_API","flagTelecharge":false,
            "roleUtilisateur":"MOA","idStructureMoa":5000025350,"idServiceMoa":6100002,
            "idStructureFournisseur":5000050001,"idStructureValideur":5000025351})"));
    }
    void theOtherPartyOfWorksIsNamedByTheRole()
    {
        InvoiceCriteria works = everything(View::Works);
        works.role = WorksRole::Supplier;
        QCOMPARE(works.body().value(u"idDestinataire").toInteger(), 5'000'050'001);
        QVERIFY(!works.unusedCriteria().contains(u"fournisseur ou destinataire"_s));
        works.others.append(5'000'050'002); // it takes one
        QVERIFY(!works.body().contains(u"idDestinataire"));
        QVERIFY(works.unusedCriteria().contains(u"fournisseur ou destinataire"_s));
    }

    void criteriaThatCannotBeAskedAreNamed()
    {
        QCOMPARE(everything(View::Received).unusedCriteria(),
                 (QStringList{u"facture d’origine"_s, u"mode de dépôt"_s, u"numéro de flux"_s,
                              u"rejet traité"_s}));
        InvoiceCriteria toTreat;
        toTreat.toTreat = true;
        toTreat.ownStructure = 1;
        QVERIFY(toTreat.unusedCriteria().isEmpty());
        toTreat.number = u"F-1"_s;
        QCOMPARE(toTreat.unusedCriteria(), QStringList{u"numéro"_s});
        QCOMPARE(toTreat.body(), jsonOf(R"({"idStructure":1})"));
    }

    void backwardRangesAreRefused()
    {
        InvoiceCriteria criteria;
        QVERIFY(criteria.check());
        criteria.deposited = {{2026, 11, 2}, {2026, 11, 1}};
        QVERIFY(!criteria.check());
        criteria.deposited = {};
        criteria.gross = {Amount::parsed(u"2"_s), Amount::parsed(u"1.99"_s)};
        QVERIFY(!criteria.check());
    }

    void structureQueries_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("structure"); ///< empty: refused
        QTest::newRow("SIRET")
            << u"219 900 019 00013"_s
            << QByteArray(R"({"identifiantStructure":"21990001900013","typeIdentifiantStructure":"SIRET"})");
        QTest::newRow("VAT")
            << u"BE0417497106"_s
            << QByteArray(
                   R"({"identifiantStructure":"BE0417497106","typeIdentifiantStructure":"UE_HORS_FRANCE"})");
        QTest::newRow("name") << u" Ville  de Valorne "_s
                              << QByteArray(R"({"libelleStructure":"Ville de Valorne"})");
        QTest::newRow("a name like a number") << u"SA 12"_s << QByteArray(R"({"libelleStructure":"SA 12"})");
        QTest::newRow("SIREN") << u"219900019"_s << ""_ba;
        QTest::newRow("French VAT") << u"FR83 219900019"_s << ""_ba;
        QTest::newRow("cut French VAT") << u"FR00000"_s << ""_ba;
        QTest::newRow("nothing") << u"  "_s << ""_ba;
    }
    void structureQueries()
    {
        QFETCH(const QString, typed);
        QFETCH(const QByteArray, structure);
        const auto query = StructureQuery::ofText(typed);
        QCOMPARE(query.has_value(), !structure.isEmpty());
        if (!query) {
            QVERIFY(query.error().kind == FailureKind::Input && !query.error().nextAction.isEmpty());
            return;
        }
        QCOMPARE(query->body().value(u"structure").toObject(), QJsonDocument::fromJson(structure).object());
        QCOMPARE(m_contract.fault(u"structures/rechercher"_s, query->body()), QString());
    }

    void aFrenchVatNumberLeadsToItsSiret()
    {
        const auto query = StructureQuery::ofText(u"FR83219900019"_s);
        QVERIFY(!query && query.error().nextAction.contains(u"219900019"));
    }

    void anEngagementsRecipientIsText()
    {
        EngagementQuery query;
        query.number = u"0000048295"_s;
        query.recipient = 5'000'025'350;
        query.from = QDate(2026, 9, 1);
        query.most = Amount::parsed(u"10.5"_s);
        QCOMPARE(query.body(), jsonOf(R"({"numeroEngagementJuridique":"0000048295",
            "structureReceptriceEngagementJuridique":"5000025350","periodeDateNotificationEJDu":"2026-09-01",
            "montantTTCMax":10.5})"));
        QCOMPARE(m_contract.fault(u"engagementsJuridiques/rechercher"_s, query.body()), QString());
    }

    void aSubmissionToTheLetter()
    {
        Submission submission;
        submission.fileId = 77;
        submission.fileName = u"f.pdf"_s;
        submission.number = u"S-1"_s;
        submission.date = QDate(2026, 11, 19);
        submission.recipient = u"21990004300012"_s;
        submission.service = u"MAIRIE"_s;
        submission.supplier = 5'000'025'351;
        submission.bankAccount = 810'001;
        submission.engagement = u"45"_s;
        submission.totals.net = Amount::parsed(u"100"_s);
        submission.totals.vat = Amount::parsed(u"20"_s);
        submission.totals.gross = Amount::parsed(u"120.00"_s);
        submission.totals.due = Amount::parsed(u"119.99"_s);
        submission.vatTable = {{.code = u"TVA5"_s,
                                .name = {},
                                .rate = Amount::parsed(u"20"_s),
                                .base = Amount::parsed(u"100"_s),
                                .vat = Amount::parsed(u"20"_s)}};
        QVERIFY(submission.check());
        QCOMPARE(submission.body(), jsonOf(R"({"modeDepot":"DEPOT_PDF_API","numeroFactureSaisi":"S-1",
            "dateFacture":"2026-11-19","destinataire":{"codeDestinataire":"21990004300012","codeServiceExecutant":"MAIRIE"},
            "fournisseur":{"idFournisseur":5000025351,"codeCoordonneesBancairesFournisseur":810001},
            "cadreDeFacturation":{"codeCadreFacturation":"A1_FACTURE_FOURNISSEUR"},
            "references":{"deviseFacture":"EUR","typeFacture":"FACTURE","typeTva":"TVA_SUR_DEBIT",
            "numeroBonCommande":"45","modePaiement":"VIREMENT"},
            "montantTotal":{"montantHtTotal":100,"montantTVA":20,"montantTtcTotal":120,"montantAPayer":119.99},
            "ligneTva":[{"ligneTvaTaux":"TVA5","ligneTvaMontantBaseHtParTaux":100,"ligneTvaMontantTvaParTaux":20}],
            "pieceJointePrincipale":[{"pieceJointePrincipaleDesignation":"f.pdf","pieceJointePrincipaleId":77}]})"));
        QCOMPARE(m_contract.fault(u"factures/soumettre"_s, submission.body()), QString());
        submission.number = u"123456789012345678901"_s;
        QVERIFY(!submission.check());
    }

    void documentsAskForAllTheirLines()
    {
        for (const View view : {View::Received, View::Issued}) {
            const QString operation = view == View::Issued ? u"factures/consulter/fournisseur"_s
                                                           : u"factures/consulter/recipiendaire"_s;
            QCOMPARE(m_contract.fault(operation, documentBody(1, view, 2, 500)), QString());
            QCOMPARE(documentBody(1, view, 2, 500).size(), 5);
        }
        QCOMPARE(m_contract.fault(u"factures/consulter/historique"_s, historyBody(1, 1, 500)), QString());
    }

    void refusalsOfTheServiceAreRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("known message")
            << 200 << QByteArray(R"({"codeRetour":20000,"libelle":"GDP_MSG_11.008 - Inconnue"})")
            << u"GDP_MSG_11.008"_s;
        QTest::newRow("unknown message")
            << 200 << QByteArray(R"({"codeRetour":20042,"libelle":"GFT_MSG_09.001 - Autre chose"})")
            << u"GFT_MSG_09.001"_s;
        QTest::newRow("no message code")
            << 200 << QByteArray(R"({"codeRetour":20042,"libelle":"Erreur"})") << u"20042"_s;
        QTest::newRow("with 400") << 400 << QByteArray(R"({"codeRetour":"20001","libelle":"TRA_MSG_00.001"})")
                                  << u"TRA_MSG_00.001"_s;
    }
    void refusalsOfTheServiceAreRead()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, code);
        http::Response response;
        response.status = status;
        response.body = body;
        const auto answer = answerOf(op::receivedDetail, response);
        QVERIFY(!answer && answer.error().kind == FailureKind::Http);
        QCOMPARE(answer.error().code, code);
        QVERIFY(!answer.error().sentence.isEmpty() && !answer.error().nextAction.isEmpty());
        QVERIFY(missingStep(answer.error()) == MissingStep::None);
    }

    void nothingFoundIsNoRefusal()
    {
        http::Response response;
        response.status = 200;
        response.body = R"({"codeRetour":20000,"libelle":"TRA_MSG_00.015"})";
        QVERIFY(answerOf(op::searchReceived, response));
        QVERIFY(!answerOf(op::receivedDetail, response)); // the same number says something else there
        response.body = R"({"codeRetour":20007,"libelle":"GFT_MSG_01.075"})";
        QVERIFY(answerOf(op::searchWorks, response));
    }

    void anAnswerThatCannotBeReadLeavesAChangeUnknown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut JSON") << 200 << QByteArray("{\"codeRetour\":0,\"libe");
        QTest::newRow("web page") << 200 << "<html>"_ba;
        QTest::newRow("web page with 500") << 500 << "<html>"_ba;
        QTest::newRow("gateway") << 504 << ""_ba;
    }
    void anAnswerThatCannotBeReadLeavesAChangeUnknown()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        http::Response response;
        response.status = status;
        response.body = body;
        const auto change = answerOf(op::depositFlux, response);
        QVERIFY(!change && change.error().kind == FailureKind::OutcomeUnknown);
        const auto read = answerOf(op::searchIssued, response);
        QVERIFY(!read && read.error().kind != FailureKind::OutcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestChorusRequests)
#include "tst_chorus_requests.moc"
