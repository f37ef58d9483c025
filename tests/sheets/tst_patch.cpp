// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "both_ways.h"
#include "sheets/entry_reader.h"
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
    void pieces();
    void memory();
    void stopped();
    void fullDisk();
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

/// Longer than the pieces that it is read by; every row has values that do not pack well, and one corrected.
QByteArray longRows(int rows, bool corrected = false)
{
    QByteArray xml;
    quint32 any = 1;
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        xml += "<row r=\"" + number + "\">";
        for (const int column : {0, 1, 2}) {
            any = any * 1664525 + 1013904223;
            const QByteArray start = "<c r=\"" + (char('A' + column) + number) + '"';
            xml += corrected && row % 3 == column
                       ? start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + number + "</t></is></c>"
                       : start + "><v>" + QByteArray::number(any) + "</v></c>";
        }
        xml += "</row>";
    }
    return xml;
}

void TestPatch::pieces()
{
    constexpr int rows = 20'000;
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("a.xlsx"));
    const QString target = folder.filePath(QStringLiteral("b.xlsx"));
    const QByteArray before = sheetXml(longRows(rows));
    QVERIFY(before.size() > qsizetype(4) * 256 * 1024);
    QVERIFY(writeZip(source, workbookParts(before)));
    std::vector<CellPatch> patches;
    for (int row = rows; row >= 1; --row) {
        patches.push_back({row, row % 3, QStringLiteral("ancien")}); // the next one for the same cell stands
        patches.push_back({row, row % 3, QString::number(row)});
    }
    const auto report = saveCorrectedCopy(source, target, QStringLiteral("Feuille"), patches);
    QVERIFY(report);
    QCOMPARE(report->written, rows);
    QVERIFY(report->left.empty());
    const auto archive = ZipArchive::open(target, Limits());
    const ZipEntry *entry = (*archive)->find("xl/worksheets/sheet1.xml");
    const auto after = EntryReader::readAll(**archive, *entry, Limits());
    QVERIFY(after && *after == sheetXml(longRows(rows, true)));
}

void TestPatch::memory()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeZip(source, workbookParts(sheetXml(longRows(200'000)))));
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        QSKIP("SKIPPED: the peak of the memory cannot be told on this system");
    const auto memory = [](const QByteArray &name) { // KiB
        QFile status(QStringLiteral("/proc/self/status"));
        (void)status.open(QIODevice::ReadOnly);
        const QByteArray all = status.readAll();
        return all.mid(all.indexOf(name) + name.size()).simplified().split(' ').first().toLongLong();
    };
    const qint64 before = memory("VmRSS:");
    QVERIFY(before > 0);
    QVERIFY(saveCorrectedCopy(source, folder.filePath(QStringLiteral("b.xlsx")), QStringLiteral("Feuille"),
                              {{100'000, 1, QStringLiteral("x")}}));
    const qint64 grown = memory("VmHWM:") - before;
    QVERIFY2(grown < 12 * 1024, qPrintable(QString::number(grown)));
}

void TestPatch::stopped()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("a.xlsx"));
    const QString target = folder.filePath(QStringLiteral("b.xlsx"));
    QVERIFY(writeZip(source, workbookParts(sheetXml(longRows(20'000)))));
    qint64 last = 0;
    const auto stop = [&last](qint64 done, qint64 total) {
        last = done;
        return done < total / 2;
    };
    const auto report =
        saveCorrectedCopy(source, target, QStringLiteral("Feuille"), {{1, 1, QStringLiteral("x")}}, stop);
    QVERIFY(!report);
    QVERIFY(report.error().kind == FailureKind::Cancelled);
    QVERIFY(last > 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a.xlsx")});
}

void TestPatch::fullDisk()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeZip(source, workbookParts(sheetXml(longRows(20'000)))));
    const QByteArray small = QFile::encodeName(folder.filePath(QStringLiteral("small")));
    QVERIFY(QDir().mkdir(QFile::decodeName(small)));
    // Room for the copy, none for the sheet packed anew.
    const QByteArray size = QByteArray::number(QFileInfo(source).size() * 3 / 2);
    if (::system(("mount -t tmpfs -o size=" + size + " tmpfs " + small + " 2>/dev/null").constData()) != 0)
        QSKIP("SKIPPED: this test needs the right to mount a small file system");
    const QString target = QFile::decodeName(small) + QStringLiteral("/b.xlsx");
    const auto report =
        saveCorrectedCopy(source, target, QStringLiteral("Feuille"), {{1, 1, QStringLiteral("x")}});
    const QStringList left =
        QDir(QFile::decodeName(small)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(::system(("umount " + small).constData()), 0);
    QVERIFY(!report);
    QVERIFY2(report.error().sentence.contains(u"disque est plein"), qPrintable(report.error().sentence));
    QCOMPARE(left, QStringList());
}

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
