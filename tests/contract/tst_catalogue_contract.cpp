// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "described_catalogue.h"
#include "etat/outcome.h"
#include "reference.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::catalogue;
using namespace agrafe::test;

namespace {

/// Rights, and the addresses that watch the providers, are no pieces of a file.
bool offersAPiece(const Operation &operation)
{
    return operation.path != u"/privileges" && !operation.path.startsWith(u"/ping");
}

/// Codes that a route documents and that none of its parameters can cause.
const QSet<QString> strayCodes{u"/v3/ademe/etablissements/{siret}/certification_rge 00301"_s};

/// Taken by the service, as its own cases show.
const QSet<QString> undeclared{u"/v3/dgfip/etablissements/{siret}/chiffres_affaires year"_s};

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
    std::optional<DescribedCatalogue> m_described;
};

void TestCatalogueContract::initTestCase()
{
    m_described = DescribedCatalogue::load(Api::Entreprise, u"openapi/api_entreprise.json"_s, offersAPiece);
    if (!m_described)
        QSKIP("the reference folder is not beside the sources");
    QVERIFY(m_described->operations().size() > 40);
}

void TestCatalogueContract::everyPath()
{
    FAIL_ON_GAPS(m_described->paths());
}

void TestCatalogueContract::everyParameter()
{
    FAIL_ON_GAPS(m_described->parameters({}, undeclared));
}

void TestCatalogueContract::everyStatus()
{
    FAIL_ON_GAPS(m_described->statuses());
}

void TestCatalogueContract::everyParameterCode()
{
    FAIL_ON_GAPS(m_described->codesOfParameters(strayCodes));
}

void TestCatalogueContract::everyPlaceOfAnswers()
{
    FAIL_ON_GAPS(m_described->placesOfAnswers());
    Gaps gaps;
    for (const Operation &operation : m_described->operations()) {
        const EndpointVersion *known = m_described->version(operation.path);
        if (known == nullptr)
            continue; // everyPath() says it
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
    FAIL_ON_GAPS(m_described->enumerations());
}

void TestCatalogueContract::identifiersOfTheService()
{
    Gaps gaps;
    for (const auto &row : readTable(DescribedCatalogue::file(u"routes.csv"_s))) {
        if (row.value(u"api"_s) != u"entreprise")
            continue;
        const QString path = row.value(u"path"_s);
        const Endpoint *endpoint = m_described->endpoint(path);
        gaps.addUnless(endpoint != nullptr && endpoint->id == row.value(u"id"_s),
                       path + u' ' + row.value(u"id"_s));
        if (endpoint == nullptr)
            continue;
        QStringList inPath;
        for (const Parameter &parameter : m_described->version(path)->parameters) {
            if (parameter.in == u"path")
                inPath += parameter.name;
        }
        const QStringList expected = row.value(u"path_parameters"_s).split(u' ', Qt::SkipEmptyParts);
        gaps.addUnless(sorted(inPath) == sorted(expected), path + u" path parameters"_s);
        gaps.addUnless(m_described->version(path)->version == row.value(u"version"_s).toInt(),
                       path + u" version"_s);
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueContract::scopesOfTheService()
{
    int seen = 0;
    FAIL_ON_GAPS(m_described->scopesOfRoutes(seen));
    QCOMPARE(seen, m_described->operations().size());
}

void TestCatalogueContract::everyValueOfOfficialCases()
{
    int seen = 0;
    FAIL_ON_GAPS(m_described->officialCases(seen));
    QVERIFY2(seen > 100, "the cases of the service are gone");
}

void TestCatalogueContract::everyDocumentedCodeHasItsSentence()
{
    Gaps gaps;
    QSet<QString> codes;
    for (const Operation &operation : m_described->operations()) {
        const Endpoint *endpoint = m_described->endpoint(operation.path);
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
