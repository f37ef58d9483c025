// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/paths.h"
#include "base/task_scope.h"
#include "support/fake_clock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace agrafe;
using namespace std::chrono_literals;

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockSleeps();
    void systemClockWakesWhenStopped();
    void fakeClockWakesInOrder();
    void scopeCountsAndDrains();
    void scopeGivesUpAfterTheLimit();
    void stragglerOutlivesItsScope();
    void eachConfigFolderHasItsProfile();

private:
    static QCoro::Task<void> sleepThen(Clock &clock, std::chrono::milliseconds duration, std::stop_token stop,
                                       QList<int> &log, int mark)
    {
        co_await clock.sleep(duration, stop);
        log.append(mark);
    }
};

void TestTasks::systemClockSleeps()
{
    SystemClock clock;
    QList<int> log;
    QElapsedTimer timer;
    timer.start();
    const auto task = sleepThen(clock, 30ms, {}, log, 1);
    QVERIFY(log.isEmpty());
    QTRY_COMPARE(log, QList<int>{1});
    QVERIFY(timer.elapsed() >= 29);
}

void TestTasks::systemClockWakesWhenStopped()
{
    SystemClock clock;
    QList<int> log;
    std::stop_source stop;
    const auto task = sleepThen(clock, 1h, stop.get_token(), log, 1);
    stop.request_stop();
    QTRY_COMPARE(log, QList<int>{1});
}

void TestTasks::fakeClockWakesInOrder()
{
    test::FakeClock clock;
    QList<int> log;
    const auto late = sleepThen(clock, 20s, {}, log, 20);
    const auto early = sleepThen(clock, 10s, {}, log, 10);
    clock.advance(9999ms);
    QTest::qWait(1);
    QVERIFY(log.isEmpty());
    clock.advance(1ms);
    QTRY_COMPARE(log, QList<int>{10});
    clock.advance(1h);
    QTRY_COMPARE(log, (QList<int>{10, 20}));
}

void TestTasks::scopeCountsAndDrains()
{
    SystemClock clock;
    QList<int> log;
    TaskScope scope;
    scope.start(sleepThen(clock, 1h, scope.stopToken(), log, 1));
    scope.start(sleepThen(clock, 1h, scope.stopToken(), log, 2));
    QCOMPARE(scope.running(), 2);
    bool ended = false;
    const auto watch = [](TaskScope &watched, Clock &time, bool &done) -> QCoro::Task<void> {
        done = co_await watched.drain(time, 3s);
    };
    const auto task = watch(scope, clock, ended);
    QTRY_VERIFY(ended);
    QCOMPARE(scope.running(), 0);
    QCOMPARE(log.size(), 2);
}

void TestTasks::scopeGivesUpAfterTheLimit()
{
    SystemClock clock;
    test::FakeClock never;
    QList<int> log;
    TaskScope scope;
    scope.start(sleepThen(never, 1h, {}, log, 1)); // does not watch the scope's token
    int answer = -1;
    const auto watch = [](TaskScope &watched, Clock &time, int &done) -> QCoro::Task<void> {
        done = co_await watched.drain(time, 50ms) ? 1 : 0;
    };
    const auto task = watch(scope, clock, answer);
    QTRY_COMPARE(answer, 0);
    QCOMPARE(scope.running(), 1);
    never.advance(2h);
    QTRY_COMPARE(scope.running(), 0);
}

void TestTasks::stragglerOutlivesItsScope()
{
    SystemClock clock;
    QList<int> log;
    {
        TaskScope scope;
        scope.start(sleepThen(clock, 5ms, {}, log, 1));
    }
    QTRY_COMPARE(log, QList<int>{1});
}

void TestTasks::eachConfigFolderHasItsProfile()
{
    const Paths one = Paths::under(QStringLiteral("/tmp/un"));
    const Paths two = Paths::under(QStringLiteral("/tmp/deux"));
    QVERIFY(one.profile != two.profile);
    QCOMPARE(one.profile, Paths::under(QStringLiteral("/tmp/un")).profile);
    QVERIFY(one.data.startsWith(QStringLiteral("/tmp/un/")));
    QCOMPARE(Paths::ofUser().profile, QStringLiteral("default"));
}

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
