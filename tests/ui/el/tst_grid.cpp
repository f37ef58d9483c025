// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The rows of a file: gone through, filtered, searched, corrected by hand.
#include "ui/accessible_names.h"
#include "ui/el/csv_dialog.h"
#include "ui/el/file_bar.h"
#include "ui/el/filter_button.h"
#include "ui/el/frozen_column.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_tools.h"
#include "ui/el/grid_view.h"
#include "ui/el/panel_bench.h"
#include "ui/el/problem_pane.h"
#include "ui/el/rules_list.h"
#include "ui/shell/side_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ElGridTest final : public PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { closeWindow(); }
    void f8WalksThroughTheProblemsAndAround();
    void aCellIsCorrectedInPlaceAndTakenBack();
    void theDossierStaysInSight();
    void aCellIsPastedAndEmptied();
    void theProblemsOfARuleLeadToTheOthers();
    void keysWorkFromAllOfTheWindow();
    void aRuleLimitsTheGrid();
    void anyColumnLimitsTheGrid();
    void theSearchFindsAndShowsTheRow();
    void theSearchEndsWithItsFileAndWithEscape();
    void thePhaseIsReadWithoutItsList();
    void theExplanationIsScrolledOnlyWhenItMust();
    void anotherPhaseAsksForMore();
};

void ElGridTest::f8WalksThroughTheProblemsAndAround()
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

void ElGridTest::aCellIsCorrectedInPlaceAndTakenBack()
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

void ElGridTest::theDossierStaysInSight()
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

void ElGridTest::aCellIsPastedAndEmptied()
{
    openSample();
    WorkPage *page = m_panel->page();
    const el::CellPlace place = placeOf(el::Rule::Required);
    page->grid()->select(page->model()->indexOf(place));
    const el::Table &table = m_panel->work()->table();
    QApplication::clipboard()->setText(u"Durand\tAnne\nDupont\tLou"_s); // as a spreadsheet gives it
    QTest::keyClick(page->grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table.text(place), u"Durand"_s);
    QTest::keyClick(page->grid(), Qt::Key_Delete);
    QCOMPARE(table.text(place), QString());
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.text(place), u"Durand"_s);
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(table.problemAt(place) && !table.canUndo());
}

void ElGridTest::theProblemsOfARuleLeadToTheOthers()
{
    openSample();
    WorkPage *page = m_panel->page();
    page->rules()->setFocus();
    QTest::keyClick(page->rules(), Qt::Key_Down);
    QTRY_VERIFY(page->rules()->currentRule());
    const el::Rule rule = *page->rules()->currentRule();
    QTRY_VERIFY(page->currentPlace() &&
                m_panel->work()->table().problemAt(*page->currentPlace())->rule == rule);
    const qint64 count = m_panel->work()->table().problems().count(rule);
    for (qint64 step = 0; step < count; ++step)
        QTest::keyClick(page->grid(), Qt::Key_F8);
    QVERIFY(page->currentPlace() && m_panel->work()->table().problemAt(*page->currentPlace())->rule != rule);
    QTRY_VERIFY(!page->rules()->currentRule());
    // Limited to a rule, the grid goes around in it.
    page->rules()->setFocus();
    page->rules()->setCurrentIndex(page->rules()->model()->index(0, 0));
    QTRY_VERIFY(page->rules()->currentRule());
    const el::Rule limited = *page->rules()->currentRule();
    QTest::keyClick(page->rules(), Qt::Key_Space);
    QTest::keyClick(page->grid(), Qt::Key_F8);
    QVERIFY(page->model()->filter() && page->model()->filter()->rule == limited);
}

void ElGridTest::keysWorkFromAllOfTheWindow()
{
    openSample();
    const auto *page = m_panel->page();
    auto *side = m_window->findChild<SideBar *>();
    side->setFocus();
    const auto before = page->currentPlace();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F8);
    QVERIFY(page->currentPlace() && !(page->currentPlace() == before));
    auto *search = page->tools()->findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_E, Qt::ControlModifier); // of a line edit, its end
    QTRY_VERIFY(m_panel->findChild<CsvDialog *>());
    m_panel->findChild<CsvDialog *>()->reject();
    // Not from another page.
    m_window->showPanel(u"entreprise"_s);
    const auto place = page->currentPlace();
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(page->currentPlace() == place);
}

void ElGridTest::aRuleLimitsTheGrid()
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

void ElGridTest::anyColumnLimitsTheGrid()
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

void ElGridTest::theSearchFindsAndShowsTheRow()
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

void ElGridTest::theSearchEndsWithItsFileAndWithEscape()
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

void ElGridTest::thePhaseIsReadWithoutItsList()
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

void ElGridTest::theExplanationIsScrolledOnlyWhenItMust()
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

void ElGridTest::anotherPhaseAsksForMore()
{
    openSample();
    const qint64 before = m_panel->work()->table().problems().count(el::Rule::Required);
    m_panel->work()->setPhase(el::Phase::Phase3);
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(m_panel->work()->table().problems().count(el::Rule::Required) > before);
}

AGRAFE_RUNNING_TEST_MAIN(ElGridTest)
#include "tst_grid.moc"
