// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/digest.h"
#include "el/send_history.h"
#include "support/fake_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace agrafe;
using namespace agrafe::el;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestElHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsACopyAndItsEnd();
    void withoutItsEndItIsUnknown();
    void survivesACutLine();
    void notSentLeavesNoCopy();
    void inTheWay();
    void twoProgramsWriteTogether();
    void purges();
    void cannotBeWritten();
    void warns_data();
    void warns();

private:
    [[nodiscard]] Sending wanted(const QString &name = u"20261120-valorne.csv"_s) const
    {
        Sending sending;
        sending.address = u"https://el.example/depot"_s;
        sending.fileName = name;
        return sending;
    }
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<SendHistory> m_history;
    QString m_csv;
    const QByteArray m_content = "NUMERO;NOM\nADIE1;Durand\nADIE2;Martin\n";
};

void TestElHistory::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::FakeClock>();
    m_history = std::make_unique<SendHistory>(Paths::under(m_home->filePath(u"config"_s)), *m_clock);
    QFile csv(m_home->filePath(u"à envoyer.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    QCOMPARE(csv.write(m_content), m_content.size());
    m_csv = csv.fileName();
}

void TestElHistory::keepsACopyAndItsEnd()
{
    auto sending = m_history->begin(m_csv, wanted());
    QVERIFY(sending);
    QCOMPARE(sending->rows, 2);
    QCOMPARE(sending->bytes, m_content.size());
    QCOMPARE(sending->sha256, sha256Hex(m_content));
    QFile copy(m_history->copyOf(*sending));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), m_content);
    struct stat info{};
    QCOMPARE(::stat(QFile::encodeName(copy.fileName()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    sending->outcome = SendOutcome::Received;
    sending->status = 201;
    sending->receipt = readReceipt(R"({"name":"a.csv","size":"54","date":"2026-11-20T10:05:00","more":[1]})");
    sending->answeredAt = m_clock->now();
    QVERIFY(m_history->end(*sending));
    const auto all = m_history->all();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QVERIFY(all->first() == *sending);
    QCOMPARE(all->first().receipt.size, 54);
}

void TestElHistory::withoutItsEndItIsUnknown()
{
    QVERIFY(m_history->begin(m_csv, wanted()));
    const auto all = m_history->all();
    QVERIFY(all);
    QVERIFY(all->first().outcome == SendOutcome::Unknown);
    QVERIFY(!all->first().answeredAt.isValid());
}

void TestElHistory::survivesACutLine()
{
    QVERIFY(m_history->begin(m_csv, wanted()));
    QFile log(m_home->filePath(u"config/data/el/envois.jsonl"_s));
    QVERIFY(log.exists());
    QVERIFY(log.open(QIODevice::Append));
    QVERIFY(log.write("{\"id\":\"8d8c2f5e") > 0);
    log.close();
    QVERIFY(m_history->begin(m_csv, wanted(u"20261121-valorne.csv"_s)));
    const auto all = m_history->all();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().fileName, u"20261121-valorne.csv"_s); // the newest first
}

void TestElHistory::notSentLeavesNoCopy()
{
    auto sending = m_history->begin(m_csv, wanted());
    QVERIFY(sending);
    sending->outcome = SendOutcome::NotSent;
    QVERIFY(m_history->end(*sending));
    QVERIFY(!QFileInfo::exists(m_history->copyOf(*sending)));
    QVERIFY(m_history->inTheWayOf(sending->address, sending->fileName)->isEmpty());
}

void TestElHistory::inTheWay()
{
    const auto send = [this](const QString &name, SendOutcome outcome) {
        auto sending = m_history->begin(m_csv, wanted(name));
        QVERIFY(sending);
        sending->outcome = outcome;
        QVERIFY(m_history->end(*sending));
    };
    send(u"20261119-valorne.csv"_s, SendOutcome::Received);
    m_clock->advance(24h);
    send(u"20261120-autre.csv"_s, SendOutcome::Received);
    send(u"20261120-refuse.csv"_s, SendOutcome::Refused);
    m_clock->advance(1h);
    send(u"20261120-valorne.csv"_s, SendOutcome::Unknown);
    const QString address = wanted().address;
    const auto names = [&](const QString &name) {
        QStringList found;
        const auto sendings = m_history->inTheWayOf(address, name);
        for (const Sending &each : sendings.value_or(QList<Sending>()))
            found.append(each.fileName);
        return found;
    };
    QCOMPARE(names(u"20261120-valorne.csv"_s),
             (QStringList{u"20261120-valorne.csv"_s, u"20261120-autre.csv"_s}));
    QCOMPARE(names(u"20261119-valorne.csv"_s).last(), u"20261119-valorne.csv"_s);
    QVERIFY(m_history->inTheWayOf(u"https://elsewhere.example"_s, u"20261120-valorne.csv"_s)->isEmpty());
}

void TestElHistory::twoProgramsWriteTogether()
{
    SendHistory other(Paths::under(m_home->filePath(u"config"_s)), *m_clock);
    for (int turn = 0; turn < 5; ++turn) {
        QVERIFY(m_history->begin(m_csv, wanted()));
        QVERIFY(other.begin(m_csv, wanted(u"20261120-autre.csv"_s)));
    }
    QCOMPARE(m_history->all()->size(), 10);
    QCOMPARE(other.all()->size(), 10);
}

void TestElHistory::purges()
{
    const auto old = m_history->begin(m_csv, wanted(u"20261120-vieux.csv"_s));
    QVERIFY(old);
    m_clock->advance(24h * 400);
    const auto young = m_history->begin(m_csv, wanted());
    QVERIFY(young);
    QVERIFY(m_history->purge(36));
    QCOMPARE(m_history->all()->size(), 2);
    QVERIFY(m_history->purge(12));
    QCOMPARE(m_history->all()->size(), 1);
    QVERIFY(m_history->all()->first() == *young);
    QVERIFY(!QFileInfo::exists(m_history->copyOf(*old)));
    QVERIFY(QFileInfo::exists(m_history->copyOf(*young)));
}

void TestElHistory::cannotBeWritten()
{
    QFile inTheWay(m_home->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto sending = m_history->begin(m_csv, wanted());
    QVERIFY(!sending);
    QVERIFY(sending.error().kind == FailureKind::Disk);
    QVERIFY(!sending.error().sentence.isEmpty());
    QVERIFY(!m_history->begin(m_home->filePath(u"absent.csv"_s), wanted()));
}

void TestElHistory::warns_data()
{
    QTest::addColumn<bool>("sameName");
    QTest::addColumn<bool>("received");
    QTest::addColumn<int>("difference"); // -1: not known, 0: none, 1: some
    QTest::addColumn<QStringList>("words");
    QTest::newRow("same name, received") << true << true << 1 << QStringList{u"reçu"_s, u"409"_s, u"1 204"_s};
    QTest::newRow("same name, lost") << true << false << 0
                                     << QStringList{u"perdue"_s, u"409"_s, u"identiques"_s};
    QTest::newRow("other name") << false << true << -1 << QStringList{u"le plus récent"_s};
}

void TestElHistory::warns()
{
    QFETCH(bool, sameName);
    QFETCH(bool, received);
    QFETCH(int, difference);
    QFETCH(QStringList, words);
    QLocale::setDefault(QLocale(QLocale::French));
    Sending before = wanted(u"20261120-avant.csv"_s);
    before.at = m_clock->now();
    before.rows = 1204;
    before.outcome = received ? SendOutcome::Received : SendOutcome::Unknown;
    std::optional<RowDifference> rows;
    if (difference >= 0)
        rows = RowDifference{1200, 4 * difference, 7 * difference, true};
    const QString text =
        secondSendWarning(before, sameName ? before.fileName : u"20261120-apres.csv"_s, rows).simplified();
    QVERIFY(text.contains(before.fileName));
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(text));
    QCOMPARE(text.contains(u"409"), sameName);
    QVERIFY(difference != 1 || (text.contains(u"7") && text.contains(u"4")));
}

QTEST_GUILESS_MAIN(TestElHistory)
#include "tst_el_history.moc"
