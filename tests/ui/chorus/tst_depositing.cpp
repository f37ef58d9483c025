// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Invoices that leave for Chorus Pro: a PDF looked over field by field, files of invoices, and what became of
// them, whatever happens on the way.
#include "chorus/made_flux.h"
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/deposit_dialog.h"
#include "ui/chorus/deposit_watch.h"
#include "ui/chorus/deposits_dialog.h"
#include "ui/chorus/flux_view.h"
#include "ui/chorus/routing_fields.h"
#include "ui/chorus/submission_dialog.h"
#include "ui/chorus/submission_form.h"
#include "ui/chorus/vat_table.h"
#include "ui/fields/form_field.h"
#include "ui/running_application.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Field = SubmissionForm::Field;

namespace {

const QString submit = u"factures/soumettre"_s;
const QString depositFlux = u"factures/deposer/flux"_s;

void type(SubmissionForm *form, Field field, const QString &text)
{
    auto *edit = static_cast<QLineEdit *>(form->field(field)->control());
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

void type(FormField *field, const QString &text)
{
    if (auto *box = qobject_cast<QComboBox *>(field->control()))
        return box->setEditText(text);
    auto *edit = static_cast<QLineEdit *>(field->control());
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

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
    void whatWasReadIsMarkedAndWhatIsDemandedIsAskedFor();
    void theKeyboardGoesThroughTheFormAsItReads();
    void aSubmissionIsSaidBeforeAndLeavesOnce();
    void aRefusedSubmissionCanBeCorrected();
    void aLostSubmissionIsFound_data();
    void aLostSubmissionIsFound();
    void whatCannotBeFoundIsNotSentAgain();
    void aReadingThatFailsMayBeAskedAgain();
    void ratesOfTheLawServeWhenChorusProsDoNotCome();
    void theReasonOfAnExemptionIsChosen();
    void aReasonMayBeTypedWhenTheListDoesNotCome();
    void whatARecipientDemandsIsSaidOfAFile();
    void nothingLeavesBeforeTheRecipientsAnswered_data();
    void nothingLeavesBeforeTheRecipientsAnswered();
    void anErrorStandsWithItsInvoiceAndItsWayOut();
    void aCreatedInvoiceShowsWhereItIs();
    void aDepositLeftInTheMiddleIsLookedForFirst();
    void pendingDepositsGoOnAfterARestart();
    void theListOfDepositsSaysWhatBecameOfEach();

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
    [[nodiscard]] std::unique_ptr<SubmissionDialog> submission()
    {
        const auto file = chorus::fluxFileOf(u"facture.pdf"_s, "%PDF-1.7\nrien de lisible\n%%EOF\n");
        return std::make_unique<SubmissionDialog>(m_station->services(), session(), *file, false);
    }
    /// Everything that the sandbox does not read in it.
    void complete(SubmissionDialog &dialog, const QString &number);
    [[nodiscard]] std::unique_ptr<DepositDialog> deposit(const MadeFlux &flux);
    void shortenDeadlines()
    {
        http::NetworkOptions network;
        network.proxy = http::NetworkOptions::Proxy::None;
        network.deadlines = {.overall = 800ms, .inactivity = 800ms};
        m_station->house.http->setOptions(network);
    }

    std::unique_ptr<ChorusStation> m_station;
};

void ChorusDepositingTest::complete(SubmissionDialog &dialog, const QString &number)
{
    SubmissionForm *form = dialog.form();
    type(form, Field::Number, number);
    type(form, Field::Date, u"19/11/2026"_s);
    type(form, Field::Net, u"100,00"_s);
    type(form, Field::Vat, u"20,00"_s);
    type(form, Field::Gross, u"120,00"_s);
    type(form, Field::Due, u"120,00"_s);
    type(form->routing()->recipientField(), u"21990004300012"_s);
    type(form->routing()->serviceField(), u"MAIRIE"_s);
    QTRY_VERIFY(!form->isAsking());
}

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

void ChorusDepositingTest::whatWasReadIsMarkedAndWhatIsDemandedIsAskedFor()
{
    const auto dialog = submission();
    QTRY_VERIFY2(dialog->page() == SubmissionDialog::Page::Form, qPrintable(dialog->told()));
    SubmissionForm *form = dialog->form();
    QTRY_VERIFY(!form->isAsking());
    QVERIFY(form->supplierName().contains(u"Régie des eaux"_s));
    QVERIFY(form->field(Field::Supplier)->control()->accessibleName().contains(u"lu dans le PDF"_s));
    QVERIFY(form->field(Field::Number)->control()->accessibleName().contains(u"pas lu dans le PDF"_s));
    complete(*dialog, u"P-1"_s);
    type(form->routing()->serviceField(), QString());
    QVERIFY2(form->routing()->told().contains(u"code service est obligatoire"_s),
             qPrintable(form->routing()->told()));
    dialog->goButton()->click();
    QVERIFY(dialog->page() == SubmissionDialog::Page::Form);
    QVERIFY(form->routing()->serviceField()->error().contains(u"obligatoire"_s));
    type(form->routing()->serviceField(), u"PISCINE"_s);
    dialog->goButton()->click();
    QVERIFY(form->routing()->serviceField()->error().contains(u"PISCINE"_s));
    QCOMPARE(m_station->house.asked(submit), 0);
}

void ChorusDepositingTest::theKeyboardGoesThroughTheFormAsItReads()
{
    const auto dialog = submission();
    dialog->show();
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    const SubmissionForm *form = dialog->form();
    const QWidgetList wanted{form->field(Field::Number)->control(),
                             form->field(Field::Date)->control(),
                             form->field(Field::Type)->control(),
                             form->routing()->recipientField()->control(),
                             form->routing()->engagementField()->control(),
                             form->field(Field::Market)->control(),
                             form->field(Field::Supplier)->control(),
                             form->field(Field::Bank)->control(),
                             form->field(Field::Net)->control(),
                             form->field(Field::Due)->control(),
                             form->vatTable()->rateBox(0),
                             form->field(Field::Payment)->control(),
                             form->field(Field::Comment)->control(),
                             dialog->goButton()};
    QWidgetList met;
    for (QWidget *each = wanted.first(); met.size() < wanted.size() && each;
         each = each->nextInFocusChain()) {
        if (wanted.contains(each))
            met << each;
    }
    QCOMPARE(met, wanted);
}

void ChorusDepositingTest::aSubmissionIsSaidBeforeAndLeavesOnce()
{
    const auto dialog = submission();
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    complete(*dialog, u"P-2"_s);
    VatTable *vat = dialog->form()->vatTable();
    QTRY_VERIFY(!vat->origin().isEmpty());
    vat->baseEdit(0)->setText(u"100"_s);
    vat->rateBox(0)->setCurrentIndex(vat->rateBox(0)->findData(u"20"_s));
    Q_EMIT vat->rateBox(0)->activated(vat->rateBox(0)->currentIndex());
    QCOMPARE(vat->vatEdit(0)->text(), u"20"_s);
    dialog->goButton()->click();
    QVERIFY2(dialog->page() == SubmissionDialog::Page::Confirmation, qPrintable(dialog->told()));
    for (const QString &part : {u"P-2"_s, u"120,00"_s, u"Montclar"_s, u"MAIRIE"_s, u"ne se retire pas"_s})
        QVERIFY2(dialog->summary().contains(part), qPrintable(dialog->summary()));
    QCOMPARE(m_station->house.asked(submit), 0);
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == SubmissionDialog::Step::Done, qPrintable(dialog->told()));
    QCOMPARE(m_station->house.asked(submit), 1);
    const auto kept = m_station->log.all();
    QVERIFY(kept && kept->size() == 1 && kept->first().outcome == SendOutcome::Received);
    QVERIFY(kept->first().invoice != 0);
}

void ChorusDepositingTest::aRefusedSubmissionCanBeCorrected()
{
    const auto dialog = submission();
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    complete(*dialog, u"EAU-2026-140"_s); // of an invoice that is there
    dialog->goButton()->click();
    dialog->goButton()->click();
    QTRY_VERIFY(dialog->step() == SubmissionDialog::Step::Ready && !dialog->told().isEmpty());
    QVERIFY(m_station->log.all()->first().outcome == SendOutcome::Refused);
    dialog->backButton()->click();
    QVERIFY(dialog->page() == SubmissionDialog::Page::Form);
    type(dialog->form(), Field::Number, u"P-3"_s);
    dialog->goButton()->click();
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == SubmissionDialog::Step::Done, qPrintable(dialog->told()));
}

void ChorusDepositingTest::aLostSubmissionIsFound_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("cut after the work") << u"coupee"_s;
    QTest::newRow("late after the work") << u"lente"_s;
}

void ChorusDepositingTest::aLostSubmissionIsFound()
{
    QFETCH(const QString, fault);
    const auto dialog = submission();
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    complete(*dialog, u"P-4"_s);
    QVERIFY(m_station->plan(submit, fault, 0, 1, 3));
    shortenDeadlines();
    dialog->goButton()->click();
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == SubmissionDialog::Step::Done, qPrintable(dialog->told()));
    QVERIFY(dialog->told().contains(u"P-4"_s));
    QCOMPARE(m_station->house.asked(submit), 1);
}

void ChorusDepositingTest::whatCannotBeFoundIsNotSentAgain()
{
    const auto dialog = submission();
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    complete(*dialog, u"P-5"_s);
    QVERIFY(m_station->plan(submit, u"coupee"_s));
    QVERIFY(m_station->plan(u"factures/rechercher/fournisseur"_s, u"500"_s, 0, 3));
    dialog->goButton()->click();
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == SubmissionDialog::Step::Unknown, qPrintable(dialog->told()));
    QVERIFY(dialog->told().contains(u"Rechercher"_s) && !dialog->told().contains(u"quand même"_s));
    QVERIFY(!dialog->goButton()->isVisibleTo(dialog.get()));
    // The deposits of this workstation know it, and find it.
    DepositsDialog list(m_station->services(), session());
    QSignalSpy wanted(&list, &DepositsDialog::findRequested);
    list.actButton()->click();
    QCOMPARE(wanted.size(), 1);
    DepositDialog finder(m_station->services(), session());
    finder.lookFor(wanted.first().first().value<chorus::Deposit>());
    QTRY_VERIFY2(finder.step() == DepositDialog::Step::WasThere, qPrintable(finder.told()));
    QVERIFY(finder.told().contains(u"P-5"_s) && !finder.told().contains(u"quand même"_s));
    QCOMPARE(m_station->house.asked(submit), 1);
    QVERIFY(lostDeposits(m_station->services(), session()).isEmpty());
}

void ChorusDepositingTest::aReadingThatFailsMayBeAskedAgain()
{
    QVERIFY(m_station->plan(u"factures/deposer/pdf"_s, u"500"_s));
    const auto dialog = submission();
    QTRY_VERIFY(dialog->told().contains(u"Relire le PDF"_s));
    QVERIFY(dialog->page() == SubmissionDialog::Page::Reading);
    QVERIFY(!dialog->goButton()->isVisibleTo(dialog.get()));
    QVERIFY(m_station->log.all()->isEmpty());
}

void ChorusDepositingTest::ratesOfTheLawServeWhenChorusProsDoNotCome()
{
    QVERIFY(m_station->plan(u"transverses/recuperer/tauxtva"_s, u"503"_s, 0, 9));
    const auto dialog = submission();
    VatTable *vat = dialog->form()->vatTable();
    QTRY_VERIFY(vat->origin().contains(u"loi"_s));
    vat->fill(chorus::Amount::parsed(u"80"_s), chorus::Amount::parsed(u"4.40"_s));
    const QList<chorus::VatLine> lines = vat->lines();
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().code.isEmpty());
    QCOMPARE(lines.first().rate.plain(), u"5.5"_s);
    QVERIFY(vat->problem().isEmpty());
}

void ChorusDepositingTest::theReasonOfAnExemptionIsChosen()
{
    const auto dialog = submission();
    SubmissionForm *form = dialog->form();
    auto *reasons = qobject_cast<QComboBox *>(form->field(Field::Exemption)->control());
    QVERIFY(reasons);
    QTRY_COMPARE(reasons->count(), 2);
    auto *mode = static_cast<QComboBox *>(form->field(Field::VatMode)->control());
    mode->setCurrentIndex(mode->findData(u"EXONERATION"_s));
    QVERIFY(reasons->currentText().isEmpty()); // nobody chose one
    QVERIFY(!form->field(Field::Exemption)->validate());
    reasons->setCurrentIndex(reasons->findText(u"Autoliquidation"_s));
    QVERIFY(form->field(Field::Exemption)->validate());
    QCOMPARE(form->submission().exemption, u"MOTIF2"_s);
    mode->setCurrentIndex(mode->findData(u"TVA_SUR_DEBIT"_s));
    QVERIFY(form->submission().exemption.isEmpty());
}

void ChorusDepositingTest::aReasonMayBeTypedWhenTheListDoesNotCome()
{
    QVERIFY(m_station->plan(u"transverses/recuperer/motifs/exonerationtva"_s, u"503"_s, 0, 9));
    const auto dialog = submission();
    SubmissionForm *form = dialog->form();
    auto *reasons = static_cast<QComboBox *>(form->field(Field::Exemption)->control());
    QTRY_VERIFY(reasons->toolTip().contains(u"n’a pas pu être lue"_s));
    auto *mode = static_cast<QComboBox *>(form->field(Field::VatMode)->control());
    mode->setCurrentIndex(mode->findData(u"EXONERATION"_s));
    type(form->field(Field::Exemption), u"MOTIF9"_s);
    QCOMPARE(form->submission().exemption, u"MOTIF9"_s);
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
