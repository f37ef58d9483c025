// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Structures and what they demand; engagements of the State.
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/structure_card.h"
#include "ui/chorus/structures_tab.h"
#include "ui/running_application.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTabBar>
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

private:
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

AGRAFE_RUNNING_TEST_MAIN(ChorusStructuresTest)
#include "tst_structures.moc"
