// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Invoices that leave for Chorus Pro: files of them, and what became of them, whatever happens on the way.
#include "chorus/made_flux.h"
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/deposit_dialog.h"
#include "ui/chorus/deposit_watch.h"
#include "ui/chorus/deposits_dialog.h"
#include "ui/chorus/flux_view.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/running_application.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

const QString depositFlux = u"factures/deposer/flux"_s;

} // namespace

class ChorusDepositingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<ChorusStation>();
        QVERIFY(m_station->open);
    }
    void aPdfGoesOnInItsOwnDialog();
    void aFluxIsCheckedSentOnceAndFollowed();
    void eachSyntaxGoesToItsVerdict_data();
    void eachSyntaxGoesToItsVerdict();
    void whatIsWrongInAFileIsSaidBefore();
    void aLostDepositIsLookedFor();
    void whatARecipientDemandsIsSaidOfAFile();
    void nothingLeavesBeforeTheRecipientsAnswered_data();
    void nothingLeavesBeforeTheRecipientsAnswered();
    void anErrorStandsWithItsInvoiceAndItsWayOut();
    void aCreatedInvoiceShowsWhereItIs();
    void aDepositLeftInTheMiddleIsLookedForFirst();
    void aFileThatLeftIsSaidWhenItIsChosen();
    void pendingDepositsGoOnAfterARestart();
    void theListOfDepositsSaysWhatBecameOfEach();

    void aRejectionIsToldUntilItWasRead();

private:
    [[nodiscard]] chorus::Session session(Side side = Side::Qualification)
    {
        return m_station->services().session(m_station->habilitation(side));
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_station->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    [[nodiscard]] std::unique_ptr<DepositDialog> deposit(const MadeFlux &flux);

    std::unique_ptr<ChorusStation> m_station;
};

std::unique_ptr<DepositDialog> ChorusDepositingTest::deposit(const MadeFlux &flux)
{
    auto dialog = std::make_unique<DepositDialog>(m_station->services(), session());
    dialog->openFile(put(QString::fromLatin1(flux.number) + u".xml"_s, flux.ubl()));
    (void)QTest::qWaitFor([&dialog] { return dialog->goButton()->isEnabled(); });
    return dialog;
}

void ChorusDepositingTest::aPdfGoesOnInItsOwnDialog()
{
    DepositDialog dialog(m_station->services(), session());
    QSignalSpy chosen(&dialog, &DepositDialog::pdfChosen);
    dialog.openFile(put(u"facture.pdf"_s, "%PDF-1.7\n%%EOF\n"));
    QVERIFY2(dialog.step() == DepositDialog::Step::Ready, qPrintable(dialog.told()));
    QCOMPARE(dialog.goButton()->text(), u"Faire lire le PDF"_s);
    dialog.goButton()->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<chorus::FluxFile>().name, u"facture.pdf"_s);
    // Named otherwise, it is not taken.
    DepositDialog wrong(m_station->services(), session());
    wrong.openFile(put(u"facture.txt"_s, "%PDF-1.7\n%%EOF\n"));
    QVERIFY(!wrong.goButton()->isEnabled());
    QVERIFY(wrong.told().contains(u".pdf"_s));
}

void ChorusDepositingTest::aFluxIsCheckedSentOnceAndFollowed()
{
    DepositDialog dialog(m_station->services(), session());
    QVERIFY(!dialog.goButton()->isEnabled());
    dialog.openFile(put(u"F-1.xml"_s, MadeFlux().ubl()));
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Ready, qPrintable(dialog.told()));
    dialog.goButton()->click();
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Done, qPrintable(dialog.told()));
    QVERIFY(dialog.flux()->report()->progress == chorus::FluxProgress::Integrated);
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
    // The same content again is told, not sent.
    DepositDialog again(m_station->services(), session());
    again.openFile(put(u"F-1.xml"_s, MadeFlux().ubl()));
    QTRY_VERIFY(again.goButton()->isEnabled());
    again.goButton()->click();
    QTRY_VERIFY(again.step() == DepositDialog::Step::WasThere);
    QVERIFY(again.told().contains(u"Déposer quand même"_s));
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
}

void ChorusDepositingTest::eachSyntaxGoesToItsVerdict_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("side");
    QTest::newRow("UBL, production") << MadeFlux{.number = "S-8"}.ubl() << int(Side::Production);
    QTest::newRow("CII, qualification") << MadeFlux{.number = "S-8"}.cii() << int(Side::Qualification);
    QTest::newRow("CII, production") << MadeFlux{.number = "S-8"}.cii() << int(Side::Production);
}

void ChorusDepositingTest::eachSyntaxGoesToItsVerdict()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, side);
    DepositDialog dialog(m_station->services(), session(Side(side)));
    dialog.openFile(put(u"S-8.xml"_s, content));
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Ready, qPrintable(dialog.told()));
    dialog.goButton()->click();
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Done, qPrintable(dialog.told()));
    QVERIFY2(dialog.flux()->report()->progress == chorus::FluxProgress::Integrated,
             qPrintable(dialog.told()));
    QTRY_COMPARE(dialog.flux()->errors()->topLevelItemCount(), 1); // the invoice, and where it is
    QVERIFY(dialog.flux()->errors()->topLevelItem(0)->text(0).contains(u"S-8"_s));
}

void ChorusDepositingTest::whatIsWrongInAFileIsSaidBefore()
{
    DepositDialog dialog(m_station->services(), session());
    dialog.openFile(put(u"liste.xml"_s, "<liste/>"));
    QVERIFY(dialog.step() == DepositDialog::Step::Choosing);
    QVERIFY(!dialog.told().isEmpty());
    QVERIFY(!dialog.goButton()->isEnabled());
}

void ChorusDepositingTest::aLostDepositIsLookedFor()
{
    DepositDialog dialog(m_station->services(), session());
    dialog.openFile(put(u"F-2.xml"_s, MadeFlux{.number = "F-2"}.ubl()));
    QVERIFY(m_station->plan(u"factures/deposer/flux"_s, u"coupee"_s));
    QTRY_VERIFY(dialog.goButton()->isEnabled());
    dialog.goButton()->click();
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Unknown || dialog.step() == DepositDialog::Step::Done,
                 qPrintable(dialog.told()));
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
    QVERIFY(!dialog.goButton()->isVisibleTo(&dialog));
}

void ChorusDepositingTest::whatARecipientDemandsIsSaidOfAFile()
{
    const auto dialog = deposit({.number = "S-1", .service = {}});
    QTRY_VERIFY2(dialog->told().contains(u"code service est obligatoire"_s), qPrintable(dialog->told()));
    QVERIFY(dialog->step() == DepositDialog::Step::Ready); // the agent decides
    const auto unknown = deposit({.number = "S-2", .recipient = "21990099900018"});
    QTRY_VERIFY2(unknown->told().contains(u"ne connaît pas le destinataire"_s), qPrintable(unknown->told()));
}

void ChorusDepositingTest::nothingLeavesBeforeTheRecipientsAnswered_data()
{
    QTest::addColumn<bool>("answers");
    QTest::addColumn<QString>("said");
    QTest::newRow("they answer") << true << u"Rien à redire"_s;
    QTest::newRow("they do not") << false << u"n’a pas pu être demandé"_s;
}

void ChorusDepositingTest::nothingLeavesBeforeTheRecipientsAnswered()
{
    QFETCH(const bool, answers);
    QFETCH(const QString, said);
    if (!answers)
        QVERIFY(m_station->plan(u"structures/rechercher"_s, u"500"_s, 0, 9));
    DepositDialog dialog(m_station->services(), session());
    dialog.show();
    dialog.openFile(put(u"V-1.xml"_s, MadeFlux{.number = "V-1"}.ubl()));
    QVERIFY2(dialog.told().contains(u"Vérification…"_s), qPrintable(dialog.told()));
    QVERIFY(!dialog.told().contains(u"Rien à redire"_s));
    QVERIFY(!dialog.goButton()->isEnabled());
    dialog.goButton()->setFocus();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(dialog.step() == DepositDialog::Step::Choosing);
    QTRY_VERIFY2(dialog.told().contains(said), qPrintable(dialog.told()));
    QVERIFY(dialog.step() == DepositDialog::Step::Ready && dialog.goButton()->isEnabled());
    QCOMPARE(m_station->house.asked(depositFlux), 0);
}

void ChorusDepositingTest::anErrorStandsWithItsInvoiceAndItsWayOut()
{
    const auto dialog = deposit({.number = "R-1", .service = "PISCINE"});
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == DepositDialog::Step::Done, qPrintable(dialog->told()));
    const FluxView *flux = dialog->flux();
    QVERIFY(flux->errors()->topLevelItem(0)->text(0).contains(u"R-1"_s));
    QVERIFY(flux->errors()->topLevelItem(0)->child(0)->text(0).contains(u"PISCINE"_s));
    QVERIFY2(flux->detail().contains(u"services actifs"_s), qPrintable(flux->detail()));
    QCOMPARE(flux->actButton()->text(), u"Déposer le fichier corrigé…"_s);
    QSignalSpy again(flux, &FluxView::depositRequested);
    flux->actButton()->click();
    QCOMPARE(again.size(), 1);
    const auto twin = deposit({.number = "EAU-2026-140"});
    twin->goButton()->click();
    QTRY_VERIFY2(twin->step() == DepositDialog::Step::Done, qPrintable(twin->told()));
    QVERIFY2(twin->flux()->actButton()->text().contains(u"EAU-2026-140"_s),
             qPrintable(twin->flux()->actButton()->text()));
}

void ChorusDepositingTest::aCreatedInvoiceShowsWhereItIs()
{
    const auto dialog = deposit({.number = "C-1"});
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == DepositDialog::Step::Done, qPrintable(dialog->told()));
    const QTreeWidget *list = dialog->flux()->errors();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QVERIFY2(list->topLevelItem(0)->text(0).contains(u"Mise à disposition"_s),
             qPrintable(list->topLevelItem(0)->text(0)));
    QVERIFY(!dialog->flux()->actButton()->isVisibleTo(dialog.get()));
}

void ChorusDepositingTest::aDepositLeftInTheMiddleIsLookedForFirst()
{
    QVERIFY(m_station->plan(depositFlux, u"lente"_s, 0, 1, 2));
    auto dialog = deposit({.number = "M-1"});
    dialog->goButton()->click();
    QTRY_COMPARE(m_station->house.asked(depositFlux), 1);
    // What is under way is not closed by mistake…
    dialog->reject();
    QVERIFY(dialog->step() == DepositDialog::Step::Sending);
    // … but the window may go.
    dialog.reset();
    QTRY_VERIFY(!lostDeposits(m_station->services(), session()).isEmpty());
    const auto again = deposit({.number = "M-1"});
    again->goButton()->click();
    QTRY_VERIFY2(again->step() == DepositDialog::Step::Unknown ||
                     again->step() == DepositDialog::Step::WasThere,
                 qPrintable(again->told()));
    QCOMPARE(m_station->house.asked(depositFlux), 1);
}

void ChorusDepositingTest::aFileThatLeftIsSaidWhenItIsChosen()
{
    const MadeFlux flux{.number = "S-7"};
    const auto first = deposit(flux);
    first->show();
    first->goButton()->setFocus();
    first->goButton()->click();
    QVERIFY2(first->told().contains(u"en cours"_s), qPrintable(first->told()));
    QTRY_VERIFY2(first->step() == DepositDialog::Step::Done, qPrintable(first->told()));
    QCOMPARE(first->focusWidget()->property("text").toString(), u"Fermer"_s);
    const auto again = deposit(flux);
    QTRY_VERIFY2(again->told().contains(u"déjà été déposé"_s), qPrintable(again->told()));
    QVERIFY2(again->told().contains(u"Intégré"_s), qPrintable(again->told()));
    again->goButton()->click();
    QTRY_VERIFY(again->step() == DepositDialog::Step::WasThere);
    QVERIFY2(!again->told().contains(u"jusqu’à son verdict"_s), qPrintable(again->told())); // it is known
    QCOMPARE(m_station->house.asked(depositFlux), 1);
    // A verdict of the past says what it is about.
    DepositDialog verdict(m_station->services(), session());
    verdict.follow(m_station->log.all()->first().flux);
    QCOMPARE(verdict.heading().section(u',', 0, 0), u"S-7.xml"_s);
    QTRY_VERIFY(verdict.step() == DepositDialog::Step::Done);
    QTRY_VERIFY(!verdict.flux()->detail().isEmpty());
    QVERIFY2(verdict.flux()->detail().contains(u". "_s), qPrintable(verdict.flux()->detail()));
    QVERIFY(!verdict.flux()->errors()->rootIsDecorated());
}

/// Its dialog was closed, or the program, before the verdict came.
void ChorusDepositingTest::aRejectionIsToldUntilItWasRead()
{
    constexpr int issued = 2;
    chorus::Deposit rejected;
    rejected.id = QUuid::createUuid();
    rejected.at = m_station->services().clock.now();
    rejected.address = chorus::placeOf(session());
    rejected.fileName = u"R-1.xml"_s;
    rejected.flux = u"CPP0011110000000000000001"_s;
    rejected.outcome = SendOutcome::Received;
    rejected.stateCode = u"IN_REJETE"_s;
    QVERIFY(m_station->log.keep(rejected));
    ChorusPanel *panel = nullptr;
    const auto window = chorusWindow(*m_station, panel, Side::Qualification);
    window->show();
    // Another list shows first: the tab says it.
    QTRY_VERIFY(panel->tabs()->accessibleTabName(issued).contains(u"n’est pas passé"_s));
    QVERIFY(!panel->tabs()->tabIcon(issued).isNull());
    panel->tabs()->setCurrentIndex(issued);
    InvoiceTab *list = panel->invoiceTab(issued);
    QTRY_VERIFY2(list->message().contains(u"R-1.xml"_s) && list->message().contains(u"Rejeté"_s),
                 qPrintable(list->message()));
    QVERIFY(m_station->log.markSeen(rejected.flux));
    list->followDeposits();
    QVERIFY2(list->message().isEmpty(), qPrintable(list->message()));
    QVERIFY(!panel->tabs()->accessibleTabName(issued).contains(u"n’est pas passé"_s));
    QVERIFY(untoldDeposits(chorus::DepositLog(m_station->paths), session()).isEmpty());
}

void ChorusDepositingTest::pendingDepositsGoOnAfterARestart()
{
    const auto file = chorus::fluxFileOf(u"W-1.xml"_s, MadeFlux{.number = "W-1"}.ubl());
    const auto sent = ChorusHouse::wait(m_station->deposits.deposit(session(), *file, false, {}));
    QVERIFY(sent && sent->deposit.outcome == SendOutcome::Received);
    const chorus::DepositLog reread(m_station->paths); // as the next run reads it
    QCOMPARE(pendingDeposits(reread, session()).size(), 1);
    QVERIFY(pendingDeposits(reread, session(Side::Production)).isEmpty());
    chorus::Deposit elsewhere = sent->deposit; // of the same number, on the other side
    elsewhere.id = QUuid::createUuid();
    elsewhere.address = chorus::placeOf(session(Side::Production));
    elsewhere.outcome = SendOutcome::Refused;
    QVERIFY(m_station->log.keep(elsewhere));
    DepositWatch watch(m_station->services());
    QSignalSpy ended(&watch, &DepositWatch::ended);
    QSignalSpy news(&watch, &DepositWatch::news);
    watch.begin(session());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(news.first().first().toString().contains(u"W-1.xml"_s));
    QVERIFY(pendingDeposits(reread, session()).isEmpty());
    QTRY_VERIFY(!watch.isRunning());
    QVERIFY(reread.all()->first().id == elsewhere.id && reread.all()->first().stateCode.isEmpty());
}

void ChorusDepositingTest::theListOfDepositsSaysWhatBecameOfEach()
{
    chorus::Deposit deposit;
    const auto keep = [this, &deposit](const QString &name, SendOutcome outcome, const QString &flux,
                                       const QString &state, const QString &address) {
        deposit.id = QUuid::createUuid();
        deposit.at = m_station->house.clock.now();
        deposit.address = address;
        deposit.fileName = name;
        deposit.numbers = {name};
        deposit.outcome = outcome;
        deposit.flux = flux;
        deposit.stateCode = state;
        QVERIFY(m_station->log.keep(deposit));
    };
    const QString here = chorus::placeOf(session());
    keep(u"a"_s, SendOutcome::Received, u"CPP1"_s, u"IN_INTEGRE"_s, here);
    keep(u"b"_s, SendOutcome::Received, u"CPP2"_s, {}, here);
    keep(u"c"_s, SendOutcome::Refused, {}, {}, here);
    keep(u"d"_s, SendOutcome::Received, {}, {}, here);
    keep(u"e"_s, SendOutcome::Received, u"CPP3"_s, {}, u"https://ailleurs.example"_s);
    DepositsDialog dialog(m_station->services(), session());
    QStringList acts;
    for (int row = 0; row < dialog.list()->topLevelItemCount(); ++row) {
        dialog.list()->setCurrentItem(dialog.list()->topLevelItem(row));
        acts << dialog.actButton()->text();
    }
    // The newest first; nothing can be done about what was refused, nor from the other side.
    QCOMPARE(acts, QStringList({{}, u"Voir la facture"_s, {}, u"Suivre…"_s, u"Voir le verdict…"_s}));
}

AGRAFE_RUNNING_TEST_MAIN(ChorusDepositingTest)
#include "tst_depositing.moc"
