// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "official_cases.h"

#include <QFile>
#include <QTest>

using namespace agrafe;
using namespace agrafe::test;

namespace {

const QString casesFile = QStringLiteral(REFERENCE_FOLDER "/staging/cases.jsonl");
/// 13 cases call 130025265…, the recipient of the public example: another body asks here (00211).
const QString recipient = QStringLiteral("10000001700010");

/// Cases that cannot pass as they are, and what is expected instead: the code of the refusal before sending.
QMap<QString, QString> refusedBeforeSending()
{
    return {
        // Its SIREN is the word "invalid": nothing leaves.
        {QStringLiteral("api_entreprise_v3_rnm_entreprises_artisanales/422.yaml"), QStringLiteral("00301")},
    };
}

/// The three outcomes, read from the protocol's rules and not from the catalogue.
QString expectedOutcome(int status, const QJsonObject &payload)
{
    const QJsonObject data = payload[u"data"].toObject();
    const QString state = data[u"status"].toString();
    if (codeOf(payload) == u"38422" || state == u"outdated" ||
        data[u"entity_status"][u"code"].toString() == u"refus_de_delivrance")
        return QStringLiteral("refused");
    return status >= 400 || state == u"under_investigation" ? QStringLiteral("unknown")
                                                            : QStringLiteral("proved");
}

} // namespace

/// Every official case of API Entreprise, asked by the real client of a sandbox that holds it.
class TestCasesThroughClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passes_data();
    void passes();

private:
    [[nodiscard]] std::optional<etat::Call> callOf(const QJsonObject &official) const;
    void compareLeaves(const QJsonObject &expected, const etat::Answer &answer,
                       const catalogue::EndpointVersion &version);

    catalogue::Catalogue m_catalogue;
};

void TestCasesThroughClient::initTestCase()
{
    if (!QFile::exists(casesFile))
        QSKIP("the official cases are not there");
    auto loaded = catalogue::Catalogue::load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    m_catalogue = *loaded;
    QVERIFY(officialCases(casesFile, QStringLiteral("api_entreprise")).size() > 100);
}

std::optional<etat::Call> TestCasesThroughClient::callOf(const QJsonObject &official) const
{
    for (const catalogue::Endpoint &endpoint : m_catalogue.endpoints()) {
        for (const catalogue::EndpointVersion &version : endpoint.versions) {
            if (version.path != official[u"path"].toString())
                continue;
            etat::Call call;
            call.endpointId = endpoint.id;
            call.version = version.version;
            call.frame = {
                .recipient = recipient, .context = u"Marchés publics"_qs, .object = u"Cas officiel"_qs};
            const QJsonObject parameters = official[u"params"].toObject();
            for (auto it = parameters.begin(); it != parameters.end(); ++it)
                call.parameters.insert(it.key(), it.value().toVariant().toString());
            return call;
        }
    }
    return {};
}

void TestCasesThroughClient::passes_data()
{
    QTest::addColumn<QJsonObject>("official");
    const QList<QJsonObject> cases = officialCases(casesFile, QStringLiteral("api_entreprise"));
    for (const QJsonObject &official : cases)
        QTest::newRow(qPrintable(nameOf(official))) << official;
}

void TestCasesThroughClient::passes()
{
    QFETCH(QJsonObject, official);
    const auto call = callOf(official);
    QVERIFY2(call, "no route of the catalogue has this path");
    CaseLine line(m_catalogue, m_catalogue, casesFile);
    const auto answer = line.ask(*call);
    QVERIFY2(answer, "no answer in time");
    if (const QString code = refusedBeforeSending().value(nameOf(official)); !code.isEmpty()) {
        QVERIFY(!*answer);
        QVERIFY(answer->error().kind == FailureKind::Input);
        QCOMPARE(answer->error().code, code);
        QVERIFY(line.gate.opened.isEmpty());
        return;
    }
    QVERIFY2(*answer, *answer ? "" : qPrintable(answer->error().sentence));
    const etat::Answer &got = **answer;
    const QJsonObject payload = official[u"payload"].toObject();
    const int status = official[u"status"].toInt();
    QCOMPARE(got.status, status);
    QCOMPARE(got.failure ? got.failure->code : QString(), codeOf(payload));
    QCOMPARE(etat::toString(got.outcome), expectedOutcome(status, payload));
    QVERIFY(got.outcome == etat::Outcome::Proved || !got.explanation.sentence.isEmpty());
    QVERIFY(!got.requestId.isEmpty());
    QVERIFY(line.gate.isBalanced());
    if (status < 400)
        compareLeaves(payload, got, *m_catalogue.find(call->endpointId)->version(call->version));
}

void TestCasesThroughClient::compareLeaves(const QJsonObject &expected, const etat::Answer &answer,
                                           const catalogue::EndpointVersion &version)
{
    QSet<QString> documents;
    for (const etat::DocumentLink &link : answer.documents)
        documents.insert(link.path); // the sandbox serves the documents itself
    QCOMPARE(differences(expected, answer.payload, version, documents), QStringList());
}

QTEST_GUILESS_MAIN(TestCasesThroughClient)
#include "tst_cases_through_client.moc"
