// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "client_fixture.h"
#include "http/quota_headers.h"
#include "http/retry_policy.h"

#include <QTest>

using namespace agrafe;
using namespace std::chrono_literals;
using test::ClientFixture;
using test::FaultServer;
namespace fault = test::fault;

class TestRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresWorthAnotherTry_data();
    void failuresWorthAnotherTry();
    void onlyIdempotentRequestsGoAgain();
    void backOffGrowsAndIsDrawn();
    void theLongerDelayWins();
    void readsTheQuotaHeaders_data();
    void readsTheQuotaHeaders();

    void waitsAsLongAsAsked();
    void givesTheHourBackWhenItIsFarOff();
    void givesUpAfterMaxRetries();
    void comesBackAfterACutBody();
    void asksTheProtocolAboutEachAnswer();
    void stopsWhileWaiting();
    void aRefusalHoldsBackTheWholeGroup();
};

void TestRetries::failuresWorthAnotherTry_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("tries"); ///< with two retries allowed
    for (const FailureKind kind :
         {FailureKind::Network, FailureKind::ConnectionRefused, FailureKind::NameResolution})
        QTest::addRow("%s", qPrintable(toString(kind))) << kind << 3;
    QTest::newRow("timeout") << FailureKind::Timeout << 2;
    for (const FailureKind kind :
         {FailureKind::Tls, FailureKind::Proxy, FailureKind::RedirectRefused, FailureKind::Protocol,
          FailureKind::TooLarge, FailureKind::Cancelled, FailureKind::OutcomeUnknown, FailureKind::Journal})
        QTest::addRow("%s", qPrintable(toString(kind))) << kind << 1;
}

void TestRetries::failuresWorthAnotherTry()
{
    QFETCH(FailureKind, kind);
    http::Request request;
    request.maxRetries = 2;
    int tries = 1;
    while (http::afterFailure(request, kind, tries, {}).again)
        ++tries;
    QTEST(tries, "tries");
}

void TestRetries::onlyIdempotentRequestsGoAgain()
{
    http::Request request;
    request.idempotent = false;
    QVERIFY(!http::afterFailure(request, FailureKind::Network, 1, {}).again);
    const http::Assessment busy{.outcome = {}, .code = {}, .worthRetrying = true, .retryAfter = 1s};
    QVERIFY(!http::afterAnswer(request, busy, {}, 1, {}).again);
}

void TestRetries::backOffGrowsAndIsDrawn()
{
    http::Request request;
    request.maxRetries = 20;
    QSet<qint64> drawn;
    for (int time = 0; time < 50; ++time) {
        const auto first = http::afterFailure(request, FailureKind::Network, 1, {}).delay;
        QVERIFY(first >= 250ms && first <= 500ms);
        drawn.insert(first.count());
        const auto third = http::afterFailure(request, FailureKind::Network, 3, {}).delay;
        QVERIFY(third >= 1000ms && third <= 2000ms);
        QVERIFY(http::afterFailure(request, FailureKind::Network, 20, {}).delay <= 8s);
    }
    QVERIFY(drawn.size() > 5);
}

void TestRetries::theLongerDelayWins()
{
    const http::Request request;
    const http::Assessment busy{.outcome = {}, .code = {}, .worthRetrying = true, .retryAfter = 10s};
    QCOMPARE(http::afterAnswer(request, busy, 4s, 1, {}).delay, 10s);
    QCOMPARE(http::afterAnswer(request, busy, 14s, 1, {}).delay, 14s);
}

void TestRetries::readsTheQuotaHeaders_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("expectedLimit"); ///< 0: not believed
    QTest::addColumn<int>("expectedRemaining");
    QTest::addColumn<int>("secondsToReset");
    const QByteArray none;
    const QByteArray end = "1795169160"; // 2026-11-20 10:06:00 UTC
    QTest::newRow("as documented") << QByteArray("250") << QByteArray("249") << end << none << 250 << 249
                                   << 40;
    QTest::newRow("draft form") << QByteArray("50, 50;w=60") << QByteArray("3;x") << end << none << 50 << 3
                                << 40;
    QTest::newRow("service ahead") << QByteArray("5") << QByteArray("1") << QByteArray("1795172760")
                                   << QByteArray("Fri, 20 Nov 2026 11:05:50 GMT") << 5 << 1 << 10;
    QTest::newRow("no Date, unbelievable end")
        << QByteArray("5") << QByteArray("1") << QByteArray("1795172760") << none << 5 << 1 << 60;
    QTest::newRow("no limit") << none << QByteArray("1") << end << none << 0 << 0 << 0;
    QTest::newRow("limit 0") << QByteArray("0") << QByteArray("0") << end << none << 0 << 0 << 0;
    QTest::newRow("words") << QByteArray("many") << QByteArray("some") << QByteArray("soon") << none << 0 << 0
                           << 0;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << none << end << none << 0 << 0 << 0;
    QTest::newRow("remaining beyond the limit")
        << QByteArray("5") << QByteArray("900") << end << none << 5 << 5 << 40;
}

void TestRetries::readsTheQuotaHeaders()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, reset);
    QFETCH(QByteArray, date);
    QFETCH(int, expectedLimit);
    http::Response response;
    response.headers = {{"ratelimit-limit", limit},
                        {"RATELIMIT-REMAINING", remaining},
                        {"RateLimit-Reset", reset},
                        {"Date", date}};
    const QDateTime now({2026, 11, 20}, {10, 5, 20}, Qt::UTC);
    const auto read = http::readQuotaHeaders(response, now, 1000ms);
    QCOMPARE(read.has_value(), expectedLimit > 0);
    if (!read)
        return;
    QCOMPARE(read->limit, expectedLimit);
    QTEST(read->remaining.value_or(-1), "expectedRemaining");
    QTEST(static_cast<int>((read->resetAt - 1000ms) / 1s), "secondsToReset");
}

void TestRetries::waitsAsLongAsAsked()
{
    FaultServer server(fault::json("{}"));
    server.next(fault::answer(503, "{}", {{"Retry-After", "42"}}));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 1;
    const QDateTime begin = fixture.clock.now();
    const auto result = fixture.send(request);
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(fixture.clock.now(), begin.addSecs(42));
    QCOMPARE(result->attempts.size(), 2);
    QCOMPARE(result->attempts.at(0).status, 503);
    QVERIFY(!result->retryAt.isValid());
    QCOMPARE(fixture.nextTries.at(0), begin.addSecs(42));
    QVERIFY(fixture.nextTries.at(1).isNull());
}

void TestRetries::givesTheHourBackWhenItIsFarOff()
{
    FaultServer server(fault::answer(503, "{}", {{"Retry-After", "172800"}}));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 2;
    const auto result = fixture.send(request);
    QVERIFY(result);
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(result->retryAt, fixture.clock.now().addDays(2));
}

void TestRetries::givesUpAfterMaxRetries()
{
    FaultServer server(fault::answer(503, "{}"));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 2;
    const auto result = fixture.send(request);
    QVERIFY(result);
    QCOMPARE(result->status, 503);
    QCOMPARE(server.seen().size(), 3);
    QCOMPARE(result->attempts.size(), 3);
    QCOMPARE(fixture.gate.last().attempts, 3);
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("unknown"));
}

void TestRetries::comesBackAfterACutBody()
{
    FaultServer server(fault::json("{}"));
    // Qt tries a dropped GET again by itself, twice: cut bodies are what it leaves to us.
    server.next(fault::cutWithLength());
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 1;
    const auto result = fixture.send(request);
    QVERIFY(result);
    QCOMPARE(result->attempts.size(), 2);
    QCOMPARE(toString(result->attempts.at(0).kind), QStringLiteral("network"));
    QCOMPARE(fixture.gate.opened.size(), 1);
}

void TestRetries::asksTheProtocolAboutEachAnswer()
{
    FaultServer server(fault::answer(200, "{}"));
    server.next(fault::answer(409, "{}"));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 1;
    QList<int> asked;
    request.assess = [&asked](const http::Response &response) {
        asked.append(response.status);
        return http::Assessment{.outcome = QStringLiteral("refused"),
                                .code = QStringLiteral("00015"),
                                .worthRetrying = response.status == 409,
                                .retryAfter = 5s};
    };
    QVERIFY(fixture.send(request));
    QCOMPARE(asked, QList<int>({409, 200}));
    QCOMPARE(fixture.attempts.at(0).code, QStringLiteral("00015"));
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("refused"));
    QCOMPARE(fixture.gate.last().code, QStringLiteral("00015"));
}

void TestRetries::stopsWhileWaiting()
{
    FaultServer server(fault::answer(503, "{}", {{"Retry-After", "30"}}));
    ClientFixture fixture;
    fixture.clock.setAutoAdvance(false);
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 2;
    std::stop_source stop;
    const auto result = QCoro::waitFor(fixture.client.send(
        request, stop.get_token(), [&stop](const http::Attempt &, auto) { stop.request_stop(); }));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("cancelled"));
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("cancelled"));
    QCOMPARE(fixture.gate.last().attempts, 1);
}

void TestRetries::aRefusalHoldsBackTheWholeGroup()
{
    FaultServer server(fault::json("{}"));
    server.next(fault::answer(429, "{}", {{"Retry-After", "20"}}));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.quota = {
        .tokenKey = QStringLiteral("t"), .group = QStringLiteral("json"), .perMinute = 250, .perSecond = 0};
    const QDateTime begin = fixture.clock.now();
    const auto refused = fixture.send(request);
    QVERIFY(refused);
    QCOMPARE(refused->status, 429);
    QCOMPARE(refused->retryAt, begin.addSecs(20));
    QVERIFY(fixture.send(request));
    QVERIFY(fixture.clock.now() >= begin.addSecs(20));
}

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_http_retries.moc"
