// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A whole file: its header, its rows, its rows together.
#include "el/check.h"
#include "el/header_match.h"
#include "el/matrice_file.h"
#include "el/matrice_library.h"
#include "sheets/made_workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what the checker says as "row FIELD rule related".
class Kept : public RecordSink
{
public:
    explicit Kept(const Matrice &matrice)
        : m_matrice(matrice)
    {}

    void header(quint32 row, const QStringList &, std::span<const Problem> problems) override
    {
        headerRow = row;
        keep(problems);
    }
    bool record(const Record &record) override
    {
        keep(record.problems);
        QStringList row;
        for (const auto value : record.values)
            row.append(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
        rows.append(row);
        rejected.append(record.rejected);
        return true;
    }

    quint32 headerRow = 0;
    QStringList problems;
    QList<QStringList> rows;
    QList<bool> rejected;

private:
    void keep(std::span<const Problem> found)
    {
        for (const Problem &problem : found)
            problems.append(u"%1 %2 %3 %4"_s.arg(problem.row)
                                .arg(m_matrice.fields.value(problem.field).name, ruleId(problem.rule))
                                .arg(problem.related));
    }
    const Matrice &m_matrice;
};

Matrice matrice()
{
    return readMatrice(R"({"name":"m","title":"M","version":"1","primaryKey":["NUM","RDV","EVT"],"fields":[
        {"name":"NUM","title":"Numéro de dossier","el":{"kind":"dossierNumber","mandatory":["import"]}},
        {"name":"NOM","el":{"mandatory":["import"]}},
        {"name":"ISSUE","title":"Issue","constraints":{"enum":["Création","Abandon"]},
         "el":{"mandatory":["phase2"],"correspondences":{"CREA":"Création"}}},
        {"name":"MOTIF","el":{"conditions":[{"field":"ISSUE","values":["Abandon"],"then":"required"},
                                              {"field":"ISSUE","values":["Création"],"then":"empty"}]}},
        {"name":"DEBUT","type":"date"},
        {"name":"FIN","type":"date","el":{"notBefore":["DEBUT"]}},
        {"name":"EMAIL","format":"email","constraints":{"unique":true},"el":{"part":"event"}},
        {"name":"RDV","type":"date","el":{"part":"appointment"}},
        {"name":"EVT","type":"date","el":{"part":"event"}}]})")
        .value();
}

const QByteArray wholeHeader = "NUM;NOM;ISSUE;MOTIF;DEBUT;FIN;EMAIL;RDV;EVT\n";

} // namespace

class TestElCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void theDocumentedExampleOfFiveRows();
    void phases_data();
    void phases();
    void headers_data();
    void headers();
    void theSheetThatFitsIsRead_data();
    void theSheetThatFitsIsRead();
    void nothingKnownIsAFailure();
    void theWordsOfThePartnerAreWrittenInElWords();
    void theFilledSampleHoldsTheFaultsItShows();

private:
    Result<CheckSummary> check(const QByteArray &csv, Kept &kept, Phase phase = Phase::Import);
    QTemporaryDir m_home;
    Matrice m_matrice = matrice();
};

Result<CheckSummary> TestElCheck::check(const QByteArray &csv, Kept &kept, Phase phase)
{
    QFile file(m_home.filePath(u"fichier.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no file");
    file.close();
    CheckOptions options;
    options.phase = phase;
    options.today = QDate(2026, 11, 22);
    return checkFile(file.fileName(), m_matrice, options, kept);
}

void TestElCheck::rows_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const QByteArray &csv, const QStringList &problems) {
        QTest::newRow(name) << csv << problems;
    };
    row("conforming", "ENVO1;Rey;;;2024-01-01;2024-01-01;a@b.fr;;\n", {});
    row("empty number", ";Rey;;;;;;;\n", {u"2 NUM required 0"_s});
    row("only spaces", "ENVO1; \xc2\xa0;;;;;;;\n", {u"2 NOM required 0"_s});
    row("asked by another field", "ENVO1;Rey;Abandon;;;;;;\n", {u"2 MOTIF required_when 2"_s});
    row("excluded by another field", "ENVO1;Rey;CREA;fini;;;;;\n", {u"2 MOTIF empty_when 2"_s});
    row("dates in disorder", "ENVO1;Rey;;;2024-05-02;2024-05-01;;;\n", {u"2 FIN date_order 4"_s});
    row("a wrong date is not compared", "ENVO1;Rey;;;2024-13-02;2024-05-01;;;\n",
        {u"2 DEBUT date_impossible 0"_s});
    row("stray spaces warn", "ENVO1; Rey;;;;;;;\n", {u"2 NOM stray_spaces 0"_s});
    row("same row twice", "ENVO1;Rey;;;;;;2024-01-01;\nENVO2;Rey;;;;;;;\nENVO1;Rey;;;;;;2024-01-01;\n",
        {u"4 NUM duplicate_row 2"_s});
    row("same dossier twice", "ENVO1;Rey;;;;;;2024-01-01;\nENVO1;Rey;;;;;;2024-01-02;\n", {});
    row("same address twice", "ENVO1;Rey;;;;;a@b.fr;;\nENVO2;Roi;;;;;a@b.fr;;\n", {u"3 EMAIL unique 2"_s});
    row("a dossier that contradicts itself", "ENVO1;Rey;;;;;;2024-01-01;\nENVO1;Roi;;;;;;2024-01-02;\n",
        {u"3 NOM contradiction 2"_s});
    row("empty contradicts nothing", "ENVO1;Rey;;;2024-01-01;;;2024-01-01;\nENVO1;Rey;;;;;;2024-01-02;\n",
        {});
    row("a value that came later",
        "ENVO1;Rey;;;;;;2024-01-01;\nENVO1;Rey;;x;;;;2024-01-02;\nENVO1;Rey;;y;;;;2024-01-03;\n",
        {u"4 MOTIF contradiction 3"_s});
    row("the same by another word", "ENVO1;Rey;CREA;;;;;2024-01-01;\nENVO1;Rey;Création;;;;;2024-01-02;\n",
        {});
}

void TestElCheck::rows()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, problems);
    Kept kept(m_matrice);
    const auto summary = check(wholeHeader + csv, kept);
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().sentence));
    QCOMPARE(kept.problems, problems);
    QCOMPARE(summary->rows, csv.count('\n'));
    QCOMPARE(summary->conforming + summary->rejected, summary->rows);
    const bool warns = problems.contains(u"2 NOM stray_spaces 0"_s);
    QCOMPARE(summary->rejected, problems.isEmpty() || warns ? 0 : 1);
}

void TestElCheck::theDocumentedExampleOfFiveRows()
{
    QByteArray csv = wholeHeader;
    for (const char *day : {"01", "02", "03"})
        csv += QByteArray("ENVO1;Rey;;;;;;2024-01-") + day + ";\n";
    for (const char *day : {"10", "11"})
        csv += QByteArray("ENVO1;Rey;;;;;;;2024-01-") + day + "\n";
    Kept kept(m_matrice);
    const auto summary = check(csv, kept);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->conforming, 5);
    QVERIFY(kept.problems.isEmpty());
}

void TestElCheck::phases_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("asked");
    QTest::newRow("import") << int(Phase::Import) << false;
    QTest::newRow("phase 1") << int(Phase::Phase1) << false;
    QTest::newRow("phase 2") << int(Phase::Phase2) << true;
    QTest::newRow("phase 2 without creation") << int(Phase::Phase2WithoutCreation) << false;
    QTest::newRow("phase 3 comes after phase 2") << int(Phase::Phase3) << true;
}

void TestElCheck::phases()
{
    QFETCH(int, phase);
    QFETCH(bool, asked);
    Kept kept(m_matrice);
    const auto summary = check(wholeHeader + "ENVO1;Rey;;;;;;;\n", kept, static_cast<Phase>(phase));
    QVERIFY(summary.has_value());
    QCOMPARE(kept.problems, asked ? QStringList{u"2 ISSUE required 0"_s} : QStringList());
    QCOMPARE(summary->rejected, asked ? 1 : 0);
}

void TestElCheck::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<bool>("rejectsAll");
    const QString rest = u"NOM;ISSUE;MOTIF;DEBUT;FIN;EMAIL;RDV;EVT"_s;
    QTest::newRow("as asked") << u"NUM;"_s + rest << QStringList() << false;
    QTest::newRow("by its title") << u"numero de DOSSIER ;"_s + rest
                                  << QStringList{u"NUM header_spelling 0"_s} << false;
    QTest::newRow("accents and spaces") << u"NUM;NOM;Issûe ;MOTIF;DEBUT;FIN;EMAIL;RDV;EVT"_s
                                        << QStringList{u"ISSUE header_spelling 2"_s} << false;
    QTest::newRow("unknown column") << u"NUM;"_s + rest + u";AUTRE"_s << QStringList{u" column_unknown 9"_s}
                                    << false;
    QTest::newRow("mandatory column missing") << rest << QStringList{u"NUM column_missing 0"_s} << true;
    QTest::newRow("optional column missing")
        << u"NUM;NOM;ISSUE;MOTIF;DEBUT;FIN;EMAIL;RDV"_s << QStringList{u"EVT column_left_out 0"_s} << false;
    QTest::newRow("twice") << u"NUM;"_s + rest + u";Nom"_s << QStringList{u"NOM column_twice 9"_s} << true;
    QTest::newRow("another order") << u"NOM;NUM;ISSUE;MOTIF;DEBUT;FIN;EMAIL;RDV;EVT"_s
                                   << QStringList{u" column_order 0"_s} << false;
}

void TestElCheck::headers()
{
    QFETCH(QString, header);
    QFETCH(QStringList, problems);
    const HeaderMatch match = matchHeader(m_matrice, {}, 3, header.split(u';'));
    QStringList found;
    for (const Problem &problem : match.problems) {
        QCOMPARE(problem.row, 3U);
        found.append(u"%1 %2 %3"_s.arg(m_matrice.fields.value(problem.field).name, ruleId(problem.rule))
                         .arg(problem.related));
    }
    QCOMPARE(found, problems);
    QTEST(match.rejectsAll, "rejectsAll");
}

void TestElCheck::theSheetThatFitsIsRead_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("words for people")
        << QByteArray("<row r='1'><c r='A1' t='inlineStr'><is><t>Lisez-moi</t></is></c>"
                      "</row>");
    QTest::newRow("nothing") << QByteArray();
}

void TestElCheck::theSheetThatFitsIsRead()
{
    QFETCH(QByteArray, first);
    const auto cell = [](const char *place, const char *text) {
        return QByteArray("<c r='") + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    };
    auto parts = sheets::test::workbookParts(sheets::test::sheetXml(first));
    for (auto &[name, bytes] : parts) {
        if (name == "xl/workbook.xml")
            bytes.replace("</sheets>", "<sheet name='Dossiers' sheetId='2' r:id='rId9'/></sheets>");
        if (name == "xl/_rels/workbook.xml.rels") {
            QByteArray second = bytes.mid(bytes.indexOf("<Relationship Id='rId1'"));
            second.truncate(second.indexOf("/>") + 2);
            second.replace("rId1", "rId9").replace("sheet1.xml", "sheet2.xml");
            bytes.replace("</Relationships>", second + "</Relationships>");
        }
    }
    parts.append(
        {"xl/worksheets/sheet2.xml",
         sheets::test::sheetXml("<row r='1'>" + cell("A1", "NUM") + cell("B1", "NOM") + "</row><row r='2'>" +
                                cell("A2", "ENVO1") + cell("B2", "Rey") + "</row>")});
    const QString path = m_home.filePath(u"deux.xlsx"_s);
    QVERIFY(sheets::test::writeZip(path, parts));
    Kept kept(m_matrice);
    const auto summary = checkFile(path, m_matrice, {}, kept);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().sentence));
    QCOMPARE(summary->sheet.sheet, u"Dossiers"_s);
    QCOMPARE(summary->rows, 1);
    // One that is asked for is not replaced.
    sheets::ReadOptions named;
    named.sheetName = u"Feuille"_s;
    const auto asked = checkFile(path, m_matrice, {}, kept, named);
    QVERIFY(!asked || asked->rows == 0);
}

void TestElCheck::nothingKnownIsAFailure()
{
    Kept kept(m_matrice);
    const auto summary = check("rouge;vert\n1;2\n", kept);
    QVERIFY(!summary);
    QVERIFY(summary.error().kind == FailureKind::Input);
    QVERIFY(!summary.error().nextAction.isEmpty());
    QVERIFY(kept.rows.isEmpty());
}

void TestElCheck::theWordsOfThePartnerAreWrittenInElWords()
{
    Kept kept(m_matrice);
    QVERIFY(check("ISSUE;NOM;NUM\nCREA;Rey;ENVO1\n", kept).has_value());
    QCOMPARE(kept.rows.first().mid(0, 3), (QStringList{u"ENVO1"_s, u"Rey"_s, u"Création"_s}));
    QVERIFY(!kept.rejected.first());
}

void TestElCheck::theFilledSampleHoldsTheFaultsItShows()
{
    const QString path = m_home.filePath(u"exemple-rempli.xlsx"_s);
    QVERIFY(QFile::copy(filledSamplePath(), path));
    const auto sample = MatriceLibrary(m_home.filePath(u"matrices"_s)).find(u"exemple"_s);
    QVERIFY(sample.has_value());
    Kept kept(*sample);
    CheckOptions options;
    options.today = QDate(2026, 11, 22);
    const auto summary = checkFile(path, *sample, options, kept);
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().sentence));
    QCOMPARE(summary->rows, 40);
    QCOMPARE(kept.problems, (QStringList{u"6 SIRET siret_zeros 0"_s, u"11 CP postal_code_zero 0"_s,
                                         u"15 DATE_ENTREE excel_date 0"_s, u"19 NOM required 0"_s,
                                         u"23 SITUATION synonym 0"_s, u"27 OPER too_short 0"_s,
                                         u"31 P1_FIN date_order 29"_s, u"35 PRET1_MONTANT type 0"_s}));
    QCOMPARE(summary->rejected, 8);
}

QTEST_GUILESS_MAIN(TestElCheck)
#include "tst_el_check.moc"
