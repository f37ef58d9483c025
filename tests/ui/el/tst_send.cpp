// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A file leaves for E#L once, after it was confirmed; each answer has its words.
#include "ui/accessible_names.h"
#include "ui/el/el_window.h"
#include "ui/el/file_work.h"
#include "ui/el/repair_dialog.h"
#include "ui/el/rows_choice.h"
#include "ui/el/send_bar.h"
#include "ui/el/send_dialog.h"
#include "ui/running_application.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QRadioButton>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ElSendTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingLeavesBeforeItIsConfirmed();
    void eachAnswerHasItsWords_data();
    void eachAnswerHasItsWords();
    void conformingRowsAlone();
    void aSecondSendIsExplainedBefore();
    void aLostSendIsSentAgainByReturn();
    void sureRepairsComeFirst();
    void theKeyboardSeesWhichRowsAreChosen();
    void theWarningFollowsTheAddressOfTheAccess();
    void theWarningGoesOnInAnotherWindow();
    void withoutAnAccessTheAgentIsTold();

private:
    [[nodiscard]] SendDialog *openDialog();
    [[nodiscard]] ElServices servicesAtAnotherAddress();
    [[nodiscard]] SendBar *bar() const { return m_panel->findChild<SendBar *>(); }

    std::unique_ptr<ElStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ElPanel *m_panel = nullptr;
};

void ElSendTest::init()
{
    m_station = std::make_unique<ElStation>();
    m_window = elWindow(*m_station, m_panel);
    m_window->show();
    m_panel->openSample();
    QTRY_VERIFY(!m_panel->work() || m_panel->work()->isReady());
    QVERIFY2(m_panel->work(), qPrintable(m_panel->message()));
}

void ElSendTest::cleanup()
{
    m_window.reset();
    m_station.reset();
}

SendDialog *ElSendTest::openDialog()
{
    Q_EMIT bar()->sendRequested();
    auto *dialog = m_panel->findChild<SendDialog *>();
    if (dialog && !QTest::qWaitFor([dialog] { return dialog->step() == SendDialog::Step::Ready; }))
        return nullptr;
    return dialog;
}

ElServices ElSendTest::servicesAtAnotherAddress()
{
    ElServices services = m_station->services();
    services.access = [](habilitation::Habilitation own) -> QCoro::Task<Result<el::SendAccess>> {
        own.baseUrl = QUrl(u"http://127.0.0.1:9090/fmerest/v3/autre"_s);
        co_return el::SendAccess{std::move(own), Secret("fictitious")};
    };
    return services;
}

void ElSendTest::nothingLeavesBeforeItIsConfirmed()
{
    SendDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QStringList());
    dialog->reject();
    QCOMPARE(m_station->sends, 0);
    QVERIFY(m_station->history.all()->isEmpty());
}

void ElSendTest::eachAnswerHasItsWords_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 200, 401, 404, 409, 415, 422, 500, 0})
        QTest::addRow("%d", status) << status;
}

void ElSendTest::eachAnswerHasItsWords()
{
    QFETCH(int, status);
    m_station->answer(status);
    SendDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->sendButton()->click();
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Done);
    QCOMPARE(m_station->sends, 1);
    QVERIFY(m_station->lastBody.startsWith("NUM_DOSSIER;"));
    const el::Sending sending = m_station->history.all()->first();
    QCOMPARE(sending.rows, m_panel->work()->rows());
    const el::SendVerdict verdict =
        status == 0 ? el::lostVerdict(sending, Failure::of(FailureKind::OutcomeUnknown), {})
                    : el::verdictOf(sending, {});
    QVERIFY(dialog->said().contains(verdict.sentence.simplified()));
    QVERIFY(dialog->said().contains(verdict.nextAction.simplified()));
    // Where it is mended.
    QCOMPARE(dialog->said().contains(u"Ouvrir l’accès"), status == 401 || status == 404);
    // What E#L may have stays said below the grid until tomorrow.
    const bool mayHaveIt =
        sending.outcome == SendOutcome::Received || sending.outcome == SendOutcome::Unknown;
    QCOMPARE(!bar()->warning().isEmpty(), mayHaveIt);
}

void ElSendTest::conformingRowsAlone()
{
    SendDialog *dialog = openDialog();
    QVERIFY(dialog);
    const QList<QRadioButton *> choices = dialog->findChild<RowsChoice *>()->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.last()->setChecked(true);
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Ready);
    dialog->sendButton()->click();
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Done);
    QCOMPARE(m_station->history.all()->first().rows,
             m_panel->work()->rows() - m_panel->work()->refusedRows());
}

void ElSendTest::aSecondSendIsExplainedBefore()
{
    m_panel->work()->edit({0, 0}, u"ENVO1-999-ZZ"_s);
    QVERIFY(m_panel->hasUnkeptEdits());
    SendDialog *first = openDialog();
    QVERIFY(first);
    first->sendButton()->click();
    QTRY_VERIFY(first->step() == SendDialog::Step::Done);
    QVERIFY2(!m_panel->hasUnkeptEdits(), "the copy of what was sent holds them");
    first->reject();
    QTRY_VERIFY(!m_panel->findChild<SendDialog *>());
    SendDialog *second = openDialog();
    QVERIFY(second);
    QCOMPARE(second->warnings().size(), 1);
    QVERIFY(!bar()->warning().isEmpty());
    // Return alone does not send it.
    QVERIFY(!second->sendButton()->hasFocus());
    QTest::keyClick(second->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_panel->findChild<SendDialog *>());
    QCOMPARE(m_station->sends, 1);
}

/// One whose answer was lost is to be sent again: that tells what became of it.
void ElSendTest::aLostSendIsSentAgainByReturn()
{
    m_station->answer(0);
    SendDialog *first = openDialog();
    QVERIFY(first);
    first->sendButton()->click();
    QTRY_VERIFY(first->step() == SendDialog::Step::Done);
    first->reject();
    QTRY_VERIFY(!m_panel->findChild<SendDialog *>());
    m_station->answer(409);
    m_panel->work()->repairAll({}, u"tout"_s);
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->sureRepairs() == 0);
    SendDialog *second = openDialog();
    QVERIFY(second);
    QCOMPARE(second->warnings().size(), 1);
    QVERIFY(second->sendButton()->hasFocus());
    QCOMPARE(second->sendButton()->text(), u"Envoyer"_s);
    QTest::keyClick(second->sendButton(), Qt::Key_Return);
    QTRY_VERIFY(second->step() == SendDialog::Step::Done);
    QCOMPARE(m_station->sends, 2);
}

/// The only send of the day is not spent on rows that a click repairs.
void ElSendTest::sureRepairsComeFirst()
{
    QVERIFY(m_panel->work()->sureRepairs() > 0);
    SendDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->sendButton()->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_panel->findChild<SendDialog *>());
    QCOMPARE(m_station->sends, 0);
    dialog = openDialog();
    QVERIFY(dialog);
    Banner *advice = nullptr;
    const auto banners = dialog->findChildren<Banner *>();
    for (Banner *each : banners)
        if (each->isVisible() && each->spokenText().contains(u"Réparer d’abord"_s))
            advice = each;
    QVERIFY(advice);
    Q_EMIT advice->linkActivated();
    QTRY_VERIFY(m_panel->findChild<RepairDialog *>());
}

/// Tab stops at the rows that are chosen, and stays there when others are.
void ElSendTest::theKeyboardSeesWhichRowsAreChosen()
{
    SendDialog *dialog = openDialog();
    QVERIFY(dialog);
    const auto choices = dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    dialog->sendButton()->setFocus();
    for (int step = 0; step < 8 && !choices.contains(qobject_cast<QRadioButton *>(dialog->focusWidget()));
         ++step)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(choices.first()->hasFocus() && choices.first()->isChecked());
    QTest::keyClick(choices.first(), Qt::Key_Down);
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Ready);
    QVERIFY(choices.last()->hasFocus() && choices.last()->isChecked());
}

/// The sandbox's own address is known only once its access was asked for.
void ElSendTest::theWarningFollowsTheAddressOfTheAccess()
{
    ElPanel panel(servicesAtAnotherAddress());
    panel.setHabilitation(elHabilitation());
    panel.openSample();
    QTRY_VERIFY(panel.work() && panel.work()->isReady());
    auto *sendBar = panel.findChild<SendBar *>();
    QCOMPARE(sendBar->warning(), QString());
    Q_EMIT sendBar->sendRequested();
    auto *dialog = panel.findChild<SendDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Ready);
    dialog->sendButton()->click();
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Done);
    QVERIFY2(sendBar->warning().contains(u"aujourd’hui"), qPrintable(sendBar->warning()));
}

/// As when the language changes: the panel is made again, and told again in whose name files leave.
void ElSendTest::theWarningGoesOnInAnotherWindow()
{
    ElPanel before(servicesAtAnotherAddress());
    before.setHabilitation(elHabilitation());
    before.openSample();
    QTRY_VERIFY(before.work() && before.work()->isReady());
    Q_EMIT before.findChild<SendBar *>()->sendRequested();
    auto *dialog = before.findChild<SendDialog *>();
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Ready);
    dialog->sendButton()->click();
    QTRY_VERIFY(dialog->step() == SendDialog::Step::Done);
    const QString warning = before.findChild<SendBar *>()->warning();
    QVERIFY(!warning.isEmpty());

    ElPanel after(servicesAtAnotherAddress());
    habilitation::Habilitation translated = elHabilitation();
    translated.name = u"E#L, elsewhere"_s;
    after.setHabilitation(translated);
    after.goOnWith(before.takeWork());
    QCOMPARE(after.findChild<SendBar *>()->warning(), warning);
    after.setHabilitation(translated);
    QCOMPARE(after.findChild<SendBar *>()->warning(), warning);
    // Without a file too; and another access has another address.
    ElPanel::OpenWork empty = before.takeWork();
    QVERIFY(!empty.file && !empty.isEmpty());
    after.setHabilitation(std::nullopt);
    QCOMPARE(after.findChild<SendBar *>()->warning(), QString());
    after.setHabilitation(translated);
    QCOMPARE(after.findChild<SendBar *>()->warning(), QString());
    after.goOnWith(std::move(empty));
    after.openSample();
    QTRY_COMPARE(after.findChild<SendBar *>()->warning(), warning);
}

void ElSendTest::withoutAnAccessTheAgentIsTold()
{
    m_panel->setHabilitation(std::nullopt);
    Q_EMIT bar()->sendRequested();
    QVERIFY(!m_panel->findChild<SendDialog *>());
    QVERIFY(!m_panel->message().isEmpty());
}

AGRAFE_RUNNING_TEST_MAIN(ElSendTest)
#include "tst_send.moc"
