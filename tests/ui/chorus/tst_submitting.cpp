// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// An invoice of a PDF: looked over field by field, said before it leaves, and what became of it.
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/deposit_dialog.h"
#include "ui/chorus/deposit_watch.h"
#include "ui/chorus/deposits_dialog.h"
#include "ui/chorus/routing_fields.h"
#include "ui/chorus/submission_dialog.h"
#include "ui/chorus/submission_form.h"
#include "ui/chorus/vat_table.h"
#include "ui/fields/form_field.h"
#include "ui/running_application.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Field = SubmissionForm::Field;

namespace {

const QString submit = u"factures/soumettre"_s;

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

class ChorusSubmittingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<ChorusStation>();
        QVERIFY(m_station->open);
    }
    void whatWasReadIsMarkedAndWhatIsDemandedIsAskedFor();
    void enterVerifiesFromAField();
    void theKeyboardGoesThroughTheFormAsItReads();
    void aNumberIsNeverCut();
    void theFirstWrongFieldIsShown();
    void aSubmissionIsSaidBeforeAndLeavesOnce();
    void aRefusedSubmissionCanBeCorrected();
    void aLostSubmissionIsFound_data();
    void aLostSubmissionIsFound();
    void whatCannotBeFoundIsNotSentAgain();
    void aReadingThatFailsMayBeAskedAgain();
    void ratesOfTheLawServeWhenChorusProsDoNotCome();
    void theReasonOfAnExemptionIsChosen();
    void aReasonMayBeTypedWhenTheListDoesNotCome();

private:
    [[nodiscard]] chorus::Session session(Side side = Side::Qualification)
    {
        return m_station->services().session(m_station->habilitation(side));
    }
    [[nodiscard]] std::unique_ptr<SubmissionDialog> submission()
    {
        const auto file = chorus::fluxFileOf(u"facture.pdf"_s, "%PDF-1.7\nrien de lisible\n%%EOF\n");
        return std::make_unique<SubmissionDialog>(m_station->services(), session(), *file, false);
    }
    /// Everything that the sandbox does not read in it.
    void complete(SubmissionDialog &dialog, const QString &number);
    void shortenDeadlines()
    {
        http::NetworkOptions network;
        network.proxy = http::NetworkOptions::Proxy::None;
        network.deadlines = {.overall = 800ms, .inactivity = 800ms};
        m_station->house.http->setOptions(network);
    }

    std::unique_ptr<ChorusStation> m_station;
};

void ChorusSubmittingTest::complete(SubmissionDialog &dialog, const QString &number)
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

void ChorusSubmittingTest::whatWasReadIsMarkedAndWhatIsDemandedIsAskedFor()
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

void ChorusSubmittingTest::enterVerifiesFromAField()
{
    const auto dialog = submission();
    dialog->show();
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    QTRY_VERIFY(!dialog->form()->isAsking());
    const FormField *number = dialog->form()->field(Field::Number);
    QVERIFY(number->error().isEmpty());
    QTest::keyClick(number->control(), Qt::Key_Return);
    QVERIFY(!number->error().isEmpty());
    QCOMPARE(m_station->house.asked(submit), 0);
}

void ChorusSubmittingTest::theKeyboardGoesThroughTheFormAsItReads()
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

void ChorusSubmittingTest::aNumberIsNeverCut()
{
    const auto dialog = submission();
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    const QString number = u"REGIE-2026-77-TROPLONGUE"_s;
    complete(*dialog, number);
    dialog->goButton()->click();
    QVERIFY(dialog->page() == SubmissionDialog::Page::Form);
    const FormField *field = dialog->form()->field(Field::Number);
    QCOMPARE(static_cast<QLineEdit *>(field->control())->text(), number);
    QVERIFY2(field->error().contains(u"20 signes au plus"_s), qPrintable(field->error()));
    type(dialog->form(), Field::Number, u"É 7"_s);
    dialog->goButton()->click();
    QVERIFY2(field->error().contains(u"sans accent"_s), qPrintable(field->error()));
}

void ChorusSubmittingTest::theFirstWrongFieldIsShown()
{
    const auto dialog = submission();
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTRY_VERIFY(dialog->page() == SubmissionDialog::Page::Form);
    SubmissionForm *form = dialog->form();
    dialog->goButton()->click(); // nothing is filled
    QCOMPARE(dialog->focusWidget(), form->field(Field::Number)->control());
    complete(*dialog, u"P-7"_s);
    type(form->routing()->serviceField(), QString());
    type(form, Field::Date, u"31/11/2026"_s);
    dialog->goButton()->click();
    QCOMPARE(dialog->focusWidget(), form->field(Field::Date)->control());
    QVERIFY2(form->field(Field::Date)->error().contains(u"n’existe pas"_s),
             qPrintable(form->field(Field::Date)->error()));
    type(form, Field::Date, u"19/11/2026"_s);
    QWidget *comment = form->field(Field::Comment)->control();
    comment->setFocus();
    QVERIFY(comment->visibleRegion().boundingRect().height() > comment->height() / 2);
    dialog->goButton()->click();
    QWidget *service = form->routing()->serviceField()->control();
    QVERIFY(service == dialog->focusWidget() || service->isAncestorOf(dialog->focusWidget()));
    QVERIFY(service->visibleRegion().boundingRect().height() > service->height() / 2);
    QVERIFY2(form->routing()->serviceField()->error().contains(u": le code"_s),
             qPrintable(form->routing()->serviceField()->error()));
}

void ChorusSubmittingTest::aSubmissionIsSaidBeforeAndLeavesOnce()
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

void ChorusSubmittingTest::aRefusedSubmissionCanBeCorrected()
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

void ChorusSubmittingTest::aLostSubmissionIsFound_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("cut after the work") << u"coupee"_s;
    QTest::newRow("late after the work") << u"lente"_s;
}

void ChorusSubmittingTest::aLostSubmissionIsFound()
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

void ChorusSubmittingTest::whatCannotBeFoundIsNotSentAgain()
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

void ChorusSubmittingTest::aReadingThatFailsMayBeAskedAgain()
{
    QVERIFY(m_station->plan(u"factures/deposer/pdf"_s, u"500"_s));
    const auto dialog = submission();
    QTRY_VERIFY(dialog->told().contains(u"Relire le PDF"_s));
    QVERIFY(dialog->page() == SubmissionDialog::Page::Reading);
    QVERIFY(!dialog->goButton()->isVisibleTo(dialog.get()));
    QVERIFY(m_station->log.all()->isEmpty());
}

void ChorusSubmittingTest::ratesOfTheLawServeWhenChorusProsDoNotCome()
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

void ChorusSubmittingTest::theReasonOfAnExemptionIsChosen()
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

void ChorusSubmittingTest::aReasonMayBeTypedWhenTheListDoesNotCome()
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

AGRAFE_RUNNING_TEST_MAIN(ChorusSubmittingTest)
#include "tst_submitting.moc"
