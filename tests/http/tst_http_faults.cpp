// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "client_fixture.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QTest>

using namespace agrafe;
using namespace std::chrono_literals;
using test::ClientFixture;
using test::FaultServer;
namespace fault = test::fault;

namespace {

QStringList *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged->append(message);
}

QString everyTextOf(const Failure &failure)
{
    return QStringList{failure.code,   failure.provider, failure.requestId,
                       failure.detail, failure.sentence, failure.nextAction}
        .join(QLatin1Char('\n'));
}

} // namespace

class TestClientFaults : public QObject
{
    Q_OBJECT

private:
    QStringList m_log;
    QStringList m_texts;
    QList<QByteArray> m_targets;
    QtMessageHandler m_before = nullptr;

    void keep(const Result<http::Response> &result, const FaultServer &server)
    {
        m_texts.append(result ? result->url.toString() : everyTextOf(result.error()));
        for (const test::Seen &seen : server.seen())
            m_targets.append(seen.target);
    }

private Q_SLOTS:
    void initTestCase();
    void faultBecomesAFailure_data();
    void faultBecomesAFailure();
    void cutWithoutLengthIsNotSaidWhole_data();
    void cutWithoutLengthIsNotSaidWhole();
    void answerStaysAnAnswer_data();
    void answerStaysAnAnswer();
    void bombStopsSwelling();
    void nobodyListens();
    void nameThatDoesNotExist();
    void proxyThatWantsAPassword();
    void proxyThatIsNotThere();
    void redirectTakesNothingAlong();
    void cleanupTestCase();
};

void TestClientFaults::initTestCase()
{
    logged = &m_log;
    QLoggingCategory::setFilterRules(QStringLiteral("agrafe.*=true\nqt.network*=true"));
    m_before = qInstallMessageHandler(keepLog);
}

void TestClientFaults::faultBecomesAFailure_data()
{
    QTest::addColumn<fault::Behaviour>("behaviour");
    QTest::addColumn<FailureKind>("kind");

    QTest::newRow("stall before headers") << fault::stallBeforeHeaders() << FailureKind::Timeout;
    QTest::newRow("stall in the body") << fault::stallInBody() << FailureKind::Timeout;
    QTest::newRow("drip") << fault::drip(20ms) << FailureKind::Timeout;
    QTest::newRow("reset") << fault::reset() << FailureKind::Network;
    QTest::newRow("reset in the body") << fault::resetInBody() << FailureKind::Network;
    QTest::newRow("close before the answer") << fault::closeBeforeAnswer() << FailureKind::Network;
    QTest::newRow("cut, with a length") << fault::cutWithLength() << FailureKind::Network;
    QTest::newRow("cut later, with a length") << fault::cutWithLength(50ms) << FailureKind::Network;
    QTest::newRow("truncated gzip") << fault::truncatedGzip() << FailureKind::Network;
    QTest::newRow("gzip truncated later") << fault::truncatedGzip(50ms) << FailureKind::Network;
    QTest::newRow("broken gzip") << fault::brokenGzip() << FailureKind::Protocol;
    QTest::newRow("encoding not asked for") << fault::otherEncoding() << FailureKind::Protocol;
    QTest::newRow("redirect 301") << fault::redirect(QUrl(QStringLiteral("https://elsewhere.example/x")), 301)
                                  << FailureKind::RedirectRefused;
    QTest::newRow("redirect 307") << fault::redirect(QUrl(QStringLiteral("/same/host")), 307)
                                  << FailureKind::RedirectRefused;
    QTest::newRow("30 MB of JSON") << fault::largeJson(30 * 1024 * 1024) << FailureKind::TooLarge;
    QTest::newRow("gzip bomb") << fault::gzipBomb(64 * 1024 * 1024) << FailureKind::TooLarge;
    QTest::newRow("407") << fault::proxyWantsPassword() << FailureKind::Proxy;
    QTest::newRow("not HTTP") << fault::notHttp() << FailureKind::Network;
}

void TestClientFaults::faultBecomesAFailure()
{
    QFETCH(fault::Behaviour, behaviour);
    QFETCH(FailureKind, kind);
    FaultServer server(behaviour);
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url(QStringLiteral("/v3/insee?recipient=1")));
    request.deadlines = {.overall = 1500ms, .inactivity = 300ms};
    const auto result = fixture.send(request);
    keep(result, server);

    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), toString(kind));
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY2(!result.error().detail.contains(QStringLiteral("recipient")), "the detail holds the query");
    QCOMPARE(fixture.attempts.size(), 1);
    QCOMPARE(fixture.attempts.first().status, 0);
    QVERIFY(fixture.gate.isBalanced());
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("unknown"));
    QCOMPARE(fixture.client.inFlight(), 0);
}

// Qt may report such a body without an error: then it must not carry the mark of a whole one.
void TestClientFaults::cutWithoutLengthIsNotSaidWhole_data()
{
    QTest::addColumn<fault::Behaviour>("behaviour");
    QTest::newRow("no length") << fault::cutWithoutLength();
    QTest::newRow("no length, later") << fault::cutWithoutLength(50ms);
    QTest::newRow("in a chunk") << fault::truncatedChunk();
    QTest::newRow("in a chunk, later") << fault::truncatedChunk(50ms);
    QTest::newRow("between two chunks") << fault::missingLastChunk();
    QTest::newRow("between two chunks, later") << fault::missingLastChunk(50ms);
}

void TestClientFaults::cutWithoutLengthIsNotSaidWhole()
{
    QFETCH(fault::Behaviour, behaviour);
    FaultServer server(behaviour);
    ClientFixture fixture;
    const auto result = fixture.send(ClientFixture::get(server.url()));
    keep(result, server);
    if (result)
        QVERIFY(!result->lengthKnown);
    else
        QCOMPARE(toString(result.error().kind), QStringLiteral("network"));
    QVERIFY(fixture.gate.isBalanced());
}

void TestClientFaults::answerStaysAnAnswer_data()
{
    QTest::addColumn<fault::Behaviour>("behaviour");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("lengthKnown");
    QTest::newRow("chunked") << fault::chunked("{\"data\":{}}") << 200 << 11 << false;
    QTest::newRow("gzip") << fault::answer(200, test::gzip("{\"data\":{}}"), {{"Content-Encoding", "gzip"}})
                          << 200 << 11 << true;
    QTest::newRow("204") << fault::noContent() << 204 << 0 << false;
    QTest::newRow("HTML") << fault::html() << 200 << 55 << true;
    QTest::newRow("broken JSON") << fault::invalidJson() << 200 << 38 << true;
    QTest::newRow("401 with a challenge")
        << fault::answer(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}}) << 401 << 2 << true;
    for (const int status :
         {400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 451, 500, 501, 502, 503, 504, 520})
        QTest::addRow("%d", status) << fault::answer(status, "{}") << status << 2 << true;
}

void TestClientFaults::answerStaysAnAnswer()
{
    QFETCH(fault::Behaviour, behaviour);
    QFETCH(int, status);
    QFETCH(bool, lengthKnown);
    FaultServer server(behaviour);
    ClientFixture fixture;
    const auto result = fixture.send(ClientFixture::get(server.url()));
    keep(result, server);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->status, status);
    QTEST(static_cast<int>(result->body.size()), "size");
    QCOMPARE(result->lengthKnown, lengthKnown);
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(fixture.gate.last().httpStatus, status);
}

void TestClientFaults::bombStopsSwelling()
{
    FaultServer server(fault::gzipBomb(256 * 1024 * 1024));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(server.url());
    request.maxBytes = 100'000;
    const auto result = fixture.send(request);
    keep(result, server);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), toString(FailureKind::TooLarge));
}

void TestClientFaults::nobodyListens()
{
    auto server = std::make_unique<FaultServer>();
    const QUrl url = server->url();
    ClientFixture fixture;
    const test::FaultServer other;
    server.reset();
    const auto result = fixture.send(ClientFixture::get(url));
    keep(result, other);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), toString(FailureKind::ConnectionRefused));
}

void TestClientFaults::nameThatDoesNotExist()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    ClientFixture fixture(options);
    const FaultServer other;
    const auto result = fixture.send(ClientFixture::get(QUrl(QStringLiteral("https://nobody.invalid/v3"))));
    keep(result, other);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("name_resolution"));
}

void TestClientFaults::proxyThatWantsAPassword()
{
    FaultServer proxy(fault::proxyWantsPassword());
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::Manual;
    options.manual = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port());
    ClientFixture fixture(options);
    const auto result =
        fixture.send(ClientFixture::get(QUrl(QStringLiteral("https://entreprise.example.invalid/v3"))));
    keep(result, proxy);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("proxy"));
    QVERIFY(!proxy.seen().isEmpty());
    for (const test::Seen &seen : proxy.seen()) {
        QCOMPARE(seen.method, "CONNECT");
        QVERIFY(!seen.has("Authorization"));
    }
}

void TestClientFaults::proxyThatIsNotThere()
{
    auto proxy = std::make_unique<FaultServer>();
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::Manual;
    options.manual = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy->port());
    proxy.reset();
    ClientFixture fixture(options);
    const FaultServer other;
    const auto result =
        fixture.send(ClientFixture::get(QUrl(QStringLiteral("https://entreprise.example.invalid/v3"))));
    keep(result, other);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("proxy"));
}

void TestClientFaults::redirectTakesNothingAlong()
{
    const FaultServer elsewhere(fault::json("{}"));
    for (const int status : {301, 302, 303, 307, 308}) {
        FaultServer server(fault::redirect(elsewhere.url(QStringLiteral("/taken?by=surprise")), status));
        ClientFixture fixture;
        const auto result = fixture.send(ClientFixture::get(server.url()));
        keep(result, server);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), toString(FailureKind::RedirectRefused));
        QCOMPARE(result.error().httpStatus, status);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

// Last: after all of the above.
void TestClientFaults::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
    const QString canary = QString::fromLatin1(ClientFixture::canary());
    QVERIFY(m_texts.size() > 40);
    QVERIFY2(m_log.filter(QStringLiteral("/v3/insee")).size() > 10, "the log was not listened to");
    QVERIFY(m_log.filter(canary).isEmpty());
    QVERIFY(m_log.filter(QStringLiteral("recipient=")).isEmpty());
    QVERIFY(m_texts.filter(canary).isEmpty());
    for (const QByteArray &target : m_targets)
        QVERIFY(!target.contains(ClientFixture::canary()));
}

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_http_faults.moc"
