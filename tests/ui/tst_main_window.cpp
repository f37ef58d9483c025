// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/accessible_names.h"
#include "ui/main_window.h"
#include "ui/running_application.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/curtain.h"
#include "ui/shell/header_buttons.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/test_services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/ribbon.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longNewsCutsNothingElse();
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasAName();
    void tabGoesInReadingOrder();
    void panelIsMadeAtItsFirstShowing();
    void narrowWindowKeepsSignsOnly();
    void fitsAtTwiceTheText();
    void keysReachEveryRegion();
    void paletteRunsWhatIsTyped();
    void paletteFindsWithoutAccents_data();
    void paletteFindsWithoutAccents();
    void keysOfOnesOwnWorkAtOnce();
    void escapeGivesTheFocusBack();
    void curtainHidesEveryWindow();
    void curtainIsDrawnFromAModalDialog();
    void curtainCoversWhatComesLater();
    void nothingActsBehindTheCurtain();
    void newsAreSpokenAtMostEveryTwoSeconds();
    void ribbonOnlyForFictitiousData();
    void sizeIsRemembered();

private:
    std::unique_ptr<MainWindow> makeWindow();

    Theme *m_theme = nullptr;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QLineEdit> m_field;
};

void MainWindowTest::initTestCase()
{
    m_theme = new Theme(this);
}

std::unique_ptr<MainWindow> MainWindowTest::makeWindow()
{
    auto window = std::make_unique<MainWindow>(m_services->settings);
    window->addPanel({u"entreprise"_s, u"entreprise"_s, u"Entreprise"_s, [this] {
                          auto *page = new QWidget;
                          auto *layout = new QVBoxLayout(page);
                          m_field = new QLineEdit(page);
                          m_field->setAccessibleName(u"Entreprise"_s);
                          layout->addWidget(m_field);
                          auto *button = new QPushButton(u"Interroger"_s, page);
                          layout->addWidget(button);
                          page->setFocusProxy(m_field);
                          return page;
                      }});
    const QUuid id = QUuid::createUuid();
    window->header()->setHabilitations(
        {{id, u"Marchés publics"_s, u"Ville de Valorne"_s, u"Bac à sable"_s, true}}, id);
    window->header()->setServices(ServicesLight::Available, u"Services disponibles"_s);
    return window;
}

void MainWindowTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_window = makeWindow();
    m_window->resize(1280, 800);
    m_window->showPanel(u"entreprise"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_theme->setTextSize(100);
}

void MainWindowTest::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_window), QStringList());
    m_window->openPalette();
    QCOMPARE(namelessControls(*m_window), QStringList());
}

void MainWindowTest::tabGoesInReadingOrder()
{
    const QList<QWidget *> order = tabOrder(*m_window);
    const auto placeOf = [&](const QString &name) {
        for (qsizetype index = 0; index < order.size(); ++index)
            if (order.at(index)->accessibleName().startsWith(name))
                return index;
        return qsizetype(-1);
    };
    const QStringList reading{
        u"Entreprise"_s, u"État des services"_s,   u"Réglages"_s,    u"Aide"_s, u"Habilitation"_s,
        u"Rechercher"_s, u"État des services :"_s, u"Tout masquer"_s};
    QStringList names;
    for (const QWidget *stop : order)
        names << stop->accessibleName();
    qsizetype before = -1;
    for (const QString &name : reading) {
        const qsizetype place = placeOf(name);
        QVERIFY2(place > before, qPrintable(name + u" in: "_s + names.join(u" | "_s)));
        before = place;
    }
    QVERIFY(order.indexOf(m_field.data()) > before);
}

void MainWindowTest::panelIsMadeAtItsFirstShowing()
{
    int made = 0;
    m_window->addPanel({u"second"_s, u"lots"_s, u"Second"_s, [&made] {
                            ++made;
                            return new QWidget;
                        }});
    QCOMPARE(made, 0);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(made, 1);
    QCOMPARE(m_window->currentPanel(), u"second"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPanel(), u"entreprise"_s);
    QVERIFY(m_field->hasFocus());
    m_window->showPanel(u"second"_s);
    QCOMPARE(made, 1);
}

void MainWindowTest::narrowWindowKeepsSignsOnly()
{
    auto *side = m_window->findChild<SideBar *>();
    QVERIFY(!side->isCompact());
    m_window->resize(1024, 700);
    QTRY_VERIFY(side->isCompact());
    QCOMPARE(side->width(), 56);
    QCOMPARE(namelessControls(*m_window), QStringList());
}

void MainWindowTest::fitsAtTwiceTheText()
{
    m_theme->setTextSize(200);
    m_window->resize(1024, 700);
    QTRY_VERIFY(m_window->findChild<SideBar *>()->isCompact());
    QCOMPARE(m_window->size(), QSize(1024, 700));
    const QList<QWidget *> controls = m_window->header()->findChildren<QWidget *>();
    for (const QWidget *control : controls)
        if (control->isVisible())
            QVERIFY2(control->geometry().right() <= m_window->header()->width(),
                     qPrintable(control->accessibleName()));
}

void MainWindowTest::keysReachEveryRegion()
{
    m_field->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->findChild<SideBar *>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->header()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_field->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->header()->isAncestorOf(QApplication::focusWidget()));
    // The side bar is entered where one is, whatever was pressed there before.
    m_window->findChild<SideBar *>()->findChildren<QAbstractButton *>().constLast()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    const auto *entered = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(entered && entered->isChecked());
    QSignalSpy help(m_window.get(), &MainWindow::helpRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(help.count(), 1);
}

void MainWindowTest::paletteRunsWhatIsTyped()
{
    int ran = 0;
    m_window->setCommandSource([&ran] {
        return QList<Command>{
            {u"document"_s, u"Attestation de vigilance"_s, u"Urssaf"_s, {}, {}, [&ran] { ++ran; }}};
    });
    m_field->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette && palette->isVisible());
    auto *edit = palette->findChild<QLineEdit *>();
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"urssaf vigil"_s);
    QCOMPARE(palette->findChild<QListView *>()->model()->rowCount(), 1);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(ran, 1);
    QVERIFY(!palette->isVisible());
    QVERIFY(m_field->hasFocus());
}

void MainWindowTest::paletteFindsWithoutAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addRow("accents") << u"reglages"_s << u"Réglages"_s;
    QTest::addRow("capitals") << u"REGL"_s << u"Réglages"_s;
    QTest::addRow("order of words") << u"bilans trois"_s << u"Les trois derniers bilans"_s;
    QTest::addRow("title before detail") << u"insee"_s << u"Insee direct"_s;
    QTest::addRow("digits with spaces") << u"000 245 118"_s << u"Ateliers du Val d’Orve"_s;
    QTest::addRow("nothing") << u"zzz"_s << QString();
}

void MainWindowTest::paletteFindsWithoutAccents()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QList<Command> commands{{{}, u"Unité légale"_s, u"INSEE"_s, {}, {}, {}},
                                  {{}, u"Insee direct"_s, {}, {}, {}, {}},
                                  {{}, u"Réglages"_s, {}, {}, {}, {}},
                                  {{}, u"Les trois derniers bilans"_s, {}, {}, {}, {}},
                                  {{}, u"Ateliers du Val d’Orve"_s, u"00024511800021"_s, {}, {}, {}}};
    const QList<Command> found = matching(commands, typed);
    QCOMPARE(found.isEmpty() ? QString() : found.first().title, first);
}

void MainWindowTest::keysOfOnesOwnWorkAtOnce()
{
    QVERIFY(m_services->settings.setValue(u"clavier/palette"_s, u"Ctrl+J"_s));
    m_field->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<CommandPalette *>());
    QVERIFY(m_window->findChild<SearchButton *>()->toolTip().contains(u"Ctrl+J"_s));
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette && palette->isVisible());
}

void MainWindowTest::escapeGivesTheFocusBack()
{
    m_field->setFocus();
    m_window->openPalette();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->findChild<CommandPalette *>()->isVisible());
    QVERIFY(m_field->hasFocus());
}

void MainWindowTest::curtainHidesEveryWindow()
{
    QDialog dialog(m_window.get());
    auto *inside = new QLineEdit(&dialog);
    dialog.show();
    m_field->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *curtain = m_window->findChild<Curtain *>();
    QVERIFY(curtain->isDrawn());
    QVERIFY(!m_field->isVisible());
    QVERIFY(!inside->isVisible());
    QVERIFY(!m_window->header()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<CommandPalette *>());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!curtain->isDrawn());
    QVERIFY(m_field->isVisible());
    QVERIFY(inside->isVisible());
}

void MainWindowTest::curtainIsDrawnFromAModalDialog()
{
    QDialog dialog(m_window.get());
    auto *inside = new QLineEdit(&dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!inside->isVisible() && !m_field->isVisible());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(inside->isVisible() && m_field->isVisible());
    QKeySequenceEdit recorder(&dialog);
    recorder.show();
    recorder.setFocus();
    QTest::keyClick(&recorder, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(inside->isVisible());
}

void MainWindowTest::curtainCoversWhatComesLater()
{
    auto *curtain = m_window->findChild<Curtain *>();
    curtain->toggle();
    QDialog late(m_window.get());
    auto *inside = new QLineEdit(&late);
    late.show();
    QVERIFY(!inside->isVisible());
    curtain->toggle();
    QVERIFY(inside->isVisible());
}

void MainWindowTest::nothingActsBehindTheCurtain()
{
    QDialog dialog;
    new QLineEdit(&dialog);
    QShortcut ofDialog(Qt::CTRL | Qt::Key_G, &dialog);
    QShortcut ofWindow(Qt::CTRL | Qt::Key_J, m_window.get());
    const QSignalSpy dialogActed(&ofDialog, &QShortcut::activated);
    const QSignalSpy windowActed(&ofWindow, &QShortcut::activated);
    auto *curtain = m_window->findChild<Curtain *>();
    const auto press = [](QWidget &window, Qt::Key key) {
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, key, Qt::ControlModifier);
    };
    dialog.show();
    press(dialog, Qt::Key_G);
    press(*m_window, Qt::Key_J);
    QCOMPARE(dialogActed.count(), 1);
    QCOMPARE(windowActed.count(), 1);
    curtain->toggle();
    press(dialog, Qt::Key_G);
    press(*m_window, Qt::Key_J);
    QCOMPARE(dialogActed.count(), 1);
    QCOMPARE(windowActed.count(), 1);
    // Its own keys draw it back, from its button too.
    QTest::keyClick(m_window->focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!curtain->isDrawn());
    press(dialog, Qt::Key_G);
    QCOMPARE(dialogActed.count(), 2);
}

void MainWindowTest::newsAreSpokenAtMostEveryTwoSeconds()
{
    StatusStrip *strip = m_window->statusStrip();
    QSignalSpy spoken(strip, &StatusStrip::spoken);
    QElapsedTimer since;
    since.start();
    strip->setNews(u"1 pièce reçue"_s);
    QTRY_COMPARE(spoken.count(), 1);
    strip->setNews(u"2 pièces reçues"_s);
    strip->setNews(u"3 pièces reçues"_s);
    QCOMPARE(strip->news(), u"3 pièces reçues"_s);
    QTRY_COMPARE(spoken.count(), 2);
    QVERIFY(since.elapsed() >= 1900);
    QCOMPARE(spoken.last().first().toString(), u"3 pièces reçues"_s);
}

void MainWindowTest::ribbonOnlyForFictitiousData()
{
    auto *ribbon = m_window->findChild<Ribbon *>();
    QVERIFY(!ribbon->isVisible());
    m_window->setFictitious(u"Bac à sable."_s);
    QVERIFY(ribbon->isVisible());
    QVERIFY(ribbon->accessibleName().contains(u"Données fictives"_s));
    m_window->setFictitious({});
    QVERIFY(!ribbon->isVisible());
}

void MainWindowTest::sizeIsRemembered()
{
    m_window->resize(733, 641);
    m_window->close();
    m_window = makeWindow();
    QCOMPARE(m_window->size(), QSize(733, 641));
}

void MainWindowTest::longNewsCutsNothingElse()
{
    StatusStrip strip;
    strip.resize(1280, 26);
    strip.setQuota(u"Quota de la minute : 236 appels libres sur 250"_s);
    strip.setAgent(u"c.marchand"_s);
    strip.setDate(u"Vendredi 20 novembre 2026, 10 h 05"_s);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.setNews(u"une phrase "_s.repeated(40));
    const auto quota = [&strip] {
        const auto labels = strip.findChildren<ElidedLabel *>();
        const auto found = std::ranges::find_if(
            labels, [](const ElidedLabel *each) { return each->text().startsWith(u"Quota"); });
        return found == labels.end() ? nullptr : *found;
    };
    QVERIFY(quota());
    QTRY_VERIFY(quota()->isHidden() || quota()->width() >= quota()->sizeHint().width());
    QVERIFY(strip.minimumSizeHint().width() < 640);
}

AGRAFE_RUNNING_TEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
