// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "both_ways.h"
#include "sheets/number_format.h"
#include "sheets/number_text.h"
#include "sheets/relations.h"

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

namespace {

QString fixture(const char *name)
{
    return QFINDTESTDATA(QStringLiteral("data/") + QLatin1String(name));
}

/// First data row of a sheet made of these cells, below a header that is always found.
QStringList rowOf(const QByteArray &cells, const QByteArray &strings = {})
{
    ReadOptions options;
    options.headerRow = 1;
    const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h</t></is></c></row>";
    const auto once =
        readParts(workbookParts(sheetXml(header + "<row r=\"2\">" + cells + "</row>"), strings), options);
    if (!once->summary)
        return {once->summary.error().detail};
    return once->table.rows.value(0);
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writers_data();
    void writers();
    void structure_data();
    void structure();
    void chosenSheet();
    void since1904();
    void since1904InSpiteOfAnExtension();
    void cells_data();
    void cells();
    void sharedStrings_data();
    void sharedStrings();
    void sharedIndexes();
    void rows_data();
    void rows();
    void parts_data();
    void parts();
    void missingHelp();
    void prefixes();
    void utf16Part();
    void longRows();
    void numbers_data();
    void numbers();
    void plainNumbers();
    void dateCodes_data();
    void dateCodes();
    void stylesOfNumbers_data();
    void stylesOfNumbers();
    void namesOfParts();
    void twoPartsOfOneName();
    void targets();
    void sentences();
};

void TestXlsx::writers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("calculated");
    QTest::addColumn<QString>("firstFormula");
    QTest::newRow("openpyxl") << fixture("openpyxl.xlsx") << false << "I4";
    QTest::newRow("openpyxl, ISO dates") << fixture("iso_dates.xlsx") << false << "I4";
    // LibreOffice writes a boolean as the formula TRUE().
    QTest::newRow("LibreOffice") << fixture("libreoffice.xlsx") << true << "G4";
    QTest::newRow("Gnumeric") << fixture("gnumeric.xlsx") << true << "I4";
}

void TestXlsx::writers()
{
    QFETCH(QString, path);
    QFETCH(bool, calculated);
    QFETCH(QString, firstFormula);
    const auto once = readBothWays(path);
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    const ReadSummary &summary = *once->summary;
    QVERIFY(summary.format == Format::Xlsx);
    QCOMPARE(summary.sheet, QStringLiteral("Dossiers"));
    QCOMPARE(summary.headerRow, 3);
    QCOMPARE(summary.rows, 3);
    QCOMPARE(once->table.names.mid(0, 4), (QStringList{QStringLiteral("t:Numéro"), QStringLiteral("t:SIRET"),
                                                       QStringLiteral("t:Nom"), QStringLiteral("t:Né le")}));
    const auto &rows = once->table.rows;
    QCOMPARE(rows.at(0).mid(0, 8),
             (QStringList{QStringLiteral("t:ADIE1-A"), QStringLiteral("t:73282932000074"),
                          QStringLiteral("t:Dupont & fils"), QStringLiteral("d:22340"),
                          QStringLiteral("d:44197.5208333333"), QStringLiteral("n:1234.56"),
                          QStringLiteral("b:1"), QStringLiteral("t:deux\nlignes")}));
    QCOMPARE(plainNumber(rows.at(1).at(1).mid(2).toStdString()), std::string("73282932000074"));
    QCOMPARE(rows.at(1).at(2), QStringLiteral("t:L’Été <œuvre>"));
    QCOMPARE(rows.at(1).at(7), QStringLiteral("t:  espaces  "));
    QCOMPARE(rows.at(2).at(2).left(9), QStringLiteral("t:😀 ]]> "));
    QCOMPARE(rows.at(2).at(3), QStringLiteral("d:61"));
    QCOMPARE(rows.at(0).at(8), calculated ? QStringLiteral("n:2469.12") : QStringLiteral("f:"));
    QCOMPARE(rows.at(0).at(9), calculated ? QStringLiteral("e:#DIV/0!") : QStringLiteral("f:"));
    QCOMPARE(noticeOf(summary, calculated ? NoticeKind::Formulas : NoticeKind::FormulasWithoutValue)->where,
             firstFormula);
    QCOMPARE(noticeOf(summary, NoticeKind::RowsAboveHeader)->count, 1);
}

void TestXlsx::structure_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("extraSheets");
    QTest::newRow("openpyxl") << fixture("structure.xlsx") << "2 Autre, Cachée";
    // LibreOffice has no sheets of charts.
    QTest::newRow("LibreOffice") << fixture("libreoffice_structure.xlsx") << "3 Autre, Cachée, Graphique";
}

void TestXlsx::structure()
{
    QFETCH(QString, path);
    QFETCH(QString, extraSheets);
    const auto once = readBothWays(path);
    QVERIFY(once->summary);
    const ReadSummary &summary = *once->summary;
    const auto where = [&summary](NoticeKind kind) {
        const auto notice = noticeOf(summary, kind);
        return notice ? QStringLiteral("%1 %2").arg(notice->count).arg(notice->where)
                      : QStringLiteral("none");
    };
    QCOMPARE(where(NoticeKind::MergedCells), QStringLiteral("1 A1:C1"));
    QCOMPARE(where(NoticeKind::HiddenRows), QStringLiteral("1 5"));
    QCOMPARE(where(NoticeKind::HiddenColumns), QStringLiteral("1 C"));
    QCOMPARE(where(NoticeKind::Filter), QStringLiteral("1 A3:J6"));
    QCOMPARE(where(NoticeKind::Tables), QStringLiteral("1 Liste"));
    QCOMPARE(where(NoticeKind::ExtraSheets), extraSheets);
    QCOMPARE(where(NoticeKind::HiddenSheets), QStringLiteral("1 Cachée"));
    QCOMPARE(once->table.hidden, (QList<bool>{false, true, false}));
}

void TestXlsx::chosenSheet()
{
    ReadOptions options;
    options.sheetName = QStringLiteral("Cachée");
    const auto empty = readBothWays(fixture("structure.xlsx"), options);
    QVERIFY(empty->summary);
    QCOMPARE(noticeOf(*empty->summary, NoticeKind::EmptySheet)->where, QStringLiteral("Cachée"));
    QVERIFY(noticeOf(*empty->summary, NoticeKind::HiddenSheetRead));
    QCOMPARE(empty->summary->headerRow, 0);
    options.sheetName = QStringLiteral("Ailleurs");
    const auto absent = readBothWays(fixture("structure.xlsx"), options);
    QVERIFY(!absent->summary && absent->summary.error().kind == FailureKind::Input);
    QVERIFY(absent->summary.error().nextAction.contains(QStringLiteral("Autre")));
}

void TestXlsx::since1904()
{
    const auto once = readBothWays(fixture("since_1904.xlsx"));
    QVERIFY(once->summary && once->summary->date1904);
    QVERIFY(noticeOf(*once->summary, NoticeKind::Dates1904));
    QCOMPARE(once->table.rows.at(1).at(3), QStringLiteral("d:35123")); // 29 February 2000
}

void TestXlsx::since1904InSpiteOfAnExtension()
{
    // Excel puts a second workbookPr, of another space, behind the sheets.
    const QByteArray workbook =
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
        "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
        "<workbookPr date1904='1'/><sheets><sheet name='Feuille' sheetId='1' r:id='rId1'/></sheets>"
        "<extLst><ext xmlns:x15='http://schemas.microsoft.com/office/spreadsheetml/2010/11/main' uri='{0}'>"
        "<x15:workbookPr chartTrackingRefBase='1'/></ext></extLst></workbook>";
    const auto once = readParts(
        with(workbookParts(sheetXml("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h</t></is></c></row>")),
             "xl/workbook.xml", workbook));
    QVERIFY(once->summary && once->summary->date1904);
}

void TestXlsx::cells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &xml, std::initializer_list<QString> cells) {
        QTest::newRow(name) << xml << QStringList(cells);
    };
    const QString none;
    add("number", "<c r=\"A2\"><v>12.5</v></c>", {QStringLiteral("n:12.5")});
    add("typed number", "<c r=\"A2\" t=\"n\"><v>-1E-3</v></c>", {QStringLiteral("n:-1E-3")});
    add("date", "<c r=\"A2\" s=\"1\"><v>44197</v></c>", {QStringLiteral("d:44197")});
    add("style that is not there", "<c r=\"A2\" s=\"99\"><v>1</v></c>", {QStringLiteral("n:1")});
    add("seventeen digits", "<c r=\"A2\"><v>1234.5599999999999</v></c>", {QStringLiteral("n:1234.56")});
    add("no number", "<c r=\"A2\"><v>abc</v></c>", {QStringLiteral("t:abc")});
    add("no number either", "<c r=\"A2\"><v>1-2</v></c>", {QStringLiteral("t:1-2")});
    add("blanks around", "<c r=\"A2\"><v> 5\n</v></c>", {QStringLiteral("n:5")});
    add("boolean", "<c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c>",
        {QStringLiteral("b:1"), QStringLiteral("b:0")});
    add("error", "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>", {QStringLiteral("e:#N/A")});
    add("without a name", "<c><v>1</v></c><c r=\"D2\"><v>2</v></c><c><v>3</v></c>",
        {QStringLiteral("n:1"), none, none, QStringLiteral("n:2"), QStringLiteral("n:3")});
    add("an empty one counts", "<c/><c s=\"1\"/><c><v>3</v></c>", {none, none, QStringLiteral("n:3")});
    add("backwards", "<c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c>",
        {QStringLiteral("n:1"), none, QStringLiteral("n:3")});
    add("empty at the end", "<c r=\"A2\"><v>1</v></c><c r=\"B2\"/><c r=\"C2\"><v></v></c>",
        {QStringLiteral("n:1")});
    add("inline", "<c r=\"A2\" t=\"inlineStr\"><is><t>a &amp; &#233;&#x20AC;</t></is></c>",
        {QStringLiteral("t:a & é€")});
    add("inline, spaces kept", "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>",
        {QStringLiteral("t: a ")});
    add("inline, rich",
        "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></is></c>",
        {QStringLiteral("t:ab")});
    add("inline, empty", "<c t=\"inlineStr\"><is><t/></is></c><c><v>1</v></c>",
        {none, QStringLiteral("n:1")});
    add("formula", "<c><f>A1+1</f><v>2</v></c>", {QStringLiteral("n:2")});
    add("shared formula",
        "<c><f t=\"shared\" ref=\"A2:A9\" si=\"0\">A1&amp;\"x\"</f><v>2</v></c><c><f t=\"shared\" "
        "si=\"0\"/><v>3</v></c>",
        {QStringLiteral("n:2"), QStringLiteral("n:3")});
    add("formula of a text", "<c t=\"str\"><f>A1</f><v>é</v></c>", {QStringLiteral("t:é")});
    add("formula of an empty text",
        "<c t=\"str\"><f>A1</f><v></v></c><c t=\"str\"><f>A1</f><v/></c><c><v>1</v></c>",
        {none, none, QStringLiteral("n:1")});
    add("formula without a value",
        "<c><f>A1</f></c><c><f>A1</f><v/></c><c><f>A1</f><v></v></c><c t=\"str\"><f/></c>",
        {QStringLiteral("f:"), QStringLiteral("f:"), QStringLiteral("f:"), QStringLiteral("f:")});
    add("formula of an error", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", {QStringLiteral("e:#DIV/0!")});
    add("escape", "<c t=\"str\"><v>a_x000D_b_x005F_x000D__xZZZZ_</v></c>",
        {QStringLiteral("t:a\rb_x000D__xZZZZ_")});
    add("escaped pair", "<c t=\"str\"><v>_xD83D__xDE00_ _xD83D_</v></c>", {QStringLiteral("t:😀 \uFFFD")});
    add("ISO date",
        "<c t=\"d\"><v>2021-01-01</v></c><c t=\"d\"><v>2021-01-01T12:00:00</v></c><c t=\"d\"><v>hier</v></c>",
        {QStringLiteral("d:44197"), QStringLiteral("d:44197.5"), QStringLiteral("t:hier")});
    add("single quotes", "<c r='A2' t='str'><v>a</v></c>", {QStringLiteral("t:a")});
    add("CDATA", "<c t=\"str\"><v><![CDATA[<b>&]]></v></c>", {QStringLiteral("t:<b>&")});
    add("comments", "<!-- a </row> --><c><v>1<!-- b -->2</v></c><!-- c -->", {QStringLiteral("n:12")});
    add("blanks between", "\n  <c r=\"A2\">\n <v>1</v> </c>\r\n<c  r=\"B2\"\n><v>2</v></c>\n",
        {QStringLiteral("n:1"), QStringLiteral("n:2")});
    add("carriage returns", "<c t=\"str\"><v>a\r\nb\rc&#13;d</v></c>", {QStringLiteral("t:a\nb\nc\rd")});
    add("other attributes", "<c cm=\"1\" r=\"A2\" vm=\"2\" ph=\"1\"><v>1</v></c>", {QStringLiteral("n:1")});
    add("other elements", "<c r=\"A2\"><v>1</v><extLst><ext uri=\"x\"><v>9</v></ext></extLst></c>",
        {QStringLiteral("n:1")});
    add("value before formula", "<c><v>1</v><f>A1</f></c>", {QStringLiteral("n:1")});
    add("brackets", "<c t=\"str\"><v>a]b]]c</v></c>", {QStringLiteral("t:a]b]]c")});
}

void TestXlsx::cells()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, expected);
    QCOMPARE(rowOf(xml), expected);
}

void TestXlsx::sharedStrings_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("<si><t>a &lt; é</t></si>") << "a < é";
    QTest::newRow("spaces") << QByteArray("<si><t xml:space=\"preserve\"> a\n</t></si>") << " a\n";
    QTest::newRow("empty, short") << QByteArray("<si><t/></si>") << "";
    QTest::newRow("empty") << QByteArray("<si><t></t></si>") << "";
    QTest::newRow("nothing") << QByteArray("<si/>") << "";
    QTest::newRow("rich")
        << QByteArray(
               "<si><r><rPr><sz val=\"11\"/></rPr><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></si>")
        << "a b";
    QTest::newRow("phonetic")
        << QByteArray("<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr/></si>")
        << "東京";
    QTest::newRow("comment with an end in it") << QByteArray("<!-- </si> --><si><t>a</t></si>") << "a";
    QTest::newRow("CDATA with an end in it") << QByteArray("<si><t><![CDATA[</si>]]></t></si>") << "</si>";
    QTest::newRow("single quotes") << QByteArray("<si><t xml:space='preserve'> a</t></si>") << " a";
    QTest::newRow("blanks") << QByteArray("\n  <si>\n    <t>a</t>\n  </si>\n") << "a";
}

void TestXlsx::sharedStrings()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, expected);
    const QByteArray strings = stringsXml("<si><t>first</t></si>" + item + "<si><t>last</t></si>");
    const QStringList cells =
        rowOf("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>", strings);
    QCOMPARE(cells, (QStringList{QStringLiteral("t:first"),
                                 expected.isEmpty() ? QString() : QStringLiteral("t:") + expected,
                                 QStringLiteral("t:last")}));
}

void TestXlsx::sharedIndexes()
{
    class Indexes final : public RowSink
    {
    public:
        bool header(const Row &row) override { return this->row(row); }
        bool row(const Row &row) override
        {
            for (const Cell &cell : row.cells)
                seen += cell.shared;
            return true;
        }
        QList<qint32> seen;
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeZip(
        path,
        workbookParts(sheetXml("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c><v>7</v></c></row>"),
                      stringsXml("<si><t>a</t></si><si><t>b</t></si>"))));
    Indexes indexes;
    QVERIFY(readTable(path, indexes));
    QCOMPARE(indexes.seen, (QList<qint32>{1, 0, -1}));
}

void TestXlsx::rows_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::addColumn<QList<bool>>("hidden");
    const auto add = [](const char *name, const QByteArray &xml, const QList<qint64> &numbers,
                        const QList<bool> &hidden) { QTest::newRow(name) << xml << numbers << hidden; };
    const QByteArray c = "<c><v>1</v></c>";
    add("numbered", "<row r=\"5\">" + c + "</row><row r=\"9\">" + c + "</row>", {5, 9}, {false, false});
    add("not numbered", "<row>" + c + "</row><row>" + c + "</row>", {2, 3}, {false, false});
    add("some numbered", "<row r=\"5\">" + c + "</row><row>" + c + "</row>", {5, 6}, {false, false});
    add("empty ones", "<row r=\"3\"/><row r=\"4\"></row><row>" + c + "</row><row r=\"8\"><c/></row>", {5},
        {false});
    add("hidden",
        "<row r=\"3\" hidden=\"1\">" + c + "</row><row hidden=\"true\">" + c +
            "</row><row hidden=\"false\">" + c + "</row>",
        {3, 4, 5}, {true, true, false});
    add("Excel's attributes",
        "<row r=\"3\" spans=\"1:2\" s=\"1\" customFormat=\"1\" ht=\"15.75\" customHeight=\"1\" "
        "x14ac:dyDescent=\"0.25\">" +
            c + "</row>",
        {3}, {false});
    add("unknown attribute", "<row r=\"3\" more=\"a>b\">" + c + "</row><row>" + c + "</row>", {3, 4},
        {false, false});
    add("one strange among many", "<row>" + c + "</row><row r='7'>" + c + "</row><row>" + c + "</row>",
        {2, 7, 8}, {false, false, false});
    add("comment between", "<row>" + c + "</row><!-- <row r=\"50\"/> </row> --><row>" + c + "</row>", {2, 3},
        {false, false});
}

void TestXlsx::rows()
{
    QFETCH(QByteArray, xml);
    QFETCH(QList<qint64>, numbers);
    QFETCH(QList<bool>, hidden);
    ReadOptions options;
    options.headerRow = 1;
    const auto once = readParts(workbookParts(sheetXml("<row r=\"1\"><c><v>0</v></c></row>" + xml)), options);
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.numbers, numbers);
    QCOMPARE(once->table.hidden, hidden);
}

void TestXlsx::parts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray row =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c><v>1</v></c></row>";
    const QByteArray sheet = sheetXml(row);
    QTest::newRow("as it is") << QByteArray("x") << QByteArray();
    QTest::newRow("byte order mark") << QByteArray("xl/worksheets/sheet1.xml") << "\xEF\xBB\xBF" + sheet;
    QTest::newRow("no declaration") << QByteArray("xl/worksheets/sheet1.xml")
                                    << sheet.mid(sheet.indexOf("<worksheet"));
    QTest::newRow("Latin-1") << QByteArray("xl/worksheets/sheet1.xml")
                             << QByteArray(sheet).replace("UTF-8", "ISO-8859-1");
    QTest::newRow("strict edition") << QByteArray("xl/worksheets/sheet1.xml")
                                    << QByteArray(sheet).replace(
                                           "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                           "http://purl.oclc.org/ooxml/spreadsheetml/main");
    QTest::newRow("no styles") << QByteArray("xl/styles.xml") << QByteArray("<styleSheet/>");
    QTest::newRow("comment before the data")
        << QByteArray("xl/worksheets/sheet1.xml")
        << QByteArray(sheet).replace("<sheetData>", "<!-- <sheetData> --><sheetData>");
    QTest::newRow("data in two") << QByteArray("xl/worksheets/sheet1.xml")
                                 << QByteArray(sheet).replace("<row r=\"2\">",
                                                              "</sheetData><sheetData><row r=\"2\">");
    QTest::newRow("blank in the tag")
        << QByteArray("xl/worksheets/sheet1.xml") << QByteArray(sheet).replace("<sheetData>", "<sheetData >");
    const QByteArray relations = workbookParts(sheet).at(3).second;
    QTest::newRow("kinds of relations in capitals")
        << QByteArray("xl/_rels/workbook.xml.rels")
        << QByteArray(relations).replace("/worksheet'", "/WorkSheet'");
    QTest::newRow("relations in capitals") << QByteArray("XL/WORKSHEETS/_rels/x.rels") << QByteArray("<a/>");
}

void TestXlsx::parts()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    const QByteArray row =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c><v>1</v></c></row>";
    const auto once = readParts(with(workbookParts(sheetXml(row)), name, bytes));
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.names, QStringList{QStringLiteral("t:a")});
    QCOMPARE(once->table.rows, QList<QStringList>{QStringList{QStringLiteral("n:1")}});
}

/// Excel alone cannot do without the first; the others know the strings by where they usually are.
void TestXlsx::missingHelp()
{
    Parts parts = workbookParts(sheetXml("<row><c t=\"s\"><v>0</v></c></row><row><c><v>1</v></c></row>"),
                                stringsXml("<si><t>a</t></si>"));
    QVERIFY(parts.takeFirst().first == "[Content_Types].xml");
    for (auto &[name, bytes] : parts)
        bytes.replace("sharedStrings'", "unknown'");
    const auto once = readParts(parts);
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.names, QStringList{QStringLiteral("t:a")});
}

void TestXlsx::prefixes()
{
    const QByteArray sheet =
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
        "<x:row r=\"1\"><x:c t=\"s\"><x:v>0</x:v></x:c></x:row><x:row r=\"2\"><x:c><x:f>A1</x:f><x:v>4</x:v>"
        "</x:c></x:row></x:sheetData></x:worksheet>";
    const QByteArray strings =
        "<y:sst xmlns:y=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><y:si><y:t>a</y:t>"
        "</y:si></y:sst>";
    const auto once = readParts(workbookParts(sheet, strings));
    QVERIFY(once->summary);
    QCOMPARE(once->table.names, QStringList{QStringLiteral("t:a")});
    QCOMPARE(once->table.rows, QList<QStringList>{QStringList{QStringLiteral("n:4")}});
}

void TestXlsx::utf16Part()
{
    const QString sheet = QString::fromUtf8(
        sheetXml("<row><c t=\"inlineStr\"><is><t>é</t></is></c></row><row><c><v>1</v></c></row>")
            .replace("UTF-8", "UTF-16"));
    const auto *units = reinterpret_cast<const char *>(sheet.utf16());
    const auto once = readParts(workbookParts("\xFF\xFE" + QByteArray(units, sheet.size() * 2)));
    QVERIFY(once->summary);
    QCOMPARE(once->table.names, QStringList{QStringLiteral("t:é")});
    QCOMPARE(once->summary->rows, 1);
}

/// Rows and strings that are longer than a piece of the stream, and many that are cut by its pieces.
void TestXlsx::longRows()
{
    QByteArray rows = "<row><c t=\"inlineStr\"><is><t>h</t></is></c></row>";
    QByteArray strings;
    for (int i = 0; i < 400; ++i) {
        const QByteArray text = QByteArray::number(i) + QByteArray((i * 37) % 30'000, 'x') + "é&amp;";
        strings += "<si><t>" + text + "</t></si>";
        rows += "<row><c t=\"s\"><v>" + QByteArray::number(i) + "</v></c><c t=\"inlineStr\"><is><t>" + text +
                "</t></is></c></row>";
    }
    QByteArray wide;
    for (int i = 0; i < 9'000; ++i)
        wide += "<c t=\"inlineStr\"><is><t>" + QByteArray(100, 'y') + "</t></is></c>";
    rows += "<row>" + wide + "</row><row><c><v>1</v></c></row>";
    const auto once = readParts(workbookParts(sheetXml(rows), stringsXml(strings)));
    QVERIFY(once->summary);
    QCOMPARE(once->summary->rows, 402);
    for (int i = 0; i < 400; ++i) {
        const QString expected = QStringLiteral("t:%1%2é&").arg(i).arg(QString((i * 37) % 30'000, u'x'));
        QCOMPARE(once->table.rows.at(i), (QStringList{expected, expected}));
    }
    QCOMPARE(once->table.rows.at(400).size(), 9'000);
}

void TestXlsx::numbers_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("expected"); // empty: no number
    const auto add = [](const char *raw, const char *expected) {
        QTest::newRow(raw) << QByteArray(raw) << QByteArray(expected);
    };
    add("0", "0");
    add("-0.10", "-0.10");
    add("1234.5599999999999", "1234.56");
    add("0.54000000000000004", "0.54");
    add("8.0429805869397466", "8.04298058693975");
    add("9.9999999999999999", "10");
    add("0.99999999999999999", "1");
    add("-99999999999999999", "-100000000000000000");
    add("123456789012345678", "123456789012346000");
    add("12345678901234000000", "12345678901234000000");
    add("1.2345678901234E+13", "1.2345678901234E+13");
    add("1.2345678901234567E+20", "1.23456789012346E+20");
    add("9.99999999999999999e-5", "1E-4");
    add("0.00001234567890123456789", "0.0000123456789012346");
    add("00000000000000000000.5", "00000000000000000000.5");
    add(".5", ".5");
    add("5.", "5.");
    add("+5", "+5");
    for (const char *none :
         {"", "-", ".", "e5", "1e", "1e+", "1e123456", "1 2", "0x10", "1,5", "NaN", "inf", "--1", "1.2.3"})
        add(none, "");
}

void TestXlsx::numbers()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, expected);
    TextArena arena;
    const auto number = numberText({raw.constData(), std::size_t(raw.size())}, arena);
    QCOMPARE(QByteArray::fromStdString(std::string(number.value_or(""))), expected);
    QCOMPARE(number.has_value(), !expected.isEmpty());
}

void TestXlsx::plainNumbers()
{
    QCOMPARE(plainNumber("1.2345678901234E+13"), std::string("12345678901234"));
    QCOMPARE(plainNumber("1e-3"), std::string("0.001"));
    QCOMPARE(plainNumber("-12.50"), std::string("-12.5"));
    QCOMPARE(plainNumber("100"), std::string("100"));
    QCOMPARE(plainNumber("0.0"), std::string("0"));
    QCOMPARE(plainNumber("1e999"), std::string());
    QCOMPARE(plainNumber("abc"), std::string());
}

void TestXlsx::dateCodes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("date");
    for (const char *code : {"dd/mm/yyyy", "[$-40C]d mmmm yyyy;@", "[h]:mm", "hh:mm:ss", "jj/mm/aaaa",
                             "\"le \"d", "yyyy\\-mm\\-dd"})
        QTest::newRow(code) << QByteArray(code) << true;
    for (const char *code : {"General", "@", "0.00", "#,##0.00\\ \"jours\"", "[Red]0;[Red]-0", "[$€-40C]0",
                             "0.00E+00", "0\\d", "_d0*y", "\"d"})
        QTest::newRow(code) << QByteArray(code) << false;
}

void TestXlsx::dateCodes()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, date);
    QCOMPARE(isDateCode(code.toStdString()), date);
}

void TestXlsx::stylesOfNumbers_data()
{
    QTest::addColumn<QByteArray>("styles");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("read");
    const QByteArray cells = "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>";
    const QByteArray dates = "<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>";
    const QByteArray hours = "<numFmts><numFmt numFmtId='164' formatCode='[h]:mm'/></numFmts>";
    const auto add = [](const char *name, const QByteArray &styles, const char *value, const char *read) {
        QTest::newRow(name) << styles << QByteArray(value) << QString::fromLatin1(read);
    };
    add("the lists in another order", cells + dates, "45000", "d:45000");
    add("a conditional format of the same number",
        "<dxfs><dxf><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></dxf></dxfs>" + cells, "45000",
        "n:45000");
    add("a style inside an extension",
        dates + "<cellXfs><xf numFmtId='0'><extLst><ext><xf numFmtId='0'/></ext></extLst></xf>"
                "<xf numFmtId='164'/></cellXfs>",
        "45000", "d:45000");
    add("a time", hours + cells, "0.5", "d:0.5");
    add("more than a day", hours + cells, "1.4583333333333333", "t:35:00:00");
    add("more than a day, as every workbook has it", "<cellXfs><xf/><xf numFmtId='46'/></cellXfs>", "1.5",
        "t:36:00:00");
    add("less than nothing", hours + cells, "-1.5", "d:-1.5");
    const auto code = [&cells](const QByteArray &format) {
        return "<numFmts><numFmt numFmtId='164' formatCode='" + format + "'/></numFmts>" + cells;
    };
    add("a date for negative numbers only", code("0;dd/mm/yyyy"), "45000", "n:45000");
    add("a colour in each section", code("[Color10]0;[Color3]yyyy"), "45000", "n:45000");
    add("a date above a bound", code("[&lt;60]0;[&gt;=60]dd/mm/yyyy"), "45000", "d:45000");
    add("an hour below a bound", code("[&lt;1]hh:mm;0.00"), "45000", "n:45000");
    add("a date but for zero", code("[=0]&quot;;&quot;;[Red]dd/mm/yyyy"), "45000", "d:45000");
    add("a semicolon that is text", code("0&quot;;&quot;\\;_;yyyy"), "45000", "d:45000");
    add("bounds that no day meets", code("[&lt;0]0;[&lt;1]dd"), "45000", "d:45000");
}

void TestXlsx::stylesOfNumbers()
{
    QFETCH(const QByteArray, styles);
    QFETCH(const QByteArray, value);
    const Parts parts =
        with(workbookParts(sheetXml("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Nom</v></c></row>"
                                    "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>" +
                                    value +
                                    "</v></c></row>"
                                    "<row r=\"3\"><c r=\"A3\" s=\"4294967297\"><v>7</v></c></row>")),
             "xl/styles.xml",
             "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + styles +
                 "</styleSheet>");
    const auto once = readParts(parts);
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QTEST(once->table.rows.at(0).at(0), "read");
    QCOMPARE(once->table.rows.at(1).at(0), QStringLiteral("n:7")); // no style has that number
}

void TestXlsx::namesOfParts()
{
    const QByteArray sheet = sheetXml("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Nom</v></c></row>"
                                      "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>");
    Parts parts = workbookParts(sheet);
    for (auto &[name, bytes] : parts) {
        if (name == "xl/worksheets/sheet1.xml")
            name = "xl/worksheets/feuille une.xml";
        bytes.replace("worksheets/sheet1.xml", "worksheets/feuille%20une.xml");
        name.prepend('/');
    }
    const auto once = readParts(parts);
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.rows, (QList<QStringList>{{QStringLiteral("n:7")}}));
}

// Some programs take the first one, others the last: nobody would know what was read.
void TestXlsx::twoPartsOfOneName()
{
    const auto sheetOf = [](const char *value) {
        return sheetXml(QByteArray("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Nom</v></c></row>"
                                   "<row r=\"2\"><c r=\"A2\"><v>") +
                        value + "</v></c></row>");
    };
    // libzip writes no name twice.
    const auto twice = [&](const char *second) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.xlsx"));
        Parts parts = workbookParts(sheetOf("7"));
        parts.append({"xl/worksheets/sheet2.xml", sheetOf(second)});
        if (!writeZip(path, parts))
            qFatal("cannot write the test's workbook");
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("cannot open the test's workbook");
        const QByteArray bytes = file.readAll().replace("sheets/sheet2.xml", "sheets/sheet1.xml");
        file.seek(0);
        file.write(bytes);
        file.close();
        return readBothWays(path);
    };
    QVERIFY(twice("7")->summary);
    QVERIFY(!twice("8")->summary);
}

void TestXlsx::targets()
{
    QCOMPARE(resolved("xl/workbook.xml", "worksheets/sheet1.xml"), QByteArray("xl/worksheets/sheet1.xml"));
    QCOMPARE(resolved("xl/workbook.xml", "/xl/worksheets/sheet1.xml"),
             QByteArray("xl/worksheets/sheet1.xml"));
    QCOMPARE(resolved("xl/worksheets/sheet1.xml", "../tables/table1.xml"),
             QByteArray("xl/tables/table1.xml"));
    QCOMPARE(resolved("xl/workbook.xml", "..\\..\\a.xml"), QByteArray("a.xml"));
    QCOMPARE(resolved({}, "./xl//workbook.xml#a"), QByteArray("xl/workbook.xml"));
}

void TestXlsx::sentences()
{
    for (int kind = 0; kind <= int(NoticeKind::UnevenRows); ++kind) {
        const QString text = sentence({NoticeKind(kind), QStringLiteral("B12"), 3});
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
