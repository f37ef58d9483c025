// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/serial_date.h"

#include <QTest>

#include <cmath>

using namespace agrafe::sheets;

class TestDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serials_data();
    void serials();
    void inventedDay();
    void outOfCalendar();
    void thereAndBack();
    void iso_data();
    void iso();
};

void TestDates::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first day") << 1.0 << false << "1900-01-01T00:00:00";
    QTest::newRow("before the invented day") << 59.0 << false << "1900-02-28T00:00:00";
    QTest::newRow("after it") << 61.0 << false << "1900-03-01T00:00:00";
    QTest::newRow("2021") << 44197.0 << false << "2021-01-01T00:00:00";
    QTest::newRow("noon") << 44197.5 << false << "2021-01-01T12:00:00";
    QTest::newRow("one second before midnight")
        << 44197.0 + 86399.0 / 86400 << false << "2021-01-01T23:59:59";
    QTest::newRow("1904: zero") << 0.0 << true << "1904-01-01T00:00:00";
    QTest::newRow("1904: 2021") << 42735.0 << true << "2021-01-01T00:00:00";
    QTest::newRow("1904: sixty is a day like any other") << 60.0 << true << "1904-03-01T00:00:00";
    QTest::newRow("last") << 2958465.0 << false << "9999-12-31T00:00:00";
    QTest::newRow("before the beginning") << -1.0 << false << "1899-12-30T00:00:00";
    QTest::newRow("rounded up over the invented day") << 59.9999999999999 << false << "1900-03-01T00:00:00";
}

void TestDates::serials()
{
    QFETCH(double, serial);
    QFETCH(bool, date1904);
    QFETCH(QString, expected);
    QCOMPARE(fromSerial(serial, date1904).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), expected);
    QCOMPARE(dateFromSerial(serial, date1904).toString(Qt::ISODate), expected.left(10));
}

void TestDates::inventedDay()
{
    QVERIFY(!fromSerial(60, false).isValid());
    QVERIFY(!fromSerial(60.75, false).isValid());
    QVERIFY(!dateFromSerial(60, false).isValid());
}

void TestDates::outOfCalendar()
{
    for (const double serial : {2958466.0, 1e9, -1e9, 1e300, double(NAN), double(INFINITY), -700000.0})
        QVERIFY(!fromSerial(serial, false).isValid());
}

void TestDates::thereAndBack()
{
    for (const bool date1904 : {false, true}) {
        for (QDate day(1904, 1, 1); day.year() < 2200; day = day.addDays(97)) {
            const QDateTime when(day, QTime(13, 37, 59, 250), Qt::UTC);
            QCOMPARE(fromSerial(toSerial(when, date1904), date1904), when);
        }
    }
}

void TestDates::iso_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("expected"); // below zero: none
    QTest::newRow("date") << QByteArray("2021-01-01") << 44197.0;
    QTest::newRow("date and time") << QByteArray("2021-01-01T12:00:00") << 44197.5;
    QTest::newRow("zulu") << QByteArray("2021-01-01T12:00:00Z") << 44197.5;
    QTest::newRow("parts of a second") << QByteArray("2021-01-01T18:00:00.000") << 44197.75;
    QTest::newRow("time") << QByteArray("06:00:00") << 0.25;
    QTest::newRow("no such day") << QByteArray("2021-02-29") << -1.0;
    QTest::newRow("before the calendar") << QByteArray("1899-12-31") << -1.0;
    QTest::newRow("an hour that no day has") << QByteArray("2021-01-01T24:00:00") << -1.0;
    QTest::newRow("first day") << QByteArray("1900-01-01") << 1.0;
    QTest::newRow("French") << QByteArray("01/01/2021") << -1.0;
    QTest::newRow("tail") << QByteArray("2021-01-01 and more") << -1.0;
    QTest::newRow("empty") << QByteArray() << -1.0;
}

void TestDates::iso()
{
    QFETCH(QByteArray, text);
    QFETCH(double, expected);
    QCOMPARE(serialFromIso({text.constData(), std::size_t(text.size())}, false).value_or(-1), expected);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
