// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The file as the grid holds it: loaded in a thread, edited, repaired, undone, searched, exported.
#include "el/matrice_file.h"
#include "el/problem_export.h"
#include "el/table_loading.h"
#include "el/table_work.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

Matrice matrice()
{
    return readMatrice(R"({"name":"m","title":"M","version":"1","primaryKey":["NUM","RDV"],"fields":[
        {"name":"NUM","el":{"kind":"dossierNumber","mandatory":["import"]}},
        {"name":"NOM","el":{"mandatory":["import"]}},
        {"name":"SIRET","el":{"kind":"siret","fmeType":"NUM"}},
        {"name":"CODE","constraints":{"unique":true},"el":{"part":"event"}},
        {"name":"RDV","type":"date","el":{"part":"appointment"}}]})")
        .value();
}

enum Column { Num, Nom, Siret, Code, Rdv };

std::vector<Problem> fresh(Table &table)
{
    std::vector<Problem> problems;
    SeenRows seen(table.matrice());
    std::vector<std::string_view> shown;
    std::vector<qint32> marks;
    for (int row = 0; row < table.rowCount(); ++row) {
        const std::size_t first = problems.size();
        table.load(row, shown, marks);
        table.rowCheck().check(table.sourceRow(row), shown, marks, problems);
        seen.add(table.sourceRow(row), table.rowCheck().written(), problems);
        sortProblems(std::span(problems).subspan(first));
    }
    return problems;
}

} // namespace

class TestElTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreStoredOnceAndFound();
    void aFileIsLoadedInAThread();
    void cancellingEndsOnce();
    void aBrokenFileSaysWhy();
    void anEditIsJudgedWithItsDossier();
    void manyEditsAgreeWithAFreshCheck();
    void allRepairsAreOneStep();
    void anotherPhaseIsARecheck();
    void problemsAreWalked();
    void searchGoesAround();
    void problemsAndCorrectionsAreExported();
    void thePageIsEscaped();

private:
    std::shared_ptr<Table> load(const QByteArray &csv);
    QString write(const QByteArray &csv);
    QTemporaryDir m_home;
};

QString TestElTable::write(const QByteArray &csv)
{
    QFile file(m_home.filePath(u"fichier.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no file");
    return file.fileName();
}

std::shared_ptr<Table> TestElTable::load(const QByteArray &csv)
{
    TableLoading loading(write("NUM;NOM;SIRET;CODE;RDV\n" + csv), matrice(), {});
    QSignalSpy finished(&loading, &TableLoading::finished);
    QSignalSpy failed(&loading, &TableLoading::failed);
    loading.start();
    if (!QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, 20000) || failed.count() > 0)
        qFatal("not loaded");
    return loading.table();
}

void TestElTable::textsAreStoredOnceAndFound()
{
    TextStore store;
    QCOMPARE(store.keep(""), 0U);
    const auto place = store.keep("Élodie");
    QVERIFY(place != 0);
    QCOMPARE(store.keep("Élodie"), place);
    const std::string large(3 << 20, 'x');
    const std::string edge(255, 'y');
    const auto largePlace = store.keep(large);
    const auto edgePlace = store.keep(edge);
    QVERIFY(store.at(largePlace) == large);
    QVERIFY(store.at(edgePlace) == edge);
    QVERIFY(store.at(place) == "Élodie");
    std::vector<TextStore::Place> places;
    for (int i = 0; i < 300000; ++i)
        places.push_back(store.keep("texte " + std::to_string(i)));
    for (int i = 0; i < 300000; ++i)
        QVERIFY(store.at(places[static_cast<std::size_t>(i)]) == "texte " + std::to_string(i));
}

void TestElTable::aFileIsLoadedInAThread()
{
    QByteArray csv = "NUM;NOM;SIRET;CODE;RDV\n";
    for (int i = 0; i < 12000; ++i)
        csv += "ENVO" + QByteArray::number(i) + ";" + (i % 1000 == 0 ? "" : "Rey") + ";;;\n";
    TableLoading loading(write(csv), matrice(), {});
    QSignalSpy finished(&loading, &TableLoading::finished);
    QSignalSpy added(&loading, &TableLoading::rowsAdded);
    int firstShown = 0;
    connect(&loading, &TableLoading::rowsAdded, &loading, [&] {
        if (firstShown == 0)
            firstShown = loading.table()->rowCount();
        QCOMPARE(loading.table()->text({loading.table()->rowCount() - 1, Num}).left(4), u"ENVO"_s);
    });
    loading.start();
    QVERIFY(QTest::qWaitFor([&] { return finished.count() > 0; }, 20000));
    QVERIFY(added.count() > 2);
    QVERIFY2(firstShown < 500, "the first screen does not wait for the rest");
    QCOMPARE(loading.table()->rowCount(), 12000);
    QCOMPARE(loading.table()->problems().count(Rule::Required), 12);
    QCOMPARE(loading.summary().rejected, 12);
    QCOMPARE(loading.table()->problems().rejectedRows(), 12);
    QCOMPARE(loading.columns().size(), 5);
}

void TestElTable::cancellingEndsOnce()
{
    QByteArray csv = "NUM;NOM;SIRET;CODE;RDV\n";
    for (int i = 0; i < 200000; ++i)
        csv += "ENVO" + QByteArray::number(i) + ";Rey;;;\n";
    TableLoading loading(write(csv), matrice(), {});
    QSignalSpy finished(&loading, &TableLoading::finished);
    QSignalSpy failed(&loading, &TableLoading::failed);
    connect(&loading, &TableLoading::rowsAdded, &loading, &TableLoading::cancel);
    loading.start();
    QVERIFY(QTest::qWaitFor([&] { return failed.count() > 0; }, 20000));
    QVERIFY(failed.first().first().value<Failure>().kind == FailureKind::Cancelled);
    QCOMPARE(finished.count(), 0);
    QVERIFY(loading.table()->rowCount() < 200000);
}

void TestElTable::aBrokenFileSaysWhy()
{
    TableLoading loading(m_home.filePath(u"absent.xlsx"_s), matrice(), {});
    QSignalSpy failed(&loading, &TableLoading::failed);
    loading.start();
    QVERIFY(QTest::qWaitFor([&] { return failed.count() > 0; }, 20000));
    QVERIFY(!failed.first().first().value<Failure>().sentence.isEmpty());
}

void TestElTable::anEditIsJudgedWithItsDossier()
{
    const auto table = load("ENVO1;Rey;;;2024-01-01\nENVO1;Roi;;;2024-01-02\nENVO2;;;;\n");
    QVERIFY(table->problemAt({1, Nom})->rule == Rule::Contradiction);
    QVERIFY(table->problemAt({2, Nom})->rule == Rule::Required);
    table->edit({1, Nom}, u"Rey"_s, u"Modifier NOM"_s);
    QVERIFY(table->problemAt({1, Nom}) == nullptr);
    table->edit({1, Rdv}, u"2024-01-01"_s, u"Modifier RDV"_s);
    QVERIFY(table->problemAt({1, Num})->rule == Rule::DuplicateRow);
    // The first row leaves the dossier: nothing is doubled any more.
    table->edit({0, Num}, u"ENVO3"_s, u"Modifier NUM"_s);
    QVERIFY(table->problemAt({1, Num}) == nullptr);
    QCOMPARE(table->undoTitle(), u"Modifier NUM"_s);
    QCOMPARE(table->undo().changes.front().place, (CellPlace{0, Num}));
    QVERIFY(table->problemAt({1, Num})->rule == Rule::DuplicateRow);
    table->undo();
    table->undo();
    QVERIFY(table->problemAt({1, Nom})->rule == Rule::Contradiction);
    QVERIFY(!table->canUndo());
    QCOMPARE(table->redoTitle(), u"Modifier NOM"_s);
    table->redo();
    QVERIFY(table->problemAt({1, Nom}) == nullptr);
    table->edit({1, Nom}, u"Rey"_s, u"Rien"_s);
    QVERIFY2(table->canRedo(), "an edit that changes nothing forgets nothing");
    table->edit({1, Nom}, u"Rex"_s, u"Autre"_s);
    QVERIFY(!table->canRedo());
}

// Whatever is edited, in any order: the same problems as if the file were checked anew.
void TestElTable::manyEditsAgreeWithAFreshCheck()
{
    QByteArray csv;
    for (int i = 0; i < 60; ++i)
        csv += "ENVO" + QByteArray::number(i % 20) + ";Rey;;C" + QByteArray::number(i) + ";2024-01-" +
               QByteArray::number(10 + i % 7) + "\n";
    const auto table = load(csv);
    const QList<QStringList> words{{u"ENVO1"_s, u"ENVO2"_s, u"ENVO3"_s, u""_s, u"??"_s},
                                   {u"Rey"_s, u"Roi"_s, u""_s, u" Rey"_s},
                                   {u"41816609600069"_s, u"12"_s, u""_s},
                                   {u"C1"_s, u"C2"_s, u""_s},
                                   {u"2024-01-10"_s, u"2024-02-30"_s, u""_s, u"46298"_s}};
    quint32 seed = 7;
    const auto draw = [&seed](qsizetype below) {
        seed = seed * 1664525 + 1013904223;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
    };
    for (int i = 0; i < 600; ++i) {
        const int field = draw(words.size());
        if (table->canUndo() && draw(4) == 0)
            table->undo();
        else
            table->edit({draw(60), field}, words.at(field).at(draw(words.at(field).size())), u"essai"_s);
        QVERIFY2(table->problems().all() == fresh(*table), qPrintable(u"after edit %1"_s.arg(i)));
    }
}

void TestElTable::allRepairsAreOneStep()
{
    QByteArray csv;
    for (int i = 0; i < 300; ++i)
        csv += "ENVO" + QByteArray::number(i) + "; Rey;5720784700005;;46298\n";
    const auto table = load(csv);
    QCOMPARE(table->problems().count(Rule::SiretZeros), 300);
    QCOMPARE(table->problems().count(Rule::ExcelDate), 300);
    ProblemFilter zeros;
    zeros.rule = Rule::SiretZeros;
    BulkRepair repair(*table, zeros, u"Réparer"_s);
    int slices = 1;
    while (repair.step(100)) // problems, of which 900
        QCOMPARE(table->corrections().size(), static_cast<std::size_t>((100 * slices++ + 1) / 3));
    QCOMPARE(slices, 9);
    QCOMPARE(repair.repaired(), 300U);
    QVERIFY(table->isStale());
    Recheck recheck(*table);
    while (recheck.step(64))
        ;
    QVERIFY(!table->isStale());
    QCOMPARE(table->problems().count(Rule::SiretZeros), 0);
    QCOMPARE(table->problems().count(Rule::ExcelDate), 300);
    QCOMPARE(table->text({299, Siret}), u"05720784700005"_s);
    QCOMPARE(table->corrections().size(), 300U);
    table->undo();
    QVERIFY(table->isStale());
    QCOMPARE(table->text({299, Siret}), u"5720784700005"_s);
    QVERIFY(table->corrections().empty());
    Recheck again(*table);
    while (again.step(1000))
        ;
    QCOMPARE(table->problems().count(Rule::SiretZeros), 300);
    // Taken back and made again a part at a time, it is the same step.
    QCOMPARE(table->redoSize(), 300U);
    QVERIFY(table->redoPart(200));
    QCOMPARE(table->text({199, Siret}), u"05720784700005"_s);
    QCOMPARE(table->text({200, Siret}), u"5720784700005"_s);
    QVERIFY(!table->redoPart(200));
    QCOMPARE(table->text({299, Siret}), u"05720784700005"_s);
    QVERIFY(!table->canRedo() && table->undoPart(299) && !table->undoPart(1));
    QVERIFY(!table->canUndo() && table->corrections().empty());
    Recheck restored(*table);
    while (restored.step(1000))
        ;
    // After it, a single edit is judged at once again.
    table->edit({0, Siret}, u"05720784700005"_s, u"Modifier"_s);
    QCOMPARE(table->problems().count(Rule::SiretZeros), 299);
    QVERIFY(table->problems().all() == fresh(*table));
}

void TestElTable::anotherPhaseIsARecheck()
{
    const auto table = load("ENVO1;Rey;12345678901234;;\n");
    QVERIFY(table->problemAt({0, Siret})->rule == Rule::SiretKey);
    CheckOptions options;
    options.keys = KeyCheck::NotRequired;
    table->setOptions(options);
    QVERIFY(table->isStale());
    Recheck recheck(*table);
    QVERIFY(!recheck.step(10));
    QVERIFY(table->problems().all().empty());
}

void TestElTable::problemsAreWalked()
{
    const auto table = load("ENVO1;;x;;\nENVO2;Rey;;;\nENVO3;;5720784700005;;\n");
    const ProblemList &problems = table->problems();
    const Problem *first = problems.next(0, 0, {});
    QCOMPARE(*table->placeOf(first), (CellPlace{0, Nom}));
    const Problem *second = problems.next(first->row, first->field, {});
    QCOMPARE(*table->placeOf(second), (CellPlace{0, Siret}));
    QVERIFY(problems.previous(second->row, second->field, {}) == first);
    QVERIFY(problems.previous(first->row, first->field, {}) == nullptr);
    ProblemFilter repairable;
    repairable.severity = Severity::Repairable;
    QCOMPARE(*table->placeOf(problems.next(0, 0, repairable)), (CellPlace{2, Siret}));
    ProblemFilter names;
    names.field = Nom;
    QCOMPARE(table->rowsWith(names), (std::vector<int>{0, 2}));
    QCOMPARE(table->rowsWith({}), (std::vector<int>{0, 2}));
    QCOMPARE(problems.count(Severity::Rejected), 3);
    QCOMPARE(QString::fromStdString(table->repairAt({2, Siret})->after), u"05720784700005"_s);
}

void TestElTable::searchGoesAround()
{
    const auto table = load("ENVO1;Élodie;;;\nENVO2;Rey;;;\nENVO3;ELODIE;;;\n");
    const auto find = [&](const QString &word, CellPlace from, bool backwards = false) {
        TableSearch search(*table, word, from, backwards);
        while (search.step(1))
            ;
        return search.found();
    };
    QVERIFY(find(u"élodie"_s, {0, Num}) == (CellPlace{0, Nom}));
    QVERIFY(find(u"elodie"_s, {0, Nom}) == (CellPlace{2, Nom}));
    QVERIFY(find(u"elodie"_s, {2, Nom}) == (CellPlace{0, Nom}));
    QVERIFY(find(u"elodie"_s, {2, Nom}, true) == (CellPlace{0, Nom}));
    QVERIFY(find(u"elodie"_s, {0, Nom}, true) == (CellPlace{2, Nom}));
    QVERIFY(find(u"envo2"_s, {1, Num}) == (CellPlace{1, Num}));
    QVERIFY(!find(u"absent"_s, {1, Nom}));
    QVERIFY(!find(u""_s, {1, Nom}));
}

void TestElTable::problemsAndCorrectionsAreExported()
{
    const auto table = load("ENVO1;=1+1;5720784700005;;\n;Rey;;;\n");
    const QString path = m_home.filePath(u"problemes.csv"_s);
    QVERIFY(exportProblems(*table, path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.at(0).startsWith("\xef\xbb\xbfLigne;Colonne;"));
    QCOMPARE(lines.size(), 4); // the header, two problems, the end
    QVERIFY2(lines.at(1).startsWith("2;SIRET;ENVO1;SIRET sans ses zéros;5720784700005;"),
             lines.at(1).constData());
    QVERIFY(lines.at(1).contains(";05720784700005;"));
    QVERIFY(lines.at(1).contains("fails check for minimum length;probable"));
    table->edit({0, Nom}, u"=2+2"_s, u"Modifier"_s);
    QVERIFY(exportCorrections(*table, path).has_value());
    QFile corrections(path);
    QVERIFY(corrections.open(QIODevice::ReadOnly));
    QVERIFY(corrections.readAll().contains("2;NOM;ENVO1;'=1+1;'=2+2"));
}

void TestElTable::thePageIsEscaped()
{
    const auto table = load("ENVO1;Rey;<b>x</b>;;\nENVO2;Rey;y;;\n");
    const QString page = problemsPages(*table, u"a&b.xlsx"_s, {}, 1).join(QString());
    QVERIFY(page.contains(u"a&amp;b.xlsx"_s));
    QVERIFY(page.contains(phaseTitle(Phase::Import)));
    QVERIFY(page.contains(u"&lt;b&gt;x"_s) && !page.contains(u"<b>x"_s));
    QVERIFY(page.contains(ruleTitle(Rule::SiretForm)));
    QVERIFY(!page.contains(u">y<"_s));
}

QTEST_GUILESS_MAIN(TestElTable)
#include "tst_el_table.moc"
