// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/dossier_number.h"

#include <QTest>

using namespace agrafe::el;
using namespace Qt::StringLiterals;

class TestDossierNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void nextOne_data();
    void nextOne();
    void nothingFollows999();
    void anUnknownNumberIsLookedUpFirst();
};

void TestDossierNumber::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("subVersion"); // 0: none
    QTest::addColumn<QString>("operatorCode");
    QTest::addColumn<QString>("index");
    QTest::newRow("first") << u"OPER100876-AHG-4U"_s << 0 << u"OPER"_s << u"100876-AHG-4U"_s;
    QTest::newRow("sub-version") << u"001-OPER100876-AHG-4U"_s << 1 << u"OPER"_s << u"100876-AHG-4U"_s;
    QTest::newRow("high sub-version") << u"120-ADIE7"_s << 120 << u"ADIE"_s << u"7"_s;
    QTest::newRow("historical") << u"HISTabc_1+2"_s << 0 << u"HIST"_s << u"abc_1+2"_s;
    QTest::newRow("operator in digits") << u"1234-5"_s << 0 << u"1234"_s << u"-5"_s;
    QTest::newRow("spaces around") << u"  ENVO1-412 "_s << 0 << u"ENVO"_s << u"1-412"_s;
}

void TestDossierNumber::accepted()
{
    QFETCH(QString, text);
    QFETCH(int, subVersion);
    const auto number = DossierNumber::parse(text);
    QVERIFY2(number.has_value(), qPrintable(number ? QString() : number.error().sentence));
    QCOMPARE(number->subVersion().value_or(0), subVersion);
    QTEST(number->operatorCode(), "operatorCode");
    QTEST(number->index(), "index");
    QCOMPARE(number->text(), text.trimmed());
    QCOMPARE(number->isHistorical(), text.startsWith("HIST"_L1));
}

void TestDossierNumber::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *text, DossierFault fault) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(fault);
    };
    row("", DossierFault::Empty);
    row("1-OPER7", DossierFault::SubVersion);
    row("12-OPER7", DossierFault::SubVersion);
    row("001-", DossierFault::Operator);
    row("ENV", DossierFault::Operator);
    row("EN-O1", DossierFault::Operator);
    row("EN O1", DossierFault::Operator);
    row("ÉNVO1", DossierFault::Operator);
    row("ENVO", DossierFault::NoIndex);
    row("002-ENVO", DossierFault::NoIndex);
    row("ENVO1/2", DossierFault::Index);
    row("ENVO1 2", DossierFault::Index);
    row("ENVO1é", DossierFault::Index);
}

void TestDossierNumber::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    QCOMPARE(static_cast<int>(dossierFault(text.toStdString())), fault);
    const auto number = DossierNumber::parse(QString::fromUtf8(text));
    QVERIFY(!number);
    QVERIFY(!number.error().sentence.isEmpty());
    QVERIFY(number.error().nextAction.contains("OPER100876-AHG-4U"_L1));
}

void TestDossierNumber::nextOne_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("next");
    QTest::newRow("first sub-version") << u"ENVO1"_s << QStringList{u"ENVO1"_s} << u"001-ENVO1"_s;
    QTest::newRow("after the highest")
        << u"ENVO1"_s << QStringList{u"001-ENVO1"_s, u"004-ENVO1"_s, u"ENVO1"_s} << u"005-ENVO1"_s;
    QTest::newRow("asked from a sub-version")
        << u"002-ENVO1"_s << QStringList{u"001-ENVO1"_s} << u"003-ENVO1"_s;
    QTest::newRow("others do not count")
        << u"ENVO1"_s << QStringList{u"009-ENVO10"_s, u"001-ENVO1"_s} << u"002-ENVO1"_s;
}

void TestDossierNumber::nextOne()
{
    QFETCH(QString, number);
    QFETCH(QStringList, known);
    QList<DossierNumber> numbers;
    for (const QString &text : std::as_const(known))
        numbers.append(*DossierNumber::parse(text));
    const auto next = nextSubVersion(*DossierNumber::parse(number), numbers);
    QVERIFY(next.has_value());
    QTEST(next->number.text(), "next");
    QVERIFY(next->baseKnown);
    QVERIFY(next->explanation.contains(next->number.text()));
}

void TestDossierNumber::nothingFollows999()
{
    const auto last = *DossierNumber::parse(u"999-ENVO1"_s);
    const auto next = nextSubVersion(last.base(), {last});
    QVERIFY(!next);
    QVERIFY(!next.error().nextAction.isEmpty());
}

void TestDossierNumber::anUnknownNumberIsLookedUpFirst()
{
    const auto next = nextSubVersion(*DossierNumber::parse(u"ENVO1"_s), {});
    QVERIFY(next.has_value());
    QVERIFY(!next->baseKnown);
    QVERIFY(next->explanation.contains(u"recherche de dossiers d’E#L"_s));
    QCOMPARE(next->number.text(), u"001-ENVO1"_s);
}

QTEST_GUILESS_MAIN(TestDossierNumber)
#include "tst_dossier_number.moc"
