// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/amount.h"
#include "chorus/exact_json.h"
#include "chorus/lenient.h"
#include "chorus/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace agrafe::chorus;
using namespace Qt::StringLiterals;

/// What answers are made of: money to the cent, dates in their shapes, codes in words.
class TestChorusValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("shown");
        QTest::newRow("cents") << u"1236.6"_s << u"1236.6"_s << u"1\u00a0236,60\u00a0€"_s;
        QTest::newRow("integer") << u"816"_s << u"816"_s << u"816,00\u00a0€"_s;
        QTest::newRow("negative") << u"-240.00"_s << u"-240"_s << u"−240,00\u00a0€"_s;
        QTest::newRow("less than one") << u"-0.05"_s << u"-0.05"_s << u"−0,05\u00a0€"_s;
        QTest::newRow("six decimals") << u"0.123456"_s << u"0.123456"_s << u"0,123456\u00a0€"_s;
        QTest::newRow("what a double loses") << u"1234567890123.123456"_s << u"1234567890123.123456"_s
                                             << u"1\u00a0234\u00a0567\u00a0890\u00a0123,123456\u00a0€"_s;
        QTest::newRow("Java's exponent")
            << u"1.2345678E7"_s << u"12345678"_s << u"12\u00a0345\u00a0678,00\u00a0€"_s;
        QTest::newRow("exponent with decimals")
            << u"1.23456789E3"_s << u"1234.56789"_s << u"1\u00a0234,56789\u00a0€"_s;
        QTest::newRow("negative exponent") << u"5E-2"_s << u"0.05"_s << u"0,05\u00a0€"_s;
        QTest::newRow("zeros behind") << u"10.10000000"_s << u"10.1"_s << u"10,10\u00a0€"_s;
        QTest::newRow("zero") << u"0.00"_s << u"0"_s << u"0,00\u00a0€"_s;
        QTest::newRow("a comma") << u"1234,50"_s << u"1234.5"_s << u"1\u00a0234,50\u00a0€"_s;
        QTest::newRow("groups") << u"1\u202f234\u00a0567,5"_s << u"1234567.5"_s
                                << u"1\u00a0234\u00a0567,50\u00a0€"_s;
        QTest::newRow("no groups") << u"12 34"_s << u"12 34"_s << u"12 34\u00a0€"_s;
        QTest::newRow("not a number") << u"1,234.50"_s << u"1,234.50"_s << u"1,234.50\u00a0€"_s;
        QTest::newRow("seven decimals are kept as written")
            << u"0.1234567"_s << u"0.1234567"_s << u"0.1234567\u00a0€"_s;
        QTest::newRow("far too large")
            << u"123456789012345678901"_s << u"123456789012345678901"_s << u"123456789012345678901\u00a0€"_s;
    }
    void amounts()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, plain);
        QFETCH(const QString, shown);
        const Amount amount = Amount::parsed(written);
        QCOMPARE(amount.plain(), plain);
        QCOMPARE(amount.text(), shown);
        // What is sent says the same, to the last figure.
        const QByteArray sent = QJsonDocument(QJsonArray{amount.toJson()}).toJson(QJsonDocument::Compact);
        const QString back = QString::fromLatin1(sent).remove(u'[').remove(u']').remove(u'"');
        QCOMPARE(Amount::parsed(back).plain(), plain);
    }

    void noneIsNotZero()
    {
        QVERIFY(Amount().isNone());
        QVERIFY(!Amount::parsed(u"0"_s).isNone());
        QCOMPARE(Amount::parsed(u"100"_s).plainMoney(), u"100.00"_s);
        QCOMPARE(Amount::parsed(u"-252.5"_s).plainMoney(), u"-252.50"_s);
        QCOMPARE(Amount::parsed(u"816.005"_s).plainMoney(), u"816.005"_s);
        QVERIFY(Amount().plainMoney().isEmpty());
        QCOMPARE(Amount().text(), QString());
        QVERIFY(Amount().toJson().isNull());
    }

    void sumsAreExact()
    {
        Amount sum = Amount::parsed(u"0"_s);
        for (int i = 0; i < 1000; ++i)
            sum = sum + Amount::parsed(u"0.1"_s);
        QCOMPARE(sum.plain(), u"100"_s);
        QVERIFY((sum + Amount()).isNone());
    }

    void everyCentSurvivesTheJson()
    {
        for (qint64 cents = 0; cents < 100'000; cents += 7) {
            const QByteArray json = "{\"m\":" + QByteArray::number(cents / 100) + '.' +
                                    QByteArray::number(cents % 100).rightJustified(2, '0') + "}";
            const auto object = exactObject(json);
            QVERIFY(object);
            QCOMPARE(amountAt(*object, u"m").micros(), std::optional(cents * 10'000));
        }
    }

    void exactObjects_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("value");
        QTest::newRow("decimal") << QByteArray(R"({"v":0.1})") << u"0.1"_s;
        QTest::newRow("many figures")
            << QByteArray(R"({"v":12345678901234567890})") << u"12345678901234567890"_s;
        QTest::newRow("large id") << QByteArray(R"({"v":65336344681929})") << u"65336344681929"_s;
        QTest::newRow("text with a number") << QByteArray("{\"v\":\"a 1.5 \\\" 2.5\"}") << u"a 1.5 \" 2.5"_s;
        QTest::newRow("text with a backslash at its end")
            << QByteArray("{\"w\":\"\\\\\",\"v\":1.50}") << u"1.50"_s;
    }
    void exactObjects()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, value);
        const auto object = exactObject(json);
        QVERIFY(object);
        QCOMPARE(textAt(*object, u"v"), value);
    }
    void whatIsCutIsNoObject()
    {
        QVERIFY(!exactObject(R"({"v":0.1)"));
        QVERIFY(!exactObject("<html>"));
        QVERIFY(!exactObject("[1]"));
        QVERIFY(!exactObject({}));
    }

    void moments_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("day") << u"2026-04-03"_s << QDate(2026, 4, 3) << QDateTime();
        QTest::newRow("minute, in France")
            << u"2016-05-24 15:02"_s << QDate(2016, 5, 24) << QDateTime({2016, 5, 24}, {13, 2}, Qt::UTC);
        QTest::newRow("milliseconds") << u"2018-02-16T15:10:25.536+01:00"_s << QDate(2018, 2, 16)
                                      << QDateTime({2018, 2, 16}, {14, 10, 25, 536}, Qt::UTC);
        QTest::newRow("without milliseconds") << u"2018-02-16T15:10:25+01:00"_s << QDate(2018, 2, 16)
                                              << QDateTime({2018, 2, 16}, {14, 10, 25}, Qt::UTC);
        QTest::newRow("zone without colon") << u"2018-02-16T15:10:25.536+0100"_s << QDate(2018, 2, 16)
                                            << QDateTime({2018, 2, 16}, {14, 10, 25, 536}, Qt::UTC);
        QTest::newRow("the day is the one of France")
            << u"2026-07-01T23:30:00Z"_s << QDate(2026, 7, 2) << QDateTime({2026, 7, 1}, {23, 30}, Qt::UTC);
        QTest::newRow("another shape stays as written") << u"le 3 avril 2026"_s << QDate() << QDateTime();
    }
    void moments()
    {
        QFETCH(const QString, written);
        QFETCH(const QDate, day);
        QFETCH(const QDateTime, at);
        const Moment moment = momentOf(written);
        QCOMPARE(moment.day, day);
        QCOMPARE(moment.at, at);
        QVERIFY(!moment.text().isEmpty());
        if (!day.isValid())
            QCOMPARE(moment.text(), written);
    }

    void membersAreReadInAllShapes()
    {
        const auto object = exactObject(
            R"({"id":"5000025350","number":5000025350,"siret":12345678200051,"yes":"OUI","no":"Non","flag":true,
                "one":{"a":1},"many":[{"a":1},{"a":2}],"null":null,"amount":"12.30","whole":12})");
        QVERIFY(object);
        QCOMPARE(numberAt(*object, u"id"), 5'000'025'350);
        QCOMPARE(numberAt(*object, u"number"), 5'000'025'350);
        QCOMPARE(textAt(*object, u"siret"), u"12345678200051"_s);
        QCOMPARE(flagAt(*object, u"yes"), std::optional(true));
        QCOMPARE(flagAt(*object, u"no"), std::optional(false));
        QCOMPARE(flagAt(*object, u"flag"), std::optional(true));
        QCOMPARE(flagAt(*object, u"null"), std::nullopt);
        QCOMPARE(flagAt(*object, u"absent"), std::nullopt);
        QCOMPARE(rowsAt(*object, u"one").size(), 1);
        QCOMPARE(rowsAt(*object, u"many").size(), 2);
        QCOMPARE(rowsAt(*object, u"null").size(), 0);
        QCOMPARE(rowsAt(*object, u"absent").size(), 0);
        QCOMPARE(amountAt(*object, u"amount"), amountAt(*exactObject(R"({"amount":12.3})"), u"amount"));
        QCOMPARE(amountAt(*object, u"whole").plain(), u"12"_s);
        QVERIFY(amountAt(*object, u"absent").isNone());
    }

    void unknownCodesAreShown()
    {
        QCOMPARE(wordsOf(CodeList::Status, u"VISA_CPT"_s), u"Code VISA_CPT"_s);
        QVERIFY(!isKnown(CodeList::Status, u"VISA_CPT"_s));
        QVERIFY(turnOf(u"VISA_CPT"_s) == Turn::Unknown);
        QVERIFY(lookOf(u"VISA_CPT"_s) == Look::Unknown);
        QCOMPARE(wordsOf(CodeList::Status, {}), QString());
        QVERIFY(turnOf(u"SUSPENDUE"_s) == Turn::Supplier);
        QCOMPARE(codesOf(CodeList::Status).size(), 57); // 56 of the description, and one seen since
        QCOMPARE(codesOf(CodeList::Cadre).size(), 26);
    }
};

QTEST_GUILESS_MAIN(TestChorusValues)
#include "tst_chorus_values.moc"
