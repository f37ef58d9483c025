// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "openapi.h"
#include "reference.h"
#include "support/gaps.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::catalogue;
using namespace agrafe::test;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// The description names what it sends: "prenoms[]".
QString plainName(const QString &described)
{
    return described.endsWith(u"[]") ? described.chopped(2) : described;
}

/// The two levels of a school stand in the text of its description only.
const QSet<QString> valuesInTextOnly{u"degreEtablissement"_s};

/// Misspelt in the official cases, and one that the description calls sexeEtatCivil.
const QSet<QString> misspelt{u"anneeNateNaissance"_s, u"anneeDateDaissance"_s, u"moisDateDaissance"_s,
                             u"jourDateDaissance"_s, u"sexe"_s};

/// A code needs no words of its own when the answer gives them beside it.
bool saysItsOwnWords(const EndpointVersion &version, const QString &path)
{
    if (!path.endsWith(u".code"))
        return false;
    const QString group = path.chopped(u"code"_s.size());
    return version.field(group + u"label"_s) != nullptr || version.field(group + u"libelle"_s) != nullptr;
}

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
    [[nodiscard]] const EndpointVersion *version(const QString &path) const { return m_versions.value(path); }

    QDir m_folder{QStringLiteral(REFERENCE_FOLDER)};
    Catalogue m_catalogue;
    QList<Operation> m_operations;
    QMap<QString, const EndpointVersion *> m_versions;
    QMap<QString, const Endpoint *> m_endpoints;
};

void TestParticulierContract::initTestCase()
{
    const auto loaded = Catalogue::load(QLocale::French, Api::Particulier);
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
    m_catalogue = *loaded;
    for (const Endpoint &endpoint : m_catalogue.endpoints()) {
        for (const EndpointVersion &version : endpoint.versions) {
            m_versions.insert(version.path, &version);
            m_endpoints.insert(version.path, &endpoint);
        }
    }
    const auto description = OpenApi::read(m_folder.filePath(u"openapi/api_particulier.json"_s));
    if (!description)
        QSKIP("the reference folder is not beside the sources");
    m_operations = description->operations();
    QCOMPARE(m_operations.size(), 35);
}

void TestParticulierContract::everyPath()
{
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        gaps.addUnless(known != nullptr, operation.path);
        if (known != nullptr)
            gaps.addUnless(known->deprecated == operation.deprecated, operation.path + u" deprecated"_s);
    }
    for (const QString &path : m_versions.keys()) {
        const bool described = std::ranges::find(m_operations, path, &Operation::path) != m_operations.cend();
        gaps.addUnless(described, path + u" is not in the description"_s);
    }
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::everyParameter()
{
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        if (known == nullptr)
            continue;
        QStringList names;
        for (const DescribedParameter &described : operation.parameters) {
            const QString place = operation.path + u' ' + described.name;
            if (described.name == u"Cache-Control") {
                gaps.addUnless(known->acceptsNoCache, operation.path + u" noCache"_s);
                continue;
            }
            names += plainName(described.name);
            const Parameter *parameter = known->parameter(names.last());
            gaps.addUnless(parameter != nullptr, place);
            if (parameter == nullptr)
                continue;
            gaps.addUnless(parameter->in == described.in, place + u" in "_s + described.in);
            gaps.addUnless(parameter->required == described.required, place + u" required"_s);
            gaps.addUnless((parameter->type == u"array") == described.name.endsWith(u"[]"),
                           place + u" list"_s);
            gaps.addUnless(sorted(parameter->values) == sorted(described.values) ||
                               valuesInTextOnly.contains(described.name),
                           place + u" values"_s);
            gaps.addUnless(!described.minimum || parameter->minimum == described.minimum,
                           place + u" minimum"_s);
            gaps.addUnless(!described.maximum || parameter->maximum == described.maximum,
                           place + u" maximum"_s);
        }
        for (const Parameter &parameter : known->parameters)
            gaps.addUnless(names.contains(parameter.name),
                           operation.path + u' ' + parameter.name + u" is not in the description"_s);
    }
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::everyStatus()
{
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        if (known == nullptr)
            continue;
        const QSet<int> statuses(known->statuses.cbegin(), known->statuses.cend());
        for (const int status : operation.statuses - statuses)
            gaps.add(operation.path + u' ' + QString::number(status));
    }
    FAIL_ON_GAPS(gaps);
}

/// A 422 is caused by a parameter or a rule, or is one of the whole identity; a 404 has the words of its
/// route.
void TestParticulierContract::everyCode()
{
    const QSet<QString> ofTheIdentity{u"00391"_s, u"00366"_s};
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        const Endpoint *endpoint = m_endpoints.value(operation.path);
        if (known == nullptr)
            continue;
        QSet<QString> caused = ofTheIdentity;
        for (const Parameter &parameter : known->parameters)
            caused << parameter.errorCode << parameter.missingCode;
        for (const ParameterRule &rule : known->rules)
            caused << rule.code;
        for (auto code = operation.codes.cbegin(); code != operation.codes.cend(); ++code) {
            const QString place = operation.path + u' ' + code.key();
            if (code.value() == 422)
                gaps.addUnless(caused.contains(code.key()), place);
            if (code.value() == 404)
                gaps.addUnless(std::ranges::find(endpoint->outcomes, code.key(), &OutcomeRule::code) !=
                                   endpoint->outcomes.cend(),
                               place);
        }
    }
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::everyPlaceOfAnswers()
{
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        if (known == nullptr)
            continue;
        for (auto place = operation.places.cbegin(); place != operation.places.cend(); ++place) {
            // The row of a table needs no heading of its own.
            if (place->kind != SchemaPlace::Kind::Row)
                gaps.addUnless(known->field(place.key()) != nullptr, operation.path + u' ' + place.key());
        }
    }
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::everyEnumeration()
{
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        if (known == nullptr)
            continue;
        for (auto place = operation.places.cbegin(); place != operation.places.cend(); ++place) {
            const Field *field = known->field(place.key());
            if (field == nullptr)
                continue;
            for (const QString &value : place->values)
                gaps.addUnless(field->values.contains(value) || saysItsOwnWords(*known, place.key()),
                               operation.path + u' ' + place.key() + u" = "_s + value);
            gaps.addUnless(place->type != u"boolean" || field->format == FieldFormat::Boolean,
                           operation.path + u' ' + place.key() + u" is a boolean"_s);
        }
    }
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::identifiersOfTheService()
{
    Gaps gaps;
    int seen = 0;
    for (const auto &row : readTable(m_folder.filePath(u"routes.csv"_s))) {
        if (row.value(u"api"_s) != u"particulier")
            continue;
        ++seen;
        const QString path = row.value(u"path"_s);
        const Endpoint *endpoint = m_endpoints.value(path);
        gaps.addUnless(endpoint != nullptr && endpoint->id == row.value(u"id"_s) &&
                           endpoint->modality == row.value(u"modality"_s) &&
                           version(path)->version == row.value(u"version"_s).toInt(),
                       path);
    }
    QCOMPARE(seen, m_operations.size());
    FAIL_ON_GAPS(gaps);
}

void TestParticulierContract::scopesOfRoutes()
{
    Gaps gaps;
    int seen = 0;
    for (const auto &row : readTable(m_folder.filePath(u"scopes-routes.csv"_s))) {
        const QString path = row.value(u"path"_s);
        const Endpoint *endpoint = m_endpoints.value(path);
        if (endpoint == nullptr)
            continue; // a route of the other API; everyPath() sees to the rest
        ++seen;
        const QString scopes = row.value(u"scopes_any_of_which_opens_the_route"_s);
        gaps.addUnless(sorted(endpoint->scopes) == sorted(scopes.split(u' ', Qt::SkipEmptyParts)),
                       path + u": "_s + scopes);
    }
    QCOMPARE(seen, m_operations.size());
    FAIL_ON_GAPS(gaps);
}

/// Every field of the service's table needs the scope of the table; no field needs another one.
void TestParticulierContract::scopesOfFields()
{
    Gaps gaps;
    QMap<QString, QSet<QString>> scopesOf;
    for (const auto &row : readTable(m_folder.filePath(u"scopes-fields.csv"_s))) {
        const QString id = idOf(row.value(u"service"_s));
        const QString place = row.value(u"field_under_data"_s);
        const QString scope = row.value(u"scope_that_shows_it"_s);
        scopesOf[id].insert(scope);
        bool found = row.value(u"version"_s).toInt() > 4; // not a version of these routes yet
        for (const Endpoint &endpoint : m_catalogue.endpoints()) {
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
    for (const Endpoint &endpoint : m_catalogue.endpoints()) {
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
    Gaps gaps;
    int seen = 0;
    for (const Case &official : readCases(m_folder.filePath(u"staging/cases.jsonl"_s))) {
        const EndpointVersion *known = version(official.path);
        if (known == nullptr)
            continue;
        ++seen;
        // A case of FranceConnect gives the identity that stands behind the token.
        if (m_endpoints.value(official.path)->modality != u"france_connect") {
            for (const QString &name : official.parameters)
                gaps.addUnless(known->parameter(name) != nullptr || misspelt.contains(name),
                               official.name + u" parameter "_s + name);
        }
        gaps.addUnless(known->statuses.contains(official.status), official.name + u" status"_s);
        if (official.status != 200)
            continue;
        for (const QString &place : valuesOfPayload(official.payload))
            gaps.addUnless(known->field(place) != nullptr, official.name + u' ' + place);
    }
    QVERIFY2(seen > 150, "the cases of the service are gone");
    FAIL_ON_GAPS(gaps);
}

/// Where an official answer holds the deciding place, a case of the rule has its value.
void TestParticulierContract::everyOfficialAnswerIsUnderstood()
{
    Gaps gaps;
    QSet<QString> answers;
    for (const Case &official : readCases(m_folder.filePath(u"staging/cases.jsonl"_s))) {
        const EndpointVersion *known = version(official.path);
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
