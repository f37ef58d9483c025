// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/reminders.h"

#include <QRegularExpression>
#include <QTest>

using namespace agrafe;
using namespace agrafe::habilitation;

namespace {

const QDate end(2027, 11, 1);

Habilitation entreprise(const QString &name = QStringLiteral("Marchés; publics, \\ et\nautres"))
{
    Habilitation one;
    one.id = QUuid::createUuid();
    one.name = name;
    one.environment = Environment::Production;
    one.expiresOn = end;
    return one;
}

Habilitation chorus()
{
    Habilitation one = entreprise(QStringLiteral("Factures"));
    one.service = Service::Chorus;
    one.technicalPasswordChangedOn = QDate(2026, 1, 1);
    return one;
}

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItAtEachStep_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<int>("step");
        QTest::newRow("far") << 91 << -1;
        for (const auto &[left, step] : {std::pair(90, 90),
                                         {61, 90},
                                         {60, 60},
                                         {31, 60},
                                         {30, 30},
                                         {15, 15},
                                         {8, 15},
                                         {7, 7},
                                         {2, 7},
                                         {1, 1},
                                         {0, 0},
                                         {-3, 0}})
            QTest::addRow("%d days left", left) << left << step;
    }

    void saysItAtEachStep()
    {
        QFETCH(int, daysLeft);
        QFETCH(int, step);
        const auto reminders = remindersOn(end.addDays(-daysLeft), {entreprise()});
        QCOMPARE(reminders.isEmpty(), step < 0);
        if (step < 0)
            return;
        QCOMPARE(reminders.first().step, step);
        QCOMPARE(reminders.first().daysLeft, daysLeft);
        QVERIFY(!reminders.first().sentence().isEmpty());
        QVERIFY(!reminders.first().nextAction().isEmpty());
    }

    void thePasswordOfChorusProLives424Days()
    {
        QCOMPARE(chorus().technicalPasswordEnd(), QDate(2027, 3, 1));
        const auto reminders = remindersOn(QDate(2027, 2, 22), {entreprise(), chorus()});
        QCOMPARE(reminders.size(), 1);
        QVERIFY(reminders.first().deadline.what == SecretKind::TechnicalPassword);
        QCOMPARE(reminders.first().step, 7);
        QVERIFY(reminders.first().sentence().contains(QStringLiteral("compte technique")));
    }

    void fictitiousTokensAreNotWatched()
    {
        Habilitation fictitious = entreprise();
        fictitious.environment = Environment::Staging;
        Habilitation qualification = chorus();
        qualification.environment = Environment::Staging;
        QCOMPARE(deadlinesOf({fictitious, qualification}).size(), 1); // its password really ends
    }

    void theMostUrgentComesFirst()
    {
        Habilitation sooner = entreprise(QStringLiteral("Avant"));
        sooner.expiresOn = end.addDays(-5);
        const auto reminders = remindersOn(end.addDays(-10), {entreprise(), sooner});
        QCOMPARE(reminders.size(), 2);
        QCOMPARE(reminders.first().deadline.name, QStringLiteral("Avant"));
    }

    void eachStepIsSaidOnce()
    {
        const QList<Habilitation> all{entreprise()};
        const auto first = notYetSaid(remindersOn(end.addDays(-30), all), {});
        QCOMPARE(first.size(), 1);
        const QStringList said{first.first().key()};
        QVERIFY(notYetSaid(remindersOn(end.addDays(-29), all), said).isEmpty());
        QCOMPARE(notYetSaid(remindersOn(end.addDays(-15), all), said).size(), 1);
        QList<Habilitation> prolonged = all;
        prolonged.first().expiresOn = end.addMonths(18);
        QCOMPARE(notYetSaid(remindersOn(end.addMonths(18).addDays(-30), prolonged), said).size(), 1);
    }

    void withoutADeadlineThereIsNoCalendar()
    {
        Habilitation unknown = entreprise();
        unknown.expiresOn = {};
        QVERIFY(calendarOf({unknown}, QDateTime::currentDateTimeUtc()).isEmpty());
        QVERIFY(calendarOf({}, QDateTime::currentDateTimeUtc()).isEmpty());
    }

    void theCalendarIsOneThatOthersRead()
    {
        const QByteArray calendar =
            calendarOf({entreprise(), chorus()}, QDateTime({2026, 11, 20}, {10, 5}, Qt::UTC));
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        QCOMPARE(calendar.count("BEGIN:VALARM"), 14);
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY2(line.size() <= 76 && (line.isEmpty() || line.endsWith('\r')), line.constData());
        QByteArray unfolded = calendar;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("DTSTAMP:20261120T100500Z\r\n"));
        QVERIFY(unfolded.contains("DTSTART;VALUE=DATE:20271101\r\n"));
        QVERIFY(unfolded.contains("DTEND;VALUE=DATE:20271102\r\n"));
        QVERIFY(unfolded.contains("TRIGGER:-P89DT15H\r\n"));
        QVERIFY(unfolded.contains("TRIGGER:PT9H\r\n"));
        QVERIFY(unfolded.contains("Marchés\\; publics\\, \\\\ et\\nautres"));
        QVERIFY(QString::fromUtf8(unfolded).count(QChar::ReplacementCharacter) == 0);
        const QRegularExpression uid(QStringLiteral("UID:(\\S+)"));
        auto found = uid.globalMatch(QString::fromUtf8(unfolded));
        QVERIFY(found.next().captured(1) != found.next().captured(1));
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
