// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/rate_limiter.h"
#include "http/response.h"
#include "quota_service.h"
#include "support/fake_clock.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace agrafe;
using namespace std::chrono_literals;
using http::Quota;
using http::RateLimiter;
using std::chrono::milliseconds;

namespace {

Quota quotaOf(const QString &group, int perMinute)
{
    return {.tokenKey = QStringLiteral("mairie"), .group = group, .perMinute = perMinute, .perSecond = 0};
}

const QDateTime start({2026, 11, 20}, {10, 5, 0}, Qt::UTC);

} // namespace

/// Everything of one run; calls end in any order.
struct World
{
    explicit World(const QDateTime &begin, std::chrono::seconds serviceAhead = 0s, int perAddress = 1000)
        : clock(begin)
        , service(clock, serviceAhead)
        , limiter(clock, perAddress)
    {}

    QCoro::Task<void> call(Quota quota, milliseconds latency, int number)
    {
        if (!co_await limiter.acquire(quota, stop.get_token())) {
            ++stopped;
            co_return;
        }
        order.append(number);
        mostOnTheWay = std::max(mostOnTheWay, ++onTheWay);
        co_await clock.sleep(latency / 2, {});
        const http::Response response =
            service.arrive(quota.group, realLimit > 0 ? realLimit : quota.perMinute);
        co_await clock.sleep(latency / 2, {});
        --onTheWay;
        limiter.learn(quota, response);
        ++done;
    }

    test::FakeClock clock;
    test::QuotaService service;
    RateLimiter limiter;
    std::stop_source stop;
    QList<int> order;
    int realLimit = 0;
    int done = 0;
    int stopped = 0;
    int onTheWay = 0;
    int mostOnTheWay = 0;
};

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEachMinuteAndNeverExceeds_data();
    void fillsEachMinuteAndNeverExceeds();
    void keepsWithinTheAddress();
    void groupsDoNotHoldBackEachOther();
    void believesTheServiceRatherThanTheGuess();
    void leavesRoomForAnotherProgram();
    void withoutHeadersAnySixtySecondsHoldTheLimit();
    void aRefusalClosesTheGroup_data();
    void aRefusalClosesTheGroup();
    void servesInOrder();
    void stopsAtOnce();
    void aStopLeavesTheOthersTheirPlace();
    void keepsWithinTheSecond();
    void callsThatNeverLeftCostNothing();
    void tellsTheNextPlace();
    void outlivesItsWaiters();
    void isCheap();
};

void TestRateLimiter::fillsEachMinuteAndNeverExceeds_data()
{
    QTest::addColumn<int>("startSecond");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("serviceAhead");
    QTest::addColumn<bool>("date");

    QTest::newRow("quick answers") << 0 << 50 << 200 << 0 << true;
    QTest::newRow("slow answers") << 0 << 500 << 3000 << 0 << true;
    QTest::newRow("started in the middle of a minute") << 37 << 100 << 900 << 0 << true;
    QTest::newRow("the service's clock is ahead") << 12 << 100 << 900 << 137 << true;
    QTest::newRow("the service's clock is behind") << 12 << 100 << 900 << -41 << true;
    QTest::newRow("no Date header, clocks agree") << 0 << 100 << 900 << 0 << false;
}

void TestRateLimiter::fillsEachMinuteAndNeverExceeds()
{
    QFETCH(int, startSecond);
    QFETCH(int, shortest);
    QFETCH(int, longest);
    QFETCH(int, serviceAhead);
    QFETCH(bool, date);
    World world(start.addSecs(startSecond), std::chrono::seconds(serviceAhead));
    world.service.sendsDate = date;
    const qint64 first = world.service.minuteNow();
    QRandomGenerator random(7);
    for (int number = 0; number < 1250; ++number)
        world.call(quotaOf(QStringLiteral("json"), 250), milliseconds(random.bounded(shortest, longest)),
                   number);
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE_WITH_TIMEOUT(world.done, 1250, 60'000);

    QCOMPARE(world.service.refusals(), 0);
    const QMap<qint64, int> minutes = world.service.minutes(QStringLiteral("json"));
    qInfo() << world.done << "calls," << world.service.refusals() << "refused; in each minute"
            << minutes.values();
    const qint64 firstFull = startSecond + serviceAhead == 0 ? first : first + 1;
    const qint64 last = minutes.lastKey();
    QVERIFY2(last - first <= 6, "it took longer than it had to");
    for (qint64 minute = firstFull; minute < last; ++minute)
        QVERIFY2(minutes.value(minute) >= 238, qPrintable(QString::number(minutes.value(minute))));
}

void TestRateLimiter::keepsWithinTheAddress()
{
    World world(start, 0s, 300);
    for (int number = 0; number < 300; ++number) {
        for (int group = 0; group < 4; ++group)
            world.call(quotaOf(QString::number(group), 250), 400ms, number);
    }
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE_WITH_TIMEOUT(world.done, 1200, 60'000);
    QCOMPARE(world.service.refusals(), 0);
    QVERIFY(world.service.mostOfAllInAMinute() <= 300);
}

void TestRateLimiter::groupsDoNotHoldBackEachOther()
{
    World world(start);
    for (int number = 0; number < 12; ++number)
        world.call(quotaOf(QStringLiteral("dgfip"), 5), 300ms, number);
    for (int number = 100; number < 200; ++number)
        world.call(quotaOf(QStringLiteral("json"), 250), 300ms, number);
    QCOMPARE(world.onTheWay, 105);
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE_WITH_TIMEOUT(world.done, 112, 60'000);
    QCOMPARE(world.service.refusals(), 0);
    const QMap<qint64, int> minutes = world.service.minutes(QStringLiteral("dgfip"));
    QCOMPARE(minutes.values(), QList<int>({5, 5, 2}));
}

void TestRateLimiter::believesTheServiceRatherThanTheGuess()
{
    World world(start);
    world.realLimit = 100;
    world.call(quotaOf(QStringLiteral("json"), 250), 100ms, 0);
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE(world.done, 1);
    for (int number = 1; number < 350; ++number)
        world.call(quotaOf(QStringLiteral("json"), 250), 100ms, number);
    QTRY_COMPARE_WITH_TIMEOUT(world.done, 350, 60'000);
    QCOMPARE(world.service.refusals(), 0);
    QCOMPARE(world.limiter.usage(quotaOf(QStringLiteral("json"), 250)).limit, 100);
}

void TestRateLimiter::leavesRoomForAnotherProgram()
{
    World world(start);
    const Quota quota = quotaOf(QStringLiteral("json"), 250);
    world.service.useElsewhere(quota.group, 200);
    world.call(quota, 100ms, 0);
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE(world.done, 1);
    QCOMPARE(world.limiter.usage(quota).remaining, 49);
    for (int number = 1; number < 100; ++number)
        world.call(quota, 100ms, number);
    QTRY_COMPARE_WITH_TIMEOUT(world.done, 100, 60'000);
    QCOMPARE(world.service.refusals(), 0);
    QCOMPARE(world.service.minutes(quota.group).values(), QList<int>({250, 50}));
}

void TestRateLimiter::withoutHeadersAnySixtySecondsHoldTheLimit()
{
    World world(start.addSecs(41), 17s);
    world.service.sendsHeaders = false;
    for (int number = 0; number < 160; ++number)
        world.call(quotaOf(QStringLiteral("documents"), 50), milliseconds(100 + number * 7 % 2000), number);
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE_WITH_TIMEOUT(world.done, 160, 60'000);
    QCOMPARE(world.service.refusals(), 0);
}

void TestRateLimiter::aRefusalClosesTheGroup_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("zero counts as one") << QByteArray("0") << 1;
    QTest::newRow("negative counts as one") << QByteArray("-3") << 1;
    QTest::newRow("fraction") << QByteArray("0.4") << 1;
    QTest::newRow("date") << QByteArray("Fri, 20 Nov 2026 10:05:25 GMT") << 25;
    QTest::newRow("nonsense: a whole minute") << QByteArray("soon") << 60;
    QTest::newRow("absent: a whole minute") << QByteArray() << 60;
}

void TestRateLimiter::aRefusalClosesTheGroup()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    test::FakeClock clock(start);
    RateLimiter limiter(clock);
    const Quota quota = quotaOf(QStringLiteral("json"), 250);
    QVERIFY(QCoro::waitFor(limiter.acquire(quota, {})));
    http::Response refusal;
    refusal.status = 429;
    if (!retryAfter.isNull())
        refusal.headers.append({"Retry-After", retryAfter});
    limiter.learn(quota, refusal);
    QCOMPARE(limiter.nextPlace(quota), start.addSecs(seconds));

    auto waiting = limiter.acquire(quota, {});
    clock.advance(std::chrono::seconds(seconds) - 1ms);
    QTest::qWait(1);
    QVERIFY(!waiting.isReady());
    clock.advance(1ms);
    QTRY_VERIFY(waiting.isReady());
    // Another token is not concerned.
    QVERIFY(!limiter.nextPlace({QStringLiteral("other"), quota.group, 250, 0}).isValid());
}

void TestRateLimiter::servesInOrder()
{
    World world(start);
    QList<int> expected;
    for (int number = 0; number < 40; ++number) {
        world.call(quotaOf(QStringLiteral("rne"), 15), 200ms, number);
        expected.append(number);
    }
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE_WITH_TIMEOUT(world.done, 40, 60'000);
    QCOMPARE(world.order, expected);
}

void TestRateLimiter::stopsAtOnce()
{
    World world(start);
    for (int number = 0; number < 20; ++number)
        world.call(quotaOf(QStringLiteral("cibtp"), 5), 200ms, number);
    QCOMPARE(world.limiter.usage(quotaOf(QStringLiteral("cibtp"), 5)).waiting, 15);
    world.stop.request_stop(); // no time passes on this clock
    QTRY_COMPARE(world.stopped, 15);
    QCOMPARE(world.limiter.usage(quotaOf(QStringLiteral("cibtp"), 5)).waiting, 0);
    QCOMPARE(world.onTheWay, 5);
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE(world.done, 5);
}

void TestRateLimiter::aStopLeavesTheOthersTheirPlace()
{
    test::FakeClock clock(start);
    RateLimiter limiter(clock);
    const Quota quota = quotaOf(QStringLiteral("one"), 1);
    QVERIFY(QCoro::waitFor(limiter.acquire(quota, {})));
    std::stop_source stop;
    auto stopped = limiter.acquire(quota, stop.get_token());
    auto patient = limiter.acquire(quota, {});
    stop.request_stop();
    QVERIFY(!QCoro::waitFor(std::move(stopped)));
    QVERIFY(!patient.isReady());
    limiter.lost(quota);
    clock.setAutoAdvance(true);
    QVERIFY(QCoro::waitFor(std::move(patient)));
    QCOMPARE(clock.now(), start.addSecs(60));
}

void TestRateLimiter::keepsWithinTheSecond()
{
    test::FakeClock clock(start);
    RateLimiter limiter(clock);
    const Quota quota{
        .tokenKey = QStringLiteral("mairie"), .group = QStringLiteral("p"), .perMinute = 0, .perSecond = 20};
    QList<milliseconds> left;
    int answered = 0;
    const auto call = [&]() -> QCoro::Task<void> {
        co_await limiter.acquire(quota, {});
        left.append(clock.monotonic());
        co_await clock.sleep(150ms, {});
        limiter.learn(quota, http::Response{});
        ++answered;
    };
    for (int number = 0; number < 100; ++number)
        call();
    clock.setAutoAdvance(true);
    QTRY_COMPARE_WITH_TIMEOUT(answered, 100, 60'000);
    QCOMPARE(left.size(), 100);
    for (qsizetype index = 20; index < left.size(); ++index)
        QVERIFY(left.at(index) - left.at(index - 20) >= 1s);
    QVERIFY(left.last() <= 5s);
}

void TestRateLimiter::callsThatNeverLeftCostNothing()
{
    test::FakeClock clock(start);
    RateLimiter limiter(clock, 5);
    const Quota quota = quotaOf(QStringLiteral("cibtp"), 5);
    for (int number = 0; number < 50; ++number) {
        QVERIFY(QCoro::waitFor(limiter.acquire(quota, {})));
        limiter.giveBack(quota);
    }
    QCOMPARE(limiter.usage(quota).remaining, 5);
}

void TestRateLimiter::tellsTheNextPlace()
{
    World world(start.addSecs(20));
    const Quota quota = quotaOf(QStringLiteral("cibtp"), 5);
    QVERIFY(!world.limiter.nextPlace(quota).isValid());
    for (int number = 0; number < 5; ++number)
        world.call(quota, 1000ms, number);
    world.clock.setAutoAdvance(true);
    QTRY_COMPARE(world.done, 5);
    // The service's Date is cut to the second and its answer took half a second: never early.
    const QDateTime next = world.limiter.nextPlace(quota);
    QVERIFY2(next >= start.addSecs(60) && next <= start.addSecs(62),
             qPrintable(next.toString(Qt::ISODateWithMs)));
    QCOMPARE(world.limiter.usage(quota).resetAt, next);
    QCOMPARE(world.limiter.usage(quota).remaining, 0);
}

void TestRateLimiter::outlivesItsWaiters()
{
    test::FakeClock clock(start);
    auto limiter = std::make_unique<RateLimiter>(clock);
    const Quota quota = quotaOf(QStringLiteral("one"), 1);
    QVERIFY(QCoro::waitFor(limiter->acquire(quota, {})));
    auto waiting = limiter->acquire(quota, {});
    limiter.reset();
    QVERIFY(!QCoro::waitFor(std::move(waiting)));
}

// 20 000 calls of one group, all waiting at once: a cost that grew with the line would show in minutes.
void TestRateLimiter::isCheap()
{
    test::FakeClock clock(start);
    RateLimiter limiter(clock, 1'000'000);
    const Quota quota = quotaOf(QStringLiteral("json"), 1);
    QVERIFY(QCoro::waitFor(limiter.acquire(quota, {})));
    std::stop_source stop;
    int stopped = 0;
    const auto wait = [&]() -> QCoro::Task<void> {
        const bool granted = co_await limiter.acquire(quota, stop.get_token());
        stopped += granted ? 0 : 1;
    };
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < 20'000; ++number)
        wait();
    stop.request_stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped, 20'000, 60'000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_http_rate_limiter.moc"
