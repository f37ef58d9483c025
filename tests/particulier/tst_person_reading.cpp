// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "etat/client.h"
#include "particulier/field_words.h"
#include "particulier/reading.h"
#include "particulier/variants.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::particulier;

namespace {

etat::Answer answered(const QByteArray &json)
{
    etat::Answer answer;
    answer.status = 200;
    answer.outcome = etat::Outcome::Proved;
    answer.payload = QJsonDocument::fromJson(json).object();
    return answer;
}

habilitation::Rights rightsOn(const QStringList &scopes)
{
    return {.scopes = scopes, .readAt = QDateTime({2026, 11, 20}, {10, 0}, Qt::UTC)};
}

} // namespace

/// What an answer says of a person, by the catalogue's rule; and the other ways to write her.
class TestPersonReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void absentKeys_data();
    void absentKeys();
    void whatTheRightsHideIsNamed();
    void failuresAreUnknown();
    void variants_data();
    void variants();
    void variantsOfNobody();
    void communesThatMerged();
    void eachRouteTakesItsOwn();
    void theFieldIsNamed_data();
    void theFieldIsNamed();

private:
    [[nodiscard]] Reading read(const QString &id, const QByteArray &json,
                               const habilitation::Rights &rights = {}) const;

    catalogue::Catalogue m_catalogue;
};

void TestPersonReading::initTestCase()
{
    const auto loaded = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    QVERIFY(loaded.has_value());
    m_catalogue = *loaded;
}

Reading TestPersonReading::read(const QString &id, const QByteArray &json,
                                const habilitation::Rights &rights) const
{
    for (const catalogue::Endpoint &endpoint : m_catalogue.endpoints()) {
        if (endpoint.id == id)
            return readStatus(endpoint.newest(), answered(json), rights);
    }
    return {};
}

void TestPersonReading::answers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &id, const char *json, const QString &answer,
                        const QString &sentence) {
        QTest::newRow(name) << id << QByteArray(json) << answer << sentence;
    };
    const QString rsa = u"dss/revenu_solidarite_active"_s;
    row("yes, with its date", rsa, R"({"data":{"est_beneficiaire":true,"date_debut_droit":"2025-03-01"}})",
        u"yes"_s, u"Bénéficiaire du RSA depuis le 01/03/2025."_s);
    row("yes, without", rsa, R"({"data":{"est_beneficiaire":true,"date_debut_droit":null}})", u"yes"_s,
        u"Bénéficiaire du RSA."_s);
    row("no", rsa, R"({"data":{"est_beneficiaire":false}})", u"no"_s,
        u"N’est pas bénéficiaire du RSA à ce jour."_s);
    row("value", u"dss/quotient_familial"_s,
        R"({"data":{"quotient_familial":{"valeur":1250,"mois":11,"annee":2026,"fournisseur":"CNAF"}}})",
        u"value"_s, u"1\u00a0250\u00a0€ pour novembre 2026, CAF."_s);
    const QString aeeh = u"dss/allocation_enfant_handicape"_s;
    row("child", aeeh, R"({"data":{"status":"ouvrant_droit"}})", u"yes"_s, u"Ouvre droit à l’AEEH."_s);
    row("not concerned", aeeh, R"({"data":{"status":"non_beneficiaire"}})", u"no"_s,
        u"N’est pas bénéficiaire de l’AEEH à ce jour."_s);
    const QString service = u"dsnj/service_national"_s;
    const QString student = u"mesri/statut_etudiant"_s;
    row("no admission", student, R"({"data":{"admissions":[]}})", u"value"_s,
        u"Ni admission ni inscription connue cette année."_s);
    row("one admission", student,
        R"({"data":{"admissions":[{"est_inscrit":true,"date_debut":"2026-09-01","date_fin":"2027-08-31",
            "etablissement_etudes":{"nom":"Université de Valorne"}}]}})",
        u"value"_s, u"Université de Valorne, du 01/09/2026 au 31/08/2027 (inscrit\u00a0: Oui)."_s);
    row("one admission, little shown", student, R"({"data":{"admissions":[{}]}})", u"value"_s,
        u"Une admission ou inscription cette année."_s);
    row("two admissions", student, R"({"data":{"admissions":[{},{}]}})", u"value"_s,
        u"Plusieurs admissions ou inscriptions cette année."_s);
    row("undetermined", service, R"({"data":{"statut_service_national":"indetermine"}})", u"unknown"_s,
        u"Le service national ne connaît pas la situation. Ce n’est pas un non."_s);
    row("other word", service, R"({"data":{"statut_service_national":"sursis"}})", u"unknown"_s,
        u"Le service a répondu «\u00a0sursis\u00a0», qu’Agrafe ne sait pas lire. Ce n’est pas un non."_s);
    row("nothing", service, R"({"data":{"statut_service_national":null}})", u"unknown"_s,
        u"Le fournisseur n’a pas donné cette information. Ce n’est pas un non."_s);
}

void TestPersonReading::answers()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, json);
    QFETCH(QString, answer);
    QFETCH(QString, sentence);
    const Reading reading = read(id, json);
    QCOMPARE(toString(reading.answer), answer);
    QCOMPARE(reading.sentence, sentence);
}

void TestPersonReading::absentKeys_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("ofTheRights");
    const QString scope = u"revenu_solidarite_active"_s;
    QTest::newRow("rights unknown") << QStringList() << false << true;
    QTest::newRow("rights without it")
        << QStringList{u"revenu_solidarite_active_majoration"_s} << true << true;
    QTest::newRow("rights with it") << QStringList{scope} << true << false;
}

void TestPersonReading::absentKeys()
{
    QFETCH(QStringList, scopes);
    QFETCH(bool, known);
    QFETCH(bool, ofTheRights);
    const Reading reading = read(u"dss/revenu_solidarite_active"_s, R"({"data":{"avec_majoration":false}})",
                                 known ? rightsOn(scopes) : habilitation::Rights());
    QVERIFY(reading.answer == StatusAnswer::Unknown);
    QCOMPARE(reading.sentence == notCoveredSentence(), ofTheRights);
    QVERIFY(!reading.nextAction.isEmpty());
}

void TestPersonReading::whatTheRightsHideIsNamed()
{
    const QByteArray json = R"({"data":{"quotient_familial":{"valeur":300},"enfants":[]}})";
    const Reading reading =
        read(u"dss/quotient_familial"_s, json, rightsOn({u"cnaf_quotient_familial"_s, u"cnaf_enfants"_s}));
    QVERIFY(reading.answer == StatusAnswer::Value);
    QCOMPARE(reading.notCovered,
             (QStringList{u"Allocataires"_s, u"Adresse de la famille, telle que déclarée"_s}));
}

void TestPersonReading::failuresAreUnknown()
{
    const catalogue::Endpoint *rsa = m_catalogue.find(u"dss/revenu_solidarite_active"_s, u"identite"_s);
    for (const auto &[status, code] : QList<QPair<int, QString>>{{404, u"37003"_s},
                                                                 {422, u"00391"_s},
                                                                 {422, u"00366"_s},
                                                                 {403, u"00100"_s},
                                                                 {502, u"37999"_s},
                                                                 {503, u"37020"_s},
                                                                 {504, u"37002"_s},
                                                                 {451, u"37005"_s}}) {
        Failure failure = Failure::of(FailureKind::Http);
        failure.httpStatus = status;
        failure.code = code;
        const etat::Answer answer = etat::failedAnswer(*rsa, 3, failure, QDateTime::currentDateTimeUtc());
        const Reading reading = readStatus(rsa->newest(), answer, {});
        QVERIFY2(reading.answer == StatusAnswer::Unknown, qPrintable(code));
        QVERIFY2(!reading.sentence.contains(u"entreprise"_s), qPrintable(reading.sentence));
        QVERIFY2(!reading.nextAction.contains(u"pièce"_s), qPrintable(reading.nextAction));
        QCOMPARE(reading.notFound, status == 404);
    }
}

void TestPersonReading::variants_data()
{
    QTest::addColumn<Fields>("typed");
    QTest::addColumn<QStringList>("expected"); ///< names and first names
    const auto row = [](const char *name, const Fields &typed, const QStringList &expected) {
        QTest::newRow(name) << typed << expected;
    };
    const QString birth = u"nomNaissance"_s;
    const QString first = u"prenoms"_s;
    row("simple", {{birth, u"MARTIN"_s}, {first, u"Paul"_s}}, {});
    row("several first names", {{birth, u"MARTIN"_s}, {first, u"Paul,Jean"_s}}, {u"MARTIN/Paul"_s});
    row("usage name", {{birth, u"PREVOST"_s}, {u"nomUsage"_s, u"DUMONT"_s}, {first, u"Anne"_s}},
        {u"DUMONT/Anne"_s});
    row("hyphen", {{birth, u"LEROY-KERGUELEN"_s}, {first, u"Maël"_s}},
        {u"LEROY KERGUELEN/Maël"_s, u"LEROY'KERGUELEN/Maël"_s, u"LEROY-KERGUELEN/MAEL"_s});
    row("apostrophe", {{birth, u"D’ARVAL"_s}, {first, u"Jean"_s}},
        {u"D ARVAL/Jean"_s, u"D-ARVAL/Jean"_s, u"D'ARVAL/Jean"_s});
}

void TestPersonReading::variants()
{
    QFETCH(Fields, typed);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Variant &variant : variantsOf(typed)) {
        QVERIFY(!variant.label.isEmpty());
        found += variant.fields.value(u"nomNaissance"_s) + u'/' + variant.fields.value(u"prenoms"_s);
    }
    QCOMPARE(found, expected);
}

void TestPersonReading::variantsOfNobody()
{
    QVERIFY(variantsOf({{u"ine"_s, u"1122334455A"_s}}).isEmpty());
    const QString commune = u"codeCogInseeCommuneNaissance"_s;
    const auto merged =
        variantsOf({{u"nomNaissance"_s, u"X"_s}, {u"prenoms"_s, u"Y"_s}, {commune, u"07256"_s}},
                   [](const QString &) { return u"07165"_s; });
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.first().fields.value(commune), u"07165"_s);
}

void TestPersonReading::communesThatMerged()
{
    const auto gazetteer = communes::Gazetteer::load();
    QVERIFY(gazetteer.has_value());
    const MergedInto mergedInto = mergersOf(*gazetteer);
    QCOMPARE(mergedInto(u"93059"_s), u"93066"_s); // Pierrefitte-sur-Seine, in Saint-Denis since 2025
    QCOMPARE(mergedInto(u"93066"_s), QString());
    QCOMPARE(mergedInto(u"75101"_s), QString()); // an arrondissement of Paris
    QCOMPARE(mergedInto(u"99999"_s), QString());
}

void TestPersonReading::eachRouteTakesItsOwn()
{
    const Fields abroad{{u"nomNaissance"_s, u"BENYAHIA"_s},
                        {u"prenoms"_s, u"Nadia,Rose"_s},
                        {u"codeCogInseePaysNaissance"_s, u"99352"_s},
                        {u"ine"_s, u" "_s},
                        {u"recipient"_s, u"x"_s}};
    const auto of = [&](const QString &id) { return m_catalogue.find(id, u"identite"_s); };
    const Fields caf = fieldsFor(of(u"dss/prime_activite"_s)->newest(), abroad);
    QCOMPARE(caf.value(u"prenoms"_s), u"Nadia,Rose"_s);
    QCOMPARE(caf.keys(), (QStringList{u"codeCogInseePaysNaissance"_s, u"nomNaissance"_s, u"prenoms"_s}));
    // One first name, and one place for a commune or a country.
    const Fields student = fieldsFor(of(u"mesri/statut_etudiant"_s)->newest(), abroad);
    QCOMPARE(student.value(u"prenoms"_s), u"Nadia"_s);
    QCOMPARE(student.value(u"codeCogInseeCommuneNaissance"_s), u"99352"_s);
    Fields inFrance = abroad;
    inFrance.insert(u"codeCogInseePaysNaissance"_s, u"99100"_s);
    QVERIFY(!fieldsFor(of(u"mesri/statut_etudiant"_s)->newest(), inFrance)
                 .contains(u"codeCogInseeCommuneNaissance"_s));
}

void TestPersonReading::theFieldIsNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("way");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    const Fields whole{{u"nomNaissance"_s, u"DUBOCHE"_s},
                       {u"prenoms"_s, u"Hélène"_s},
                       {u"anneeDateNaissance"_s, u"2002"_s},
                       {u"moisDateNaissance"_s, u"12"_s},
                       {u"jourDateNaissance"_s, u"5"_s},
                       {u"sexeEtatCivil"_s, u"F"_s},
                       {u"codeCogInseePaysNaissance"_s, u"99100"_s},
                       {u"codeCogInseeCommuneNaissance"_s, u"08480"_s}};
    Fields young = whole;
    young.remove(u"jourDateNaissance"_s);
    young.remove(u"sexeEtatCivil"_s);
    Fields abroad = whole;
    abroad.remove(u"codeCogInseeCommuneNaissance"_s);
    abroad.insert(u"codeCogInseePaysNaissance"_s, u"99352"_s);
    const QString c2s = u"dss/complementaire_sante_solidaire"_s;
    const QString identity = u"identite"_s;
    QTest::newRow("what is missing") << c2s << identity << young << u"00366"_s
                                     << u"Il manque\u00a0: date de naissance, sexe à l’état civil."_s;
    QTest::newRow("nothing is missing")
        << c2s << identity << whole << u"00366"_s
        << u"Vérifiez\u00a0: nom de naissance, prénoms, date de naissance, sexe à "
           u"l’état civil, pays de naissance, commune de naissance."_s;
    QTest::newRow("abroad no commune is missing")
        << c2s << identity << abroad << u"00366"_s << u"Vérifiez\u00a0: "_s;
    QTest::newRow("a number") << u"cnous/etudiant_boursier"_s << u"ine"_s << Fields{{u"ine"_s, u"1"_s}}
                              << u"00360"_s << u"INE"_s;
    QTest::newRow("a perimeter") << u"men/scolarites"_s << identity << Fields() << u"00418"_s << QString();
}

void TestPersonReading::theFieldIsNamed()
{
    QFETCH(QString, id);
    QFETCH(QString, way);
    QFETCH(Fields, fields);
    QFETCH(QString, code);
    QFETCH(QString, said);
    const catalogue::Endpoint *endpoint = m_catalogue.find(id, way);
    Reading reading;
    reading.sentence = u"s"_s;
    reading.nextAction = u"a"_s;
    nameFields(reading, endpoint->newest(), fields, code);
    const QString whole = reading.sentence + u' ' + reading.nextAction;
    QVERIFY2(whole.contains(said), qPrintable(whole));
    for (const QString &value : fields) {
        if (value.size() > 2)
            QVERIFY2(!whole.contains(value), qPrintable(whole));
    }
    QCOMPARE(whole == u"s a", said.isEmpty());
}

QTEST_GUILESS_MAIN(TestPersonReading)
#include "tst_person_reading.moc"
