// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Workbooks that break the rules of their format in a way that other programs put up with: read as they do,
// and told.
#include "both_ways.h"
#include "sheets/row_order.h"
#include "sheets/workbook_patch.h"

#include <QFile>

#include <zip.h>

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray header =
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Nom</v></c><c r=\"B1\" t=\"str\"><v>Ville</v>"
    "</c></row>";

QString where(const ReadOnce &once, NoticeKind kind)
{
    const auto notice = once.summary ? noticeOf(*once.summary, kind) : std::nullopt;
    return notice ? u"%1 %2"_s.arg(notice->count).arg(notice->where) : QString();
}

QByteArray valueRow(int row, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(row) + "\">" + cells + "</row>";
}

QByteArray cell(const QByteArray &name, const QByteArray &value)
{
    return "<c r=\"" + name + "\"><v>" + value + "</v></c>";
}

/// The same workbook, all its parts packed by that method.
bool repack(const QString &path, qint32 method)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), 0, &error);
    if (!archive)
        return false;
    bool good = true;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i)
        good = good && zip_set_file_compression(archive, zip_uint64_t(i), method, 0) == 0;
    return zip_close(archive) == 0 && good;
}

} // namespace

class TestDisorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void disorderAmongMany();
    void largeSheets();
    void correctedCopy();
    void cells_data();
    void cells();
    void strings_data();
    void strings();
    void encodings_data();
    void encodings();
    void unknownEncoding();
    void alternatives();
    void packedOtherwise();
    void packedUnknown();
    void textsSharedBeyondReason();
};

void TestDisorder::rows_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::addColumn<QList<QStringList>>("values");
    QTest::addColumn<QString>("outOfOrder");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("repeated");
    const QString none;
    QTest::newRow("in order") << valueRow(2, cell("A2", "2")) + valueRow(4, cell("A4", "4"))
                              << QList<qint64>{2, 4} << QList<QStringList>{{u"n:2"_s}, {u"n:4"_s}} << none
                              << none << none;
    QTest::newRow("backwards") << valueRow(4, cell("A4", "4")) + valueRow(2, cell("A2", "2"))
                               << QList<qint64>{2, 4} << QList<QStringList>{{u"n:2"_s}, {u"n:4"_s}}
                               << u"1 2"_s << none << none;
    QTest::newRow("in two pieces") << valueRow(2, cell("A2", "4")) + valueRow(2, cell("B2", "2"))
                                   << QList<qint64>{2} << QList<QStringList>{{u"n:4"_s, u"n:2"_s}} << none
                                   << u"1 2"_s << none;
    QTest::newRow("twice") << valueRow(2, cell("A2", "4") + cell("B2", "5")) + valueRow(3, cell("A3", "3")) +
                                  valueRow(2, cell("B2", "2") + "<c r=\"A2\"/>")
                           << QList<qint64>{2, 3} << QList<QStringList>{{u"n:4"_s, u"n:2"_s}, {u"n:3"_s}}
                           << u"1 2"_s << u"1 2"_s << u"1 B2"_s;
    QTest::newRow("empty rows have no place")
        << "<row r=\"9\"/>" + valueRow(2, cell("A2", "2")) << QList<qint64>{2}
        << QList<QStringList>{{u"n:2"_s}} << none << none << none;
    QTest::newRow("without a number after another")
        << valueRow(5, cell("A5", "5")) + valueRow(2, cell("A2", "2")) + "<row><c><v>3</v></c></row>"
        << QList<qint64>{2, 3, 5} << QList<QStringList>{{u"n:2"_s}, {u"n:3"_s}, {u"n:5"_s}} << u"2 2"_s
        << none << none;
    QTest::newRow("cells of another row")
        << valueRow(2, cell("A2", "2") + cell("A5", "5") + cell("B5", "6")) + "<row><c><v>3</v></c></row>"
        << QList<qint64>{2, 3, 5} << QList<QStringList>{{u"n:2"_s}, {u"n:3"_s}, {u"n:5"_s, u"n:6"_s}}
        << u"1 3"_s << none << none;
    QTest::newRow("numbers with zeros")
        << QByteArray("<row r=\"0002\"><c r=\"A0002\"><v>2</v></c></row>") << QList<qint64>{2}
        << QList<QStringList>{{u"n:2"_s}} << none << none << none;
}

void TestDisorder::rows()
{
    QFETCH(QByteArray, xml);
    QFETCH(QList<qint64>, numbers);
    QFETCH(QList<QStringList>, values);
    const auto once = readParts(workbookParts(sheetXml(header + xml)));
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.numbers, numbers);
    QCOMPARE(once->table.rows, values);
    QTEST(where(*once, NoticeKind::RowsOutOfOrder), "outOfOrder");
    QTEST(where(*once, NoticeKind::SplitRows), "split");
    QTEST(where(*once, NoticeKind::RepeatedCells), "repeated");
}

void TestDisorder::disorderAmongMany()
{
    QByteArray rows;
    for (int row = 5'000; row >= 2; --row)
        rows += valueRow(row, cell("A" + QByteArray::number(row), QByteArray::number(row)));
    const auto once = readParts(workbookParts(sheetXml(rows + header)));
    QVERIFY(once->summary);
    QCOMPARE(once->table.names, (QStringList{u"t:Nom"_s, u"t:Ville"_s}));
    QCOMPARE(once->table.rows.size(), 4'999);
    for (int i = 0; i < 4'999; ++i)
        QCOMPARE(once->table.rows.at(i), QStringList{u"n:%1"_s.arg(i + 2)});
    QCOMPARE(where(*once, NoticeKind::RowsOutOfOrder), u"4999 4999"_s);
}

/// They are passed on as they come: their disorder is told when it is met.
void TestDisorder::largeSheets()
{
    QByteArray rows = header;
    const QByteArray text(1'000, 'x');
    for (int row = 2; rows.size() < RowOrder::mostKept; ++row)
        rows += "<row><c t=\"str\"><v>" + text + "</v></c></row>";
    QVERIFY(readParts(workbookParts(sheetXml(rows)))->summary);
    const auto once = readParts(workbookParts(sheetXml(rows + valueRow(7, cell("A7", "7")))));
    QVERIFY(!once->summary && once->summary.error().kind == FailureKind::Input);
    QVERIFY2(once->summary.error().sentence.contains(u"dans l’ordre"_s),
             qPrintable(once->summary.error().sentence));
    // Few bytes, but rows that reach far to the right: not all of them are kept.
    QByteArray wide = header;
    for (int row = 2; row < 400; ++row)
        wide += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    const auto broad = readParts(workbookParts(sheetXml(wide)));
    QVERIFY(broad->summary && broad->summary->rows == 398);
    QCOMPARE(broad->table.rows.last().size(), 16'384);
}

/// What is corrected is the cell that was read.
void TestDisorder::correctedCopy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    const QString copy = folder.filePath(u"b.xlsx"_s);
    QVERIFY(writeZip(path, workbookParts(sheetXml(header + valueRow(4, cell("A4", "4")) +
                                                  valueRow(2, cell("A2", "2") + cell("A3", "3"))))));
    const auto report = saveCorrectedCopy(path, copy, u"Feuille"_s, {{2, 0, u"deux"_s}, {4, 0, u"quatre"_s}});
    QVERIFY(report && report->written == 2 && report->left.empty());
    const auto once = readBothWays(copy);
    QVERIFY(once->summary);
    QCOMPARE(once->table.rows, (QList<QStringList>{{u"t:deux"_s}, {u"n:3"_s}, {u"t:quatre"_s}}));
}

void TestDisorder::cells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("twoValues");
    QTest::addColumn<QString>("repeated");
    const QString none;
    QTest::newRow("one name twice") << QByteArray("<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>")
                                    << QStringList{u"n:2"_s} << none << u"1 A2"_s;
    QTest::newRow("the second time empty")
        << QByteArray("<c r=\"A2\"><v>1</v></c><c r=\"A2\"/>") << QStringList{u"n:1"_s} << none << u"1 A2"_s;
    QTest::newRow("backwards") << QByteArray("<c r=\"B2\"><v>1</v></c><c r=\"A2\"/>")
                               << QStringList{QString(), u"n:1"_s} << none << none;
    QTest::newRow("two values") << QByteArray("<c r=\"A2\"><v>1</v><v>2</v></c><c r=\"B2\"><v>3</v></c>")
                                << QStringList{u"n:1"_s, u"n:3"_s} << u"1 A2"_s << none;
    QTest::newRow("a value and a text")
        << QByteArray("<c r=\"A2\" t=\"inlineStr\"><v>x</v><is><t>un</t></is></c>") << QStringList{u"t:un"_s}
        << u"1 A2"_s << none;
    QTest::newRow("a number and a text") << QByteArray("<c r=\"A2\"><v>1</v><is><t>un</t></is></c>")
                                         << QStringList{u"n:1"_s} << u"1 A2"_s << none;
    QTest::newRow("two texts in place")
        << QByteArray("<c r=\"A2\" t=\"inlineStr\"><is><t>un</t></is><is><t>deux</t></is></c>")
        << QStringList{u"t:un"_s} << u"1 A2"_s << none;
    QTest::newRow("a text in place of a shared one")
        << QByteArray("<c r=\"A2\" t=\"s\"><is><t>un</t></is></c>") << QStringList{u"t:un"_s} << none << none;
    QTest::newRow("an untyped text in a value")
        << QByteArray("<c r=\"A2\" t=\"inlineStr\"><v>x</v></c>") << QStringList{u"t:x"_s} << none << none;
}

void TestDisorder::cells()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, values);
    const auto once = readParts(workbookParts(sheetXml(header + valueRow(2, xml))));
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.rows, QList<QStringList>{values});
    QTEST(where(*once, NoticeKind::TwoValues), "twoValues");
    QTEST(where(*once, NoticeKind::RepeatedCells), "repeated");
}

void TestDisorder::strings_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("told");
    QTest::newRow("two texts") << QByteArray("<si><t>x</t><t>y</t></si>") << u"t:xy"_s << true;
    QTest::newRow("a text and a run") << QByteArray("<si><t>x</t><r><t>y</t></r></si>") << u"t:xy"_s << false;
    QTest::newRow("one text") << QByteArray("<si><t>x</t></si>") << u"t:x"_s << false;
}

void TestDisorder::strings()
{
    QFETCH(QByteArray, item);
    const auto once =
        readParts(workbookParts(sheetXml(header + valueRow(2, "<c t=\"s\"><v>0</v></c>")), stringsXml(item)));
    QVERIFY(once->summary);
    QTEST(once->table.rows.at(0).at(0), "read");
    QTEST(noticeOf(*once->summary, NoticeKind::SplitTexts).has_value(), "told");
    const auto inPlace = readParts(workbookParts(sheetXml(
        header + valueRow(2, QByteArray("<c t=\"inlineStr\">" + item + "</c>").replace("si>", "is>")))));
    QVERIFY(inPlace->summary);
    QTEST(inPlace->table.rows.at(0).at(0), "read");
    QTEST(noticeOf(*inPlace->summary, NoticeKind::SplitTexts).has_value(), "told");
}

void TestDisorder::encodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("read");
    QTest::newRow("Windows-1252") << QByteArray("windows-1252") << QByteArray("\x80t\xE9\x9C") << u"t:€téœ"_s;
    QTest::newRow("Latin-9") << QByteArray("ISO-8859-15") << QByteArray("\xA4\xE9\xBD") << u"t:€éœ"_s;
    QTest::newRow("Latin-1") << QByteArray("iso-8859-1") << QByteArray("\xE9") << u"t:é"_s;
    QTest::newRow("Cyrillic") << QByteArray("windows-1251") << QByteArray("\xC4\xE0") << u"t:Да"_s;
    QTest::newRow("ASCII") << QByteArray("us-ascii") << QByteArray("&#233;") << u"t:é"_s;
}

void TestDisorder::encodings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    const auto inIt = [&encoding](QByteArray xml) { return xml.replace("UTF-8", encoding); };
    const auto once = readParts(workbookParts(
        inIt(sheetXml(header + valueRow(2, "<c t=\"s\"><v>0</v></c><c t=\"str\"><v>" + bytes + "</v></c>"))),
        inIt(stringsXml("<si><t>" + bytes + "</t></si>"))));
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QFETCH(QString, read);
    QCOMPARE(once->table.rows, (QList<QStringList>{{read, read}}));
}

void TestDisorder::unknownEncoding()
{
    for (const char *name : {"utf-7", "no-such-encoding", "ebcdic-cp-fr"}) {
        const auto once = readParts(workbookParts(sheetXml(header).replace("UTF-8", name)));
        QVERIFY2(!once->summary && once->summary.error().detail.contains(u"encoding"_s), name);
    }
}

/// The fallback is for programs that know nothing of the alternative, as this one.
void TestDisorder::alternatives()
{
    const QByteArray space = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    const QByteArray choice = "<mc:AlternateContent" + space +
                              "><mc:Choice Requires=\"x\"><row r=\"2\"><c r=\"A2\"><v>9</v></c></row>"
                              "<row r=\"3\"><c r=\"A3\"><v>9</v></c></row></mc:Choice>";
    const QByteArray fallback =
        "<mc:Fallback><row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\">"
        "<v>3</v></c></row></mc:Fallback></mc:AlternateContent>";
    const QByteArray after = valueRow(4, cell("A4", "4")) +
                             valueRow(5, "<mc:AlternateContent" + space + "><mc:Choice Requires=\"x\">" +
                                             cell("A5", "9") + "</mc:Choice><mc:Fallback>" + cell("B5", "5") +
                                             "</mc:Fallback></mc:AlternateContent>");
    const auto once = readParts(workbookParts(sheetXml(header + choice + fallback + after)));
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.rows,
             (QList<QStringList>{{u"n:2"_s}, {u"n:3"_s}, {u"n:4"_s}, {QString(), u"n:5"_s}}));
}

void TestDisorder::packedOtherwise()
{
    if (zip_compression_method_supported(ZIP_CM_BZIP2, 0) == 0)
        QSKIP("libzip knows no bzip2 here");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    QByteArray rows = header;
    for (int row = 2; row < 20'000; ++row)
        rows += "<row><c t=\"s\"><v>0</v></c><c><v>" + QByteArray::number(row) + "</v></c></row>";
    QVERIFY(writeZip(path, workbookParts(sheetXml(rows), stringsXml("<si><t>é</t></si>"))));
    QVERIFY(repack(path, ZIP_CM_BZIP2));
    ReadOptions options;
    qint64 last = 0;
    options.progress = [&last](qint64 done, qint64 total) {
        QVERIFY(done >= last && done <= total);
        last = done;
    };
    const auto plain = readPath(path, options);
    QVERIFY2(plain->summary, qPrintable(plain->summary ? QString() : plain->summary.error().detail));
    const auto once = readBothWays(path);
    QCOMPARE(once->summary->rows, 19'998);
    QCOMPARE(once->table.rows.last(), (QStringList{u"t:é"_s, u"n:19999"_s}));
}

void TestDisorder::packedUnknown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    QVERIFY(writeZip(path, workbookParts(sheetXml(header))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // Its method is said to be another in the directory and before its bytes.
    const QByteArray name = "xl/worksheets/sheet1.xml";
    const qsizetype local = bytes.indexOf(name);
    const qsizetype central = bytes.lastIndexOf(name);
    for (const qsizetype at : {local - 30 + 8, central - 46 + 10})
        bytes[at] = 97;
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const auto once = readBothWays(path);
    QVERIFY(!once->summary);
    QVERIFY2(once->summary.error().sentence.contains(u"compressé"_s),
             qPrintable(once->summary.error().sentence));
}

/// A file of a few kilobytes that would show gigabytes.
void TestDisorder::textsSharedBeyondReason()
{
    QByteArray cells;
    for (int column = 0; column < 16'384; ++column)
        cells += "<c t=\"s\"><v>0</v></c>";
    const QByteArray strings = stringsXml("<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>");
    const auto once = readParts(workbookParts(sheetXml("<row>" + cells + "</row>"), strings));
    QVERIFY(!once->summary && once->summary.error().kind == FailureKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestDisorder)
#include "tst_disorder.moc"
