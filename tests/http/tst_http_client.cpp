// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "client_fixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <stdexcept>
#include <thread>
#include <type_traits>

using namespace agrafe;
using namespace std::chrono_literals;
using http::Client;
using test::ClientFixture;
using test::FaultServer;
namespace fault = test::fault;

// No gate, no client.
static_assert(std::is_constructible_v<Client, http::AccessGate &, http::RateLimiter &, Clock &>);
static_assert(!std::is_constructible_v<Client, http::RateLimiter &, Clock &>);
static_assert(!std::is_constructible_v<Client, std::nullptr_t, http::RateLimiter &, Clock &>);
static_assert(!std::is_constructible_v<Client, http::AccessGate *, http::RateLimiter &, Clock &>);
static_assert(!std::is_default_constructible_v<Client>);
static_assert(std::is_abstract_v<http::AccessGate>);

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItMustAndNothingElse();
    void tokenGoesToItsOriginOnly_data();
    void tokenGoesToItsOriginOnly();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void withoutTraceNothingLeaves();
    void pingsAreNoAccess();
    void tracesOnceWhateverTheAttempts();
    void tracesADocumentsDigest();
    void tracesOnceWhenACallbackThrows();
    void cancelIsPrompt_data();
    void cancelIsPrompt();
    void cancelFromAnotherThread();
    void cancelledWhileWaitingForAPlaceLeavesNoTrace();
    void keepsWithinTheHost();
    void deadlineDoesNotCountOurQueue();
    void reportsProgress();
    void optionsChangeWhileInFlight();
    void loopbackNeverGoesThroughAProxy();
    void systemProxyIsUsed();
};

void TestClient::sendsWhatItMustAndNothingElse()
{
    FaultServer server(fault::json("{}", {{"Set-Cookie", "session=1"}}));
    http::NetworkOptions options;
    options.userAgent = "Agrafe/0.1";
    ClientFixture fixture(options);
    http::Request request = ClientFixture::get(server.url(QStringLiteral("/v3/a%20b?object=d%26e")));
    request.headers = {{"X-Own", "1"}};
    QVERIFY(fixture.send(request));
    QVERIFY(fixture.send(request));

    QCOMPARE(server.connections(), 1);
    const test::Seen seen = server.seen().at(1);
    QCOMPARE(seen.target, "/v3/a%20b?object=d%26e");
    QCOMPARE(seen.header("Authorization"), "Bearer " + ClientFixture::canary());
    QCOMPARE(seen.header("User-Agent"), "Agrafe/0.1");
    QCOMPARE(seen.header("X-Own"), "1");
    for (const QByteArray name : {"Cookie", "Referer", "Cache-Control", "Pragma", "Upgrade", "If-None-Match"})
        QVERIFY2(!seen.has(name), name.constData());
}

void TestClient::tokenGoesToItsOriginOnly_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("attached");
    QTest::newRow("same") << "http://127.0.0.1:%1" << true;
    QTest::newRow("same, with a path") << "http://127.0.0.1:%1/base/" << true;
    QTest::newRow("other port") << "http://127.0.0.1:1" << false;
    QTest::newRow("no port") << "http://127.0.0.1" << false;
    QTest::newRow("other host") << "http://localhost:%1" << false;
    QTest::newRow("other scheme") << "https://127.0.0.1:%1" << false;
    QTest::newRow("none") << "" << false;
}

void TestClient::tokenGoesToItsOriginOnly()
{
    QFETCH(QString, origin);
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.tokenOrigin = QUrl(origin.contains(QLatin1Char('%')) ? origin.arg(server.port()) : origin);
    QVERIFY(fixture.send(request));
    QTEST(server.seen().first().has("Authorization"), "attached");
}

void TestClient::refusesBeforeSending_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("kind");
    const QByteArray token = ClientFixture::canary();
    QTest::newRow("http") << "http://entreprise.api.gouv.fr/v3" << token << QByteArray() << "input";
    QTest::newRow("http, looks like the loopback")
        << "http://127.0.0.1.example.org/" << token << QByteArray() << "input";
    QTest::newRow("ftp") << "ftp://127.0.0.1/" << token << QByteArray() << "input";
    QTest::newRow("file") << "file:///etc/hostname" << token << QByteArray() << "input";
    QTest::newRow("no host") << "https:///v3" << token << QByteArray() << "input";
    QTest::newRow("password") << "http://agent:secret@127.0.0.1:%1/" << token << QByteArray() << "input";
    QTest::newRow("token with a line end")
        << "http://127.0.0.1:%1/" << token + "\r\nX-Evil: 1" << QByteArray() << "input";
    QTest::newRow("token not ASCII") << "http://127.0.0.1:%1/" << QByteArray("jeton\xc3\xa9") << QByteArray()
                                     << "input";
    QTest::newRow("own Authorization")
        << "http://127.0.0.1:%1/" << token << QByteArray("authorization") << "internal";
    QTest::newRow("own Cookie") << "http://127.0.0.1:%1/" << token << QByteArray("Cookie") << "internal";
}

void TestClient::refusesBeforeSending()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, header);
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    http::Request request =
        ClientFixture::get(QUrl(url.contains(QStringLiteral("%1")) ? url.arg(server.port()) : url));
    request.bearer = Secret(token);
    if (!header.isEmpty())
        request.headers.append({header, "x"});
    const auto result = fixture.send(request);
    QVERIFY(!result);
    QTEST(toString(result.error().kind), "kind");
    QCOMPARE(result.error().sentence.isEmpty(), result.error().kind != FailureKind::Input);
    QCOMPARE(server.connections(), 0);
    QVERIFY(fixture.gate.opened.isEmpty());
    QVERIFY(fixture.attempts.isEmpty());
}

void TestClient::withoutTraceNothingLeaves()
{
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    fixture.gate.refusing = true;
    http::Request request = ClientFixture::get(server.url());
    request.quota = {
        .tokenKey = QStringLiteral("t"), .group = QStringLiteral("g"), .perMinute = 3, .perSecond = 0};
    for (int time = 0; time < 10; ++time) { // and it costs no allowance
        const auto result = fixture.send(request);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), QStringLiteral("journal"));
    }
    QTest::qWait(20);
    QCOMPARE(server.connections(), 0);
    QVERIFY(fixture.attempts.isEmpty());
    QVERIFY(fixture.gate.closings.isEmpty());
}

void TestClient::pingsAreNoAccess()
{
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.access = http::NotAnAccess{};
    QVERIFY(fixture.send(request));
    QVERIFY(fixture.gate.opened.isEmpty());
    QVERIFY(fixture.gate.closings.isEmpty());
}

void TestClient::tracesOnceWhateverTheAttempts()
{
    FaultServer server(fault::json("{}", {{"X-Request-ID", "req-3"}, {"X-Response-Cached", "true"}}));
    server.next(fault::answer(503, "{}"));
    server.next(fault::answer(429, "{}", {{"Retry-After", "3"}}));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 2;
    const auto result = fixture.send(request);
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(fixture.gate.opened.size(), 1);
    QVERIFY(fixture.gate.isBalanced());
    const http::AccessOutcome outcome = fixture.gate.last();
    QCOMPARE(outcome.attempts, 3);
    QCOMPARE(outcome.outcome, QStringLiteral("proved"));
    QCOMPARE(outcome.requestId, QStringLiteral("req-3"));
    QVERIFY(outcome.cached);
    QVERIFY(outcome.sha256.isEmpty());
}

void TestClient::tracesADocumentsDigest()
{
    FaultServer server(fault::answer(200, "%PDF-1.7 %%EOF", {{"Content-Type", "application/pdf"}}));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    std::get<http::AccessIntent>(request.access).document = true;
    const auto result = fixture.send(request);
    QVERIFY(result);
    const QByteArray digest = QCryptographicHash::hash("%PDF-1.7 %%EOF", QCryptographicHash::Sha256).toHex();
    QCOMPARE(result->sha256, QString::fromLatin1(digest));
    QCOMPARE(fixture.gate.last().sha256, result->sha256);
}

void TestClient::tracesOnceWhenACallbackThrows()
{
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.assess = [](const http::Response &) -> http::Assessment { throw std::runtime_error("a defect"); };
    const auto result = fixture.send(request);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("internal"));
    QVERIFY(fixture.gate.isBalanced());
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("interrupted"));
    QVERIFY(fixture.limiter.nextPlace(request.quota).isNull());
}

void TestClient::cancelIsPrompt_data()
{
    QTest::addColumn<fault::Behaviour>("behaviour");
    QTest::newRow("before headers") << fault::stallBeforeHeaders();
    QTest::newRow("in the body") << fault::stallInBody();
    QTest::newRow("drip") << fault::drip(10ms);
}

void TestClient::cancelIsPrompt()
{
    QFETCH(fault::Behaviour, behaviour);
    FaultServer server(behaviour);
    ClientFixture fixture;
    std::stop_source stop;
    connect(&server, &FaultServer::requestSeen, this, [&stop] { stop.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    const auto result = fixture.send(ClientFixture::get(server.url()), stop.get_token());
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("cancelled"));
    QVERIFY2(timer.elapsed() < 4000, "the inactivity limit ended it, not the stop");
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("cancelled"));
    QVERIFY(fixture.gate.isBalanced());
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestClient::cancelFromAnotherThread()
{
    FaultServer server(fault::stallBeforeHeaders());
    ClientFixture fixture;
    std::stop_source stop;
    std::jthread other;
    connect(&server, &FaultServer::requestSeen, this,
            [&] { other = std::jthread([&stop] { stop.request_stop(); }); });
    const auto result = fixture.send(ClientFixture::get(server.url()), stop.get_token());
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("cancelled"));
}

void TestClient::cancelledWhileWaitingForAPlaceLeavesNoTrace()
{
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    fixture.clock.setAutoAdvance(false);
    http::Request request = ClientFixture::get(server.url());
    request.quota = {
        .tokenKey = QStringLiteral("t"), .group = QStringLiteral("g"), .perMinute = 1, .perSecond = 0};
    QVERIFY(fixture.send(request));
    std::stop_source stop;
    auto second = fixture.client.send(request, stop.get_token());
    QCOMPARE(fixture.limiter.usage(request.quota).waiting, 1);
    stop.request_stop();
    const auto result = QCoro::waitFor(std::move(second));
    QCOMPARE(toString(result.error().kind), QStringLiteral("cancelled"));
    QCOMPARE(fixture.gate.opened.size(), 1);
    QCOMPARE(server.seen().size(), 1);
}

void TestClient::keepsWithinTheHost()
{
    FaultServer server(fault::slow(100ms, fault::json("{}")));
    ClientFixture fixture;
    int done = 0;
    int most = 0;
    const auto one = [&]() -> QCoro::Task<void> {
        const auto result = co_await fixture.client.send(ClientFixture::get(server.url()), {});
        most = std::max(most, fixture.client.inFlight());
        done += result ? 1 : 0;
    };
    for (int number = 0; number < 120; ++number)
        one();
    QTRY_COMPARE_WITH_TIMEOUT(done, 120, 20'000);
    QCOMPARE(server.mostOpenConnections(), 36);
    QVERIFY(most <= 36);
    QCOMPARE(fixture.client.inFlight(), 0);
    QVERIFY(fixture.gate.isBalanced());
}

void TestClient::deadlineDoesNotCountOurQueue()
{
    FaultServer server(fault::slow(300ms, fault::json("{}")));
    ClientFixture fixture;
    int done = 0;
    QStringList failures;
    const auto one = [&]() -> QCoro::Task<void> {
        http::Request request = ClientFixture::get(server.url());
        request.deadlines.overall = 1500ms;
        const auto result = co_await fixture.client.send(request, {});
        ++done;
        if (!result)
            failures.append(result.error().detail);
    };
    for (int number = 0; number < 36 * 6; ++number)
        one();
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(done, 36 * 6, 20'000);
    QVERIFY(timer.elapsed() > 1500);
    QCOMPARE(failures, QStringList());
}

void TestClient::reportsProgress()
{
    FaultServer server(fault::largeJson(3'000'000));
    ClientFixture fixture;
    QList<QPair<qint64, qint64>> steps;
    const auto result = QCoro::waitFor(
        fixture.client.send(ClientFixture::get(server.url()), {}, {},
                            [&steps](qint64 received, qint64 total) { steps.append({received, total}); }));
    QVERIFY(result);
    QVERIFY(steps.size() > 1);
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.last().second, result->body.size());
}

void TestClient::optionsChangeWhileInFlight()
{
    FaultServer server(fault::slow(50ms, fault::json("{}")));
    ClientFixture fixture;
    connect(&server, &FaultServer::requestSeen, this, [&fixture] {
        http::NetworkOptions options;
        options.userAgent = "Changed";
        fixture.client.setOptions(options);
    });
    QVERIFY(fixture.send(ClientFixture::get(server.url())));
    QVERIFY(fixture.send(ClientFixture::get(server.url())));
    QCOMPARE(server.seen().at(1).header("User-Agent"), "Changed");
}

void TestClient::loopbackNeverGoesThroughAProxy()
{
    FaultServer proxy(fault::proxyWantsPassword());
    FaultServer server(fault::json("{}"));
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::Manual;
    options.manual = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port());
    ClientFixture fixture(options);
    QVERIFY(fixture.send(ClientFixture::get(server.url())));
    QCOMPARE(proxy.connections(), 0);
}

void TestClient::systemProxyIsUsed()
{
    FaultServer proxy(fault::proxyWantsPassword());
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("https_proxy", address);
    qputenv("no_proxy", "direct.invalid");
    ClientFixture fixture;
    const auto through = fixture.send(ClientFixture::get(QUrl(QStringLiteral("https://some.invalid/"))));
    QCOMPARE(toString(through.error().kind), QStringLiteral("proxy"));
    QVERIFY(proxy.connections() > 0);
    const auto direct = fixture.send(ClientFixture::get(QUrl(QStringLiteral("https://direct.invalid/"))));
    QCOMPARE(toString(direct.error().kind), QStringLiteral("name_resolution"));
    qunsetenv("https_proxy");
    qunsetenv("no_proxy");
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_http_client.moc"
