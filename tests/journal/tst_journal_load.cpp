// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/journal.h"
#include "sample.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>
#include <set>
#include <vector>

using namespace agrafe;
using namespace agrafe::journal;
using test::sampleIntent;
using test::sampleOutcome;

namespace {

QCoro::Task<void> access(Journal &gate, std::set<http::AccessTicket> &closed)
{
    const auto ticket = co_await gate.open(sampleIntent());
    if (ticket && co_await gate.close(*ticket, sampleOutcome()))
        closed.insert(*ticket);
}

} // namespace

class TestJournalLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandAccessesAtOnce()
    {
        constexpr int count = 10'000;
        const QTemporaryDir home;
        SystemClock clock;
        Journal gate(Paths::under(home.path()), QStringLiteral("camille"), clock);
        QVERIFY(QCoro::waitFor(gate.start()));

        QElapsedTimer total;
        total.start();
        std::set<http::AccessTicket> closed;
        for (int number = 0; number < count; ++number)
            access(gate, closed);
        const qint64 asked = total.elapsed();

        // How long the thread of the windows is away from a timer that is always due.
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer always;
        connect(&always, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.nsecsElapsed() / 1000);
            since.start();
        });
        since.start();
        always.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), std::size_t(count), 60'000);
        qInfo("%d accesses (open, close) in %lld ms, asking took %lld ms, longest absence %lld us", count,
              total.elapsed(), asked, longest);
        QCOMPARE(QCoro::waitFor(gate.read({.limit = 2 * count}))->size(), count);
        // Twice the frame of a screen at 60 Hz would be seen; the bound leaves room for a busy machine.
        QVERIFY2(longest < 200'000, qPrintable(QString::number(longest)));
    }

    void severalProgramsAtOnce()
    {
        constexpr int programs = 4;
        constexpr int count = 200;
        const QTemporaryDir home;
        std::vector<std::unique_ptr<QProcess>> others;
        for (int number = 0; number < programs; ++number) {
            others.push_back(std::make_unique<QProcess>());
            others.back()->setProcessChannelMode(QProcess::ForwardedChannels);
            others.back()->start(QCoreApplication::applicationDirPath() + QStringLiteral("/journal_writer"),
                                 {home.path(), QString::number(count)});
        }
        for (const auto &other : others)
            QTRY_COMPARE_WITH_TIMEOUT(other->state(), QProcess::NotRunning, 60'000);
        for (const auto &other : others) {
            QCOMPARE(other->error(), QProcess::UnknownError);
            QCOMPARE(other->exitCode(), 0);
        }
        SystemClock clock;
        Journal gate(Paths::under(home.path()), QStringLiteral("camille"), clock);
        const auto records = QCoro::waitFor(gate.read({.limit = 2 * programs * count}));
        QCOMPARE(records->size(), programs * count);
        for (const Record &record : *records)
            QVERIFY(record.outcome.has_value());
    }
};

QTEST_GUILESS_MAIN(TestJournalLoad)
#include "tst_journal_load.moc"
