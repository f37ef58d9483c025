// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "client_fixture.h"

#include <QTest>

#include <algorithm>

using namespace agrafe;
using http::Client;
using test::ClientFixture;
using test::FaultServer;
namespace fault = test::fault;

/// The program ends, or its journal does, with calls under way.
class TestClientEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenTheEndCouldNotBeTraced();
    void shutDownInterrupts();
    void destroyedWithCallsUnderWay_data();
    void destroyedWithCallsUnderWay();
    void endsAfterTheClientIsGone();
};

void TestClientEnd::tellsWhenTheEndCouldNotBeTraced()
{
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    QList<Failure> lost;
    fixture.client.setOnTraceLost([&lost](const Failure &failure) { lost.append(failure); });
    QVERIFY(fixture.send(ClientFixture::get(server.url())));
    QVERIFY(lost.isEmpty());
    fixture.gate.refusingEnds = true;
    QVERIFY(fixture.send(ClientFixture::get(server.url()))); // the answer is not thrown away
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost.first().kind == FailureKind::Journal);
}

void TestClientEnd::shutDownInterrupts()
{
    FaultServer server(fault::stallBeforeHeaders());
    ClientFixture fixture;
    connect(&server, &FaultServer::requestSeen, this, [&fixture] { fixture.client.shutDown(); });
    const auto result = fixture.send(ClientFixture::get(server.url()));
    QCOMPARE(toString(result.error().kind), QStringLiteral("cancelled"));
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("interrupted"));
    const auto after = fixture.send(ClientFixture::get(server.url()));
    QCOMPARE(toString(after.error().kind), QStringLiteral("cancelled"));
    QCOMPARE(server.seen().size(), 1);
}

void TestClientEnd::destroyedWithCallsUnderWay_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<bool>("afterTheAnswer");
    QTest::newRow("on the wire") << 1 << 0 << false;
    QTest::newRow("on the wire and waiting for a connection") << 50 << 0 << false;
    QTest::newRow("on the wire and waiting for the quota") << 5 << 2 << false;
    QTest::newRow("waiting to try again") << 1 << 0 << true;
}

// All that a client uses goes with it, in the middle: what is late must find nothing to touch.
void TestClientEnd::destroyedWithCallsUnderWay()
{
    QFETCH(int, calls);
    QFETCH(int, perMinute);
    QFETCH(bool, afterTheAnswer);
    FaultServer server(afterTheAnswer ? fault::answer(503, "{}") : fault::stallBeforeHeaders());
    auto fixture = std::make_unique<ClientFixture>();
    fixture->clock.setAutoAdvance(false);
    http::Request request = ClientFixture::get(server.url());
    request.quota = {.tokenKey = QStringLiteral("t"), .group = QStringLiteral("g"), .perMinute = perMinute};
    request.maxRetries = afterTheAnswer ? 2 : 0;
    int cancelled = 0;
    int tried = 0;
    const auto one = [&]() -> QCoro::Task<void> {
        const auto result = co_await fixture->client.send(request, {}, [&](const auto &, auto) { ++tried; });
        cancelled += !result && result.error().kind == FailureKind::Cancelled ? 1 : 0;
    };
    for (int number = 0; number < calls; ++number)
        one();
    if (afterTheAnswer)
        QTRY_COMPARE(tried, 1);
    else
        QTRY_COMPARE(server.seen().size(), perMinute > 0 ? perMinute : std::min(calls, 36));
    fixture.reset();
    QTRY_COMPARE(cancelled, calls);
}

void TestClientEnd::endsAfterTheClientIsGone()
{
    FaultServer server(fault::stallBeforeHeaders());
    test::FakeClock clock;
    test::RecordingGate gate;
    http::RateLimiter limiter(clock);
    auto client = std::make_unique<Client>(gate, limiter, clock);
    auto task = client->send(ClientFixture::get(server.url()), {});
    QTRY_COMPARE(server.seen().size(), 1);
    client.reset();
    const auto result = QCoro::waitFor(std::move(task));
    QCOMPARE(toString(result.error().kind), QStringLiteral("cancelled"));
    QVERIFY(gate.isBalanced());
}

QTEST_GUILESS_MAIN(TestClientEnd)
#include "tst_http_end.moc"
