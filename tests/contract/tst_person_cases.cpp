// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "official_cases.h"
#include "particulier/reading.h"
#include "support/fake_clock.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace agrafe;
using namespace agrafe::test;

namespace {

const QString casesFile = QStringLiteral(REFERENCE_FOLDER "/staging/cases.jsonl");

/// Cases that cannot pass as they are: the code of the refusal before sending.
QMap<QString, QString> refusedBeforeSending()
{
    return {
        // Its country of birth is missing.
        {QStringLiteral("api_particulier_v3_cnav_complementaire_sante_solidaire_with_civility/"
                        "200-giraud-ines-feminin-enfant.yaml"),
         QStringLiteral("00366")},
        // Its year of birth is misspelt (anneeNateNaissance): a month without a year.
        {QStringLiteral("api_particulier_v3_cnav_complementaire_sante_solidaire_with_civility/"
                        "beneficiaire_sans_participation_financiere_homme_200.yml"),
         QStringLiteral("00366")},
        // Its sex is called otherwise (sexe).
        {QStringLiteral("api_particulier_v3_men_scolarites_with_civility/504.yaml"), QStringLiteral("00366")},
    };
}

/// As a call gives it: a list is its values with commas.
QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    for (const auto &item : value.toArray())
        texts += item.toVariant().toString();
    return texts.join(u',');
}

} // namespace

/// Every official case of API Particulier, asked by the real client of a sandbox that holds it.
class TestPersonCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passes_data();
    void passes();
    void everyAnswerWasMet();

private:
    struct Place
    {
        const catalogue::Endpoint *endpoint = nullptr;
        const catalogue::EndpointVersion *version = nullptr;
    };
    [[nodiscard]] Place placeOf(const QJsonObject &official) const;
    /// An identity that a route of FranceConnect does not take stands behind the citizen's token.
    static etat::Call callOf(const QJsonObject &official, const Place &place, CaseLine &line);

    catalogue::Catalogue m_companies;
    catalogue::Catalogue m_persons;
    QSet<QString> m_answers;
};

void TestPersonCases::initTestCase()
{
    if (!QFile::exists(casesFile))
        QSKIP("the official cases are not there");
    const auto companies = catalogue::Catalogue::load();
    const auto persons = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    QVERIFY(companies && persons);
    m_companies = *companies;
    m_persons = *persons;
    QVERIFY(officialCases(casesFile, QStringLiteral("api_particulier")).size() > 200);
}

TestPersonCases::Place TestPersonCases::placeOf(const QJsonObject &official) const
{
    const auto match = m_persons.match(official[u"path"].toString());
    return {match.endpoint, match.version};
}

etat::Call TestPersonCases::callOf(const QJsonObject &official, const Place &place, CaseLine &line)
{
    etat::Call call;
    call.endpointId = place.endpoint->id;
    call.modality = place.endpoint->modality;
    call.version = place.version->version;
    call.frame = {.recipient = QStringLiteral("10000001700010"), .context = {}, .object = u"Cas officiel"_qs};
    call.personFingerprint = QStringLiteral("e1-essai");
    const bool ofCitizens = call.modality == u"france_connect";
    QMap<QString, QString> identity;
    const QJsonObject parameters = official[u"params"].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const bool asked = !ofCitizens || place.version->parameter(it.key()) != nullptr;
        (asked ? call.parameters : identity).insert(it.key(), textOf(it.value()));
    }
    line.access.habilitation.service = habilitation::Service::Particulier;
    line.access.habilitation.baseUrl = line.addresses.particulier;
    if (ofCitizens)
        line.access.token = Secret(sandbox::Sandbox::franceConnectToken(identity));
    return call;
}

void TestPersonCases::passes_data()
{
    QTest::addColumn<QJsonObject>("official");
    const auto cases = officialCases(casesFile, QStringLiteral("api_particulier"));
    for (const QJsonObject &official : cases)
        QTest::newRow(qPrintable(nameOf(official))) << official;
}

void TestPersonCases::passes()
{
    QFETCH(QJsonObject, official);
    const Place place = placeOf(official);
    QVERIFY2(place.version, "no route of the catalogue has this path");
    // The waits between tries are not the matter here.
    FakeClock clock(QDateTime::currentDateTimeUtc());
    clock.setAutoAdvance(true);
    CaseLine line(m_persons, m_companies, casesFile, &clock);
    const etat::Call call = callOf(official, place, line);
    const auto answer = line.ask(call);
    QVERIFY2(answer, "no answer in time");
    if (const QString code = refusedBeforeSending().value(nameOf(official)); !code.isEmpty()) {
        QVERIFY(!*answer);
        QVERIFY(answer->error().kind == FailureKind::Input);
        QCOMPARE(answer->error().code, code);
        QVERIFY(line.gate.opened.isEmpty());
        return;
    }
    QVERIFY2(*answer, *answer ? "" : qPrintable(answer->error().sentence + answer->error().nextAction));
    const etat::Answer &got = **answer;
    const QJsonObject payload = official[u"payload"].toObject();
    QCOMPARE(got.status, official[u"status"].toInt());
    QCOMPARE(got.failure ? got.failure->code : QString(), codeOf(payload));
    QVERIFY(line.gate.isBalanced());
    QCOMPARE(line.gate.opened.last().subject, call.personFingerprint);
    const particulier::Reading reading = particulier::readStatus(*place.version, got, {});
    m_answers.insert(particulier::toString(reading.answer));
    QVERIFY(!reading.sentence.isEmpty());
    if (got.status >= 400) {
        QVERIFY(got.outcome == etat::Outcome::Unknown);
        QVERIFY(reading.answer == particulier::StatusAnswer::Unknown);
        return;
    }
    QVERIFY(got.outcome == etat::Outcome::Proved);
    QCOMPARE(differences(payload, got.payload, *place.version, {}), QStringList());
}

void TestPersonCases::everyAnswerWasMet()
{
    QCOMPARE(m_answers, (QSet<QString>{u"yes"_qs, u"no"_qs, u"value"_qs, u"unknown"_qs}));
}

QTEST_GUILESS_MAIN(TestPersonCases)
#include "tst_person_cases.moc"
