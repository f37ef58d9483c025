// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "both_ways.h"
#include "sheets/workbook_patch.h"
#include "sheets/zip_archive.h"

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

namespace {

QString fixture(const QString &name)
{
    return QFINDTESTDATA(QStringLiteral("data/") + name);
}

/// The packed bytes of every part but the sheet's.
QMap<QByteArray, QByteArray> otherParts(const QString &path)
{
    QMap<QByteArray, QByteArray> parts;
    const auto archive = ZipArchive::open(path, Limits());
    for (const ZipEntry &entry : (*archive)->entries()) {
        QByteArray packed(qsizetype(entry.packedSize), '\0');
        ZipBytes bytes(**archive, entry);
        bytes.read({packed.data(), std::size_t(packed.size())});
        if (!entry.name.endsWith("sheet1.xml"))
            parts.insert(entry.name, packed);
    }
    return parts;
}

} // namespace

class TestPatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writers_data();
    void writers();
    void shapes_data();
    void shapes();
    void refused();
};

void TestPatch::writers_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"openpyxl.xlsx", "libreoffice.xlsx", "gnumeric.xlsx", "structure.xlsx"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPatch::writers()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("corrige.xlsx"));
    const QString text = QStringLiteral("été & <b> \"x\"\r\n _x0041_ ");
    // A number, a date that is not there, a cell behind the others, a formula, a row that is not there.
    const std::vector<CellPatch> patches{{5, 1, QStringLiteral("00000000000001")},
                                         {6, 4, text},
                                         {4, 30, QStringLiteral("z")},
                                         {4, 8, QStringLiteral("no")},
                                         {90, 0, QStringLiteral("no")}};
    const auto report = saveCorrectedCopy(fixture(name), target, QStringLiteral("Dossiers"), patches);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->written, 3);
    QCOMPARE(report->left.size(), 2);
    const auto before = readBothWays(fixture(name));
    const auto after = readBothWays(target);
    QVERIFY(after->summary);
    QList<QStringList> expected = before->table.rows;
    expected[0].resize(31);
    expected[0][30] = QStringLiteral("t:z");
    expected[1][1] = QStringLiteral("t:00000000000001");
    expected[2][4] = QStringLiteral("t:") + text;
    QCOMPARE(after->table.rows, expected);
    QCOMPARE(after->table.names, before->table.names);
    QCOMPARE(otherParts(target), otherParts(fixture(name)));
    QVERIFY(QFile(target).permissions().testFlag(QFile::ReadOther) == false);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPatch::shapes_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray cell = "<c r=\"B1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">x</t></is></c>";
    QTest::newRow("value") << QByteArray("<row><c/><c><v>1</v></c><c/></row>")
                           << "<row><c/>" + cell + "<c/></row>";
    QTest::newRow("style") << QByteArray("<row><c r=\"B1\" s=\"1\"/></row>")
                           << "<row>" + QByteArray(cell).replace(" t=", " s=\"1\" t=") + "</row>";
    QTest::newRow("between") << QByteArray("<row><c r=\"A1\"><v>1</v></c> <c r=\"C1\"/></row>")
                             << "<row><c r=\"A1\"><v>1</v></c> " + cell + "<c r=\"C1\"/></row>";
    QTest::newRow("at the end") << QByteArray("<row><c><v>1</v></c><!-- a --></row>")
                                << "<row><c><v>1</v></c><!-- a -->" + cell + "</row>";
}

void TestPatch::shapes()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, expected);
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("a.xlsx"));
    const QString target = folder.filePath(QStringLiteral("b.xlsx"));
    QVERIFY(writeZip(source, workbookParts(sheetXml(row))));
    QVERIFY(saveCorrectedCopy(source, target, QStringLiteral("Feuille"), {{1, 1, QStringLiteral("x")}}));
    const auto wanted = folder.filePath(QStringLiteral("c.xlsx"));
    QVERIFY(writeZip(wanted, workbookParts(sheetXml(expected))));
    const auto sizes = [](const QString &path) {
        const auto archive = ZipArchive::open(path, Limits());
        const ZipEntry *entry = (*archive)->find("xl/worksheets/sheet1.xml");
        return std::pair(entry->size, entry->crc);
    };
    QVERIFY(sizes(target) == sizes(wanted));
}

void TestPatch::refused()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("b.xlsx"));
    QVERIFY(!saveCorrectedCopy(fixture(QStringLiteral("openpyxl.xlsx")), target, QStringLiteral("Ailleurs"),
                               {{1, 1, QStringLiteral("x")}}));
    QVERIFY(!saveCorrectedCopy(fixture(QStringLiteral("libreoffice.csv")), target, QStringLiteral("Dossiers"),
                               {}));
    QVERIFY(!QFile::exists(target));
}

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
