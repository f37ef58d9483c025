// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/answer_tree.h"
#include "etat/client.h"
#include "etat/json_path.h"
#include "sandbox/sandbox.h"
#include "support/recording_gate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

QList<QJsonObject> casesOfCompanies()
{
    QList<QJsonObject> cases;
    QFile file(casesFile);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QJsonObject official = QJsonDocument::fromJson(file.readLine()).object();
        if (official[u"folder"].toString().startsWith(u"api_entreprise"))
            cases.append(official);
    }
    return cases;
}

QString nameOf(const QJsonObject &official)
{
    return official[u"folder"].toString() + u'/' + official[u"name"].toString();
}

QString codeOf(const QJsonObject &payload)
{
    return payload[u"errors"].toArray().first()[u"code"].toString();
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

void collect(const QJsonValue &value, const QString &path, QMap<QString, QJsonValue> &leaves)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), leaves);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            collect(list.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), leaves);
    } else if (!path.isEmpty()) {
        leaves.insert(path, value);
    }
}

QMap<QString, QJsonValue> leavesOf(const QJsonObject &payload)
{
    QMap<QString, QJsonValue> leaves;
    collect(payload, {}, leaves);
    return leaves;
}

void collectPaths(const etat::Node &node, QSet<QString> &paths)
{
    if (!node.label.isEmpty())
        paths.insert(node.path);
    for (const etat::Node &child : node.children)
        collectPaths(child, paths);
}

bool isShown(const QString &leaf, const QSet<QString> &paths)
{
    // A short list of plain values is one line.
    return paths.contains(leaf) || (leaf.endsWith(u']') && paths.contains(leaf.left(leaf.lastIndexOf(u'['))));
}

/// Empty `links` and `meta` say nothing: the tree leaves them out.
bool saysNothing(const QString &leaf, const QJsonValue &value)
{
    const QString key = leaf.mid(leaf.lastIndexOf(u'.') + 1);
    const bool empty =
        value.isObject() ? value.toObject().isEmpty() : value.isArray() && value.toArray().isEmpty();
    return empty && (key == u"links" || key == u"meta");
}

http::NetworkOptions withoutProxy()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

/// A sandbox and a client of its own: no quota of another case is felt.
struct Line
{
    catalogue::Catalogue catalogue;
    sandbox::Sandbox sandbox;
    RecordingGate gate;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, withoutProxy()};
    etat::Client client{catalogue, http, clock};
    etat::Access access;

    explicit Line(const catalogue::Catalogue &all)
        : catalogue(all)
        , sandbox(catalogue, options())
    {
        const auto addresses = sandbox.start();
        if (!addresses)
            return;
        access.habilitation.id = QUuid::createUuid();
        access.habilitation.environment = habilitation::Environment::Sandbox;
        access.habilitation.baseUrl = addresses->entreprise;
        access.token = Secret(addresses->fullToken);
    }

    static sandbox::Options options()
    {
        sandbox::Options options;
        options.caseFiles = QStringList{casesFile};
        options.latency = std::chrono::milliseconds(0);
        return options;
    }

    std::optional<Result<etat::Answer>> ask(const etat::Call &call)
    {
        std::optional<Result<etat::Answer>> place;
        auto watch = [](QCoro::Task<Result<etat::Answer>> task,
                        std::optional<Result<etat::Answer>> &result) -> QCoro::Task<void> {
            result = co_await task;
        };
        const auto running = watch(client.call(access, call, {}), place);
        const bool ended = QTest::qWaitFor([&place] { return place.has_value(); }, 60'000);
        return ended ? place : std::nullopt;
    }
};

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
    QVERIFY(casesOfCompanies().size() > 100);
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
    const QList<QJsonObject> cases = casesOfCompanies();
    for (const QJsonObject &official : cases)
        QTest::newRow(qPrintable(nameOf(official))) << official;
}

void TestCasesThroughClient::passes()
{
    QFETCH(QJsonObject, official);
    const auto call = callOf(official);
    QVERIFY2(call, "no route of the catalogue has this path");
    Line line(m_catalogue);
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
        documents.insert(link.path);
    QSet<QString> shown;
    collectPaths(etat::answerTree(version, answer.payload, false), shown);
    const QMap<QString, QJsonValue> wanted = leavesOf(expected);
    const QMap<QString, QJsonValue> got = leavesOf(answer.payload);
    QCOMPARE(got.keys(), wanted.keys());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        // The sandbox serves the documents itself: their addresses alone differ.
        if (!documents.contains(it.key()))
            QVERIFY2(got.value(it.key()) == it.value(), qPrintable(it.key()));
        QVERIFY2(saysNothing(it.key(), it.value()) || isShown(it.key(), shown), qPrintable(it.key()));
    }
}

QTEST_GUILESS_MAIN(TestCasesThroughClient)
#include "tst_cases_through_client.moc"
