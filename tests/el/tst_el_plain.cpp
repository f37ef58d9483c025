// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A sheet converted as it stands.
#include "el/plain_conversion.h"

#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;
using sheets::CellKind;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestElPlain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void theWholeRectangleFromA1();
    void nothingIsOverwritten();
};

void TestElPlain::values_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](CellKind kind, const char *text, const char *expected, bool date1904 = false) {
        QTest::addRow("%d %s %d", static_cast<int>(kind), text, date1904)
            << static_cast<int>(kind) << QByteArray(text) << date1904 << QByteArray(expected);
    };
    add(CellKind::Text, " a;b ", " a;b ");
    add(CellKind::Boolean, "1", "true");
    add(CellKind::Boolean, "0", "false");
    add(CellKind::Error, "#DIV/0!", "#DIV/0!");
    add(CellKind::FormulaWithoutValue, "", "=?");
    for (const auto &[text, expected] : std::initializer_list<std::pair<const char *, const char *>>{
             {"0", "0"},
             {"12", "12"},
             {"-0.5", "-0.5"},
             {"1234.56", "1234.56"},
             {"8.0", "8"},
             {"8.50", "8.5"},
             {"007", "7"},
             {"-0", "0"},
             {".5", "0.5"},
             {"-.5", "-0.5"},
             {"5.", "5"},
             {"1.2345678901234E+13", "12345678901234"},
             {"1E-7", "0.0000001"},
             {"-2.5E-3", "-0.0025"},
             {"1.5E+20", "1.5E+20"},
             {"123456789012345000", "123456789012345000"}})
        add(CellKind::Number, text, expected);
    add(CellKind::Date, "46298", "2026-10-03");
    add(CellKind::Date, "46298.5", "2026-10-03 12:00:00");
    add(CellKind::Date, "46298.9999999", "2026-10-04");
    add(CellKind::Date, "0.75", "18:00:00");
    add(CellKind::Date, "0", "00:00:00");
    add(CellKind::Date, "1E-2", "00:14:24");
    add(CellKind::Date, "1", "1900-01-01");
    add(CellKind::Date, "59", "1900-02-28");
    add(CellKind::Date, "60", "1900-02-29");
    add(CellKind::Date, "60.5", "1900-02-29 12:00:00");
    add(CellKind::Date, "59.9999999", "1900-02-29");
    add(CellKind::Date, "60.9999999", "1900-03-01");
    add(CellKind::Date, "61", "1900-03-01");
    add(CellKind::Date, "-3", "-3");
    add(CellKind::Date, "0", "1904-01-01", true);
    add(CellKind::Date, "44836", "2026-10-03", true);
}

void TestElPlain::values()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    QFETCH(bool, date1904);
    QFETCH(QByteArray, expected);
    sheets::TextArena arena;
    const auto found =
        plainValue({static_cast<CellKind>(kind), {text.constData(), static_cast<std::size_t>(text.size())}},
                   date1904, arena);
    QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), expected);
}

// The second row is wider than the first, and a row is missing between them.
void TestElPlain::theWholeRectangleFromA1()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"a.csv"_s);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n,\n1,\"x;y\",,z\n\n");
    file.close();
    const QString target = folder.filePath(u"b.csv"_s);
    const auto made = convertPlainly(source, target, {}, IfExists::Refuse, {});
    QVERIFY(made);
    QCOMPARE(bytesOf(target), "a;b;;\n;;;\n1;\"x;y\";;z\n");
    QCOMPARE(made->written.rows, 3);
}

void TestElPlain::nothingIsOverwritten()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"a.csv"_s);
    const QString target = folder.filePath(u"b.csv"_s);
    for (const QString &path : {source, target}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old;1\n") == 6);
    }
    QVERIFY(!convertPlainly(source, target, {}, IfExists::Refuse, {}));
    QCOMPARE(bytesOf(target), "old;1\n");
    QVERIFY(convertPlainly(source, target, {.lineEnd = LineEnd::CrLf}, IfExists::Replace, {}));
    QCOMPARE(bytesOf(target), "old;1\r\n");
}

QTEST_GUILESS_MAIN(TestElPlain)
#include "tst_el_plain.moc"
