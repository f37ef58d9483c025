// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "described_catalogue.h"
#include "reference.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::catalogue;
using namespace agrafe::test;

namespace {

/// The two levels of a school stand in the text of its description only.
const QSet<QString> valuesInTextOnly{u"degreEtablissement"_s};

/// Misspelt in the official cases, and one that the description calls sexeEtatCivil.
const QSet<QString> misspelt{u"anneeNateNaissance"_s, u"anneeDateDaissance"_s, u"moisDateDaissance"_s,
                             u"jourDateDaissance"_s, u"sexe"_s};

/// "cnav" is the name of the services that the paths call "dss".
QString idOf(const QString &service)
{
    return service.startsWith(u"cnav/") ? u"dss"_s + service.sliced(4) : service;
}

/// "…x" is x inside what the service nests.
bool isNamed(const Field &field, const QString &place)
{
    if (!place.startsWith(u'…'))
        return field.path == u"data."_s + place;
    return field.path.endsWith(u'.' + place.sliced(1)) && field.path.count(u'.') > 1;
}

} // namespace

/// The catalogue of API Particulier beside the public description of the service and its official cases.
class TestParticulierContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPath();
    void everyParameter();
    void everyStatus();
    void everyCode();
    void everyPlaceOfAnswers();
    void everyEnumeration();
    void identifiersOfTheService();
    void scopesOfRoutes();
    void scopesOfFields();
    void everyValueOfOfficialCases();
    void everyOfficialAnswerIsUnderstood();

private:
    std::optional<DescribedCatalogue> m_described;
};

void TestParticulierContract::initTestCase()
{
    m_described = DescribedCatalogue::load(Api::Particulier, u"openapi/api_particulier.json"_s,
                                           [](const Operation &) { return true; });
    if (!m_described)
        QSKIP("the reference folder is not beside the sources");
    QCOMPARE(m_described->operations().size(), 35);
}

void TestParticulierContract::everyPath()
{
    FAIL_ON_GAPS(m_described->paths());
}

void TestParticulierContract::everyParameter()
{
    FAIL_ON_GAPS(m_described->parameters(valuesInTextOnly));
}

void TestParticulierContract::everyStatus()
{
    FAIL_ON_GAPS(m_described->statuses());
}

/// A 422 is caused by a parameter or a rule, or is one of the whole identity; a 404 has the words of its
/// route.
void TestParticulierContract::everyCode()
{
    FAIL_ON_GAPS(m_described->codesOfParameters({u"00391"_s, u"00366"_s}));
    Gaps gaps;
    for (const Operation &operation : m_described->operations()) {
        const Endpoint *endpoint = m_described->endpoint(operation.path);
        if (endpoint == nullptr)
            continue; // everyPath() says it
        const auto &outcomes = endpoint->outcomes;
        for (auto code = operation.codes.cbegin(); code != operation.codes.cend(); ++code)
            gaps.addUnless(code.value() != 404 ||
                               std::ranges::find(outcomes, code.key(), &OutcomeRule::code) != outcomes.cend(),
                           operation.path + u' ' + code.key());
    }
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::everyPlaceOfAnswers()
{
    FAIL_ON_GAPS(m_described->placesOfAnswers());
}

void TestParticulierContract::everyEnumeration()
{
    FAIL_ON_GAPS(m_described->enumerations());
}

void TestParticulierContract::identifiersOfTheService()
{
    Gaps gaps;
    int seen = 0;
    for (const auto &row : readTable(DescribedCatalogue::file(u"routes.csv"_s))) {
        if (row.value(u"api"_s) != u"particulier")
            continue;
        ++seen;
        const QString path = row.value(u"path"_s);
        const Endpoint *endpoint = m_described->endpoint(path);
        gaps.addUnless(endpoint != nullptr && endpoint->id == row.value(u"id"_s) &&
                           endpoint->modality == row.value(u"modality"_s) &&
                           m_described->version(path)->version == row.value(u"version"_s).toInt(),
                       path);
    }
    QCOMPARE(seen, m_described->operations().size());
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::scopesOfRoutes()
{
    int seen = 0;
    FAIL_ON_GAPS(m_described->scopesOfRoutes(seen));
    QCOMPARE(seen, m_described->operations().size());
}

/// Every field of the service's table needs the scope of the table; no field needs another one.
void TestParticulierContract::scopesOfFields()
{
    Gaps gaps;
    QMap<QString, QSet<QString>> scopesOf;
    for (const auto &row : readTable(DescribedCatalogue::file(u"scopes-fields.csv"_s))) {
        const QString id = idOf(row.value(u"service"_s));
        const QString place = row.value(u"field_under_data"_s);
        const QString scope = row.value(u"scope_that_shows_it"_s);
        scopesOf[id].insert(scope);
        bool found = row.value(u"version"_s).toInt() > 4; // not a version of these routes yet
        for (const Endpoint &endpoint : m_described->catalogue().endpoints()) {
            if (endpoint.id != id)
                continue;
            for (const EndpointVersion &version : endpoint.versions) {
                for (const Field &field : version.fields) {
                    if (!isNamed(field, place))
                        continue;
                    found = true;
                    gaps.addUnless(field.scopes.contains(scope), version.path + u' ' + field.path);
                }
            }
        }
        gaps.addUnless(found, id + u' ' + place);
    }
    QVERIFY(scopesOf.size() > 10);
    for (const Endpoint &endpoint : m_described->catalogue().endpoints()) {
        for (const EndpointVersion &version : endpoint.versions) {
            for (const Field &field : version.fields) {
                for (const QString &scope : field.scopes)
                    gaps.addUnless(scopesOf.value(endpoint.id).contains(scope),
                                   version.path + u' ' + field.path + u' ' + scope);
            }
        }
    }
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::everyValueOfOfficialCases()
{
    int seen = 0;
    // A case of FranceConnect gives the identity that stands behind the token.
    FAIL_ON_GAPS(m_described->officialCases(seen, [](const Endpoint &endpoint, const QString &parameter) {
        return endpoint.modality == u"france_connect" || misspelt.contains(parameter);
    }));
    QVERIFY2(seen > 150, "the cases of the service are gone");
}

/// Where an official answer holds the deciding place, a case of the rule has its value.
void TestParticulierContract::everyOfficialAnswerIsUnderstood()
{
    Gaps gaps;
    QSet<QString> answers;
    for (const Case &official : readCases(DescribedCatalogue::file(u"staging/cases.jsonl"_s))) {
        const EndpointVersion *known = m_described->version(official.path);
        if (known == nullptr || official.status != 200)
            continue;
        QJsonValue value = official.payload;
        for (const QString &step : known->answer.path.split(u'.'))
            value = value.toObject().value(step);
        if (value.isUndefined() || value.isNull())
            continue;
        const QString text =
            value.isBool() ? QVariant(value.toBool()).toString() : value.toVariant().toString();
        const AnswerCase *found = known->answer.caseOf(text);
        gaps.addUnless(found != nullptr, official.name + u' ' + known->answer.path);
        if (found != nullptr)
            answers.insert(found->answer);
    }
    QCOMPARE(answers, (QSet<QString>{u"yes"_s, u"no"_s, u"value"_s, u"unknown"_s}));
    FAIL_ON_GAPS(gaps);
}

QTEST_GUILESS_MAIN(TestParticulierContract)
#include "tst_particulier_contract.moc"
