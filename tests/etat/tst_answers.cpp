// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/answer_reader.h"
#include "etat/client.h"
#include "etat/json_path.h"
#include "etat/service_bodies.h"

#include <QJsonDocument>
#include <QTest>

using namespace agrafe;
using namespace agrafe::etat;

namespace {

const QDateTime now({2026, 11, 20}, {10, 5}, Qt::UTC);

http::Response response(int status, const QByteArray &body, const QList<http::Header> &headers = {})
{
    http::Response response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    response.headers.append(http::Header{"X-Request-ID", "demande-42"});
    response.duration = std::chrono::milliseconds(250);
    return response;
}

catalogue::Endpoint endpoint()
{
    catalogue::Endpoint endpoint;
    endpoint.id = QStringLiteral("urssaf/attestation_vigilance");
    endpoint.provider = QStringLiteral("Urssaf");
    endpoint.outcomes = {
        {{}, u"data.entity_status.code"_qs, u"refus_de_delivrance"_qs, u"refused"_qs, u"Refusée."_qs}};
    catalogue::EndpointVersion version;
    version.version = 4;
    version.documents = {
        {u"data.document_url"_qs, u"data.document_url_expires_in"_qs, std::chrono::seconds(86'400)},
        {u"data.files[].url"_qs, u"data.files[].life"_qs, std::chrono::seconds(600)}};
    version.validFromPath = QStringLiteral("data.date_debut_validite");
    version.validUntilPath = QStringLiteral("data.date_fin_validite");
    version.securityCodePath = QStringLiteral("data.code_securite");
    endpoint.versions = {version};
    return endpoint;
}

Answer parsed(const http::Response &from)
{
    const catalogue::Endpoint route = endpoint();
    return parseAnswer(route, route.newest(), from, now);
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeAnswer();
    void readsARefusal();
    void pairsEveryLinkWithItsLife();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void givesAnHour_data();
    void givesAnHour();
    void waitsForTheEndOfAMaintenance_data();
    void waitsForTheEndOfAMaintenance();
    void tellsTheRetryPolicy_data();
    void tellsTheRetryPolicy();
    void namesTheFailureWithoutAnswer();
    void knowsADocument_data();
    void knowsADocument();
    void readsBothFormsOfRights_data();
    void readsBothFormsOfRights();
    void readsPings();
    void walksPaths();
};

void TestAnswers::readsAWholeAnswer()
{
    const Answer answer =
        parsed(response(200,
                        R"({"data":{"document_url":"https://doc.example/a.pdf","document_url_expires_in":120,
                     "date_debut_validite":"2026-01-31","date_fin_validite":"2026-07-31","code_securite":"YAB4",
                     "entity_status":{"code":"ok"}},"links":{},"meta":{}})",
                        {{"X-Response-Cached", "true"}, {"X-Cache-Expires-in", "9001"}}));
    QVERIFY(answer.outcome == Outcome::Proved);
    QVERIFY(!answer.failure);
    QCOMPARE(answer.requestId, u"demande-42"_qs);
    QVERIFY(answer.cached);
    QCOMPARE(answer.cachedUntil, now.addSecs(9001));
    QCOMPARE(answer.askedAt, now.addMSecs(-250));
    QCOMPARE(answer.documents.size(), 1);
    QCOMPARE(answer.documents.first().expiresAt, now.addSecs(120));
    QCOMPARE(answer.documents.first().path, u"data.document_url"_qs);
    QCOMPARE(answer.validFrom.date(), QDate(2026, 1, 31));
    QCOMPARE(answer.validUntil.date(), QDate(2026, 7, 31));
    QCOMPARE(answer.securityCode, u"YAB4"_qs);
    QVERIFY(answer.explanation.sentence.isEmpty());
}

void TestAnswers::readsARefusal()
{
    const Answer answer = parsed(response(
        200,
        R"({"data":{"document_url":null,"entity_status":{"code":"refus_de_delivrance"}},"links":{},"meta":{}})"));
    QVERIFY(answer.outcome == Outcome::Refused);
    QCOMPARE(answer.explanation.sentence, u"Refusée."_qs);
    QVERIFY(!answer.explanation.nextAction.isEmpty());
    QVERIFY(answer.documents.isEmpty());
    QVERIFY(!answer.validUntil.isValid());
    QVERIFY(answer.securityCode.isEmpty());
}

void TestAnswers::pairsEveryLinkWithItsLife()
{
    const Answer answer = parsed(response(
        200,
        R"({"data":{"files":[{"url":"https://doc.example/1","life":60},{"url":null},{"url":"https://doc.example/3"}]}})"));
    QCOMPARE(answer.documents.size(), 2);
    QCOMPARE(answer.documents.at(0).expiresAt, now.addSecs(60));
    QCOMPARE(answer.documents.at(1).path, u"data.files[2].url"_qs);
    QCOMPARE(answer.documents.at(1).expiresAt, now.addSecs(600));
}

void TestAnswers::saysWhatCannotBeRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    const int protocol = static_cast<int>(FailureKind::Protocol);
    const int http = static_cast<int>(FailureKind::Http);
    QTest::newRow("204") << 204 << QByteArray() << protocol << u"sans contenu"_qs;
    QTest::newRow("empty 200") << 200 << QByteArray("  ") << protocol << u"sans contenu"_qs;
    QTest::newRow("page") << 200 << QByteArray("<!DOCTYPE html><html></html>") << protocol << u"page web"_qs;
    QTest::newRow("page with 403") << 403 << QByteArray("<html>portail</html>") << protocol << u"page web"_qs;
    QTest::newRow("page with 404") << 404 << QByteArray("<html>nginx</html>") << protocol << u"page web"_qs;
    QTest::newRow("page with 502") << 502 << QByteArray("<html>nginx</html>") << http
                                   << u"n’a pas pu répondre"_qs;
    QTest::newRow("cut") << 200 << QByteArray(R"({"data":{"a":1)") << protocol
                         << u"incomplète ou illisible"_qs;
    QTest::newRow("invalid") << 200 << QByteArray("{'data':1}") << protocol << u"illisible"_qs;
    QTest::newRow("list") << 200 << QByteArray("[1,2]") << protocol << u"illisible"_qs;
    QTest::newRow("no data") << 200 << QByteArray(R"({"links":{},"meta":{}})") << protocol
                             << u"sans aucune donnée"_qs;
    QTest::newRow("null data") << 200 << QByteArray(R"({"data":null})") << protocol
                               << u"sans aucune donnée"_qs;
    QTest::newRow("empty data") << 200 << QByteArray(R"({"data":{}})") << protocol
                                << u"sans aucune donnée"_qs;
    QTest::newRow("error with 200") << 200 << QByteArray(R"({"errors":[{"code":"03501"}]})") << http
                                    << u"DGFiP"_qs;
    QTest::newRow("3xx") << 304 << QByteArray() << protocol << u"incomplète"_qs;
    QTest::newRow("bare error") << 401 << QByteArray(R"({"error":"unauthorized"})") << http << u"jeton"_qs;
}

void TestAnswers::saysWhatCannotBeRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, part);
    const Answer answer = parsed(response(status, body));
    QVERIFY(answer.outcome == Outcome::Unknown);
    QVERIFY(answer.failure);
    QCOMPARE(static_cast<int>(answer.failure->kind), kind);
    QCOMPARE(answer.failure->requestId, u"demande-42"_qs);
    QVERIFY2(answer.explanation.sentence.contains(part), qPrintable(answer.explanation.sentence));
    QVERIFY(!answer.explanation.nextAction.isEmpty());
    QCOMPARE(answer.raw, body);
}

void TestAnswers::givesAnHour_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("manual analysis") << 502
                                     << QByteArray(
                                            R"({"errors":[{"code":"04501","meta":{"retry_in":172800}}]})")
                                     << QByteArray() << 172'800;
    QTest::newRow("manual analysis, no hour given")
        << 502 << QByteArray(R"({"errors":[{"code":"04501"}]})") << QByteArray() << 172'800;
    QTest::newRow("quota") << 429 << QByteArray(R"({"errors":[{"code":"00429"}]})") << QByteArray("23") << 23;
    QTest::newRow("outage") << 504 << QByteArray(R"({"errors":[{"code":"01001"}]})") << QByteArray() << 300;
    QTest::newRow("not found") << 404 << QByteArray(R"({"errors":[{"code":"01003"}]})") << QByteArray() << 0;
}

void TestAnswers::givesAnHour()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    QList<http::Header> headers;
    if (!retryAfter.isEmpty())
        headers.append(http::Header{"Retry-After", retryAfter});
    const Answer answer = parsed(response(status, body, headers));
    QCOMPARE(answer.explanation.retryAt.isValid(), seconds > 0);
    if (seconds > 0)
        QCOMPARE(answer.explanation.retryAt, now.addSecs(seconds));
}

void TestAnswers::waitsForTheEndOfAMaintenance_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDateTime>("at"); // UTC: Paris is an hour later in winter, two in summer
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QDateTime>("next");
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime({2026, month, day}, {hour, minute}, Qt::UTC);
    };
    const auto fiscal = u"dgfip/attestation_fiscale"_qs;
    QTest::newRow("in the middle") << fiscal << utc(11, 20, 0, 20) << QByteArray() << utc(11, 20, 1, 0);
    QTest::newRow("in summer") << fiscal << utc(7, 20, 23, 20) << QByteArray() << utc(7, 21, 0, 0);
    QTest::newRow("near its end") << fiscal << utc(11, 20, 0, 59) << QByteArray() << utc(11, 20, 1, 1);
    QTest::newRow("after it") << fiscal << utc(11, 20, 1, 0) << QByteArray() << utc(11, 20, 1, 2);
    QTest::newRow("another provider")
        << u"urssaf/attestation_vigilance"_qs << utc(11, 20, 0, 20) << QByteArray() << utc(11, 20, 0, 22);
    QTest::newRow("the service knows better")
        << fiscal << utc(11, 20, 0, 20) << QByteArray("30") << utc(11, 20, 0, 20).addSecs(30);
    QTest::newRow("Sunday") << u"dss/quotient_familial"_qs << utc(11, 22, 22, 10) << QByteArray()
                            << utc(11, 22, 22, 45);
    QTest::newRow("not Sunday") << u"dss/quotient_familial"_qs << utc(11, 20, 22, 10) << QByteArray()
                                << utc(11, 20, 22, 12);
}

void TestAnswers::waitsForTheEndOfAMaintenance()
{
    QFETCH(QString, id);
    QFETCH(QDateTime, at);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QDateTime, next);
    catalogue::Endpoint piece = endpoint();
    piece.id = id;
    QList<http::Header> headers;
    if (!retryAfter.isEmpty())
        headers.append(http::Header{"Retry-After", retryAfter});
    const Answer answer = parseAnswer(piece, piece.newest(), response(504, "{}", headers), at);
    QCOMPARE(answer.explanation.retryAt, next);
}

void TestAnswers::tellsTheRetryPolicy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("data") << 200 << QByteArray(R"({"data":{"a":1}})") << false << u"proved"_qs;
    QTest::newRow("cut JSON") << 200 << QByteArray(R"({"data":{"a")") << true << u"unknown"_qs;
    QTest::newRow("page") << 200 << QByteArray("<html></html>") << false << u"unknown"_qs;
    QTest::newRow("unavailable") << 502 << QByteArray(R"({"errors":[{"code":"01001"}]})") << true
                                 << u"unknown"_qs;
    QTest::newRow("not an outage") << 502 << QByteArray(R"({"errors":[{"code":"03501"}]})") << false
                                   << u"unknown"_qs;
    QTest::newRow("refusal") << 200
                             << QByteArray(R"({"data":{"entity_status":{"code":"refus_de_delivrance"}}})")
                             << false << u"refused"_qs;
}

void TestAnswers::tellsTheRetryPolicy()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, retry);
    QFETCH(QString, outcome);
    const http::Assessment assessment = assessAnswer(endpoint(), response(status, body));
    QCOMPARE(assessment.worthRetrying, retry);
    QCOMPARE(assessment.outcome, outcome);
}

void TestAnswers::namesTheFailureWithoutAnswer()
{
    const Answer answer = failedAnswer(endpoint(), 4, Failure::of(FailureKind::Timeout), now);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.outcome == Outcome::Unknown);
    QVERIFY(answer.explanation.worthRetrying);
    QCOMPARE(answer.explanation.retryAt, now.addSecs(120));
    QVERIFY(answer.explanation.sentence.contains(u"temps prévu"));
}

void TestAnswers::knowsADocument_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("dead");
    const QByteArray pdf("%PDF-1.7\n1 0 obj\n%%EOF\n");
    QTest::newRow("pdf") << 200 << QByteArray("application/pdf") << pdf << true << false;
    QTest::newRow("bytes") << 200 << QByteArray("binary/octet-stream") << pdf << true << false;
    QTest::newRow("no type") << 200 << QByteArray() << pdf << true << false;
    QTest::newRow("jpeg") << 200 << QByteArray("image/jpeg") << QByteArray("\xff\xd8\xff\xe0 image \xff\xd9")
                          << true << false;
    QTest::newRow("cut pdf") << 200 << QByteArray("application/pdf") << pdf.left(15) << false << false;
    QTest::newRow("page as pdf") << 200 << QByteArray("application/pdf") << QByteArray("<html>") << false
                                 << false;
    QTest::newRow("wrong type") << 200 << QByteArray("text/html; charset=utf-8") << pdf << false << false;
    QTest::newRow("empty") << 200 << QByteArray("application/pdf") << QByteArray() << false << false;
    QTest::newRow("403") << 403 << QByteArray("text/html") << QByteArray("no") << false << true;
    QTest::newRow("404") << 404 << QByteArray() << QByteArray() << false << true;
    QTest::newRow("410") << 410 << QByteArray() << QByteArray() << false << true;
    QTest::newRow("500") << 500 << QByteArray() << QByteArray() << false << false;
}

void TestAnswers::knowsADocument()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    QFETCH(bool, dead);
    const http::Response from = response(status, body, {{"Content-Type", type}});
    const std::optional<Failure> defect = documentDefect(from);
    QCOMPARE(!defect, good);
    QCOMPARE(assessDocument(from).outcome, good ? u"proved"_qs : u"unknown"_qs);
    QCOMPARE(defect && isDeadLink(*defect), dead);
}

void TestAnswers::readsBothFormsOfRights_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("demarche");
    QTest::newRow("server") << QByteArray(R"({"data":{"privileges":["a","open_data"]}})") << true << "";
    QTest::newRow("documentation") << QByteArray(R"({"privileges":["a","open_data"]})") << true << "";
    QTest::newRow("introspect") << QByteArray(R"({"_id":"1","name":"Cantine","scopes":["a","open_data"]})")
                                << true << "Cantine";
    QTest::newRow("neither") << QByteArray(R"({"data":{}})") << false << "";
    QTest::newRow("page") << QByteArray("<html></html>") << false << "";
}

void TestAnswers::readsBothFormsOfRights()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    QFETCH(QString, demarche);
    const auto rights = readRights(response(200, body), now);
    QCOMPARE(rights.has_value(), good);
    if (good)
        QCOMPARE(*rights, (habilitation::Rights{{u"a"_qs, u"open_data"_qs}, now, demarche}));
    else
        QVERIFY(rights.error().kind == FailureKind::Protocol);
    const auto refused = readRights(response(401, R"({"errors":[{"code":"00103"}]})"), now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"00103"_qs);
}

void TestAnswers::readsPings()
{
    const auto list = readPingList(
        response(
            200,
            R"([{"name":"INSEE","url":"/pings/insee"},{"name":"Ailleurs","url":"https://elsewhere.example/x"}])"),
        QUrl(u"https://api.example"_qs));
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().url, QUrl(u"https://api.example/pings/insee"_qs));
    ProviderState provider;
    readPing(response(502, R"({"status":"bad_gateway","last_ok_status":"2026-11-20T08:00:00Z"})"), provider);
    QVERIFY(provider.state == ProviderState::State::Down);
    QCOMPARE(provider.lastOk, QDateTime({2026, 11, 20}, {8, 0}, Qt::UTC));
    readPing(response(200, "{}"), provider);
    QVERIFY(provider.state == ProviderState::State::Unknown);
}

void TestAnswers::walksPaths()
{
    const QJsonObject payload =
        QJsonDocument::fromJson(R"({"data":[{"data":{"n":[1,2]}},{"data":{"n":[3]}},{"data":{}}]})").object();
    const QList<Place> places = placesAt(payload, u"data[].data.n[]"_qs);
    QCOMPARE(places.size(), 3);
    QCOMPARE(places.at(2).path, u"data[1].data.n[0]"_qs);
    QCOMPARE(places.at(2).value.toInt(), 3);
    QCOMPARE(valueAt(payload, u"data[1].data.n[0]"_qs).toInt(), 3);
    QVERIFY(valueAt(payload, u"data[].nowhere"_qs).isUndefined());
    QCOMPARE(withIndexesOf(u"data[].x[].y"_qs, u"data[4].x[2].z"_qs), u"data[4].x[2].y"_qs);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
