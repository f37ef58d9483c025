// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/digit_keys.h"
#include "identifiers/eori_number.h"
#include "identifiers/pasted_text.h"
#include "identifiers/subject.h"
#include "identifiers/vat_number.h"

#include <QTest>

using namespace agrafe;
using namespace Qt::StringLiterals;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void siretAccepted_data();
    void siretAccepted();
    void siretRefused_data();
    void siretRefused();
    void keyNotRequiredWhereDataAreFictitious();
    void laPosteHasItsOwnRule();
    void luhnOfAnyLength();
    void sirenInside();
    void sirenAccepted_data();
    void sirenAccepted();
    void vatKeyIsComputed();
    void vatRefusals_data();
    void vatRefusals();
    void rna_data();
    void rna();
    void eori();
    void subjectIsFoundOut_data();
    void subjectIsFoundOut();
    void subjectRefusals_data();
    void subjectRefusals();
    void everyOneDigitErrorIsSeen();
};

void TestIdentifiers::siretAccepted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("bare") << u"41816609600069"_s;
    QTest::newRow("spaces") << u"418 166 096 00069"_s;
    QTest::newRow("no-break spaces") << u"418\u00a0166\u00a0096\u00a000069"_s;
    QTest::newRow("narrow no-break spaces") << u"418\u202f166\u202f096\u202f00069"_s;
    QTest::newRow("thin spaces") << u"418\u2009166\u2009096\u200900069"_s;
    QTest::newRow("dots") << u"418.166.096.00069"_s;
    QTest::newRow("dashes") << u"418-166-096-00069"_s;
    QTest::newRow("en dashes") << u"418–166–096–00069"_s;
    QTest::newRow("tab and line end") << u"\t41816609600069\r\n"_s;
    QTest::newRow("country") << u"FR 418 166 096 00069"_s;
    QTest::newRow("small country") << u"fr41816609600069"_s;
    QTest::newRow("text cell") << u"'41816609600069"_s;
    QTest::newRow("quoted") << u"\"41816609600069\""_s;
    QTest::newRow("zero width space") << u"418166096\u200b00069"_s;
    QTest::newRow("byte order mark") << u"\ufeff41816609600069"_s;
    QTest::newRow("full width") << u"４１８１６６０９６０００６９"_s;
}

void TestIdentifiers::siretAccepted()
{
    QFETCH(QString, pasted);
    const auto siret = Siret::parse(pasted);
    QVERIFY2(siret.has_value(), siret ? "" : qPrintable(siret.error().sentence));
    QCOMPARE(siret->digits(), u"41816609600069"_s);
    QCOMPARE(siret->display(), u"418\u00a0166\u00a0096\u00a000069"_s);
}

void TestIdentifiers::siretRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("reason"); // what the sentence must speak of
    QTest::newRow("empty") << QString() << u"Indiquez un SIRET"_s;
    QTest::newRow("blank") << u" \u00a0 "_s << u"Indiquez un SIRET"_s;
    QTest::newRow("rounded") << u"4,18E+13"_s << u"tableur"_s;
    QTest::newRow("rounded with a point") << u"4.1816609600069e13"_s << u"tableur"_s;
    QTest::newRow("lost zeros") << u"1816609600069"_s << u"il y en a 13"_s;
    QTest::newRow("too long") << u"418166096000690"_s << u"il y en a 15"_s;
    QTest::newRow("a SIREN") << u"418166096"_s << u"il y en a 9"_s;
    QTest::newRow("letter O") << u"4181660960OO69"_s << u"« O »"_s;
    QTest::newRow("key of the SIREN") << u"41816609700069"_s << u"9 premiers"_s;
    QTest::newRow("key of the whole") << u"41816609600068"_s << u"5 derniers"_s;
    QTest::newRow("zeros") << u"00000000000000"_s << u"SIREN"_s;
}

void TestIdentifiers::siretRefused()
{
    QFETCH(QString, pasted);
    QFETCH(QString, reason);
    const auto siret = Siret::parse(pasted);
    QVERIFY(!siret);
    QVERIFY(siret.error().kind == FailureKind::Input);
    QVERIFY2(siret.error().sentence.contains(reason), qPrintable(siret.error().sentence));
}

void TestIdentifiers::keyNotRequiredWhereDataAreFictitious()
{
    QVERIFY(!Siret::parse(u"13002526500001"_s));
    QVERIFY(Siret::parse(u"13002526500001"_s, KeyCheck::NotRequired));
    QVERIFY(Siret::parse(u"00000000000000"_s, KeyCheck::NotRequired));
    QVERIFY(Siren::parse(u"000 000 002"_s, KeyCheck::NotRequired));
    QVERIFY(!Siret::parse(u"1300252650000"_s, KeyCheck::NotRequired));
}

void TestIdentifiers::laPosteHasItsOwnRule()
{
    QVERIFY(Siret::parse(u"35600000000048"_s));  // head office: the usual key
    QVERIFY(Siret::parse(u"35600000009075"_s));  // 3+5+6+9+7+5 = 35
    QVERIFY(!Siret::parse(u"35600000009076"_s)); // 36
    QVERIFY(!Siret::parse(u"35600000000055"_s)); // right by the usual key, but not the head office: 24
    QCOMPARE(identifiers::luhnSum("35600000000055") % 10, 0);
}

void TestIdentifiers::luhnOfAnyLength()
{
    std::string digits;
    for (int length = 0; length < 40; ++length) {
        int sum = 0;
        for (int fromRight = 0; fromRight < length; ++fromRight) {
            const int digit = digits[std::size_t(length - 1 - fromRight)] - '0';
            const int doubled = fromRight % 2 == 1 ? 2 * digit : digit;
            sum += doubled / 10 + doubled % 10;
        }
        QCOMPARE(identifiers::luhnSum(digits), sum);
        digits += char('0' + length * 7 % 10);
    }
}

void TestIdentifiers::sirenInside()
{
    QCOMPARE(Siret::parse(u"41816609600069"_s)->siren().digits(), u"418166096"_s);
}

void TestIdentifiers::sirenAccepted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("bare") << u"418166096"_s;
    QTest::newRow("spaces") << u" 418 166 096 "_s;
    QTest::newRow("country") << u"FR418166096"_s;
    QTest::newRow("VAT number") << u"FR 16 418166096"_s;
}

void TestIdentifiers::sirenAccepted()
{
    QFETCH(QString, pasted);
    const auto siren = Siren::parse(pasted);
    QVERIFY2(siren.has_value(), siren ? "" : qPrintable(siren.error().sentence));
    QCOMPARE(siren->digits(), u"418166096"_s);
}

void TestIdentifiers::vatKeyIsComputed()
{
    // EDF publishes FR03552081317; by hand: 552049447 mod 97 is 40, 12 + 120 is 132, less 97 is 35.
    QCOMPARE(VatNumber::of(*Siren::parse(u"552081317"_s)).text(), u"FR03552081317"_s);
    QCOMPARE(VatNumber::of(*Siren::parse(u"552049447"_s)).text(), u"FR35552049447"_s);
    QCOMPARE(VatNumber::parse(u"fr 35 552 049 447"_s)->text(), u"FR35552049447"_s);
}

void TestIdentifiers::vatRefusals_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("key") << u"FR36552049447"_s << u"FR35552049447"_s;
    QTest::newRow("country") << u"DE552049447"_s << u"« FR »"_s;
    QTest::newRow("SIREN") << u"FR35552049448"_s << u"SIREN"_s;
}

void TestIdentifiers::vatRefusals()
{
    QFETCH(QString, pasted);
    QFETCH(QString, reason);
    const auto vat = VatNumber::parse(pasted);
    QVERIFY(!vat);
    QVERIFY2(vat.error().sentence.contains(reason), qPrintable(vat.error().sentence));
}

void TestIdentifiers::rna_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("right");
    QTest::newRow("usual") << u"W751234567"_s << true;
    QTest::newRow("small and spaced") << u"w 751 234 567"_s << true;
    QTest::newRow("Corsica") << u"W2A1000123"_s << true;
    QTest::newRow("overseas") << u"W9R1001234"_s << true;
    QTest::newRow("no W") << u"751234567"_s << false;
    QTest::newRow("short") << u"W75123456"_s << false;
    QTest::newRow("long") << u"W7512345678"_s << false;
    QTest::newRow("odd character") << u"W75123456é"_s << false;
}

void TestIdentifiers::rna()
{
    QFETCH(QString, pasted);
    QFETCH(bool, right);
    const auto rna = RnaNumber::parse(pasted);
    QCOMPARE(rna.has_value(), right);
    if (rna)
        QCOMPARE(rna->text().size(), 10);
    else
        QVERIFY(!rna.error().sentence.isEmpty());
}

void TestIdentifiers::eori()
{
    QCOMPARE(EoriNumber::parse(u"fr 418 166 096 00069"_s)->text(), u"FR41816609600069"_s);
    QVERIFY(EoriNumber::parse(u"DE123456789012345"_s));
    QVERIFY(!EoriNumber::parse(u"FR41816609600068"_s));
    QVERIFY(EoriNumber::parse(u"FR41816609600068"_s, KeyCheck::NotRequired));
    QVERIFY(!EoriNumber::parse(u"DE1234567890123456"_s));
    QVERIFY(!EoriNumber::parse(u"41816609600069"_s));
}

void TestIdentifiers::subjectIsFoundOut_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("siren");
    QTest::addColumn<QString>("siret");
    QTest::addColumn<QString>("rna");
    QTest::newRow("SIRET") << u"418 166 096 00069"_s << u"418166096"_s << u"41816609600069"_s << QString();
    QTest::newRow("SIREN") << u"418.166.096"_s << u"418166096"_s << QString() << QString();
    QTest::newRow("VAT") << u"FR16418166096"_s << u"418166096"_s << QString() << QString();
    QTest::newRow("RNA") << u"w751234567"_s << QString() << QString() << u"W751234567"_s;
}

void TestIdentifiers::subjectIsFoundOut()
{
    QFETCH(QString, pasted);
    QFETCH(QString, siren);
    QFETCH(QString, siret);
    QFETCH(QString, rna);
    const auto subject = Subject::parse(pasted);
    QVERIFY2(subject.has_value(), subject ? "" : qPrintable(subject.error().sentence));
    QCOMPARE(subject->siren ? subject->siren->digits() : QString(), siren);
    QCOMPARE(subject->siret ? subject->siret->digits() : QString(), siret);
    QCOMPARE(subject->rna ? subject->rna->text() : QString(), rna);
}

void TestIdentifiers::subjectRefusals_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"Indiquez"_s;
    QTest::newRow("word") << u"Menuiserie Durand"_s << u"ni un SIRET, ni un SIREN"_s;
    QTest::newRow("rounded") << u"1,23E+13"_s << u"tableur"_s;
    QTest::newRow("13 digits") << u"1816609600069"_s << u"13 chiffres"_s;
    QTest::newRow("8 digits") << u"18166096"_s << u"8 chiffres"_s;
    QTest::newRow("wrong key") << u"418166097"_s << u"clé"_s;
}

void TestIdentifiers::subjectRefusals()
{
    QFETCH(QString, pasted);
    QFETCH(QString, reason);
    const auto subject = Subject::parse(pasted);
    QVERIFY(!subject);
    QVERIFY2(subject.error().sentence.contains(reason), qPrintable(subject.error().sentence));
}

void TestIdentifiers::everyOneDigitErrorIsSeen()
{
    const QString right = u"41816609600069"_s;
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[place] = QChar(digit);
            QCOMPARE(Siret::parse(wrong).has_value(), wrong == right);
        }
    }
}

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
