// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A filled workbook in the panel: read, looked at, repaired, corrected by hand, searched, written.
#include "ui/accessible_names.h"
#include "ui/el/csv_dialog.h"
#include "ui/el/drop_page.h"
#include "ui/el/el_window.h"
#include "ui/el/file_bar.h"
#include "ui/el/file_remarks.h"
#include "ui/el/file_work.h"
#include "ui/el/filter_button.h"
#include "ui/el/frozen_column.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_tools.h"
#include "ui/el/grid_view.h"
#include "ui/el/problem_pane.h"
#include "ui/el/remarks_dialog.h"
#include "ui/el/repair_dialog.h"
#include "ui/el/rules_list.h"
#include "ui/el/work_page.h"
#include "ui/running_application.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

#include <ranges>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ElPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theEmptyPanelSaysWhatToDo();
    void aDroppedFileIsReadAndShowsItsProblems();
    void aBrokenFileIsSaidAndTheDropZoneStays();
    void readingCanBeStopped();
    void f8WalksThroughTheProblemsAndAround();
    void aSureRepairIsShownBeforeItIsMade();
    void everySureRepairIsOneStep();
    void manyRepairsLeaveRoomForOtherEvents();
    void theAgentSaysThatTheDayComesFirst();
    void rowsThatAreWrongAgainAreShownAgain();
    void aCellIsCorrectedInPlaceAndTakenBack();
    void theDossierStaysInSight();
    void aRuleLimitsTheGrid();
    void anyColumnLimitsTheGrid();
    void thePhaseIsReadWithoutItsList();
    void theExplanationIsScrolledOnlyWhenItMust();
    void severalFilesAreNotTakenForOne();
    void everyRemarkCanBeRead();
    void theSearchFindsAndShowsTheRow();
    void theSearchEndsWithItsFileAndWithEscape();
    void aFileThatCannotBeReadLeavesTheOneShown_data();
    void aFileThatCannotBeReadLeavesTheOneShown();
    void aFileStoppedLeavesTheOneBefore();
    void anotherPhaseAsksForMore();
    void theCsvNeverReplacesAFile();
    void aCsvThatCannotBeWrittenAsksForAnotherPlace();
    void everyControlHasAName();

private:
    void openSample();
    [[nodiscard]] QString put(const QString &name, const QByteArray &content);
    void openCsv(const QString &name, const QByteArray &content);
    [[nodiscard]] el::CellPlace placeOf(el::Rule rule) const;

    std::unique_ptr<ElStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ElPanel *m_panel = nullptr;
};

void ElPanelTest::init()
{
    m_station = std::make_unique<ElStation>();
    m_window = elWindow(*m_station, m_panel);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ElPanelTest::cleanup()
{
    m_window.reset();
    m_station.reset();
}

void ElPanelTest::openSample()
{
    m_panel->openSample();
    QVERIFY(m_panel->work());
    QTRY_VERIFY(!m_panel->work() || m_panel->work()->isReady());
    QVERIFY2(m_panel->work(), qPrintable(m_panel->message()));
}

QString ElPanelTest::put(const QString &name, const QByteArray &content)
{
    QFile file(m_station->folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

void ElPanelTest::openCsv(const QString &name, const QByteArray &content)
{
    const QString path = put(name, content);
    QVERIFY(!path.isEmpty());
    m_panel->openFile(path);
    QTRY_VERIFY(m_panel->work() && m_panel->work()->path() == path && m_panel->work()->isReady());
}

el::CellPlace ElPanelTest::placeOf(el::Rule rule) const
{
    const el::Table &table = m_panel->work()->table();
    return table.placeOf(table.problems().next(0, 0, {.rule = rule, .field = {}, .severity = {}}))
        .value_or(el::CellPlace{-1, -1});
}

void ElPanelTest::theEmptyPanelSaysWhatToDo()
{
    QVERIFY(m_panel->dropPage()->isVisible());
    QVERIFY(!m_panel->work());
    QCOMPARE(m_panel->recents(), QStringList());
    QVERIFY(m_window->focusWidget() && m_panel->isAncestorOf(m_window->focusWidget()));
}

void ElPanelTest::aDroppedFileIsReadAndShowsItsProblems()
{
    const QString path = m_station->folder.filePath(u"dossiers.xlsx"_s);
    QVERIFY(QFile::copy(el::filledSamplePath(), path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &drop);
    QVERIFY(m_panel->work());
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(m_panel->page()->isVisible());
    QVERIFY(m_panel->work()->problems() > 0);
    QVERIFY(m_panel->work()->refusedRows() < m_panel->work()->rows());
    // Problems first: their rows alone, the first one current.
    GridModel *model = m_panel->page()->model();
    QCOMPARE(model->rowCount(), int(m_panel->work()->problemRows()));
    QVERIFY(m_panel->page()->currentPlace());
    QVERIFY(!m_panel->page()->pane()->sentence().isEmpty());
    QCOMPARE(m_panel->recents(), QStringList{path});
    // A name as long as a disk takes does not widen the page it is proposed on.
    const int before = m_panel->dropPage()->widget()->minimumSizeHint().width();
    m_panel->dropPage()->setRecents({u"/tmp/"_s + QString(210, u'm') + u".csv"_s});
    QVERIFY(m_panel->dropPage()->widget()->minimumSizeHint().width() <= before);
}

void ElPanelTest::aBrokenFileIsSaidAndTheDropZoneStays()
{
    const QString path = m_station->folder.filePath(u"broken.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK\x03\x04 not a workbook") > 0);
    file.close();
    m_panel->openFile(path);
    QTRY_VERIFY(!m_panel->message().isEmpty());
    QVERIFY(m_panel->dropPage()->isVisible());
    QVERIFY(!m_panel->work());
    openSample();
    QCOMPARE(m_panel->message(), QString());
}

void ElPanelTest::readingCanBeStopped()
{
    const QString path = m_station->folder.filePath(u"long.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NUM_DOSSIER;OPER;SIRET;NOM\n");
    for (int row = 0; row < 60000; ++row)
        file.write("ENVO1-400-DU;ENVO;00024511800021;Durand\n");
    file.close();
    m_panel->openFile(path);
    m_panel->work()->cancel();
    QTRY_VERIFY(!m_panel->work());
    QVERIFY(m_panel->dropPage()->isVisible());
    QCOMPARE(m_panel->message(), QString());
}

void ElPanelTest::f8WalksThroughTheProblemsAndAround()
{
    openSample();
    WorkPage *page = m_panel->page();
    const auto first = page->currentPlace();
    QVERIFY(first);
    QList<el::CellPlace> seen{*first};
    for (qint64 step = 1; step < m_panel->work()->problems(); ++step) {
        QTest::keyClick(page->grid(), Qt::Key_F8);
        seen << *page->currentPlace();
        QVERIFY(m_panel->work()->table().problemAt(seen.last()));
    }
    QTest::keyClick(page->grid(), Qt::Key_F8);
    QVERIFY(*page->currentPlace() == *first);
    QTest::keyClick(page->grid(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(*page->currentPlace() == seen.last());
    // From elsewhere too, and then the keys are the cell's.
    auto *search = page->tools()->findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_F8);
    QVERIFY(page->window()->focusWidget() == page->grid());
}

void ElPanelTest::aSureRepairIsShownBeforeItIsMade()
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

void ElPanelTest::everySureRepairIsOneStep()
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
void ElPanelTest::manyRepairsLeaveRoomForOtherEvents()
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

void ElPanelTest::theAgentSaysThatTheDayComesFirst()
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

void ElPanelTest::rowsThatAreWrongAgainAreShownAgain()
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

void ElPanelTest::aCellIsCorrectedInPlaceAndTakenBack()
{
    openSample();
    WorkPage *page = m_panel->page();
    const el::CellPlace place = placeOf(el::Rule::Required);
    QVERIFY(place.row >= 0);
    const QModelIndex index = page->model()->indexOf(place);
    page->grid()->select(index);
    page->grid()->setFocus();
    QTest::keyClick(page->grid(), Qt::Key_F2);
    auto *editor = page->grid()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Durand"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_panel->work()->table().text(place), u"Durand"_s);
    QVERIFY(!m_panel->work()->table().problemAt(place));
    // Its row stays under the eye.
    QVERIFY(page->model()->indexOf(place).isValid());
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_panel->work()->table().problemAt(place));
    QTest::keyClick(page->grid(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_panel->work()->table().text(place), u"Durand"_s);
}

void ElPanelTest::theDossierStaysInSight()
{
    openSample();
    GridView *grid = m_panel->page()->grid();
    const FrozenColumn *frozen = grid->frozen();
    const auto inSight = [grid](int column) {
        const QRect cell = grid->visualRect(grid->model()->index(grid->currentIndex().row(), column));
        return cell.left() >= grid->frozen()->covered() && cell.left() < grid->viewport()->width();
    };
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QVERIFY(!frozen->isVisible());
    // To the last column and back, with the keys: what is current is never below the dossier's number.
    QTest::keyClick(grid, Qt::Key_End);
    QTRY_VERIFY(frozen->isVisible());
    const int last = grid->currentIndex().column();
    QCOMPARE(last, grid->model()->columnCount() - 1);
    for (int column = last; column > 0; --column) {
        QTRY_VERIFY2(inSight(column), qPrintable(QString::number(column)));
        QTest::keyClick(grid, Qt::Key_Left);
    }
    QCOMPARE(grid->currentIndex().column(), 0);
    QTRY_VERIFY(!frozen->isVisible());
    // A click on it chooses its row, and the other columns stay where they are.
    QTest::keyClick(grid, Qt::Key_End);
    QTRY_VERIFY(frozen->isVisible());
    const int sideways = grid->horizontalScrollBar()->value();
    const QPoint third(10, grid->horizontalHeader()->height() + grid->rowViewportPosition(2) + 4);
    QTest::mouseClick(grid->frozen(), Qt::LeftButton, {}, third);
    QCOMPARE(grid->currentIndex(), grid->model()->index(2, 0));
    QTest::qWait(0); // what scrolls to the current cell is delayed
    // What is beside it stays, but for the width of a bar that may have gone.
    QVERIFY(std::abs(grid->horizontalScrollBar()->value() - sideways) < 20);
    QVERIFY(frozen->isVisible() && grid->hasFocus());
    // What is typed there is seen: its column comes back.
    QTest::keyClick(grid, Qt::Key_F2);
    auto *editor = grid->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(!frozen->isVisible());
    QTRY_VERIFY(grid->viewport()->rect().contains(editor->geometry()));
    QTest::keyClick(editor, Qt::Key_Escape);
}

void ElPanelTest::aRuleLimitsTheGrid()
{
    openSample();
    WorkPage *page = m_panel->page();
    RulesView *rules = page->rules();
    rules->setFocus();
    QTest::keyClick(rules, Qt::Key_Down);
    QTRY_VERIFY(rules->currentRule());
    const el::Rule rule = *rules->currentRule();
    QTest::keyClick(rules, Qt::Key_Space);
    QVERIFY(page->model()->filter());
    QCOMPARE(page->model()->rowCount(),
             int(m_panel->work()->table().rowsWith({.rule = rule, .field = {}, .severity = {}}).size()));
    QTest::keyClick(rules, Qt::Key_Space);
    QCOMPARE(page->model()->rowCount(), int(m_panel->work()->problemRows()));
    QTest::keyClick(rules, Qt::Key_Escape);
    QTRY_VERIFY(!rules->currentRule());
}

void ElPanelTest::anyColumnLimitsTheGrid()
{
    openSample();
    const el::CellPlace place = placeOf(el::Rule::Required);
    const QString name = m_panel->work()->table().matrice().fields.at(place.field).name;
    WorkPage *page = m_panel->page();
    QVERIFY(page->currentPlace() && page->currentPlace()->field != place.field);
    QMenu *menu = page->tools()->filter()->menu();
    Q_EMIT menu->aboutToShow();
    const auto menus = menu->findChildren<QMenu *>();
    const auto columns = std::ranges::find(menus, u"Par colonne"_s, &QMenu::title);
    QVERIFY(columns != menus.end() && (*columns)->isEnabled());
    const QList<QAction *> actions = (*columns)->actions();
    const auto wanted = std::ranges::find_if(
        actions, [&name](const QAction *action) { return action->text().startsWith(name + u" ("_s); });
    QVERIFY(wanted != actions.end());
    QVERIFY(actions.size() < m_panel->work()->table().fieldCount()); // those with a problem alone
    (*wanted)->trigger();
    const el::ProblemFilter filter{.rule = {}, .field = quint16(place.field), .severity = {}};
    QVERIFY(page->model()->filter() == filter);
    QCOMPARE(page->model()->rowCount(), int(m_panel->work()->table().rowsWith(filter).size()));
    QVERIFY(page->currentPlace() && page->currentPlace()->field == place.field);
    QVERIFY(page->tools()->filter()->text().contains(name));
    // Back to all of them.
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> again = menu->actions();
    const auto all = std::ranges::find_if(
        again, [](const QAction *action) { return action->text().startsWith(u"Toutes les colonnes"); });
    QVERIFY(all != again.end());
    (*all)->trigger();
    QCOMPARE(page->model()->rowCount(), int(m_panel->work()->problemRows()));
}

void ElPanelTest::thePhaseIsReadWithoutItsList()
{
    openSample();
    const auto combos = m_panel->page()->fileBar()->findChildren<QComboBox *>();
    const auto phase = std::ranges::find(combos, u"Contrôle"_s, &QComboBox::accessibleName);
    QVERIFY(phase != combos.end());
    for (const int width : {1280, 900}) {
        m_window->resize(width, 800);
        for (const el::Phase each : {el::Phase::Phase1, el::Phase::Phase3}) {
            m_panel->page()->fileBar()->setPhase(each);
            const int text = (*phase)->fontMetrics().horizontalAdvance((*phase)->currentText());
            QTRY_VERIFY2((*phase)->width() > text + 30, qPrintable((*phase)->currentText()));
            QVERIFY((*phase)->currentText().contains(each == el::Phase::Phase1 ? u'1' : u'3'));
        }
    }
}

void ElPanelTest::theExplanationIsScrolledOnlyWhenItMust()
{
    openSample();
    ProblemPane *pane = m_panel->page()->pane();
    m_panel->page()->grid()->select(m_panel->page()->model()->indexOf(placeOf(el::Rule::SiretZeros)));
    QTRY_COMPARE(pane->verticalScrollBar()->maximum(), 0);
    QVERIFY(pane->focusPolicy() == Qt::NoFocus);
    m_window->resize(640, 400);
    QTRY_VERIFY(pane->verticalScrollBar()->maximum() > 0);
    QVERIFY(pane->focusPolicy() & Qt::TabFocus);
    QCOMPARE(namelessControls(*m_panel), QStringList());
    pane->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pane, Qt::Key_PageDown);
    QVERIFY(pane->verticalScrollBar()->value() > 0);
}

void ElPanelTest::severalFilesAreNotTakenForOne()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(put(u"a.csv"_s, "NUM_DOSSIER\nA\n")),
                  QUrl::fromLocalFile(put(u"b.csv"_s, "NUM_DOSSIER\nB\n"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &drop);
    QVERIFY(m_panel->message().contains(u"à la fois"_s));
    QVERIFY(!m_panel->work());
}

void ElPanelTest::everyRemarkCanBeRead()
{
    openCsv(u"penible.csv"_s, "Suivi;;;\n;;;\nNUM_DOSSIER;NOM;COULEUR;TAILLE;POIDS\n"
                              "ENVO1-400-DU;Ren\xE9;;;;;en trop\n");
    const auto *banner = m_panel->page()->findChild<Banner *>();
    QVERIFY2(banner->isVisible() && banner->spokenText().contains(u"Voir les "_s),
             qPrintable(banner->spokenText()));
    const QStringList all = remarksOn(*m_panel->work());
    QVERIFY(all.size() > 3);
    Q_EMIT m_panel->page()->findChild<Banner *>()->linkActivated();
    auto *dialog = m_panel->findChild<RemarksDialog *>();
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), int(all.size()));
    QCOMPARE(namelessControls(*dialog), QStringList());
    // A value that may be lost comes before what is only to be known.
    const auto uneven = all.indexOf(QRegularExpression(u".*valeurs.*"_s));
    const auto title = all.indexOf(QRegularExpression(u".*au-dessus.*"_s));
    QVERIFY2(uneven >= 0 && title >= 0 && uneven < title, qPrintable(all.join(u'\n')));
}

void ElPanelTest::theSearchFindsAndShowsTheRow()
{
    openSample();
    WorkPage *page = m_panel->page();
    const int last = int(m_panel->work()->rows()) - 1;
    const QString number = m_panel->work()->table().text({last, 0});
    auto *search = page->tools()->findChild<QLineEdit *>();
    QVERIFY(search);
    search->setText(number.toLower());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(page->currentPlace() && page->currentPlace()->row == last);
    // A row without a problem shows all the same.
    QVERIFY(!page->tools()->problemsOnly());
    const QSignalSpy news(m_panel, &ElPanel::news);
    search->setText(u"nulle part"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!news.isEmpty() && news.last().first().toString().contains(u"«\u00a0nulle part\u00a0»"_s));
}

void ElPanelTest::theSearchEndsWithItsFileAndWithEscape()
{
    openSample();
    WorkPage *page = m_panel->page();
    auto *search = page->tools()->findChild<QLineEdit *>();
    QTest::keyClick(page->grid(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"introuvable"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(page->tools()->searched(), QString());
    QVERIFY(m_window->focusWidget() == page->grid());
    search->setText(u"introuvable"_s);
    openCsv(u"autre.csv"_s, "NUM_DOSSIER;NOM\nENVO1-400-DU;Durand\n");
    QCOMPARE(page->tools()->searched(), QString());
}

void ElPanelTest::aFileThatCannotBeReadLeavesTheOneShown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%%EOF\n") << u"lettre.pdf"_s;
    QTest::newRow("broken") << QByteArray("PK\x03\x04 not a workbook") << u"broken.xlsx"_s;
    QTest::newRow("absent") << QByteArray() << u"absent.xlsx"_s;
    QTest::newRow("folder") << QByteArray() << u"dossier"_s;
}

void ElPanelTest::aFileThatCannotBeReadLeavesTheOneShown()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    openCsv(u"mien.csv"_s, "NUM_DOSSIER;NOM\nENVO1-400-DU;\nENVO1-401-DU;Durand\n");
    const QString path = m_station->folder.filePath(name);
    QFile file(path);
    QVERIFY(content.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(content) > 0));
    file.close();
    QVERIFY(name != u"dossier" || QDir().mkpath(path));
    FileWork *shown = m_panel->work();
    shown->edit({1, 1}, u"Dupont"_s);
    const auto place = m_panel->page()->currentPlace();
    QVERIFY(place);
    m_panel->openFile(path);
    QTRY_VERIFY(!m_panel->message().isEmpty());
    QVERIFY2(m_panel->message().contains(name), qPrintable(m_panel->message()));
    QVERIFY(m_panel->page()->isVisible());
    QVERIFY(m_panel->work() == shown && shown->isReady());
    QVERIFY(m_panel->hasUnkeptEdits());
    QVERIFY(m_panel->page()->currentPlace() == place);
    QCOMPARE(m_panel->recents().size(), 1);
    QVERIFY(m_window->focusWidget() == m_panel->page()->grid());
    // The next one that can be read closes it, and the message.
    openCsv(u"autre.csv"_s, "NUM_DOSSIER;NOM\nENVO1-400-DU;Durand\n");
    QCOMPARE(m_panel->message(), QString());
}

/// Its rows were on the screen already.
void ElPanelTest::aFileStoppedLeavesTheOneBefore()
{
    openCsv(u"mien.csv"_s, "NUM_DOSSIER;NOM\nENVO1-400-DU;\nENVO1-401-DU;Durand\n");
    QByteArray rows("NUM_DOSSIER;OPER;SIRET;NOM\n");
    for (int row = 0; row < 200'000; ++row)
        rows += "ENVO1-400-DU;ENVO;00024511800021;Durand\n";
    const FileWork *before = m_panel->work();
    QString stopped;
    connect(m_panel, &ElPanel::summaryChanged, this, [&] {
        if (m_panel->work() == before)
            return;
        stopped = m_panel->work()->path();
        m_panel->work()->cancel();
    });
    m_panel->openFile(put(u"long.csv"_s, rows));
    QTRY_VERIFY(!stopped.isEmpty() && m_panel->work() == before);
    QVERIFY(stopped.endsWith(u"long.csv"_s));
    QVERIFY(m_panel->page()->isVisible() && m_panel->work()->isReady());
    QCOMPARE(m_panel->message(), QString());
    QVERIFY(m_panel->page()->model()->rowCount() > 0);
}

void ElPanelTest::anotherPhaseAsksForMore()
{
    openSample();
    const qint64 before = m_panel->work()->table().problems().count(el::Rule::Required);
    m_panel->work()->setPhase(el::Phase::Phase3);
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(m_panel->work()->table().problems().count(el::Rule::Required) > before);
}

void ElPanelTest::theCsvNeverReplacesAFile()
{
    openSample();
    const QString path = m_station->folder.filePath(u"20261120-envol.csv"_s);
    for (const bool first : {true, false}) {
        CsvDialog dialog(*m_panel->work(), {}, m_station->folder.path(), u"20261120-envol.csv"_s);
        QSignalSpy written(&dialog, &CsvDialog::written);
        dialog.show();
        dialog.writeButton()->click();
        if (first) {
            QTRY_COMPARE(written.size(), 1);
            QFile csv(path);
            QVERIFY(csv.open(QIODevice::ReadWrite));
            QVERIFY(csv.readLine().startsWith("NUM_DOSSIER;"));
            QVERIFY(csv.resize(3));
        } else {
            QTRY_VERIFY(dialog.writeButton()->isEnabled());
            QCOMPARE(written.size(), 0);
            QCOMPARE(QFileInfo(path).size(), 3);
        }
    }
}

void ElPanelTest::aCsvThatCannotBeWrittenAsksForAnotherPlace()
{
    openSample();
    const QString noFolder = put(u"fichier"_s, "x");
    CsvDialog dialog(*m_panel->work(), {}, noFolder, u"export.csv"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *path = dialog.findChild<QLineEdit *>();
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(!path->isEnabled());
    QTRY_VERIFY(dialog.writeButton()->isEnabled());
    QVERIFY(path->hasFocus());
}

void ElPanelTest::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_panel), QStringList());
    openSample();
    QCOMPARE(namelessControls(*m_panel), QStringList());
}

AGRAFE_RUNNING_TEST_MAIN(ElPanelTest)
#include "tst_panel.moc"
