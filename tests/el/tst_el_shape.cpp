// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A pattern that is told by its bytes: as the engine of regular expressions tells it, or not at all.
#include "el/byte_shape.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace agrafe::el;
using namespace Qt::StringLiterals;

class TestElShape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void simplePatternsAreShapes_data();
    void simplePatternsAreShapes();
    void othersAreLeftToTheEngine_data();
    void othersAreLeftToTheEngine();
    void madeUpPatternsAgreeWithTheEngine();
};

namespace {

const QString letters = u"09Aaz-.é "_s;

QString madeUpText(std::mt19937 &random, std::size_t most)
{
    QString text;
    for (std::size_t i = random() % (most + 1); i > 0; --i)
        text += letters.at(qsizetype(random() % std::size_t(letters.size())));
    return text;
}

QString madeUpPattern(std::mt19937 &random)
{
    const QStringList atoms{u"[0-9]"_s,  u"\\d"_s,    u"[A-Z]"_s, u"[A-Za-z]"_s, u"A"_s,
                            u"\\."_s,    u"\\-"_s,    u"-"_s,     u"é"_s,        u"[a.]"_s,
                            u"[\\da]"_s, u"[^0-9]"_s, u"."_s,     u"(A|9)"_s};
    const QStringList times{{},        {},     {},     {},     u"{2}"_s, u"{1,3}"_s,
                            u"{2,}"_s, u"+"_s, u"*"_s, u"?"_s, u"+?"_s,  u"{,2}"_s};
    QString pattern;
    for (std::size_t i = 1 + random() % 4; i > 0; --i)
        pattern += atoms.at(qsizetype(random() % std::size_t(atoms.size()))) +
                   times.at(qsizetype(random() % std::size_t(times.size())));
    return pattern;
}

bool engineMatches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool shapeMatches(const ByteShape &shape, const QString &text)
{
    const std::string bytes = text.toStdString();
    return shape.matches(bytes);
}

} // namespace

void TestElShape::simplePatternsAreShapes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const QString &pattern, const QString &right, const QString &wrong) {
        QTest::newRow(qPrintable(pattern)) << pattern << right << wrong;
    };
    row(u"[0-9]{13}"_s, u"1234567890123"_s, u"12345678901234"_s);
    row(u"DOS-[0-9]{4}-\\d{7}"_s, u"DOS-2024-0000001"_s, u"DOS-2024-000001"_s);
    row(u"Réf\\. [0-9]+"_s, u"Réf. 12"_s, u"Réf. "_s);
    row(u"[A-Z]{2}[0-9]*"_s, u"AB"_s, u"ABC"_s);
    row(u"[A-Z]{2,4}-[0-9]"_s, u"ABC-1"_s, u"A-1"_s);
    row(u"[0-9]?A"_s, u"A"_s, u"11A"_s);
    row(u"[0-9]{2}"_s, u"12"_s, u"12\n"_s);
}

void TestElShape::simplePatternsAreShapes()
{
    QFETCH(QString, pattern);
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    const auto shape = ByteShape::of(pattern);
    QVERIFY(shape.has_value());
    QVERIFY(shapeMatches(*shape, right));
    QVERIFY(!shapeMatches(*shape, wrong));
    QVERIFY(!shapeMatches(*shape, {}));
}

void TestElShape::othersAreLeftToTheEngine_data()
{
    QTest::addColumn<QString>("pattern");
    for (const QString &pattern :
         {u"A|B"_s,     u"(A)"_s,         u"^A"_s,     u"A$"_s,    u"A."_s,          u"\\w+"_s,
          u"[^A]"_s,    u"[[:alpha:]]"_s, u"A+?"_s,    u"A++"_s,   u"[0-9]*[0-9]"_s, u"[A-Z]+A"_s,
          u"A?B?"_s,    u"é+"_s,          u"A{2"_s,    u"A{,2}"_s, u"[A-"_s,         u"[]A]"_s,
          u"[A-\\d]"_s, u"\\x41"_s,       u"A{3,2}"_s, u"\\"_s,    u"A{99999}"_s})
        QTest::newRow(qPrintable(pattern)) << pattern;
}

void TestElShape::othersAreLeftToTheEngine()
{
    QFETCH(QString, pattern);
    QVERIFY(!ByteShape::of(pattern).has_value());
}

void TestElShape::madeUpPatternsAgreeWithTheEngine()
{
    constexpr int patterns = 4000;
    constexpr int textsEach = 40;
    std::mt19937 random(20261122); // the same ones every time
    int shapes = 0;
    int matches = 0;
    for (int i = 0; i < patterns; ++i) {
        const QString pattern = madeUpPattern(random);
        const auto shape = ByteShape::of(pattern);
        shapes += shape ? 1 : 0;
        for (int n = 0; n < textsEach && shape; ++n) {
            const QString text = madeUpText(random, 6);
            const bool expected = engineMatches(pattern, text);
            matches += expected ? 1 : 0;
            QVERIFY2(shapeMatches(*shape, text) == expected, qPrintable(pattern + u" on "_s + text));
        }
    }
    QVERIFY(shapes > patterns / 20);
    QVERIFY(matches > shapes); // so that both answers were seen
}

QTEST_GUILESS_MAIN(TestElShape)
#include "tst_el_shape.moc"
