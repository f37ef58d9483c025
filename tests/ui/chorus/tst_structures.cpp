// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Structures and what they demand; engagements of the State.
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/structure_card.h"
#include "ui/chorus/structures_tab.h"
#include "ui/running_application.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ChorusStructuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = nullptr;
        m_window.reset();
        m_station = std::make_unique<ChorusStation>();
        QVERIFY(m_station->open);
        m_window = chorusWindow(*m_station, m_panel, Side::Qualification);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }
    void aSiretGivesItsCardAndATextToCopy();
    void aWordOfTheNameFindsSeveral();
    void whatIsUnknownIsSaid();
    void anEngagementThatIsNotSeenIsNotCalledWrong();
    void everyWayOfNamingOneFindsIt_data();
    void everyWayOfNamingOneFindsIt();
    void identifiersAreWhole_data();
    void identifiersAreWhole();
    void aClickOnEngagementsStartsReadyToType();

private:
    Theme m_theme;
    std::unique_ptr<ChorusStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ChorusPanel *m_panel = nullptr;
};

void ChorusStructuresTest::aSiretGivesItsCardAndATextToCopy()
{
    m_panel->lookForStructure(u"21990001900013"_s);
    StructuresTab *tab = m_panel->structures();
    QTRY_VERIFY(tab->card()->detail().has_value());
    QVERIFY(!tab->card()->demand().isEmpty());
    QVERIFY(tab->card()->textToWrite().contains(u"21990001900013"_s));
    tab->card()->copyText();
    QCOMPARE(QApplication::clipboard()->text(), tab->card()->textToWrite());
    QVERIFY(tab->card()->services()->topLevelItemCount() > 0);
    QCOMPARE(tab->card()->services()->topLevelItem(0)->text(3), u"À voir"_s);
    // A service adds its own wish.
    tab->card()->services()->setCurrentItem(tab->card()->services()->topLevelItem(0));
    QTRY_VERIFY(tab->card()->services()->topLevelItem(0)->text(3) != u"À voir"_s);
}

void ChorusStructuresTest::aWordOfTheNameFindsSeveral()
{
    m_panel->showTab(4);
    StructuresTab *tab = m_panel->structures();
    tab->field()->setFocus();
    QTest::keyClicks(tab->field(), u"Valorne"_s);
    QTest::keyClick(tab->field(), Qt::Key_Return);
    QTRY_VERIFY(tab->list()->topLevelItemCount() > 0);
    QTRY_VERIFY(tab->card()->detail().has_value());
}

void ChorusStructuresTest::whatIsUnknownIsSaid()
{
    m_panel->lookForStructure(u"00000000000000"_s);
    QTRY_VERIFY(!m_panel->structures()->message().isEmpty());
    QCOMPARE(m_panel->structures()->list()->topLevelItemCount(), 0);
}

void ChorusStructuresTest::anEngagementThatIsNotSeenIsNotCalledWrong()
{
    m_panel->showTab(4);
    m_panel->structures()->look(StructuresTab::What::Engagements, u"9999999999"_s);
    QTRY_VERIFY(!m_panel->structures()->message().isEmpty());
    m_panel->structures()->look(StructuresTab::What::Engagements, {});
    QTRY_VERIFY(m_panel->structures()->list()->topLevelItemCount() > 0);
    const QString known = m_panel->structures()->list()->topLevelItem(0)->text(0);
    m_panel->structures()->look(StructuresTab::What::Engagements, known);
    QTRY_VERIFY(m_panel->structures()->message().contains(known));
}

void ChorusStructuresTest::everyWayOfNamingOneFindsIt_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("type"); // empty: told by its form
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("service"); // in the list, beside the pseudo-service that is not
    for (const Side side : {Side::Qualification, Side::Production}) {
        const auto row = [side](const char *how, const QString &typed, const QString &number,
                                const QString &service, const QString &type = {}) {
            QTest::addRow("%s, %s", qPrintable(keyOf(side)), how)
                << int(side) << type << typed << number << service;
        };
        row("SIRET", u"21990004300012"_s, u"21990004300012"_s, u"MAIRIE"_s);
        row("SIRET with blanks", u"219 900 043 00012"_s, u"21990004300012"_s, u"MAIRIE"_s);
        row("name", u"montclar-sur"_s, u"21990004300012"_s, u"MAIRIE"_s);
        row("foreign VAT number", u"BE0417497106"_s, u"BE0417497106"_s, {});
        row("RIDET", u"0990145001"_s, u"0990145001"_s, {}, u"RIDET"_s);
    }
}

void ChorusStructuresTest::everyWayOfNamingOneFindsIt()
{
    QFETCH(int, side);
    QFETCH(QString, type);
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(QString, service);
    m_panel->setSide(Side(side));
    m_panel->showTab(4);
    StructuresTab *tab = m_panel->structures();
    if (!type.isEmpty())
        tab->by()->setCurrentIndex(tab->by()->findData(type));
    tab->field()->setText(typed);
    QTest::keyClick(tab->field(), Qt::Key_Return);
    QTRY_VERIFY2(tab->card()->detail(), qPrintable(tab->message()));
    QStringList numbers;
    for (int row = 0; row < tab->list()->topLevelItemCount(); ++row)
        numbers << tab->list()->topLevelItem(row)->text(1);
    QVERIFY2(numbers.contains(number), qPrintable(numbers.join(u' ')));
    tab->list()->setCurrentItem(tab->list()->topLevelItem(int(numbers.indexOf(number))));
    QTRY_VERIFY(tab->card()->detail() && tab->card()->textToWrite().contains(number));
    QStringList services;
    for (int row = 0; row < tab->card()->services()->topLevelItemCount(); ++row)
        services << tab->card()->services()->topLevelItem(row)->text(0);
    QVERIFY(!services.contains(u"FACTURES_PUBLIQUES"_s));
    QCOMPARE(services.contains(service), !service.isEmpty());
    tab->card()->copyText();
    QCOMPARE(QApplication::clipboard()->text(), tab->card()->textToWrite());
}

void ChorusStructuresTest::identifiersAreWhole_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

/// The name gives way; the field has room for a SIRET.
void ChorusStructuresTest::identifiersAreWhole()
{
    QFETCH(int, percent);
    m_theme.setTextSize(percent);
    m_window->resize(1280, 800);
    m_panel->showTab(4);
    StructuresTab *tab = m_panel->structures();
    tab->look(StructuresTab::What::Structures, u"Montclar"_s);
    QTRY_VERIFY(tab->card()->detail().has_value());
    const QTreeWidget *list = tab->list();
    const QString number = list->topLevelItem(0)->text(1);
    QCOMPARE(number.size(), 14);
    const int wanted = QFontMetrics(list->topLevelItem(0)->font(1)).horizontalAdvance(number);
    QTRY_VERIFY(list->header()->sectionSize(1) > wanted);
    QTRY_COMPARE(list->header()->length(), list->viewport()->width());
    QVERIFY(tab->field()->width() > QFontMetrics(tab->field()->font()).horizontalAdvance(number));
    m_theme.setTextSize(100);
}

void ChorusStructuresTest::aClickOnEngagementsStartsReadyToType()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_panel->lookForStructure(u"21990001900013"_s);
    StructuresTab *tab = m_panel->structures();
    QTRY_VERIFY(tab->card()->detail().has_value());
    const auto buttons = tab->findChild<Segments *>();
    QTest::mouseClick(buttons->button(1), Qt::LeftButton);
    QVERIFY(tab->field()->hasFocus());
    QCOMPARE(tab->field()->selectedText(), u"21990001900013"_s);
    // From the keyboard, the choice keeps the focus.
    QTest::keyClick(tab->field(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(buttons->button(1)->hasFocus());
    QTest::keyClick(buttons->button(1), Qt::Key_Left);
    QTest::keyClick(buttons->button(0), Qt::Key_Space);
    QVERIFY(buttons->button(0)->hasFocus());
}

AGRAFE_RUNNING_TEST_MAIN(ChorusStructuresTest)
#include "tst_structures.moc"
