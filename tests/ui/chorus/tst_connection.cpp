// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The left pane: what answers prove, what they cannot tell, what is missing and what it blocks.
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/step_row.h"
#include "ui/chorus/structures_tab.h"
#include "ui/running_application.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTabBar>
#include <QTranslator>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;
using State = ConnectionStep::State;

namespace {

State stateOf(const ChorusPanel &panel, const QString &id)
{
    const QList<ConnectionStep> steps = connectionSteps(panel.connection()->facts());
    const auto found = std::ranges::find(steps, id, &ConnectionStep::id);
    return found == steps.end() ? State::Unknown : found->state;
}

bool isChecked(const ChorusPanel &panel)
{
    return panel.connection()->facts().probes.has_value() && !panel.connection()->isChecking();
}

} // namespace

class ChorusConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<ChorusStation>();
        QVERIFY(m_station->open);
    }
    void aWholeConnectionIsObserved_data();
    void aWholeConnectionIsObserved();
    void oneClosedApiIsNamedAndBlocksItsTab();
    void allClosedAccusesNothingForSure();
    void aWrongSecretIsCertain();
    void aWrongPasswordIsSaid();
    void nothingSetUpSaysWhatToDo();
    void whatTheAgentDeclaresIsKept();
    void theReportHoldsNoSecret();
    void whatWaitsIsCountedOnce();
    void anUnknownCountIsNotSaid();
    void aNewSecretIsTriedAndWhatFailedIsRead();
    void bothCommandsStandBeside_data();
    void bothCommandsStandBeside();
    void stepsAreReachedAndReadInTheirOrder();

private:
    std::unique_ptr<ChorusStation> m_station;
};

void ChorusConnectionTest::aWholeConnectionIsObserved_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("qualification") << int(Side::Qualification);
    QTest::newRow("production") << int(Side::Production);
}

void ChorusConnectionTest::aWholeConnectionIsObserved()
{
    QFETCH(int, side);
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel, Side(side));
    QTRY_VERIFY(isChecked(*panel));
    for (const char *id : {"compte-piste/", "couple-oauth/", "raccordement/", "compte-technique/",
                           "cgu/structures", "cgu/factures"})
        QVERIFY2(stateOf(*panel, QLatin1String(id)) == State::Observed, id);
    QVERIFY(panel->connection()->openStep().isEmpty());
    QVERIFY(panel->tabs()->tabIcon(4).isNull());
}

void ChorusConnectionTest::oneClosedApiIsNamedAndBlocksItsTab()
{
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel, Side::Qualification);
    panel->setHabilitations(m_station->habilitation(Side::Qualification, u"bac-a-sable-sans-structures"_s),
                            {});
    QTRY_VERIFY(isChecked(*panel));
    QVERIFY(stateOf(*panel, u"cgu/structures"_s) == State::Likely);
    QVERIFY(stateOf(*panel, u"cgu/factures"_s) == State::Observed);
    QVERIFY(stateOf(*panel, u"raccordement/"_s) == State::Observed);
    QCOMPARE(panel->connection()->openStep(), u"cgu/structures"_s);
    QVERIFY(panel->connection()->card()->linkButton()->text().contains(u"PISTE"_s));
    QVERIFY(!panel->tabs()->tabIcon(4).isNull());
    QVERIFY(panel->tabs()->accessibleTabName(4).contains(u"bloqué"_s));
    QVERIFY(panel->tabs()->tabIcon(0).isNull());
}

void ChorusConnectionTest::allClosedAccusesNothingForSure()
{
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel, Side::Qualification);
    panel->setHabilitations(m_station->habilitation(Side::Qualification, u"bac-a-sable-sans-api"_s), {});
    QTRY_VERIFY(isChecked(*panel));
    QVERIFY(stateOf(*panel, u"raccordement/"_s) == State::Likely);
    QVERIFY(stateOf(*panel, u"couple-oauth/"_s) == State::Observed);
    const QList<ConnectionStep> steps = connectionSteps(panel->connection()->facts());
    for (const ConnectionStep &step : steps)
        QVERIFY2(step.state != State::Missing, qPrintable(step.id));
}

void ChorusConnectionTest::aWrongSecretIsCertain()
{
    m_station->setSecret("not-the-secret");
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel);
    QTRY_VERIFY(isChecked(*panel));
    QVERIFY(stateOf(*panel, u"couple-oauth/"_s) == State::Missing);
    QVERIFY(stateOf(*panel, u"raccordement/"_s) == State::Unknown);
    QCOMPARE(panel->connection()->openStep(), u"couple-oauth/"_s);
}

void ChorusConnectionTest::aWrongPasswordIsSaid()
{
    m_station->setPassword("not-the-password");
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel);
    QTRY_VERIFY(isChecked(*panel));
    QVERIFY(stateOf(*panel, u"compte-technique/"_s) == State::Missing);
    QVERIFY(stateOf(*panel, u"couple-oauth/"_s) == State::Observed);
}

void ChorusConnectionTest::nothingSetUpSaysWhatToDo()
{
    ChorusPanel panel(m_station->services());
    panel.setHabilitations({}, {});
    panel.begin();
    QVERIFY(stateOf(panel, u"application/"_s) == State::Missing);
    QCOMPARE(panel.connection()->openStep(), u"application/"_s);
    QVERIFY(!panel.connection()->facts().probes);
    QCOMPARE(m_station->house.asked(u"factures/rechercher/recipiendaire"_s), 0);
}

void ChorusConnectionTest::whatTheAgentDeclaresIsKept()
{
    {
        ChorusPanel panel(m_station->services());
        panel.setHabilitations({}, {});
        panel.begin();
        panel.connection()->card()->doneButton()->click();
    }
    const ChorusPanel again(m_station->services());
    QVERIFY(again.connection()->facts().declared.contains(chorus::Step::Application));
}

void ChorusConnectionTest::theReportHoldsNoSecret()
{
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel);
    QTRY_VERIFY(isChecked(*panel));
    panel->connection()->copyReport();
    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.contains(u"Raccordement"_s));
    QVERIFY(!report.contains(QString::fromUtf8(m_station->house.addresses.pisteProductionSecret)));
    QVERIFY(!report.contains(QString::fromUtf8(m_station->house.addresses.technicalProductionPassword)));
}

void ChorusConnectionTest::whatWaitsIsCountedOnce()
{
    const QString operation = u"factures/rechercher/atraiter/recipiendaire"_s;
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel);
    QTRY_VERIFY(panel->invoiceTab(0)->count());
    const QString counted = panel->tabs()->accessibleTabName(1);
    QTRY_VERIFY(panel->tabs()->accessibleTabName(1) != counted || counted.back().isDigit());
    const QString named = panel->tabs()->accessibleTabName(1);
    QCOMPARE(m_station->house.asked(operation), 1);
    // The tab shows what was read then, and says the same.
    panel->showTab(1);
    QTRY_VERIFY(panel->invoiceTab(1)->count());
    QCOMPARE(panel->tabs()->accessibleTabName(1), named);
    QCOMPARE(m_station->house.asked(operation), 1);
    // Read again as it was: something may have been treated. Other criteria change nothing of what waits.
    panel->showTab(0);
    panel->invoiceTab(0)->reload();
    QTRY_COMPARE(m_station->house.asked(operation), 2);
    panel->invoiceTab(0)->bar()->periodBox()->setCurrentIndex(3);
    panel->invoiceTab(0)->reload();
    QTRY_VERIFY(!panel->invoiceTab(0)->isReading());
    QCOMPARE(m_station->house.asked(operation), 2);
}

void ChorusConnectionTest::anUnknownCountIsNotSaid()
{
    QVERIFY(m_station->plan(u"factures/rechercher/atraiter/recipiendaire"_s, u"500"_s, 0, 30));
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel, Side::Qualification);
    QTRY_VERIFY(panel->invoiceTab(0)->count());
    QTRY_VERIFY(m_station->house.asked(u"factures/rechercher/atraiter/recipiendaire"_s) > 0);
    QVERIFY(!panel->tabs()->accessibleTabName(1).back().isDigit());
}

void ChorusConnectionTest::aNewSecretIsTriedAndWhatFailedIsRead()
{
    m_station->setSecret("not-the-secret");
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel);
    QTRY_VERIFY(isChecked(*panel) && !panel->invoiceTab(0)->message().isEmpty());
    QVERIFY(stateOf(*panel, u"couple-oauth/"_s) == State::Missing);
    m_station->setSecret({});
    panel->renewSecrets(panel->habilitation()->id);
    QTRY_VERIFY(isChecked(*panel) && stateOf(*panel, u"couple-oauth/"_s) == State::Observed);
    QTRY_VERIFY(panel->invoiceTab(0)->count());
    // A good check alone does it too.
    panel->invoiceTab(0)->setSession(panel->invoiceTab(0)->session());
    m_station->setSecret("not-the-secret");
    panel->setSide(Side::Qualification);
    QTRY_VERIFY(isChecked(*panel) && !panel->invoiceTab(0)->message().isEmpty());
    m_station->setSecret({});
    panel->connection()->checkAll();
    QTRY_VERIFY(panel->invoiceTab(0)->count());
    QCOMPARE(panel->invoiceTab(0)->message(), QString());
}

void ChorusConnectionTest::bothCommandsStandBeside_data()
{
    QTest::addColumn<bool>("english");
    QTest::newRow("French") << false;
    QTest::newRow("English") << true;
}

/// At the size of the drawing.
void ChorusConnectionTest::bothCommandsStandBeside()
{
    QFETCH(bool, english);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/agrafe_en.qm"_s));
    if (english)
        QApplication::installTranslator(&translator);
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel);
    window->resize(1280, 800);
    window->show();
    QTRY_VERIFY(isChecked(*panel));
    QList<QPushButton *> foot = panel->connection()->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(foot.size(), 2);
    QTRY_COMPARE(foot.first()->y(), foot.last()->y());
    QVERIFY(foot.first()->width() >= foot.first()->sizeHint().width());
    QVERIFY(foot.last()->width() >= foot.last()->sizeHint().width());
    QVERIFY(!foot.first()->geometry().intersects(foot.last()->geometry()));
}

void ChorusConnectionTest::stepsAreReachedAndReadInTheirOrder()
{
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel);
    window->resize(1280, 800);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(isChecked(*panel));
    const QList<StepLine *> lines = panel->connection()->lines();
    QVERIFY(lines.size() > 8);
    lines.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QVERIFY2(QApplication::focusWidget() == lines.at(at), qPrintable(QString::number(at)));
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(lines.at(at));
        QVERIFY(read->text(QAccessible::Name).contains(u','));
        QCOMPARE(read->role(), QAccessible::Button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(lines.first(), Qt::Key_Space);
    QCOMPARE(panel->connection()->openStep(), u"compte-piste/"_s);
    // What the last one says comes into sight.
    window->resize(1280, 600);
    lines.last()->click();
    const StepCard *card = panel->connection()->card();
    QTRY_COMPARE(card->visibleRegion().boundingRect().height(), card->height());
}

AGRAFE_RUNNING_TEST_MAIN(ChorusConnectionTest)
#include "tst_connection.moc"
