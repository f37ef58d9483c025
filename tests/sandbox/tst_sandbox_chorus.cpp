// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The stand-in of Chorus Pro, as any client meets it.
#include "chorus_visitor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace agrafe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray flux(const QByteArray &number, const QByteArray &supplier, const QByteArray &recipient,
                const QByteArray &service)
{
    return R"(<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">)"
           "<ProfileID>A1</ProfileID><ID>" +
           number +
           "</ID><IssueDate>2026-11-19</IssueDate><InvoiceTypeCode>380</InvoiceTypeCode><BuyerReference>" +
           service + "</BuyerReference><AccountingSupplierParty><Party><PartyIdentification><ID>" + supplier +
           "</ID></PartyIdentification></Party></AccountingSupplierParty><AccountingCustomerParty><Party>"
           "<PartyIdentification><ID>" +
           recipient +
           "</ID></PartyIdentification></Party></AccountingCustomerParty><PaymentMeans><PaymentMeansCode>30"
           "</PaymentMeansCode></PaymentMeans><TaxTotal><TaxAmount>20.00</TaxAmount></"
           "TaxTotal><LegalMonetaryTotal>"
           "<TaxExclusiveAmount>100.00</TaxExclusiveAmount><TaxInclusiveAmount>120.00</TaxInclusiveAmount>"
           "<PayableAmount>120.00</PayableAmount></LegalMonetaryTotal></Invoice>";
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

} // namespace

class TestSandboxChorus : public QObject
{
    Q_OBJECT

private:
    static inline std::atomic<qint64> s_seconds = 0;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Addresses m_addresses;
    std::unique_ptr<ChorusVisitor> m_visitor;

    [[nodiscard]] QString deposit(const QByteArray &file, const QString &name = u"facture.xml"_s)
    {
        return m_visitor
            ->call(u"factures/deposer/flux"_s, {{u"fichierFlux"_s, text(file.toBase64())},
                                                {u"nomFichier"_s, name},
                                                {u"syntaxeFlux"_s, u"IN_DP_E1_UBL_INVOICE"_s},
                                                {u"avecSignature"_s, false}})
            .json()
            .value(u"numeroFluxDepot")
            .toString();
    }
    [[nodiscard]] QJsonObject report(const QString &number)
    {
        return m_visitor->call(u"transverses/consulterCRDetaille"_s, {{u"numeroFluxDepot"_s, number}}).json();
    }
    [[nodiscard]] qint64 anInvoice(const QString &status)
    {
        const auto found = m_visitor->call(u"factures/rechercher/recipiendaire"_s,
                                           {{u"statutCourant"_s, QJsonArray{status}}});
        return found.json()
            .value(u"listeFactures")
            .toArray()
            .first()
            .toObject()
            .value(u"idFacture")
            .toInteger();
    }

private Q_SLOTS:
    void init()
    {
        const auto catalogue = catalogue::Catalogue::load();
        QVERIFY(catalogue);
        s_seconds = 0;
        sandbox::Options options;
        options.latency = 1ms;
        options.now = [] { return QDateTime({2026, 11, 20}, {10, 5}, Qt::UTC).addSecs(s_seconds); };
        m_sandbox = std::make_unique<sandbox::Sandbox>(*catalogue, options);
        const auto addresses = m_sandbox->start();
        QVERIFY(addresses);
        m_addresses = *addresses;
        m_visitor = std::make_unique<ChorusVisitor>(addresses->chorus, addresses->oauth,
                                                    addresses->technicalPassword);
        QCOMPARE(m_visitor->token("bac-a-sable", addresses->pisteSecret).status, 200);
    }

    void checksComeInTheirOrder()
    {
        const QString path = ChorusVisitor::path(u"transverses/recuperer/tauxtva"_s);
        ChorusVisitor::Headers headers;
        QCOMPARE(m_visitor->raw(u"/cpro/factures/v1/consulter/cr"_s, headers, "x").status, 404);
        auto answer = m_visitor->raw(path, headers, "x");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.challenge, R"(Bearer realm="DefaultRealm", error="invalid_request", )"
                                   R"(error_description="Unable to find token in the message")"_ba);
        headers = m_visitor->headers();
        headers["Authorization"] = "Bearer inconnu";
        headers["cpro-account"] = "ZmF1eA==";
        headers["Content-Type"] = "text/plain";
        QCOMPARE(m_visitor->raw(path, headers, "x").status, 401);
        headers["Authorization"] = m_visitor->headers().value("Authorization");
        answer = m_visitor->raw(path, headers, "x");
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.isEmpty());
        QVERIFY(answer.challenge.contains("login or password incorrects"));
        headers["cpro-account"] = m_visitor->headers().value("cpro-account");
        QCOMPARE(m_visitor->raw(path, headers, "x").status, 415);
        headers["Content-Type"] = "application/json;charset=utf-8";
        QCOMPARE(m_visitor->raw(path, headers, "x").status, 400);
        QCOMPARE(m_visitor->raw(path, headers, R"({"inconnu":1})").status, 400);
        QCOMPARE(m_visitor->raw(path, headers, "{}").code(), 0);
    }

    void anApiThatIsNotTickedIsAnEmpty403()
    {
        QCOMPARE(m_visitor->token("bac-a-sable-sans-structures", m_addresses.pisteSecret).status, 200);
        QCOMPARE(m_visitor->call(u"transverses/recuperer/tauxtva"_s).code(), 0);
        const auto refused = m_visitor->call(u"structures/rechercher"_s);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.body.isEmpty());
    }

    void aTokenLivesAnHour()
    {
        s_seconds = 3'599;
        QCOMPARE(m_visitor->call(u"transverses/recuperer/tauxtva"_s).code(), 0);
        s_seconds = 3'600;
        QCOMPARE(m_visitor->call(u"transverses/recuperer/tauxtva"_s).status, 401);
    }

    void bothSidesStandApart()
    {
        ChorusVisitor production(m_addresses.chorusProduction, m_addresses.oauthProduction,
                                 m_addresses.technicalProductionPassword);
        QCOMPARE(production.token("bac-a-sable", m_addresses.pisteSecret).json().value(u"error").toString(),
                 u"invalid_client"_s);
        QCOMPARE(production.token("bac-a-sable-production", m_addresses.pisteProductionSecret).status, 200);
        const QJsonObject fixed{
            {u"structure"_s, QJsonObject{{u"identifiantStructure"_s, u"12345678200051"_s}}}};
        QCOMPARE(production.call(u"structures/rechercher"_s, fixed)
                     .json()
                     .value(u"listeStructures")
                     .toArray()
                     .size(),
                 0);
        QCOMPARE(m_visitor->call(u"structures/rechercher"_s, fixed)
                     .json()
                     .value(u"listeStructures")
                     .toArray()
                     .size(),
                 1);
    }

    void tenRowsOfTwoHundredWhenNothingIsSaid()
    {
        const QJsonObject plain = m_visitor->call(u"factures/rechercher/recipiendaire"_s).json();
        QCOMPARE(plain.value(u"listeFactures").toArray().size(), 10);
        QCOMPARE(plain.value(u"total").toInt(), 200);
        QVERIFY(!plain.contains(u"parametresRetour"));
        const QJsonObject paging{{u"nbResultatsMaximum"_s, 1'000}, {u"nbResultatsParPage"_s, 100}};
        const QJsonObject all =
            m_visitor->call(u"factures/rechercher/recipiendaire"_s, {{u"paramRecherche"_s, paging}}).json();
        QCOMPARE(all.value(u"total").toInt(), 230);
        QCOMPARE(all.value(u"pages").toInt(), 3);
        QVERIFY(m_visitor->call(u"factures/rechercher/fournisseur"_s).json().contains(u"parametresRetour"));
    }

    void nothingFoundHasItsCode()
    {
        QCOMPARE(
            m_visitor->call(u"factures/rechercher/recipiendaire"_s, {{u"numeroFacture"_s, u"RIEN"_s}}).code(),
            20'000);
        QCOMPARE(m_visitor
                     ->call(u"facturesTravaux/rechercher"_s,
                            {{u"roleUtilisateur"_s, u"MOA"_s}, {u"numeroFactureTravaux"_s, u"RIEN"_s}})
                     .code(),
                 20'007);
        QCOMPARE(
            m_visitor->call(u"factures/rechercher/fournisseur"_s, {{u"numeroFacture"_s, u"RIEN"_s}}).code(),
            0);
    }

    void datesHaveFourShapes()
    {
        const QJsonObject row = m_visitor->call(u"factures/rechercher/recipiendaire"_s)
                                    .json()
                                    .value(u"listeFactures")
                                    .toArray()
                                    .first()
                                    .toObject();
        const QJsonObject detail = m_visitor
                                       ->call(u"factures/consulter/recipiendaire"_s,
                                              {{u"identifiantFactureCPP"_s, row.value(u"idFacture")}})
                                       .json()
                                       .value(u"facture")
                                       .toObject();
        const auto matches = [](const QJsonValue &value, const QString &form) {
            return QRegularExpression(u'^' + form + u'$').match(value.toString()).hasMatch();
        };
        QVERIFY(matches(row.value(u"dateFacture"), u"\\d{4}-\\d\\d-\\d\\d"_s));
        QVERIFY(matches(row.value(u"dateDepot"), u"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"_s));
        QVERIFY(matches(row.value(u"dateHeureEtatCourant"), u".*T.*\\.\\d{3}\\+01:00"_s));
        QVERIFY(matches(detail.value(u"references").toObject().value(u"dateDepot"),
                        u".*T\\d\\d:\\d\\d:\\d\\d\\+0[12]:00"_s));
    }

    void aFluxIsJudgedByTheClock()
    {
        const QString number = deposit(flux("SB-1", "21990001900021", "21990004300012", "MAIRIE"));
        QCOMPARE(number.size(), 25);
        const QStringList states{u"IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP"_s,
                                 u"IN_RECU"_s,
                                 u"IN_TRAITE_SE_CPP"_s,
                                 u"IN_EN_ATTENTE_TRAITEMENT_CPP"_s,
                                 u"IN_EN_COURS_TRAITEMENT_CPP"_s,
                                 u"IN_INTEGRE"_s};
        for (const QString &state : states) {
            QCOMPARE(report(number).value(u"etatCourantDepotFlux").toString(), state);
            s_seconds += 2;
        }
        const auto found =
            m_visitor->call(u"factures/rechercher/fournisseur"_s, {{u"numeroFluxDepot"_s, number}}).json();
        QCOMPARE(found.value(u"listeFactures").toArray().size(), 1);
    }

    void aBadFluxIsRefusedWithItsReasons()
    {
        const QString number =
            deposit(flux("SB-NUMERO-BIEN-TROP-LONG-1", "12345678900011", "12345678200036", ""));
        s_seconds = 60;
        const QJsonObject answer = report(number);
        QCOMPARE(answer.value(u"etatCourantDepotFlux").toString(), u"IN_REJETE"_s);
        const QString words =
            answer.value(u"listeErreurDP").toArray().first().toObject().value(u"libelleErreurDP").toString();
        QCOMPARE(words.size(), 200); // cut
        QVERIFY(words.contains(u"n'est pas reference"));
        const QString broken = deposit("<Invoice>");
        s_seconds = 120;
        QCOMPARE(report(broken).value(u"listeErreurTechnique").toArray().size(), 1);
        QCOMPARE(report(u"CPP000"_s).value(u"codeRetour").toInt(), 20'001);
    }

    void aVerdictCanBeScripted()
    {
        QCOMPARE(
            m_visitor->control(u"verdicts"_s, {{u"fichier"_s, u"a.xml"_s}, {u"verdict"_s, u"IN_INCIDENTE"_s}})
                .status,
            204);
        const QString number =
            deposit(flux("SB-2", "21990001900021", "21990004300012", "MAIRIE"), u"a.xml"_s);
        s_seconds = 60;
        QCOMPARE(report(number).value(u"etatCourantDepotFlux").toString(), u"IN_INCIDENTE"_s);
    }

    void aRecipientNeedsAReasonAndARight()
    {
        const qint64 id = anInvoice(u"MISE_A_DISPOSITION"_s);
        const auto treat = [&](const QJsonObject &more) {
            QJsonObject body{{u"idFacture"_s, id}, {u"nouveauStatut"_s, u"SUSPENDUE"_s}};
            for (auto each = more.begin(); each != more.end(); ++each)
                body.insert(each.key(), *each);
            return m_visitor->call(u"factures/traiter/recue"_s, body).code();
        };
        QVERIFY(treat({}) > 0);
        QCOMPARE(treat({{u"motif"_s, u"Il manque le bon."_s}}), 0);
        QVERIFY(treat({{u"motif"_s, u"Encore."_s}}) > 0); // suspended already
        const QJsonObject history =
            m_visitor->call(u"factures/consulter/historique"_s, {{u"idFacture"_s, id}}).json();
        QCOMPARE(history.value(u"statutCourantCode").toString(), u"SUSPENDUE"_s);
    }

    void aValidatorHasItsTurn()
    {
        const auto waiting = m_visitor->call(u"factures/rechercher/aTraiter/valideur"_s);
        const QJsonArray rows = waiting.json().value(u"listeFactures").toArray();
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.first().toObject().value(u"montantTTC").isDouble());
        const auto treat = [&](int row, const QString &action, const QString &reason) {
            return m_visitor->call(u"factures/traiter/factureAValider"_s,
                                   {{u"idFacture"_s, rows.at(row).toObject().value(u"idFacture")},
                                    {u"action"_s, action},
                                    {u"motifRefus"_s, reason}});
        };
        QCOMPARE(treat(0, u"REFUS"_s, {}).code(), 20'004);
        QCOMPARE(treat(0, u"REFUS"_s, u"AUTRE"_s).json().value(u"statutFacture").toString(), u"REFUSEE_1"_s);
        QCOMPARE(treat(1, u"VALIDATION"_s, {}).json().value(u"statutFacture").toString(),
                 u"MISE_A_DISPOSITION"_s);
        QCOMPARE(treat(1, u"VALIDATION"_s, {}).code(), 20'003);
        const QJsonObject refused{{u"statutCourant"_s, QJsonArray{u"REFUSEE_1"_s}}};
        QCOMPARE(m_visitor->call(u"factures/rechercher/valideur"_s, refused)
                     .json()
                     .value(u"listeFactures")
                     .toArray()
                     .size(),
                 1);
        // A recipient who is no validator has no say.
        const qint64 received = m_visitor->call(u"factures/rechercher/recipiendaire"_s)
                                    .json()
                                    .value(u"listeFactures")[0][u"idFacture"]
                                    .toInteger();
        QCOMPARE(m_visitor->call(u"factures/consulter/valideur"_s, {{u"identifiantFactureCPP"_s, received}})
                     .code(),
                 20'001);
    }
    void otherDescribedOperationsAnswer_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("list");
        QTest::newRow("transverses/recuperer/formatflux") << QJsonObject() << u"listeFormatFlux"_s;
        QTest::newRow("transverses/recuperer/typefacturetravaux")
            << QJsonObject() << u"listeTypeFactureTravaux"_s;
        QTest::newRow("transverses/recuperer/etat/typedp")
            << QJsonObject{{u"typeDemandePaiement"_s, u"FACTURE"_s}} << u"listeEtatDemandePaiement"_s;
        QTest::newRow("transverses/rechercher/destinataire")
            << QJsonObject{{u"nomVilleCodePostal"_s, u"Valorne"_s}} << u"listeDestinataires"_s;
        QTest::newRow("factures/recuperer/statutsFactureVisibles/valideur")
            << QJsonObject() << u"listeStatutFacture"_s;
    }
    void otherDescribedOperationsAnswer()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const QString, list);
        const auto answer = m_visitor->call(QString::fromLatin1(QTest::currentDataTag()), body);
        QCOMPARE(answer.code(), 0);
        QVERIFY(!answer.json().value(list).toArray().isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("401") << u"401"_s << 401;
        QTest::newRow("403") << u"403"_s << 403;
        QTest::newRow("429") << u"429"_s << 429;
        QTest::newRow("429 with an hour") << u"429-attente"_s << 429;
        QTest::newRow("a web page") << u"500"_s << 500;
        QTest::newRow("503") << u"503"_s << 503;
        QTest::newRow("late") << u"lente"_s << 200;
        QTest::newRow("cut JSON") << u"json-tronque"_s << 200;
    }
    void faults()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, status);
        const QString operation = u"transverses/recuperer/pays"_s;
        QCOMPARE(
            m_visitor
                ->control(u"pannes"_s, {{u"operation"_s, operation}, {u"panne"_s, kind}, {u"apres"_s, 1}})
                .status,
            204);
        QCOMPARE(m_visitor->call(operation).code(), 0);
        const auto spoiled = m_visitor->call(operation);
        QCOMPARE(spoiled.status, status);
        QCOMPARE(!spoiled.retryAfter.isEmpty(), kind == u"429-attente");
        QCOMPARE(spoiled.code() == 0, kind == u"lente");
        QCOMPARE(m_visitor->call(operation).code(), 0);
        QCOMPARE(m_visitor->control(u"pannes"_s, {{u"panne"_s, u"inconnue"_s}}).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestSandboxChorus)
#include "tst_sandbox_chorus.moc"
