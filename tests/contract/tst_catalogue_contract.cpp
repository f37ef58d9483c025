// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "etat/outcome.h"
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

/// Rights, and the addresses that watch the providers, are no pieces of a file.
bool offersAPiece(const Operation &operation)
{
    return operation.path != u"/privileges" && !operation.path.startsWith(u"/ping");
}

/// Codes that a route documents and that none of its parameters can cause.
const QSet<QString> strayCodes{u"/v3/ademe/etablissements/{siret}/certification_rge 00301"_s};

} // namespace

/// The catalogue beside the public description of the service and its official cases.
class TestCatalogueContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPath();
    void everyParameter();
    void everyStatus();
    void everyParameterCode();
    void everyPlaceOfAnswers();
    void everyEnumeration();
    void identifiersOfTheService();
    void scopesOfTheService();
    void everyValueOfOfficialCases();
    void everyDocumentedCodeHasItsSentence();

private:
    [[nodiscard]] const EndpointVersion *version(const QString &path) const;

    QDir m_folder{QStringLiteral(REFERENCE_FOLDER)};
    Catalogue m_catalogue;
    QList<Operation> m_operations;
    QMap<QString, const EndpointVersion *> m_versions;
    QMap<QString, const Endpoint *> m_endpoints;
};

void TestCatalogueContract::initTestCase()
{
    const auto loaded = Catalogue::load();
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
    m_catalogue = *loaded;
    for (const Endpoint &endpoint : m_catalogue.endpoints()) {
        for (const EndpointVersion &version : endpoint.versions) {
            m_versions.insert(version.path, &version);
            m_endpoints.insert(version.path, &endpoint);
        }
    }
    const auto description = OpenApi::read(m_folder.filePath(u"openapi/api_entreprise.json"_s));
    if (!description)
        QSKIP("the reference folder is not beside the sources");
    for (const Operation &operation : description->operations()) {
        if (offersAPiece(operation))
            m_operations += operation;
    }
    QVERIFY(m_operations.size() > 40);
}

const EndpointVersion *TestCatalogueContract::version(const QString &path) const
{
    return m_versions.value(path);
}

void TestCatalogueContract::everyPath()
{
    Gaps gaps;
    QSet<QString> described;
    for (const Operation &operation : std::as_const(m_operations)) {
        described.insert(operation.path);
        const EndpointVersion *known = version(operation.path);
        gaps.addUnless(known != nullptr, operation.path);
        if (known != nullptr)
            gaps.addUnless(known->deprecated == operation.deprecated, operation.path + u" deprecated"_s);
    }
    for (const QString &path : m_versions.keys())
        gaps.addUnless(described.contains(path), path + u" is not in the description"_s);
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::everyParameter()
{
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        if (known == nullptr)
            continue;
        bool acceptsNoCache = false;
        for (const DescribedParameter &described : operation.parameters) {
            if (described.name == u"Cache-Control") {
                acceptsNoCache = true;
                continue;
            }
            const QString place = operation.path + u' ' + described.name;
            const Parameter *parameter = known->parameter(described.name);
            gaps.addUnless(parameter != nullptr, place);
            if (parameter == nullptr)
                continue;
            gaps.addUnless(parameter->in == described.in, place + u" in "_s + described.in);
            gaps.addUnless(parameter->required == described.required, place + u" required"_s);
            gaps.addUnless(sorted(parameter->values) == sorted(described.values), place + u" values"_s);
            gaps.addUnless(!described.minimum || parameter->minimum == described.minimum,
                           place + u" minimum"_s);
            gaps.addUnless(!described.maximum || parameter->maximum == described.maximum,
                           place + u" maximum"_s);
        }
        gaps.addUnless(known->acceptsNoCache == acceptsNoCache, operation.path + u" noCache"_s);
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::everyStatus()
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

void TestCatalogueContract::everyParameterCode()
{
    Gaps gaps;
    for (const Operation &operation : std::as_const(m_operations)) {
        const EndpointVersion *known = version(operation.path);
        if (known == nullptr)
            continue;
        QSet<QString> caused;
        for (const Parameter &parameter : known->parameters)
            caused << parameter.errorCode << parameter.missingCode;
        for (auto code = operation.codes.cbegin(); code != operation.codes.cend(); ++code) {
            const QString place = operation.path + u' ' + code.key();
            if (code.value() == 422 && !strayCodes.contains(place))
                gaps.addUnless(caused.contains(code.key()), place);
        }
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::everyPlaceOfAnswers()
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
        for (const Field &field : known->fields) {
            if (field.format == FieldFormat::DocumentUrl)
                gaps.addUnless(std::ranges::find(known->documents, field.path, &DocumentRule::urlPath) !=
                                   known->documents.cend(),
                               operation.path + u' ' + field.path + u" is a document without a rule"_s);
        }
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::everyEnumeration()
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
                gaps.addUnless(field->values.contains(value),
                               operation.path + u' ' + place.key() + u" = "_s + value);
            gaps.addUnless(place->type != u"boolean" || field->format == FieldFormat::Boolean,
                           operation.path + u' ' + place.key() + u" is a boolean"_s);
        }
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::identifiersOfTheService()
{
    Gaps gaps;
    for (const auto &row : readTable(m_folder.filePath(u"routes.csv"_s))) {
        if (row.value(u"api"_s) != u"entreprise")
            continue;
        const QString path = row.value(u"path"_s);
        const Endpoint *endpoint = m_endpoints.value(path);
        gaps.addUnless(endpoint != nullptr && endpoint->id == row.value(u"id"_s),
                       path + u' ' + row.value(u"id"_s));
        if (endpoint == nullptr)
            continue;
        QStringList inPath;
        for (const Parameter &parameter : version(path)->parameters) {
            if (parameter.in == u"path")
                inPath += parameter.name;
        }
        const QStringList expected = row.value(u"path_parameters"_s).split(u' ', Qt::SkipEmptyParts);
        gaps.addUnless(sorted(inPath) == sorted(expected), path + u" path parameters"_s);
        gaps.addUnless(version(path)->version == row.value(u"version"_s).toInt(), path + u" version"_s);
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::scopesOfTheService()
{
    Gaps gaps;
    for (const auto &row : readTable(m_folder.filePath(u"scopes-routes.csv"_s))) {
        const QString path = row.value(u"path"_s);
        const Endpoint *endpoint = m_endpoints.value(path);
        if (endpoint == nullptr)
            continue; // a route of the other API; everyPath() sees to the rest
        const QString scopes = row.value(u"scopes_any_of_which_opens_the_route"_s);
        gaps.addUnless(sorted(endpoint->scopes) == sorted(scopes.split(u' ', Qt::SkipEmptyParts)),
                       path + u": "_s + scopes);
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::everyValueOfOfficialCases()
{
    Gaps gaps;
    int seen = 0;
    for (const Case &official : readCases(m_folder.filePath(u"staging/cases.jsonl"_s))) {
        const EndpointVersion *known = version(official.path);
        if (known == nullptr)
            continue;
        ++seen;
        for (const QString &name : official.parameters)
            gaps.addUnless(known->parameter(name) != nullptr, official.name + u" parameter "_s + name);
        gaps.addUnless(known->statuses.contains(official.status), official.name + u" status"_s);
        if (official.status != 200)
            continue;
        for (const QString &place : valuesOfPayload(official.payload))
            gaps.addUnless(known->field(place) != nullptr, official.name + u' ' + place);
    }
    QVERIFY2(seen > 100, "the cases of the service are gone");
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::everyDocumentedCodeHasItsSentence()
{
    Gaps gaps;
    QSet<QString> codes;
    for (const Operation &operation : std::as_const(m_operations)) {
        const Endpoint *endpoint = m_endpoints.value(operation.path);
        if (endpoint == nullptr)
            continue;
        for (auto code = operation.codes.cbegin(); code != operation.codes.cend(); ++code) {
            codes.insert(code.key());
            Failure failure = Failure::of(FailureKind::Http);
            failure.httpStatus = code.value();
            failure.code = code.key();
            const etat::Explanation explanation = etat::explain(failure, endpoint->provider);
            gaps.addUnless(explanation.sentence.endsWith(u'.'), operation.path + u' ' + code.key());
        }
    }
    QVERIFY2(codes.size() > 100, "the description documents more codes than that");
    FAIL_ON_GAPS(gaps);
}

QTEST_GUILESS_MAIN(TestCatalogueContract)
#include "tst_catalogue_contract.moc"
