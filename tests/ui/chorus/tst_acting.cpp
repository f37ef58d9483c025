// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What changes an invoice or sends one: said before, done once, never sent again on a lost answer.
#include "ui/chorus/attachment_list.h"
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/complete_dialog.h"
#include "ui/chorus/invoice_acts.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/recycle_dialog.h"
#include "ui/chorus/reference_box.h"
#include "ui/chorus/routing_fields.h"
#include "ui/chorus/status_look.h"
#include "ui/chorus/treat_dialog.h"
#include "ui/fields/form_field.h"
#include "ui/running_application.h"
#include "ui/shell/curtain.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/ribbon.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ChorusActingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<ChorusStation>();
        QVERIFY(m_station->open);
        m_window = chorusWindow(*m_station, m_panel, Side::Qualification);
        m_window->show();
        QTRY_VERIFY(m_panel->invoiceTab(0)->count().has_value());
    }
    void cleanup() { m_window.reset(); }
    void aChangeIsSaidBeforeAndDoneOnce();
    void aReasonThatMissesIsSaid();
    void aLostAnswerIsNeverSentAgain();
    void whatIsOverCannotBeChanged();
    void aSupplierActs_data();
    void aSupplierActs();
    void whatIsLostOfASupplierIsLookedAt_data();
    void whatIsLostOfASupplierIsLookedAt();
    void attachmentsHaveATypeOfChorusPro();
    void whatWasSaidOfTheFormGoesWithIt();
    void typesThatDoNotComeAreSaid();
    void aRecyclingIsCheckedWithItsRecipient();
    void whatHasNoTargetIsSaid();
    void targetsThatDoNotComeAreAskedAgain();
    void aTreatedRejectionIsNobodysMove();
    void anActGoesOnBehindTheCurtain();
    void whatIsUnderWayIsNotClosed();
    void whatCannotBeDoneIsSaid();
    void theKeyboardGoesThroughTheFieldsFirst();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] chorus::Session session()
    {
        return m_station->services().session(m_station->habilitation(Side::Qualification));
    }
    /// Chorus Pro answers this change late.
    [[nodiscard]] TreatDialog *mandateSlowly();
    /// The dialog on the first invoice of that status.
    [[nodiscard]] TreatDialog *treat(const QString &status);
    /// On the first issued invoice of that status, ready to leave.
    [[nodiscard]] ActDialog *actOnIssued(const QString &status);

    std::unique_ptr<ChorusStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ChorusPanel *m_panel = nullptr;
};

TreatDialog *ChorusActingTest::treat(const QString &status)
{
    InvoiceTab *tab = m_panel->invoiceTab(0);
    const auto all = tab->list()->shown();
    const auto found = std::ranges::find(all, status, &chorus::InvoiceRow::statusCode);
    if (found == all.end() || !tab->list()->select(found->id))
        return nullptr;
    tab->actOnCurrent();
    return tab->findChild<TreatDialog *>();
}

void ChorusActingTest::aChangeIsSaidBeforeAndDoneOnce()
{
    TreatDialog *dialog = treat(u"MISE_A_DISPOSITION"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->goButton()->isEnabled());
    QVERIFY(dialog->findChild<Ribbon *>()->isVisibleTo(dialog)); // invented data
    QTRY_VERIFY(dialog->targets()->count() > 0);
    // No status is meant before one is chosen.
    QVERIFY(!dialog->goButton()->isEnabled() && dialog->targets()->currentIndex() < 0);
    const int suspend = dialog->targets()->findData(u"SUSPENDUE"_s);
    QVERIFY(suspend >= 0);
    dialog->targets()->setCurrentIndex(suspend);
    QVERIFY(dialog->consequence().contains(u"délai de paiement"_s));
    dialog->reason()->setPlainText(u"Bon de livraison manquant."_s);
    dialog->goButton()->click();
    QTRY_VERIFY(dialog->step() == ActDialog::Step::Done);
    QVERIFY2(dialog->told().contains(u"Suspendue"_s), qPrintable(dialog->told()));
    const auto *close = qobject_cast<QPushButton *>(dialog->focusWidget());
    QVERIFY(close && close->isDefault() && close->text() == u"Fermer");
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() ||
                     (!label->text().contains(u"statut actuel") && label->text() != dialog->consequence()),
                 qPrintable(label->text()));
    QCOMPARE(m_station->house.asked(u"factures/traiter/recue"_s), 1);
}

void ChorusActingTest::aReasonThatMissesIsSaid()
{
    TreatDialog *dialog = treat(u"MISE_A_DISPOSITION"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->targets()->count() > 0);
    dialog->targets()->setCurrentIndex(dialog->targets()->findData(u"REJETEE"_s));
    QVERIFY(dialog->consequence().contains(u"ne se reprend pas"_s));
    dialog->goButton()->click();
    QVERIFY(dialog->told().contains(u"motif"_s));
    QCOMPARE(m_station->house.asked(u"factures/traiter/recue"_s), 0);
}

void ChorusActingTest::aLostAnswerIsNeverSentAgain()
{
    TreatDialog *dialog = treat(u"MISE_A_DISPOSITION"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->targets()->count() > 0);
    QVERIFY(m_station->plan(u"factures/traiter/recue"_s, u"coupee"_s));
    QVERIFY(m_station->plan(u"factures/consulter/historique"_s, u"500"_s, 0, 9));
    dialog->targets()->setCurrentIndex(dialog->targets()->findData(u"SUSPENDUE"_s));
    dialog->reason()->setPlainText(u"Bon de livraison manquant."_s);
    dialog->goButton()->click();
    QTRY_VERIFY(dialog->step() == ActDialog::Step::Unknown);
    QVERIFY(dialog->told().contains(u"Rechercher"_s));
    QVERIFY(!dialog->goButton()->isVisibleTo(dialog));
    QCOMPARE(m_station->house.asked(u"factures/traiter/recue"_s), 1);
}

void ChorusActingTest::whatIsOverCannotBeChanged()
{
    QVERIFY(!treat(u"MISE_EN_PAIEMENT"_s));
    QVERIFY(!m_panel->invoiceTab(0)->foot()->actButton()->isVisibleTo(m_window.get()));
}

ActDialog *ChorusActingTest::actOnIssued(const QString &status)
{
    m_panel->showTab(2);
    InvoiceTab *tab = m_panel->invoiceTab(2);
    if (!QTest::qWaitFor([tab] { return tab->count().has_value(); }))
        return nullptr;
    const auto all = tab->list()->shown();
    const auto found = std::ranges::find(all, status, &chorus::InvoiceRow::statusCode);
    if (found == all.end() || !tab->list()->select(found->id))
        return nullptr;
    tab->actOnCurrent();
    auto *dialog = tab->findChild<ActDialog *>();
    if (auto *complete = qobject_cast<CompleteDialog *>(dialog))
        complete->comment()->setPlainText(u"Voici le bon de livraison."_s);
    if (auto *recycle = qobject_cast<RecycleDialog *>(dialog))
        (void)QTest::qWaitFor([recycle] { return !recycle->routing()->isAsking(); });
    return dialog;
}

void ChorusActingTest::aSupplierActs_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("operation");
    QTest::newRow("completes") << u"SUSPENDUE"_s << u"factures/completer"_s;
    QTest::newRow("recycles") << u"A_RECYCLER"_s << u"factures/recycler"_s;
    QTest::newRow("treats a rejection") << u"REJETEE"_s << u"factures/traiterRejet"_s;
}

void ChorusActingTest::aSupplierActs()
{
    QFETCH(const QString, status);
    QFETCH(const QString, operation);
    ActDialog *dialog = actOnIssued(status);
    QVERIFY(dialog);
    QVERIFY(!dialog->consequence().isEmpty());
    QCOMPARE(m_station->house.asked(operation), 0);
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == ActDialog::Step::Done, qPrintable(dialog->told()));
    QCOMPARE(m_station->house.asked(operation), 1);
    // Another window acted meanwhile: Chorus Pro refuses, and that is what is told. A rejection can be marked
    // twice.
    dialog->close();
    const chorus::InvoiceRow stale = dialog->invoice();
    const std::unique_ptr<ActDialog> late(makeActDialog(
        m_station->services(), m_station->services().session(m_station->habilitation(Side::Qualification)),
        stale, nullptr));
    if (auto *complete = qobject_cast<CompleteDialog *>(late.get()))
        complete->comment()->setPlainText(u"Encore."_s);
    if (auto *recycle = qobject_cast<RecycleDialog *>(late.get()))
        QTRY_VERIFY(!recycle->routing()->isAsking());
    late->goButton()->click();
    if (status == u"REJETEE") {
        QTRY_VERIFY(late->step() == ActDialog::Step::Done);
        return;
    }
    QTRY_VERIFY(late->step() == ActDialog::Step::Filling && !late->told().isEmpty());
    QVERIFY(late->goButton()->isEnabled());
}

void ChorusActingTest::whatIsLostOfASupplierIsLookedAt_data()
{
    aSupplierActs_data();
}

void ChorusActingTest::whatIsLostOfASupplierIsLookedAt()
{
    QFETCH(const QString, status);
    QFETCH(const QString, operation);
    ActDialog *dialog = actOnIssued(status);
    QVERIFY(dialog);
    QVERIFY(m_station->plan(operation, u"coupee"_s));
    // It cannot be looked at at once either, however it would be.
    QVERIFY(m_station->plan(u"factures/consulter/historique"_s, u"500"_s, 0, 3));
    QVERIFY(m_station->plan(u"factures/rechercher/fournisseur"_s, u"500"_s, 0, 3));
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == ActDialog::Step::Unknown, qPrintable(dialog->told()));
    QVERIFY(!dialog->goButton()->isVisibleTo(dialog));
    dialog->lookAgain();
    QTRY_VERIFY2(dialog->step() == ActDialog::Step::Done, qPrintable(dialog->told()));
    QVERIFY(dialog->told().contains(u"vérifié"_s));
    QCOMPARE(m_station->house.asked(operation), 1);
}

void ChorusActingTest::attachmentsHaveATypeOfChorusPro()
{
    auto *dialog = qobject_cast<CompleteDialog *>(actOnIssued(u"SUSPENDUE"_s));
    QVERIFY(dialog);
    AttachmentList *files = dialog->files();
    QTRY_VERIFY(files->type()->origin().contains(u"Liste de Chorus Pro"_s));
    files->addFile(put(u"bon.pdf"_s, "%PDF-1.7"));
    QVERIFY(files->files().first().typeCode.isEmpty());
    files->type()->setCode(u"BON_LIVRAISON"_s);
    Q_EMIT files->type()->activated(files->type()->currentIndex());
    QCOMPARE(files->files().first().typeCode, u"BON_LIVRAISON"_s);
    QCOMPARE(files->list()->topLevelItem(0)->text(2), u"Bon de livraison"_s);
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->step() == ActDialog::Step::Done, qPrintable(dialog->told()));
    QCOMPARE(m_station->house.asked(u"transverses/ajouter/fichier"_s), 1);
}

void ChorusActingTest::whatWasSaidOfTheFormGoesWithIt()
{
    auto *dialog = qobject_cast<CompleteDialog *>(actOnIssued(u"SUSPENDUE"_s));
    QVERIFY(dialog);
    dialog->comment()->clear();
    dialog->goButton()->click();
    QVERIFY2(dialog->told().contains(u"Rien n’est ajouté"_s), qPrintable(dialog->told()));
    dialog->files()->addFile(put(u"bon.pdf"_s, "%PDF-1.7"));
    QVERIFY2(dialog->told().isEmpty(), qPrintable(dialog->told()));
}

void ChorusActingTest::typesThatDoNotComeAreSaid()
{
    QVERIFY(m_station->plan(u"transverses/recuperer/typespj"_s, u"503"_s, 0, 9));
    auto *dialog = qobject_cast<CompleteDialog *>(actOnIssued(u"SUSPENDUE"_s));
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->files()->type()->origin().contains(u"pas pu être lue"_s));
    QCOMPARE(dialog->files()->type()->currentText(), u"Type non précisé"_s);
}

void ChorusActingTest::aRecyclingIsCheckedWithItsRecipient()
{
    auto *dialog = qobject_cast<RecycleDialog *>(actOnIssued(u"A_RECYCLER"_s));
    QVERIFY(dialog);
    RoutingFields *routing = dialog->routing();
    QVERIFY2(routing->told().contains(u"Montclar"_s), qPrintable(routing->told()));
    auto *siret = static_cast<QLineEdit *>(routing->recipientField()->control());
    siret->setText(u"12345678200036"_s); // wants an engagement
    Q_EMIT siret->textEdited(siret->text());
    static_cast<QComboBox *>(routing->serviceField()->control())->setEditText({});
    QTRY_VERIFY(!routing->isAsking());
    dialog->goButton()->click();
    QVERIFY(dialog->step() == ActDialog::Step::Filling);
    QVERIFY(routing->serviceField()->error().contains(u"engagement"_s));
    QCOMPARE(m_station->house.asked(u"factures/recycler"_s), 0);
}

void ChorusActingTest::whatHasNoTargetIsSaid()
{
    chorus::InvoiceRow over = m_panel->invoiceTab(0)->list()->shown().first();
    over.statusCode = u"MISE_EN_PAIEMENT"_s;
    const TreatDialog dialog(m_station->services(), session(), over);
    QVERIFY(dialog.targets()->placeholderText().contains(u"demandés"_s)); // not an empty box
    QTRY_VERIFY2(dialog.told().contains(u"Aucun changement"_s), qPrintable(dialog.told()));
    QCOMPARE(dialog.targets()->placeholderText(), u"Aucun"_s);
    QVERIFY(!dialog.targets()->isEnabled() && dialog.targets()->count() == 0);
    QVERIFY(!dialog.reason()->isEnabled());
    QVERIFY(!dialog.goButton()->isEnabled());
}

void ChorusActingTest::targetsThatDoNotComeAreAskedAgain()
{
    QVERIFY(m_station->plan(u"transverses/recuperer/etats/traitement"_s, u"500"_s, 0, 3));
    TreatDialog *dialog = treat(u"MISE_A_DISPOSITION"_s);
    QVERIFY(dialog);
    QTRY_VERIFY2(dialog->told().contains(u"ne sont pas venus"_s), qPrintable(dialog->told()));
    QVERIFY(!dialog->targets()->isEnabled() && !dialog->goButton()->isEnabled());
    Q_EMIT dialog->findChild<Banner *>()->linkActivated();
    QTRY_VERIFY(dialog->targets()->count() > 0);
    QVERIFY(dialog->targets()->isEnabled() && dialog->told().isEmpty());
}

void ChorusActingTest::aTreatedRejectionIsNobodysMove()
{
    chorus::InvoiceHistory history;
    history.statusCode = u"REJETEE"_s;
    history.passages = {{.kind = chorus::Passage::Kind::Status,
                         .code = u"REJETEE"_s,
                         .words = u"Rejetée"_s,
                         .at = {},
                         .comment = u"Montant faux"_s,
                         .who = {}}};
    const MoveSentence open = moveSentence(history, false);
    QVERIFY2(open.rest.contains(u"a la main"_s), qPrintable(open.rest));
    const MoveSentence treated = moveSentence(history, true);
    QCOMPARE(treated.strong, open.strong);
    QCOMPARE(treated.rest, u"Montant faux."_s);
}

TreatDialog *ChorusActingTest::mandateSlowly()
{
    TreatDialog *dialog = treat(u"MISE_A_DISPOSITION"_s);
    if (!dialog || !QTest::qWaitFor([dialog] { return dialog->targets()->count() > 0; }) ||
        !m_station->plan(u"factures/traiter/recue"_s, u"lente"_s, 0, 1, 1))
        return nullptr;
    dialog->targets()->setCurrentIndex(dialog->targets()->findData(u"MANDATEE"_s));
    dialog->goButton()->click();
    return dialog;
}

void ChorusActingTest::anActGoesOnBehindTheCurtain()
{
    TreatDialog *dialog = mandateSlowly();
    QVERIFY(dialog);
    QVERIFY2(dialog->told().contains(u"en cours"_s), qPrintable(dialog->told()));
    auto *curtain = m_window->findChild<Curtain *>();
    curtain->toggle();
    QTRY_VERIFY2(dialog->step() == ActDialog::Step::Done, qPrintable(dialog->told()));
    QVERIFY(curtain->isDrawn());
    QCOMPARE(dialog->windowTitle(), u"Agrafe"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    curtain->toggle();
    QCOMPARE(dialog->windowTitle(), u"Changer le statut"_s);
    QVERIFY(!dialog->goButton()->isVisible());
    QVERIFY(dialog->told().contains(u"Mandatée"_s));
    QCOMPARE(m_station->house.asked(u"factures/traiter/recue"_s), 1);
}

void ChorusActingTest::whatIsUnderWayIsNotClosed()
{
    TreatDialog *dialog = mandateSlowly();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(dialog->isVisible() && dialog->step() == ActDialog::Step::Acting);
    QTRY_VERIFY(dialog->step() == ActDialog::Step::Done);
}

void ChorusActingTest::whatCannotBeDoneIsSaid()
{
    m_panel->showTab(3);
    InvoiceTab *works = m_panel->invoiceTab(3);
    QTRY_VERIFY(works->count().value_or(0) > 0);
    QTRY_VERIFY2(works->foot()->sentence().contains(u"sur le portail"_s),
                 qPrintable(works->foot()->sentence()));
    QVERIFY(!works->foot()->actButton()->isVisibleTo(m_window.get()));
}

void ChorusActingTest::theKeyboardGoesThroughTheFieldsFirst()
{
    auto *dialog = qobject_cast<CompleteDialog *>(actOnIssued(u"SUSPENDUE"_s));
    QVERIFY(dialog);
    const InvoiceTab *tab = m_panel->invoiceTab(2);
    const QWidget *next = tab->list();
    while (!qobject_cast<const QPushButton *>(next))
        next = next->nextInFocusChain();
    QCOMPARE(next, tab->foot()->openButton());
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), dialog->comment());
    QWidgetList chain{dialog->comment()};
    while (chain.last() != dialog->goButton() && chain.size() < 100)
        chain << chain.last()->nextInFocusChain();
    QCOMPARE(chain.last(), dialog->goButton());
    QVERIFY(chain.contains(dialog->files()->list()) && chain.contains(dialog->files()->type()));
    // Nothing of it is below the fold.
    QVERIFY(!dialog->files()->list()->verticalScrollBar()->isVisible());
    QTRY_COMPARE(dialog->findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
}

QString ChorusActingTest::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_station->folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

AGRAFE_RUNNING_TEST_MAIN(ChorusActingTest)
#include "tst_acting.moc"
