// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "both_ways.h"

#include <QRandomGenerator>

#include <zip.h>

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

namespace {

const QByteArray goodRows =
    "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>b &amp; "
    "c</t></is></c>"
    "<c r=\"C1\" t=\"s\"><v>1</v></c></row>\n<row r=\"2\" hidden=\"1\"><c r=\"A2\" s=\"1\"><v>44197.5</v></c>"
    "<c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">A1+1</f><v>0.54000000000000004</v></c><c r=\"C2\" "
    "t=\"e\"><v>#N/A"
    "</v></c></row><row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\"><f t=\"shared\" si=\"0\"/></c>"
    "<c r=\"C3\" t=\"str\"><f>A1</f><v>é_x000D_]</v></c></row>";
const QByteArray goodStrings =
    "<si><t>é</t></si><si><r><t>x</t></r><r><t xml:space=\"preserve\"> y</t></r></si>";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray zipOf(const Parts &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    return writeZip(path, parts) ? bytesOf(path) : QByteArray();
}

std::unique_ptr<ReadOnce> readBytes(const QByteArray &bytes, const ReadOptions &options = {})
{
    const QTemporaryDir folder;
    return readPath(written(folder, QStringLiteral("a.xlsx"), bytes), options);
}

bool isSame(const ReadOnce &a, const ReadOnce &b)
{
    return a.table.names == b.table.names && a.table.rows == b.table.rows;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void broken_data();
    void broken();
    void otherArchives_data();
    void otherArchives();
    void encrypted();
    void missingParts();
    void limits_data();
    void limits();
    void bomb();
    void cutArchives();
    void changedArchives();
    void everyPackedByteCounts();
    void cutSheets();
    void mutatedSheets();
    void stopped();
    void cancelled();
};

void TestHostile::broken_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    const auto rows = [](const QByteArray &xml) { return sheetXml(xml); };
    const QByteArray entities =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]>";
    QTest::newRow("entities in the sheet")
        << sheet << entities + "<worksheet><sheetData><row><c><v>&y;</v></c></row></sheetData></worksheet>";
    QTest::newRow("entities in the workbook")
        << QByteArray("xl/workbook.xml") << entities + "<workbook>&y;</workbook>";
    QTest::newRow("entities in the strings")
        << QByteArray("xl/sharedStrings.xml") << entities + "<sst><si><t>&y;</t></si></sst>";
    QTest::newRow("file from elsewhere")
        << sheet
        << QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet>&x;</worksheet>");
    QTest::newRow("nested") << sheet << rows(QByteArray("<a>").repeated(5'000));
    QTest::newRow("nested in a row") << sheet << rows("<row><c>" + QByteArray("<a>").repeated(5'000));
    QTest::newRow("not XML") << sheet << QByteArray("hello");
    QTest::newRow("nothing") << sheet << QByteArray();
    QTest::newRow("another part") << sheet << QByteArray("<chartsheet/>");
    QTest::newRow("zeros") << sheet
                           << rows("<row><c><v>1</v></c></row>").replace("<v>1", QByteArray("<v>\0", 4));
    QTest::newRow("no such string") << sheet << rows("<row><c t=\"s\"><v>2</v></c></row>");
    QTest::newRow("string below zero") << sheet << rows("<row><c t=\"s\"><v>-1</v></c></row>");
    QTest::newRow("string by half") << sheet << rows("<row><c t=\"s\"><v>0.5</v></c></row>");
    QTest::newRow("string far away") << sheet
                                     << rows("<row><c t=\"s\"><v>99999999999999999999</v></c></row>");
    QTest::newRow("column far away") << sheet << rows("<row><c r=\"XFE1\"><v>1</v></c></row>");
    QTest::newRow("column without end")
        << sheet << rows("<row><c r=\"AAAAAAAAAAAAAAAAAAAA1\"><v>1</v></c></row>");
    QTest::newRow("cell without a row") << sheet << rows("<row><c r=\"A\"><v>1</v></c></row>");
    QTest::newRow("behind the last column")
        << sheet << rows("<row><c r=\"XFD1\"><v>1</v></c><c><v>2</v></c></row>");
    QTest::newRow("row zero") << sheet << rows("<row r=\"0\"><c><v>1</v></c></row>");
    QTest::newRow("row below zero") << sheet << rows("<row r=\"-5\"><c><v>1</v></c></row>");
    QTest::newRow("row far away") << sheet << rows("<row r=\"1048577\"><c><v>1</v></c></row>");
    QTest::newRow("row without end") << sheet
                                     << rows("<row r=\"99999999999999999999\"><c><v>1</v></c></row>");
    QTest::newRow("attribute twice") << sheet << rows("<row r=\"2\" r=\"3\"><c><v>1</v></c></row>");
    QTest::newRow("cell attribute twice") << sheet << rows("<row><c r=\"A1\" r=\"B1\"><v>1</v></c></row>");
    QTest::newRow("unbound prefix") << sheet << rows("<row z:a=\"1\"><c><v>1</v></c></row>");
    QTest::newRow("no such entity") << sheet << rows("<row><c t=\"str\"><v>&eacute;</v></c></row>");
    QTest::newRow("impossible character") << sheet << rows("<row><c t=\"str\"><v>&#0;</v></c></row>");
    QTest::newRow("no UTF-8") << sheet << rows("<row><c t=\"str\"><v>\xC3(</v></c></row>");
    QTest::newRow("no character") << sheet << rows("<row><c t=\"str\"><v>\xEF\xBF\xBF</v></c></row>");
    QTest::newRow("end of CDATA") << sheet << rows("<row><c t=\"str\"><v>]]></v></c></row>");
    QTest::newRow("tags crossed") << sheet << rows("<row><c><v>1</c></v></row>");
    QTest::newRow("more after the end") << sheet << rows("<row/>") + "<worksheet/>";
    QTest::newRow("tail of a string alone")
        << QByteArray("xl/sharedStrings.xml") << stringsXml(goodStrings + "/></si>");
    QTest::newRow("string that never opened")
        << QByteArray("xl/sharedStrings.xml") << stringsXml(goodStrings + ">x</t></si>");
}

void TestHostile::broken()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    const auto once =
        readParts(with(workbookParts(sheetXml(goodRows), stringsXml(goodStrings)), name, bytes));
    QVERIFY(!once->summary);
    QVERIFY(once->summary.error().kind == FailureKind::Input ||
            once->summary.error().kind == FailureKind::TooLarge);
    QVERIFY(!once->summary.error().sentence.isEmpty() && !once->summary.error().nextAction.isEmpty());
    QVERIFY(!once->summary.error().detail.isEmpty());
    QCOMPARE(once->summary.error().sentence.contains(QStringLiteral("DOCTYPE")), bytes.contains("<!DOCTYPE"));
}

void TestHostile::otherArchives_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("says");
    const QByteArray types =
        "<Types><Override PartName='/xl/workbook.bin' "
        "ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>";
    const QByteArray relations = "<Relationships><Relationship Id='a' Type='x/officeDocument' "
                                 "Target='xl/workbook.bin'/></Relationships>";
    QTest::newRow("xlsb") << Parts{{"[Content_Types].xml", types},
                                   {"_rels/.rels", relations},
                                   {"xl/workbook.bin", "x"}}
                          << "xlsb";
    QTest::newRow("docx") << Parts{{"[Content_Types].xml", types}, {"word/document.xml", "<a/>"}} << "Word";
    QTest::newRow("pptx") << Parts{{"ppt/presentation.xml", "<a/>"}} << "présentation";
    QTest::newRow("odt") << Parts{{"mimetype", "application/vnd.oasis.opendocument.text"},
                                  {"content.xml", "<a/>"},
                                  {"META-INF/manifest.xml", "<a/>"}}
                         << "pas un classeur";
    QTest::newRow("encrypted ods") << Parts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                            {"content.xml", "x"},
                                            {"META-INF/manifest.xml", "<manifest:encryption-data/>"}}
                                   << "mot de passe";
    QTest::newRow("numbers") << Parts{{"Index/Document.iwa", "x"}} << "Numbers";
    QTest::newRow("photos") << Parts{{"a.jpg", "x"}} << "archive";
    Parts charts = workbookParts(sheetXml(goodRows), stringsXml(goodStrings));
    for (auto &[name, bytes] : charts)
        bytes.replace("/worksheet'", "/chartsheet'");
    QTest::newRow("charts alone") << charts << "aucune feuille";
    QTest::newRow("no workbook") << Parts{{"xl/worksheets/sheet1.xml", "<worksheet/>"}} << "endommagé";
}

void TestHostile::otherArchives()
{
    QFETCH(Parts, parts);
    QFETCH(QString, says);
    const auto once = readParts(parts);
    QVERIFY(!once->summary);
    QVERIFY2(once->summary.error().sentence.contains(says), qPrintable(once->summary.error().sentence));
}

void TestHostile::encrypted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeZip(path, workbookParts(sheetXml(goodRows), stringsXml(goodStrings))));
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), 0, &error);
    QVERIFY(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i)
        QCOMPARE(zip_file_set_encryption(archive, zip_uint64_t(i), ZIP_EM_AES_256, "secret"), 0);
    QCOMPARE(zip_close(archive), 0);
    const auto once = readBothWays(path);
    QVERIFY(!once->summary);
    QVERIFY2(once->summary.error().sentence.contains(QStringLiteral("mot de passe")),
             qPrintable(once->summary.error().sentence));
}

void TestHostile::missingParts()
{
    const Parts whole = workbookParts(sheetXml(goodRows), stringsXml(goodStrings));
    QVERIFY(readParts(whole)->summary);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        Parts parts = whole;
        const QByteArray name = parts.takeAt(i).first;
        const auto once = readParts(parts);
        // Without its relation to the workbook the usual name is tried; without styles nothing is a date.
        const bool canDo = name == "_rels/.rels" || name == "xl/styles.xml" || name == "[Content_Types].xml";
        QVERIFY2(once->summary.has_value() == canDo, name.constData());
    }
}

void TestHostile::limits_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("limit");
    QTest::newRow("sheet") << goodRows << QByteArray("sheet");
    QTest::newRow("strings") << goodRows << QByteArray("strings");
    QTest::newRow("small parts") << goodRows << QByteArray("small");
    QTest::newRow("entries") << goodRows << QByteArray("entries");
    QTest::newRow("cell") << QByteArray("<row><c t=\"str\"><v>" + QByteArray(2'000, 'x') + "</v></c></row>")
                          << QByteArray("cell");
    QTest::newRow("number") << QByteArray("<row><c><v>" + QByteArray(2'000, '1') + "</v></c></row>")
                            << QByteArray("cell");
    QTest::newRow("inline") << QByteArray("<row><c t=\"inlineStr\"><is><t>" + QByteArray(2'000, 'x') +
                                          "</t></is></c></row>")
                            << QByteArray("cell");
    QTest::newRow("row")
        << QByteArray("<row>" +
                      QByteArray("<c t='str'><v>" + QByteArray(900, 'x') + "</v></c>").repeated(2'000) +
                      "</row>")
        << QByteArray("row");
}

void TestHostile::limits()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, limit);
    ReadOptions options;
    Limits &limits = options.limits;
    limits.sheetBytes = limit == "sheet" ? 500 : limits.sheetBytes;
    limits.sharedStringBytes = limit == "strings" ? 100 : limits.sharedStringBytes;
    limits.smallPartBytes = limit == "small" ? 50 : limits.smallPartBytes;
    limits.entries = limit == "entries" ? 3 : limits.entries;
    limits.cellBytes = limit == "cell" || limit == "row" ? 1'000 : limits.cellBytes;
    limits.rowBytes = limit == "row" ? 300'000 : limits.rowBytes;
    const auto once = readParts(workbookParts(sheetXml(rows), stringsXml(goodStrings)), options);
    QVERIFY(!once->summary);
    QVERIFY(once->summary.error().kind == FailureKind::TooLarge);
}

void TestHostile::bomb()
{
    const QByteArray blanks(150 << 20, ' ');
    const auto once = readBytes(zipOf(workbookParts(sheetXml(blanks), stringsXml(goodStrings))));
    QVERIFY(!once->summary && once->summary.error().kind == FailureKind::TooLarge);
}

void TestHostile::cutArchives()
{
    const QByteArray whole = zipOf(workbookParts(sheetXml(goodRows), stringsXml(goodStrings)));
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!readBytes(whole.first(size))->summary);
}

/// Whatever byte is changed: read as before, or refused, or (names and dates of the directory) of no
/// consequence.
void TestHostile::changedArchives()
{
    const QByteArray whole = zipOf(workbookParts(sheetXml(goodRows), stringsXml(goodStrings)));
    const auto good = readBytes(whole);
    QVERIFY(good->summary);
    QRandomGenerator random(4);
    for (int round = 0; round < 600; ++round) {
        QByteArray changed = whole;
        const qsizetype at = random.bounded(int(whole.size()));
        changed[at] = char(changed.at(at) ^ (1 << random.bounded(8)));
        const auto once = readBytes(changed);
        // The one change that nothing proves wrong: styles that are not found any more.
        const bool datesOnly = once->summary && once->table.rows.size() == good->table.rows.size();
        QVERIFY2(!once->summary || isSame(*once, *good) || datesOnly, qPrintable(QString::number(at)));
    }
}

void TestHostile::everyPackedByteCounts()
{
    const QByteArray sheet = sheetXml(goodRows);
    const QByteArray whole = zipOf(workbookParts(sheet, stringsXml(goodStrings)));
    const QByteArray header = QByteArray("xl/worksheets/sheet1.xml");
    const qsizetype start = whole.indexOf(header) + header.size();
    QVERIFY(start > header.size());
    for (qsizetype at = start + 2; at < start + 300; ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed.at(at) ^ 0x10);
        QVERIFY2(!readBytes(changed)->summary, qPrintable(QString::number(at)));
    }
}

void TestHostile::cutSheets()
{
    const QByteArray sheet = sheetXml(goodRows);
    const QByteArray strings = stringsXml(goodStrings);
    for (qsizetype size = 0; size < sheet.size(); ++size)
        QVERIFY2(!readParts(workbookParts(sheet.first(size), strings))->summary,
                 qPrintable(QString::number(size)));
    for (qsizetype size = 1; size < strings.size(); ++size)
        QVERIFY2(!readParts(workbookParts(sheet, strings.first(size)))->summary,
                 qPrintable(QString::number(size)));
}

/// Bytes and words put anywhere: the tokenizer and expat agree on what is left.
void TestHostile::mutatedSheets()
{
    const QByteArrayList words{"<",
                               ">",
                               "\"",
                               "'",
                               "&",
                               ";",
                               "/",
                               " ",
                               "\n",
                               "\r",
                               "=",
                               "]]>",
                               "<!--",
                               "-->",
                               "<![CDATA[",
                               "&amp;",
                               "é",
                               "_x0041_",
                               "<c>",
                               "</c>",
                               "<v>",
                               "</v>",
                               "<row>",
                               "</row>",
                               "<f/>",
                               "<is>",
                               "<t/>",
                               "r=\"B7\"",
                               " s=\"1\"",
                               " t=\"s\"",
                               "0",
                               "9",
                               "-",
                               ".",
                               "E",
                               "1",
                               "\xC3",
                               "\x01",
                               "]",
                               "x:",
                               "<row/>",
                               "<?a b?>",
                               " xml:space=\"preserve\"",
                               "</sheetData>",
                               "<sheetData>"};
    QRandomGenerator random(77);
    for (int round = 0; round < 1'200; ++round) {
        QByteArray rows = goodRows;
        QByteArray strings = stringsXml(goodStrings);
        for (int n = 1 + random.bounded(3); n > 0; --n) {
            QByteArray &text = random.bounded(5) == 0 ? strings : rows;
            const qsizetype at = random.bounded(int(text.size()));
            text.replace(at, random.bounded(3) == 0 ? random.bounded(12) : 0,
                         words.at(random.bounded(int(words.size()))));
        }
        readParts(workbookParts(sheetXml(rows), strings));
        if (QTest::currentTestFailed()) {
            qWarning() << round << rows << strings;
            return;
        }
    }
}

void TestHostile::stopped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(
        writeZip(path, workbookParts(sheetXml("<row><c t=\"str\"><v>h</v></c></row>" +
                                              QByteArray("<row><c><v>1</v></c></row>").repeated(200'000)))));
    for (const Engine engine : {Engine::Fast, Engine::Complete}) {
        ReadOptions options;
        options.engine = engine;
        RecordedTable table;
        table.stopAfter = 3;
        const auto read = readTable(path, table, options);
        QVERIFY(read && read->stopped);
        QCOMPARE(table.rows.size(), 3);
    }
}

void TestHostile::cancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(
        writeZip(path, workbookParts(sheetXml(QByteArray("<row><c><v>1</v></c></row>").repeated(200'000)))));
    std::stop_source source;
    ReadOptions options;
    options.stop = source.get_token();
    int reports = 0;
    options.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done > 0 && done <= total);
        if (++reports == 2)
            source.request_stop();
    };
    RecordedTable table;
    const auto read = readTable(path, table, options);
    QVERIFY(!read && read.error().kind == FailureKind::Cancelled);
    QCOMPARE(reports, 2);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
