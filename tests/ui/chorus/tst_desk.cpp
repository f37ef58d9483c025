// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The panel in the whole program: the header, the status bar, the curtain, the keyboard, what is kept for how
// long.
#include "chorus/deposit_log.h"
#include "sandbox/sandbox.h"
#include "ui/chorus/invoice_dialog.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/panel.h"
#include "ui/chorus/step_row.h"
#include "ui/chorus/structure_card.h"
#include "ui/chorus/structures_tab.h"
#include "ui/entreprise/panel.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/habilitation/access_dialog.h"
#include "ui/main_window.h"
#include "ui/running_application.h"
#include "ui/running_desktop.h"
#include "ui/shell/curtain.h"
#include "ui/shell/header_buttons.h"
#include "ui/shell/status_strip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/ribbon.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

QString saidInStrip(const RunningDesktop &running)
{
    QStringList texts;
    for (const QLabel *label : running.window()->statusStrip()->findChildren<QLabel *>())
        texts << label->text();
    for (const ElidedLabel *label : running.window()->statusStrip()->findChildren<ElidedLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

QPushButton *buttonNamed(const QWidget &in, const QString &name)
{
    const auto all = in.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(all, [&name](const QPushButton *each) {
        return each->accessibleName() == name || each->text() == name;
    });
    return found == all.end() ? nullptr : *found;
}

ServicesButton *light(const RunningDesktop &running)
{
    return running.window()->header()->findChild<ServicesButton *>();
}

} // namespace

class ChorusDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxAnswersInBothEnvironments();
    void aMissingStepIsSaidInTheHeader();
    void nothingSetUpLeadsToSettingItUp();
    void anAccessIsAddedUnderTheRibbon();
    void aCompanyLeadsToItsStructureAndBack_data();
    void aCompanyLeadsToItsStructureAndBack();
    void theCurtainHidesInvoicesAndTheirDialogs();
    void oldDepositsAreForgotten();

private:
    [[nodiscard]] static ChorusPanel *shownPanel(RunningDesktop &running, bool sandbox = true);
};

ChorusPanel *ChorusDeskTest::shownPanel(RunningDesktop &running, bool sandbox)
{
    running.make();
    running.desktop->start(sandbox);
    if (!QTest::qWaitForWindowActive(running.window()))
        return nullptr;
    if (sandbox)
        QTest::keyClick(running.window(), Qt::Key_4, Qt::ControlModifier);
    auto *panel = running.dialog<ChorusPanel>();
    const auto read = [&] {
        return !sandbox || (panel->invoiceTab(0)->count() && panel->connection()->facts().probes &&
                            panel->invoiceTab(0)->foot()->history());
    };
    return panel && QTest::qWaitFor(read, 30'000) ? panel : nullptr;
}

void ChorusDeskTest::theSandboxAnswersInBothEnvironments()
{
    RunningDesktop running;
    ChorusPanel *panel = shownPanel(running);
    QVERIFY(panel);
    QVERIFY(panel->invoiceTab(0)->count().value_or(0) > 0);
    QVERIFY(!light(running)->text().contains(u"Connexion"_s));
    // What is counted there is of another API.
    QVERIFY2(!saidInStrip(running).contains(u"Quota"_s), qPrintable(saidInStrip(running)));
    panel->setSide(Side::Qualification);
    QTRY_VERIFY_WITH_TIMEOUT(panel->invoiceTab(0)->count().value_or(0) > 0, 30'000);
    QVERIFY(panel->invoiceTab(0)->message().isEmpty());
    QTest::keyClick(running.window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY2(saidInStrip(running).contains(u"Quota"_s), qPrintable(saidInStrip(running)));
    running.window()->statusStrip()->setNews(u"D’un autre panneau"_s);
    QTest::keyClick(running.window(), Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(running.window()->statusStrip()->news(), panel->summary());
    QVERIFY(!panel->summary().isEmpty());
}

void ChorusDeskTest::aMissingStepIsSaidInTheHeader()
{
    RunningDesktop running;
    QVERIFY(shownPanel(running));
    const QString before = light(running)->text();
    // An application that was closed to one API, chosen from the header as any access is.
    habilitation::Habilitation other = habilitation::sandboxHabilitation(habilitation::Service::Chorus, {});
    other.id = QUuid::createUuid();
    other.name = u"Sans structures"_s;
    other.clientId = u"bac-a-sable-sans-structures"_s;
    QVERIFY(running.services->habilitations().save(other));
    Q_EMIT running.window()->header()->habilitationChosen(other.id);
    QTRY_COMPARE_WITH_TIMEOUT(light(running)->text(), u"Connexion incomplète"_s, 30'000);
    QVERIFY(light(running)->isVisible());
    QVERIFY(!light(running)->accessibleName().contains(u"État des services"_s));
    auto *panel = running.dialog<ChorusPanel>();
    QVERIFY(!panel->connection()->openStep().isEmpty());
    QTest::mouseClick(light(running), Qt::LeftButton);
    const auto *line = qobject_cast<StepLine *>(QApplication::focusWidget());
    QVERIFY(line && isMissing(line->step()));
    QTest::keyClick(running.window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(light(running)->text(), before);
    QTest::keyClick(running.window(), Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(light(running)->text(), u"Connexion incomplète"_s);
}

void ChorusDeskTest::nothingSetUpLeadsToSettingItUp()
{
    RunningDesktop running;
    running.make();
    running.desktop->start(false);
    QVERIFY(QTest::qWaitForWindowActive(running.window()));
    running.window()->showPanel(u"chorus"_s);
    auto *panel = running.dialog<ChorusPanel>();
    QVERIFY(panel && !panel->habilitation());
    QCOMPARE(light(running)->text(), u"Connexion incomplète"_s);
    const QPushButton *button = panel->connection()->card()->configureButton();
    QVERIFY(button->isVisible());
    QTest::mouseClick(panel->connection()->card()->configureButton(), Qt::LeftButton);
    QTRY_VERIFY(running.dialog<AccessDialog>() && running.dialog<AccessDialog>()->isVisible());
    running.dialog<AccessDialog>()->reject();
}

void ChorusDeskTest::anAccessIsAddedUnderTheRibbon()
{
    RunningDesktop running;
    ChorusPanel *panel = shownPanel(running);
    QVERIFY(panel);
    Q_EMIT panel->accessRequested();
    const auto *dialog = running.dialog<AccessDialog>();
    QVERIFY(dialog && dialog->findChild<Ribbon *>()->isVisible());
}

void ChorusDeskTest::aCompanyLeadsToItsStructureAndBack_data()
{
    QTest::addColumn<bool>("bySiren");
    QTest::newRow("by its SIRET") << false;
    QTest::newRow("by its SIREN") << true;
}

/// The seat stands for a company that was asked by its SIREN.
void ChorusDeskTest::aCompanyLeadsToItsStructureAndBack()
{
    QFETCH(bool, bySiren);
    const QString siret = sandbox::Sandbox::cast().first().siret;
    RunningDesktop running;
    running.make();
    running.desktop->start(true);
    QVERIFY(QTest::qWaitForWindowActive(running.window()));
    auto *company = running.dialog<EntreprisePanel>();
    QTRY_VERIFY(company && company->isVisible());
    const auto button = [&] { return buttonNamed(*company, u"Voir dans Chorus Pro"_s); };
    company->setSubjectText(bySiren ? siret.left(9) : siret);
    company->subjectBar()->setObjectText(u"MP-2026-0147"_s);
    QTRY_VERIFY_WITH_TIMEOUT((company->subjectBar()->start(), company->dossier() != nullptr), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(button() && button()->isVisible(), 15'000);
    const QString asked = company->siret();
    QTest::mouseClick(button(), Qt::LeftButton);
    auto *panel = running.dialog<ChorusPanel>();
    QVERIFY(panel && panel->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(panel->structures()->field()->text(), asked, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(!panel->structures()->isReading(), 15'000);
    QTRY_VERIFY2_WITH_TIMEOUT(panel->structures()->card()->detail(),
                              qPrintable(panel->structures()->message()), 15'000);
    QTest::mouseClick(buttonNamed(*panel->structures(), u"Voir l’entreprise"_s), Qt::LeftButton);
    QTRY_VERIFY(company->isVisible());
    QCOMPARE(company->siret(), asked);
}

void ChorusDeskTest::theCurtainHidesInvoicesAndTheirDialogs()
{
    RunningDesktop running;
    ChorusPanel *panel = shownPanel(running);
    QVERIFY(panel);
    panel->invoiceTab(0)->openCurrent();
    auto *dialog = running.dialog<InvoiceDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
    auto *curtain = running.window()->findChild<Curtain *>();
    QTRY_VERIFY(curtain->isDrawn());
    QVERIFY(!dialog->page()->isVisible());
    QVERIFY(!panel->isVisible() && !panel->invoiceTab(0)->list()->isVisible());
    QVERIFY(!running.window()->windowTitle().contains(panel->invoiceTab(0)->list()->current()->number));
    curtain->toggle();
    QVERIFY(dialog->page()->isVisible() && panel->invoiceTab(0)->list()->isVisible());
}

void ChorusDeskTest::oldDepositsAreForgotten()
{
    RunningDesktop running;
    chorus::DepositLog log(running.paths);
    const QDateTime now = running.services->clock().now();
    for (const int months : {40, 1}) {
        chorus::Deposit deposit;
        deposit.id = QUuid::createUuid();
        deposit.at = now.addMonths(-months);
        deposit.fileName = u"il-y-a-%1.xml"_s.arg(months);
        QVERIFY(log.keep(deposit));
    }
    QVERIFY(shownPanel(running));
    const auto left = log.all();
    QVERIFY(left && left->size() == 1);
    QCOMPARE(left->first().fileName, u"il-y-a-1.xml"_s);
}

AGRAFE_RUNNING_TEST_MAIN(ChorusDeskTest)
#include "tst_desk.moc"
