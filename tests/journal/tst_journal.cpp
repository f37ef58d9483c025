// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/journal.h"
#include "sample.h"
#include "support/fake_clock.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>
#include <sys/stat.h>

using namespace agrafe;
using namespace agrafe::journal;
using namespace std::chrono_literals;
using test::sampleIntent;
using test::sampleOutcome;

class TestJournal : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_home;
    test::FakeClock m_clock;

    [[nodiscard]] Paths paths() const { return Paths::under(m_home->path()); }
    [[nodiscard]] std::unique_ptr<Journal> journal()
    {
        return std::make_unique<Journal>(paths(), QStringLiteral("camille"), m_clock);
    }
    [[nodiscard]] static QList<Record> all(Journal &journal, Filter filter = {})
    {
        const auto records = QCoro::waitFor(journal.read(std::move(filter)));
        return records ? *records : QList<Record>();
    }

private Q_SLOTS:
    void init() { m_home.emplace(); }

    void keepsEveryFieldOfAnAccess()
    {
        const auto gate = journal();
        const auto ticket = QCoro::waitFor(gate->open(sampleIntent()));
        QVERIFY(ticket);
        m_clock.advance(1500ms);
        QVERIFY(QCoro::waitFor(gate->close(*ticket, sampleOutcome())));

        const QList<Record> records = all(*gate);
        QCOMPARE(records.size(), 1);
        const Record &record = records.first();
        QCOMPARE(record.id, *ticket);
        QCOMPARE(record.agent, QStringLiteral("camille"));
        QCOMPARE(record.at.msecsTo(record.outcomeAt), 1500);
        QCOMPARE(record.at.timeSpec(), Qt::UTC);
        QVERIFY(record.intent == sampleIntent());
        QVERIFY(record.outcome.has_value());
        QVERIFY(*record.outcome == sampleOutcome());
    }

    void anAccessWithoutAnswerHasNoOutcome()
    {
        const auto gate = journal();
        QVERIFY(QCoro::waitFor(gate->open(sampleIntent())));
        QCOMPARE(all(*gate).size(), 1);
        QVERIFY(!all(*gate).first().outcome.has_value());
    }

    void closesOnce()
    {
        const auto gate = journal();
        const auto ticket = QCoro::waitFor(gate->open(sampleIntent()));
        QVERIFY(QCoro::waitFor(gate->close(*ticket, sampleOutcome(QStringLiteral("refused")))));
        const auto again = QCoro::waitFor(gate->close(*ticket, sampleOutcome()));
        QVERIFY(!again);
        QVERIFY(again.error().kind == FailureKind::Journal);
        QCOMPARE(all(*gate).first().outcome->outcome, QStringLiteral("refused"));
    }

    void refusesAnUnknownTicketAndKeepsTheRestOfTheBatch()
    {
        const auto gate = journal();
        auto opened = gate->open(sampleIntent());
        auto closed = gate->close(4242, sampleOutcome());
        QVERIFY(QCoro::waitFor(opened));
        const auto refusal = QCoro::waitFor(closed);
        QVERIFY(!refusal);
        QVERIFY(!refusal.error().sentence.isEmpty());
        QCOMPARE(all(*gate).size(), 1);
    }

    void doesNotCloseTheAccessOfAnotherRun()
    {
        const auto first = journal();
        const auto second = journal();
        const auto ticket = QCoro::waitFor(first->open(sampleIntent()));
        QVERIFY(!QCoro::waitFor(second->close(*ticket, sampleOutcome())));
        QVERIFY(QCoro::waitFor(second->markInterrupted()));
        QVERIFY(!all(*first).first().outcome.has_value());
    }

    void marksWhatWasUnderWayAsInterrupted()
    {
        const auto gate = journal();
        const auto done = QCoro::waitFor(gate->open(sampleIntent(QStringLiteral("1"))));
        QVERIFY(QCoro::waitFor(gate->close(*done, sampleOutcome())));
        QVERIFY(QCoro::waitFor(gate->open(sampleIntent(QStringLiteral("2")))));
        QVERIFY(QCoro::waitFor(gate->markInterrupted()));
        const QList<Record> records = all(*gate);
        QCOMPARE(records[0].outcome->outcome, QStringLiteral("interrupted"));
        QVERIFY(records[0].outcomeAt.isValid());
        QCOMPARE(records[1].outcome->outcome, QStringLiteral("proved"));
    }

    void theEndWritesWhatWaits()
    {
        auto gate = journal();
        for (int number = 0; number < 1000; ++number)
            gate->open(sampleIntent(QString::number(number)));
        gate.reset();
        const auto next = journal();
        QCOMPARE(all(*next).size(), 1000);
    }

    void answersComeBackToTheThreadThatAsked()
    {
        const auto gate = journal();
        QThread *answered = nullptr;
        const auto ask = [](Journal &asked, QThread *&thread) -> QCoro::Task<void> {
            co_await asked.open(sampleIntent());
            thread = QThread::currentThread();
        };
        QCoro::waitFor(ask(*gate, answered));
        QCOMPARE(answered, QThread::currentThread());
    }

    void filtersAndPages()
    {
        const auto gate = journal();
        for (int number = 0; number < 10; ++number) {
            auto intent = sampleIntent(number % 2 == 0 ? QStringLiteral("pair") : QStringLiteral("impair"));
            intent.object = QString::number(number);
            intent.service = number < 5 ? QStringLiteral("entreprise") : QStringLiteral("particulier");
            QVERIFY(QCoro::waitFor(gate->open(intent)));
            m_clock.advance(1min);
        }
        const QDateTime start = m_clock.now().addSecs(-600);
        QCOMPARE(all(*gate, {.subject = QStringLiteral("pair")}).size(), 5);
        QCOMPARE(
            all(*gate, {.service = QStringLiteral("particulier"), .subject = QStringLiteral("pair")}).size(),
            2);
        QCOMPARE(all(*gate, {.from = start.addSecs(120), .to = start.addSecs(240)}).size(), 2);
        const auto page = all(*gate, {.limit = 3, .offset = 2});
        QCOMPARE(page.size(), 3);
        QCOMPARE(page.first().intent.object, QStringLiteral("7"));
    }

    void isForTheAgentAlone()
    {
        const auto gate = journal();
        QVERIFY(QCoro::waitFor(gate->open(sampleIntent())));
        struct stat state = {};
        for (const QString &name :
             {QStringLiteral("/journal.sqlite"), QStringLiteral("/journal.sqlite-wal")}) {
            QCOMPARE(::stat(QFile::encodeName(paths().data + name).constData(), &state), 0);
            QCOMPARE(state.st_mode & 0777, 0600U);
        }
        QCOMPARE(::stat(QFile::encodeName(paths().data).constData(), &state), 0);
        QCOMPARE(state.st_mode & 0777, 0700U);
    }

    void namesTheSessionsUser() { QVERIFY(!Journal::sessionUser().isEmpty()); }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
