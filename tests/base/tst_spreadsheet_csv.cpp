// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/spreadsheet_csv.h"

#include <QTest>

using namespace agrafe;

class TestSpreadsheetCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsComputed_data();
    void nothingIsComputed();
    void rows();
};

void TestSpreadsheetCsv::nothingIsComputed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("formula", "=1+1", "'=1+1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("minus", "-cmd", "'-cmd");
    row("tab", "\t=1", "'\t=1");
    row("negative", "-12.5", "-12.5");
    row("name", "D’Arval", "D’Arval");
    row("empty", "", "");
}

void TestSpreadsheetCsv::nothingIsComputed()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(harmlessInSpreadsheet(text), shown);
}

void TestSpreadsheetCsv::rows()
{
    const QByteArray csv = spreadsheetCsv({{QStringLiteral("nom"), QStringLiteral("a;b")},
                                           {QStringLiteral("É\"x\""), QString()},
                                           {QStringLiteral("deux\nlignes"), QStringLiteral("=A1")}});
    QCOMPARE(csv, QByteArray("\xEF\xBB\xBFnom;\"a;b\"\r\n\"É\"\"x\"\"\";\r\n\"deux\nlignes\";'=A1\r\n"));
}

QTEST_GUILESS_MAIN(TestSpreadsheetCsv)
#include "tst_spreadsheet_csv.moc"
