// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "both_ways.h"

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

namespace {

QString fixture(const char *name)
{
    return QFINDTESTDATA(QStringLiteral("data/") + QLatin1String(name));
}

Parts odsParts(const QByteArray &rows)
{
    const QByteArray content =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
        "<table:table table:name='F'>" +
        rows + "</table:table></office:spreadsheet></office:body></office:document-content>";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", "<a/>"},
            {"content.xml", content}};
}

const QByteArray header =
    "<table:table-row><table:table-cell "
    "office:value-type='string'><text:p>h</text:p></table:table-cell></table:table-row>";

} // namespace

class TestOds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAsXlsx();
    void gnumeric();
    void structure();
    void cells_data();
    void cells();
    void repeatedRows();
    void sheetsOfOneName();
    void kinds();
    void bombs_data();
    void bombs();
    void chosenSheet();
};

void TestOds::sameAsXlsx()
{
    const auto ods = readPath(fixture("libreoffice.ods"));
    const auto xlsx = readPath(fixture("libreoffice.xlsx"));
    QVERIFY2(ods->summary, qPrintable(ods->summary ? QString() : ods->summary.error().detail));
    QVERIFY(ods->summary->format == Format::Ods);
    QCOMPARE(ods->summary->sheet, QStringLiteral("Dossiers"));
    QCOMPARE(ods->summary->headerRow, 3);
    QCOMPARE(ods->table.names, xlsx->table.names);
    QCOMPARE(ods->table.numbers, xlsx->table.numbers);
    // LibreOffice writes small numbers in another way.
    for (qsizetype r = 0; r < xlsx->table.rows.size(); ++r) {
        for (qsizetype c = 0; c < xlsx->table.rows.at(r).size(); ++c) {
            const QString a = ods->table.rows.at(r).value(c);
            const QString b = xlsx->table.rows.at(r).at(c);
            const bool numbers = a.startsWith(u'n') && b.startsWith(u'n');
            QVERIFY2(a == b || (numbers && a.mid(2).toDouble() == b.mid(2).toDouble()),
                     qPrintable(a + u'|' + b));
        }
    }
    QCOMPARE(noticeOf(*ods->summary, NoticeKind::ErrorCells),
             noticeOf(*xlsx->summary, NoticeKind::ErrorCells));
}

void TestOds::gnumeric()
{
    const auto ods = readPath(fixture("gnumeric.ods"));
    const auto xlsx = readPath(fixture("gnumeric.xlsx"));
    QVERIFY(ods->summary);
    QCOMPARE(ods->table.names, xlsx->table.names);
    QCOMPARE(ods->table.rows.size(), xlsx->table.rows.size());
    QCOMPARE(ods->table.rows.at(0), xlsx->table.rows.at(0));
}

void TestOds::structure()
{
    const auto once = readPath(fixture("libreoffice_structure.ods"));
    QVERIFY(once->summary);
    const auto where = [&](NoticeKind kind) {
        const auto notice = noticeOf(*once->summary, kind);
        return notice ? QStringLiteral("%1 %2").arg(notice->count).arg(notice->where)
                      : QStringLiteral("none");
    };
    QCOMPARE(where(NoticeKind::MergedCells), QStringLiteral("1 A1"));
    QCOMPARE(where(NoticeKind::HiddenRows), QStringLiteral("1 5"));
    QCOMPARE(where(NoticeKind::HiddenColumns), QStringLiteral("1 C"));
    QCOMPARE(where(NoticeKind::Filter), QStringLiteral("2 L3:M4")); // an Excel table becomes one
    QCOMPARE(where(NoticeKind::ExtraSheets), QStringLiteral("3 Autre, Cachée, Graphique"));
    QCOMPARE(where(NoticeKind::HiddenSheets), QStringLiteral("1 Cachée"));
}

void TestOds::cells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &xml, std::initializer_list<QString> cells) {
        QTest::newRow(name) << xml << QStringList(cells);
    };
    const QString none;
    add("number",
        "<table:table-cell office:value-type='float' "
        "office:value='1234.5599999999999'><text:p>x</text:p></table:table-cell>",
        {QStringLiteral("n:1234.56")});
    add("percentage", "<table:table-cell office:value-type='percentage' office:value='0.5'/>",
        {QStringLiteral("n:0.5")});
    add("date", "<table:table-cell office:value-type='date' office:date-value='2021-01-01T12:00:00'/>",
        {QStringLiteral("d:44197.5")});
    add("hour", "<table:table-cell office:value-type='time' office:time-value='PT06H30M00S'/>",
        {QStringLiteral("d:0.270833333333333")});
    add("boolean", "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>",
        {QStringLiteral("b:1")});
    add("text",
        "<table:table-cell office:value-type='string'><text:p>a<text:s "
        "text:c='2'/>b<text:tab/>c</text:p><text:p><text:span>d</text:span>"
        "<text:line-break/>e</text:p></table:table-cell>",
        {QStringLiteral("t:a  b\tc\nd\ne")});
    add("note beside",
        "<table:table-cell "
        "office:value-type='string'><office:annotation><text:p>no</text:p></office:annotation><text:p>yes</"
        "text:p></table:table-cell>",
        {QStringLiteral("t:yes")});
    add("repeated",
        "<table:table-cell table:number-columns-repeated='2'/><table:table-cell office:value-type='float' "
        "office:value='1' table:number-columns-repeated='2'/>",
        {none, none, QStringLiteral("n:1"), QStringLiteral("n:1")});
    add("covered",
        "<table:table-cell table:number-columns-spanned='2' office:value-type='float' "
        "office:value='1'/><table:covered-table-cell/>"
        "<table:table-cell office:value-type='float' office:value='2'/>",
        {QStringLiteral("n:1"), none, QStringLiteral("n:2")});
    add("formula without a value", "<table:table-cell table:formula='of:=A1'/>", {QStringLiteral("f:")});
    add("formula of an empty text",
        "<table:table-cell table:formula='of:=A1' office:value-type='string'/><table:table-cell "
        "office:value-type='float' office:value='1'/>",
        {none, QStringLiteral("n:1")});
    add("text without a type", "<table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>",
        {QStringLiteral("t:a\nb")});
    add("text in an attribute",
        "<table:table-cell office:value-type='string' office:string-value='a'><text:p>b</text:p>"
        "</table:table-cell><table:table-cell office:value-type='string' office:string-value='c'/>",
        {QStringLiteral("t:a"), QStringLiteral("t:c")});
    add("number that is only shown",
        "<table:table-cell office:value-type='float'><text:p>12</text:p></table:table-cell>"
        "<table:table-cell office:value-type='boolean'><text:p>VRAI</text:p></table:table-cell>",
        {QStringLiteral("t:12"), QStringLiteral("t:VRAI")});
    add("shapes beside",
        "<table:table-cell office:value-type='string'><draw:frame><draw:text-box><text:p>no</text:p>"
        "</draw:text-box></draw:frame><text:p>yes</text:p></table:table-cell>",
        {QStringLiteral("t:yes")});
    add("hints above",
        "<table:table-cell office:value-type='string'><text:p><text:ruby><text:ruby-base>yes</text:ruby-base>"
        "<text:ruby-text>no</text:ruby-text></text:ruby></text:p></table:table-cell>",
        {QStringLiteral("t:yes")});
    add("blanks between paragraphs",
        "<table:table-cell office:value-type='string'>\n <text:p>a</text:p>\n <text:p>b</text:p>\n"
        "</table:table-cell>",
        {QStringLiteral("t:a\nb")});
    add("a table in a cell",
        "<table:table-cell><table:table table:name='x'><table:table-row><table:table-cell "
        "office:value-type='float' office:value='9'/></table:table-row></table:table></table:table-cell>"
        "<table:table-cell office:value-type='float' office:value='1'/>",
        {none, QStringLiteral("n:1")});
    add("more than a day",
        "<table:table-cell office:value-type='time' office:time-value='PT36H00M00S'/>"
        "<table:table-cell office:value-type='time' office:time-value='P2D'/>"
        "<table:table-cell office:value-type='time' office:time-value='PT12H00M00,5S'/>",
        {QStringLiteral("t:36:00:00"), QStringLiteral("t:48:00:00"), QStringLiteral("d:0.500005787037037")});
    add("days before the calendar",
        "<table:table-cell office:value-type='date' office:date-value='1850-05-01'/>",
        {QStringLiteral("t:1850-05-01")});
    add("a boolean in figures", "<table:table-cell office:value-type='boolean' office:boolean-value='1'/>",
        {QStringLiteral("b:1")});
    add("an error that is called a number",
        "<table:table-cell table:formula='of:=1/0' office:value-type='float' office:value='0'>"
        "<text:p>#DIV/0!</text:p></table:table-cell>",
        {QStringLiteral("e:#DIV/0!")});
    add("formula of an error",
        "<table:table-cell table:formula='of:=1/0' "
        "office:value-type='string'><text:p>#DIV/0!</text:p></table:table-cell>",
        {QStringLiteral("e:#DIV/0!")});
}

void TestOds::cells()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, expected);
    ReadOptions options;
    options.headerRow = 1;
    const auto once = readParts(odsParts(header + "<table:table-row>" + xml + "</table:table-row>"), options);
    QVERIFY2(once->summary, qPrintable(once->summary ? QString() : once->summary.error().detail));
    QCOMPARE(once->table.rows, QList<QStringList>{expected});
}

void TestOds::repeatedRows()
{
    const QByteArray cell = "<table:table-cell office:value-type='float' office:value='1'/>";
    const auto once =
        readParts(odsParts(header + "<table:table-row table:number-rows-repeated='3'>" + cell +
                           "</table:table-row><table:table-row "
                           "table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>"
                           "<table:table-row>" +
                           cell + "</table:table-row>"));
    QVERIFY(once->summary);
    QCOMPARE(once->table.numbers, (QList<qint64>{2, 3, 4, 1'000'005}));
}

/// Programs ask for a sheet by its name: the first one of it counts.
void TestOds::sheetsOfOneName()
{
    const QByteArray row = "<table:table-row><table:table-cell office:value-type='float' "
                           "office:value='1'/></table:table-row>";
    const auto once = readParts(odsParts(header + row + "</table:table><table:table table:name='F'>" + row));
    QVERIFY(once->summary);
    QCOMPARE(once->table.rows.size(), 1);
    QCOMPARE(once->summary->sheets.size(), 2);
}

void TestOds::kinds()
{
    Parts parts = odsParts(header);
    QVERIFY(parts.first().first == "mimetype");
    const auto refusal = [&parts](const QByteArray &kind) {
        const auto once = readParts(with(parts, "mimetype", kind));
        return once->summary ? QString() : once->summary.error().sentence;
    };
    QVERIFY(refusal("application/vnd.sun.xml.calc").contains(QStringLiteral(".sxc")));
    QVERIFY(refusal("application/vnd.oasis.opendocument.text").contains(QStringLiteral("pas un classeur")));
    parts.removeFirst();
    QVERIFY(!readParts(parts)->summary); // nothing says what it is
    const QByteArray manifest = "<manifest media-type='application/vnd.oasis.opendocument.spreadsheet'/>";
    QVERIFY(readParts(with(parts, "META-INF/manifest.xml", manifest))->summary);
}

void TestOds::bombs_data()
{
    QTest::addColumn<QByteArray>("rows");
    const QByteArray value = "office:value-type='float' office:value='1'";
    QTest::newRow("columns") << QByteArray(
        "<table:table-row><table:table-cell table:number-columns-repeated='2000000000' " + value +
        "/></table:table-row>");
    QTest::newRow("rows") << QByteArray(
        "<table:table-row table:number-rows-repeated='2000000000'><table:table-cell " + value +
        "/></table:table-row>");
    QTest::newRow("both") << QByteArray(
        "<table:table-row table:number-rows-repeated='1000000'><table:table-cell "
        "table:number-columns-repeated='16000' " +
        value + "/></table:table-row>");
    QTest::newRow("spaces") << QByteArray(
        "<table:table-row><table:table-cell office:value-type='string'><text:p>" +
        QByteArray("<text:s text:c='900000'/>").repeated(100) +
        "</text:p></table:table-cell></table:table-row>");
}

void TestOds::bombs()
{
    QFETCH(QByteArray, rows);
    const auto once = readParts(odsParts(header + rows));
    QVERIFY(!once->summary && once->summary.error().kind == FailureKind::TooLarge);
}

void TestOds::chosenSheet()
{
    ReadOptions options;
    options.sheetName = QStringLiteral("Autre");
    const auto once = readPath(fixture("libreoffice_structure.ods"), options);
    QVERIFY(once->summary);
    QCOMPARE(once->table.names, QStringList{QStringLiteral("t:x")});
    QVERIFY(noticeOf(*once->summary, NoticeKind::ExtraSheets)->where.contains(QStringLiteral("Dossiers")));
}

QTEST_GUILESS_MAIN(TestOds)
#include "tst_ods.moc"
