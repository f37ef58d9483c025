// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "client_fixture.h"

#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace std::chrono_literals;
using test::ClientFixture;
using test::FaultServer;
namespace fault = test::fault;

/// What must never leave twice.
class TestPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostArrivesOnce_data();
    void aPostArrivesOnce();
    void aPostNeedsABody();
    void aPostThatNeverLeftIsAPlainFailure();
};

void TestPosts::aPostArrivesOnce_data()
{
    QTest::addColumn<fault::Behaviour>("behaviour");
    QTest::addColumn<bool>("keptAlive");
    const QList<QPair<const char *, fault::Behaviour>> faults = {
        {"closed", fault::closeBeforeAnswer()},      {"reset", fault::reset()},
        {"stall", fault::stallBeforeHeaders()},      {"cut", fault::cutWithLength()},
        {"reset in the body", fault::resetInBody()},
    };
    for (const auto &[name, behaviour] : faults) {
        QTest::addRow("%s, fresh", name) << behaviour << false;
        QTest::addRow("%s, kept alive", name) << behaviour << true;
    }
}

void TestPosts::aPostArrivesOnce()
{
    QFETCH(fault::Behaviour, behaviour);
    QFETCH(bool, keptAlive);
    FaultServer server(behaviour);
    ClientFixture fixture;
    if (keptAlive) {
        server.next(fault::json("{}"));
        QVERIFY(fixture.send(ClientFixture::get(server.url())));
    }
    http::Request request = ClientFixture::post(server.url());
    request.deadlines.inactivity = 300ms;
    const auto result = fixture.send(request);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("outcome_unknown"));
    QTest::qWait(50);
    const auto posts = std::ranges::count(server.seen(), QByteArray("POST"), &test::Seen::method);
    QCOMPARE(posts, 1);
    QCOMPARE(server.seen().last().body, request.body);
    QCOMPARE(fixture.attempts.size(), keptAlive ? 2 : 1);
    QCOMPARE(fixture.gate.last().outcome, QStringLiteral("unknown"));
}

// Qt rewinds no body where there is none, and would send it again.
void TestPosts::aPostNeedsABody()
{
    FaultServer server(fault::json("{}"));
    ClientFixture fixture;
    http::Request request = ClientFixture::post(server.url());
    request.body.clear();
    const auto result = fixture.send(request);
    QCOMPARE(toString(result.error().kind), QStringLiteral("internal"));
    QCOMPARE(server.connections(), 0);
}

void TestPosts::aPostThatNeverLeftIsAPlainFailure()
{
    auto server = std::make_unique<FaultServer>();
    const QUrl url = server->url();
    server.reset();
    ClientFixture fixture;
    const auto result = fixture.send(ClientFixture::post(url));
    QCOMPARE(toString(result.error().kind), QStringLiteral("connection_refused"));
}

QTEST_GUILESS_MAIN(TestPosts)
#include "tst_http_posts.moc"
