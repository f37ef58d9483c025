// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What Agrafe repairs: shown before, made at once, taken back.
#include "ui/el/file_bar.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_view.h"
#include "ui/el/panel_bench.h"
#include "ui/el/problem_pane.h"
#include "ui/el/repair_dialog.h"
#include "ui/shell/command.h"

#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <ranges>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ElRepairsTest final : public PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { closeWindow(); }
    void aSureRepairIsShownBeforeItIsMade();
    void everySureRepairIsOneStep();
    void manyRepairsLeaveRoomForOtherEvents();
    void theAgentSaysThatTheDayComesFirst();
    void rowsThatAreWrongAgainAreShownAgain();
};

void ElRepairsTest::aSureRepairIsShownBeforeItIsMade()
{
    openSample();
    WorkPage *page = m_panel->page();
    const el::CellPlace place = placeOf(el::Rule::SiretZeros);
    QVERIFY(place.row >= 0);
    page->grid()->select(page->model()->indexOf(place));
    const QString before = m_panel->work()->table().text(place);
    QVERIFY(page->pane()->isVisible());
    QTest::keyClick(page->grid(), Qt::Key_Return, Qt::ControlModifier);
    const QString after = m_panel->work()->table().text(place);
    QCOMPARE(after.size(), 14);
    QVERIFY(after.endsWith(before));
    QVERIFY(!m_panel->work()->table().problemAt(place));
    // It went on to the next one.
    QVERIFY(!(*page->currentPlace() == place));
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_panel->work()->table().text(place), before);
    QVERIFY(*page->currentPlace() == place);
}

void ElRepairsTest::everySureRepairIsOneStep()
{
    openSample();
    FileWork *work = m_panel->work();
    const qint64 sure = work->sureRepairs();
    QVERIFY(sure > 1);
    const qint64 refused = work->refusedRows();
    m_panel->page()->fileBar()->repairButton()->click();
    RepairDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_panel->findChild<RepairDialog *>()) != nullptr);
    dialog->accept();
    QTRY_COMPARE(work->sureRepairs(), 0);
    QTRY_VERIFY(work->isReady());
    QVERIFY(work->refusedRows() < refused);
    // Its button is gone; the keys are those of the cells.
    QTRY_VERIFY(m_window->focusWidget() == m_panel->page()->grid());
    work->undo();
    QTRY_VERIFY(work->isReady() && work->sureRepairs() == sure);
    QCOMPARE(work->refusedRows(), refused);
    QVERIFY(!work->table().canUndo());
}

// Repaired, taken back, made again: no event of the window changes more than some cells.
void ElRepairsTest::manyRepairsLeaveRoomForOtherEvents()
{
    constexpr int rows = 20000;
    constexpr int most = 5000; // of several slices, should an event of ours have had to wait
    QFile file(m_station->folder.filePath(u"zeros.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NUM_DOSSIER;SIRET\n");
    for (int row = 0; row < rows; ++row)
        file.write("ADIE" + QByteArray::number(row) + ";5720784700005\n");
    file.close();
    m_panel->openFile(file.fileName());
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    FileWork *work = m_panel->work();
    const int siret = int(work->table().matrice().indexOf(u"SIRET"_s));
    const auto repaired = [&] {
        const auto all = std::views::iota(0, rows);
        return int(std::ranges::count_if(
            all, [&](int row) { return work->table().bytes({row, siret}).size() == 14; }));
    };
    int last = 0;
    int largest = 0;
    QTimer other; // that of anything else in the window
    connect(&other, &QTimer::timeout, this, [&] {
        const int now = repaired();
        largest = std::max(largest, std::abs(now - std::exchange(last, now)));
    });
    other.start(0);
    work->repairAll({}, u"tout"_s);
    QTRY_VERIFY(work->isReady() && last == rows);
    work->undo();
    QTRY_VERIFY(work->isReady() && last == 0);
    work->redo();
    QTRY_VERIFY(work->isReady() && last == rows);
    QVERIFY2(largest > 0 && largest <= most, qPrintable(QString::number(largest)));
}

void ElRepairsTest::theAgentSaysThatTheDayComesFirst()
{
    QFile file(m_station->folder.filePath(u"dates.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NUM_DOSSIER;DATE_NAISSANCE\nADIE1;03/04/1980\nADIE2;05/06/1981\nADIE3;en mars\n");
    file.close();
    m_panel->openFile(file.fileName());
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    const ProblemPane *pane = m_panel->page()->pane();
    const auto buttons = pane->findChildren<QPushButton *>();
    const auto said = std::ranges::find(buttons, u"Le jour vient d’abord"_s, &QPushButton::text);
    QVERIFY(said != buttons.end());
    m_panel->page()->grid()->select(m_panel->page()->model()->indexOf(placeOf(el::Rule::DateForm)));
    QVERIFY2(pane->sentence().contains(QLocale().toString(QDate(1980, 4, 3), u"d MMMM yyyy"_s)),
             qPrintable(pane->sentence()));
    QVERIFY((*said)->isVisible());
    const auto offers = [this](const QString &typed) {
        return !matching(m_panel->commands(), typed).isEmpty();
    };
    QVERIFY(offers(u"le jour vient d'abord"_s));
    (*said)->setFocus();
    QTest::keyClick(*said, Qt::Key_Space);
    QTRY_VERIFY(m_panel->work()->isReady() &&
                m_panel->work()->table().problems().count(el::Rule::OtherDateForm) == 2);
    QVERIFY(m_window->focusWidget() == m_panel->page()->grid()); // not on the button beside
    QCOMPARE(m_panel->work()->table().problems().count(el::Rule::DateForm), 1);
    QVERIFY(!(*said)->isVisible());
    QVERIFY(!offers(u"le jour vient d'abord"_s) && offers(u"ne plus lire le jour"_s));
    m_panel->work()->repairAll({}, u"tout"_s);
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->sureRepairs() == 0);
    const el::CellPlace first{
        0, static_cast<int>(m_panel->work()->table().matrice().indexOf(u"DATE_NAISSANCE"_s))};
    QCOMPARE(m_panel->work()->table().text(first), u"1980-04-03"_s);
    m_panel->page()->grid()->select(m_panel->page()->model()->indexOf(placeOf(el::Rule::DateForm)));
    QVERIFY(!(*said)->isVisible()); // "en mars" is no such date
}

void ElRepairsTest::rowsThatAreWrongAgainAreShownAgain()
{
    el::Matrice dates; // nothing else is wrong with its rows
    dates.id = dates.title = u"dates"_s;
    dates.version = u"2026-1"_s;
    dates.fields.resize(2);
    dates.fields[0].name = u"NUM_DOSSIER"_s;
    dates.fields[1].name = u"DATE_NAISSANCE"_s;
    dates.fields[1].type = el::FieldType::Date;
    const auto added = m_station->matrices.add(dates);
    QVERIFY(added && m_station->settings.setValue(u"el/matrice"_s, added->path));
    QFile file(m_station->folder.filePath(u"dates.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NUM_DOSSIER;DATE_NAISSANCE\n");
    for (int row = 0; row < 10; ++row)
        file.write("ADIE" + QByteArray::number(row) + (row % 4 == 2 ? ";en mars\n" : ";03/04/1980\n"));
    file.close();
    m_panel->openFile(file.fileName());
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    FileWork *work = m_panel->work();
    const GridModel *model = m_panel->page()->model();
    work->setDayFirst(true);
    QTRY_VERIFY(work->isReady() && work->sureRepairs() == 8);
    QTRY_COMPARE(model->rowCount(), 10);
    work->repairAll({.rule = el::Rule::OtherDateForm, .field = {}, .severity = {}}, u"dates"_s);
    QTRY_VERIFY(work->isReady() && work->sureRepairs() == 0);
    QTRY_COMPARE(model->rowCount(), 2);
    work->undo();
    QTRY_VERIFY(work->isReady() && work->sureRepairs() == 8);
    QTRY_COMPARE(model->rowCount(), 10);
    for (int row = 0; row < 10; ++row) // in the order of the file
        QCOMPARE(model->placeOf(model->index(row, 0)).value_or(el::CellPlace{-1, -1}).row, row);
    QVERIFY(m_panel->page()->currentPlace());
    QVERIFY(work->problemAt(*m_panel->page()->currentPlace(), {}));
    work->redo();
    QTRY_VERIFY(work->isReady() && work->sureRepairs() == 0);
    // So does a row that an edit makes wrong.
    m_panel->page()->limitToProblems(false);
    m_panel->page()->limitToProblems(true);
    QCOMPARE(model->rowCount(), 2);
    const int birth = int(work->table().matrice().indexOf(u"DATE_NAISSANCE"_s));
    work->edit({5, birth}, u"un jour"_s);
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(model->indexOf({5, birth}).isValid());
}

AGRAFE_RUNNING_TEST_MAIN(ElRepairsTest)
#include "tst_repairs.moc"
