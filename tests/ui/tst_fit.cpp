// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The window is usable on a small screen and with text at 200 %: nothing is cut, nothing is out of reach.
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/status_line.h"
#include "ui/el/el_window.h"
#include "ui/el/file_work.h"
#include "ui/el/grid_view.h"
#include "ui/el/problem_pane.h"
#include "ui/el/work_page.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/whole_window.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/person_window.h"
#include "ui/particulier/statuses_side.h"
#include "ui/running_application.h"
#include "ui/scenes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    return u"%1 “%2”"_s.arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName());
}

/// Whether an area cannot bring a control into sight, sideways.
bool cutsSideways(const QAbstractScrollArea &area, const QWidget &widget)
{
    const bool scrolls = area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff &&
                         area.horizontalScrollBar()->maximum() > 0;
    const int left = widget.mapTo(area.viewport(), QPoint()).x();
    return !scrolls && (left < 0 || left + widget.width() > area.viewport()->width());
}

/// Controls that stand outside what they are in, unless it scrolls to them.
QStringList cutControls(QWidget &window)
{
    QStringList cut;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        bool scrolls = false;
        for (QWidget *up = widget->parentWidget(); up && !scrolls; up = up->parentWidget()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(up);
            if (area && area->viewport()->isAncestorOf(widget) && cutsSideways(*area, *widget))
                cut << nameOf(*widget);
            scrolls = area && (area->verticalScrollBar()->maximum() > 0 ||
                               area->horizontalScrollBar()->maximum() > 0);
        }
        if (!scrolls && !window.rect().contains(place))
            cut << nameOf(*widget);
    }
    return cut;
}

class LayoutRequests final : public QObject
{
public:
    LayoutRequests() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
    int count = 0;
};

/// What asks for a new layout whenever it was laid out keeps a core busy for ever, unseen.
bool comesToRest()
{
    const LayoutRequests requests;
    int turnsAtRest = 0;
    return QTest::qWaitFor([&requests, &turnsAtRest] {
        const int before = requests.count;
        QCoreApplication::processEvents();
        turnsAtRest = requests.count == before ? turnsAtRest + 1 : 0;
        return turnsAtRest >= 5;
    });
}

} // namespace

class FitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void wholeWindow_data();
    void wholeWindow();
    void everyScene_data();
    void everyScene();
    void detailTakesThePlaceOfTheList();
    void aLowWindowStillShowsPieces_data();
    void aLowWindowStillShowsPieces();
    void elFits_data();
    void elFits();
    void chorusFits_data();
    void chorusFits();
    void connectionFoldsAway();
    void personFits_data();
    void personFits();

private:
    void speak(bool english);

    Theme *m_theme = nullptr;
    QTranslator m_english;
};

void FitTest::initTestCase()
{
    m_theme = new Theme(this);
    QVERIFY(m_english.load(u":/i18n/agrafe_en.qm"_s));
}

void FitTest::cleanup()
{
    m_theme->setTextSize(100);
    speak(false);
}

void FitTest::speak(bool english)
{
    QApplication::removeTranslator(&m_english);
    if (english)
        QApplication::installTranslator(&m_english);
}

void FitTest::wholeWindow_data()
{
    QTest::addColumn<bool>("english");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("room");
    for (const bool english : {false, true}) {
        const char *language = english ? "English" : "French";
        QTest::addRow("%s, 100 %%, 1000x660", language) << english << 100 << QSize(1000, 660);
        // What QT_SCALE_FACTOR=2 leaves of 1280x800.
        QTest::addRow("%s, 100 %%, 640x400", language) << english << 100 << QSize(640, 400);
        QTest::addRow("%s, 200 %%, 1280x800", language) << english << 200 << QSize(1280, 800);
    }
}

void FitTest::wholeWindow()
{
    QFETCH(bool, english);
    QFETCH(int, percent);
    QFETCH(QSize, room);
    speak(english);
    m_theme->setTextSize(percent);
    const auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 0, false});
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    window->resize(room);
    window->show();
    QTRY_COMPARE(window->size(), room);
    // The page itself fits: nobody scrolls sideways.
    const auto *page = window->findChild<QScrollArea *>(u"page"_s);
    QVERIFY(page);
    QTRY_COMPARE(page->horizontalScrollBar()->maximum(), 0);
    QVERIFY(comesToRest());
    QCOMPARE(cutControls(*window), QStringList());
}

void FitTest::everyScene_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<bool>("english");
    for (size_t index = 0; index < scenes().size(); ++index) {
        if (scenes().at(index).name == u"composants")
            continue; // a board for those who draw, no window of the program
        for (const bool english : {false, true})
            QTest::addRow("%s, %s", qPrintable(scenes().at(index).name), english ? "English" : "French")
                << int(index) << english;
    }
}

void FitTest::everyScene()
{
    QFETCH(int, scene);
    QFETCH(bool, english);
    speak(english);
    m_theme->setTextSize(200);
    const Scene &wanted = scenes().at(size_t(scene));
    const std::unique_ptr<QWidget> window = wanted.make();
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 800,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    window->resize(1280, 800);
    window->show();
    QTRY_COMPARE(window->size(), QSize(1280, 800));
    QTRY_VERIFY_WITH_TIMEOUT(!wanted.settled || wanted.settled(*window), 15000);
    QVERIFY(comesToRest());
    QCOMPARE(cutControls(*window), QStringList());
}

void FitTest::aLowWindowStillShowsPieces_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("room");
    QTest::newRow("large text") << 200 << QSize(1280, 776);
    QTest::newRow("dense screen") << 100 << QSize(640, 388);
}

/// Below identity, filter and bars.
void FitTest::aLowWindowStillShowsPieces()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, room);
    m_theme->setTextSize(percent);
    const auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 0, false});
    window->resize(room);
    window->show();
    QTRY_COMPARE(window->size(), room);
    const auto *list = window->findChild<PiecesView *>();
    const auto *page = window->findChild<QScrollArea *>(u"page"_s);
    const auto visibleLines = [&] {
        const QWidget *viewport = list->viewport();
        const QRect shown(page->viewport()->mapTo(window.get(), QPoint()), page->viewport()->size());
        const QRect lines(viewport->mapTo(window.get(), QPoint()), viewport->size());
        return double(shown.intersected(lines).height()) / scaled(30);
    };
    QTRY_VERIFY2(visibleLines() >= 4.5, qPrintable(QString::number(visibleLines())));
}

void FitTest::elFits_data()
{
    wholeWindow_data();
}

/// With a file open and something sent today, which wants most room.
void FitTest::elFits()
{
    QFETCH(bool, english);
    QFETCH(int, percent);
    QFETCH(QSize, room);
    speak(english);
    m_theme->setTextSize(percent);
    ElStation station;
    ElPanel *panel = nullptr;
    const auto window = elWindow(station, panel);
    station.sendBefore(u"20261120-envol.csv"_s);
    window->resize(room);
    window->show();
    panel->openSample();
    QTRY_VERIFY(panel->work() && panel->work()->isReady());
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    QTRY_COMPARE(window->size(), room);
    const auto *page = qobject_cast<QScrollArea *>(panel->parentWidget()->parentWidget());
    QVERIFY(page);
    QTRY_COMPARE(page->horizontalScrollBar()->maximum(), 0);
    QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
    QVERIFY(comesToRest());
    QCOMPARE(cutControls(*window), QStringList());
    // Two rows at least, and the sentence of the problem with what repairs it.
    const GridView *grid = panel->page()->grid();
    QVERIFY(grid->viewport()->height() >= 2 * scaled(30));
    const ProblemPane *pane = panel->page()->pane();
    QVERIFY(pane->viewport()->height() >= scaled(60));
    QCOMPARE(pane->horizontalScrollBar()->maximum(), 0);
}

void FitTest::personFits_data()
{
    wholeWindow_data();
    QTest::newRow("French, 200 %, 752x464") << false << 200 << QSize(752, 464);
    QTest::newRow("English, 200 %, 752x464") << true << 200 << QSize(752, 464);
}

/// With every status ticked, so that the form has all its fields, and with all that can be wrong in it said.
void FitTest::personFits()
{
    QFETCH(bool, english);
    QFETCH(int, percent);
    QFETCH(QSize, room);
    speak(english);
    m_theme->setTextSize(percent);
    PersonStation station;
    PersonPanel *panel = nullptr;
    const auto window = personWindow(station, panel);
    QStringList all;
    const QList<catalogue::Endpoint> &endpoints = station.line.persons.endpoints();
    for (const catalogue::Endpoint &endpoint : endpoints)
        all << endpoint.id;
    panel->statuses()->model()->setChecked(all);
    panel->form()->setFileNumber(u"Aide-2026-1183"_s);
    window->resize(room);
    window->show();
    // The header gives up its words one after the other.
    QTRY_VERIFY((window->resize(room), window->size() == room));
    panel->ask();
    QVERIFY(comesToRest());
    QCOMPARE(cutControls(*window), QStringList());
}

void FitTest::chorusFits_data()
{
    wholeWindow_data();
}

/// With the list read and one invoice selected; the steps are one button away where they have no room.
void FitTest::chorusFits()
{
    QFETCH(bool, english);
    QFETCH(int, percent);
    QFETCH(QSize, room);
    speak(english);
    m_theme->setTextSize(percent);
    ChorusStation station;
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(station, panel);
    window->resize(room);
    window->show();
    InvoiceTab *tab = panel->invoiceTab(0);
    QTRY_VERIFY_WITH_TIMEOUT(tab->count() && tab->foot()->history() && !panel->connection()->isChecking(),
                             15000);
    const auto *page = qobject_cast<QScrollArea *>(panel->parentWidget()->parentWidget());
    QVERIFY(page);
    for (int at = 0; at < panel->tabs()->count(); ++at) {
        panel->showTab(at);
        QVERIFY(comesToRest());
        const QSize least = window->minimumSizeHint();
        QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
                 qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
        QCOMPARE(window->size(), room);
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(cutControls(*window), QStringList());
    }
    panel->showTab(0);
    QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
    QCOMPARE(tab->list()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(tab->list()->viewport()->height() >= 2 * scaled(30));
    // Every tab is in sight, without scrolling to it.
    const QTabBar *tabs = panel->tabs();
    for (int at = 0; at < tabs->count(); ++at)
        QVERIFY2(tabs->rect().contains(tabs->tabRect(at)), qPrintable(tabs->tabText(at)));
    if (!panel->isFolded())
        return;
    panel->showConnection();
    QVERIFY(comesToRest());
    QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(cutControls(*window), QStringList());
}

/// A button brings the steps, a tab brings the list back; with room again both are there.
void FitTest::connectionFoldsAway()
{
    ChorusStation station;
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(station, panel);
    window->resize(1280, 800);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QVERIFY(panel->connection()->isVisible() && !panel->connectionButton()->isVisible());
    window->resize(800, 600);
    QTRY_VERIFY(panel->isFolded() && !panel->connection()->isVisible());
    panel->connectionButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(panel->connectionButton(), Qt::Key_Space);
    QVERIFY(panel->connection()->isVisible() && !panel->invoiceTab(0)->isVisible());
    panel->tabs()->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(panel->tabs(), Qt::LeftButton, {}, panel->tabs()->tabRect(0).center());
    QVERIFY(panel->invoiceTab(0)->isVisible() && !panel->connection()->isVisible());
    QVERIFY(!panel->connectionButton()->isChecked());
    window->resize(1280, 800);
    QTRY_VERIFY(!panel->isFolded() && panel->connection()->isVisible());
    QVERIFY(panel->invoiceTab(0)->isVisible());
}

void FitTest::detailTakesThePlaceOfTheList()
{
    const auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 7, false});
    window->resize(640, 500);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto *list = window->findChild<PiecesView *>();
    auto *detail = window->findChild<DetailPane *>();
    QTRY_VERIFY(!detail->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(detail->isVisible() && !list->isVisible());
    QVERIFY(detail->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(list->isVisible() && !detail->isVisible());
    QVERIFY(list->hasFocus());
    window->resize(1200, 700);
    QTRY_VERIFY(list->isVisible() && detail->isVisible());
}

AGRAFE_RUNNING_TEST_MAIN(FitTest)
#include "tst_fit.moc"
