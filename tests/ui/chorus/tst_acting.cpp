// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What changes an invoice or sends one: said before, done once, never sent again on a lost answer.
#include "chorus/made_flux.h"
#include "ui/chorus/attachment_list.h"
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/complete_dialog.h"
#include "ui/chorus/deposit_dialog.h"
#include "ui/chorus/flux_view.h"
#include "ui/chorus/invoice_acts.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/recycle_dialog.h"
#include "ui/chorus/reference_box.h"
#include "ui/chorus/routing_fields.h"
#include "ui/chorus/treat_dialog.h"
#include "ui/fields/form_field.h"
#include "ui/running_application.h"
#include "ui/shell/curtain.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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
    void typesThatDoNotComeAreSaid();
    void aRecyclingIsCheckedWithItsRecipient();
    void anActGoesOnBehindTheCurtain();
    void whatIsUnderWayIsNotClosed();
    void whatCannotBeDoneIsSaid();
    void theKeyboardGoesThroughTheFieldsFirst();
    void aFluxIsCheckedSentOnceAndFollowed();
    void whatIsWrongInAFileIsSaidBefore();
    void aLostDepositIsLookedFor();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const;
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
    QTRY_VERIFY(dialog->targets()->count() > 0);
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

void ChorusActingTest::anActGoesOnBehindTheCurtain()
{
    TreatDialog *dialog = treat(u"MISE_A_DISPOSITION"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->targets()->count() > 0);
    QVERIFY(m_station->plan(u"factures/traiter/recue"_s, u"lente"_s, 0, 1, 1));
    dialog->targets()->setCurrentIndex(dialog->targets()->findData(u"MANDATEE"_s));
    dialog->goButton()->click();
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
    TreatDialog *dialog = treat(u"MISE_A_DISPOSITION"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->targets()->count() > 0);
    QVERIFY(m_station->plan(u"factures/traiter/recue"_s, u"lente"_s, 0, 1, 1));
    dialog->targets()->setCurrentIndex(dialog->targets()->findData(u"MANDATEE"_s));
    dialog->goButton()->click();
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
}

QString ChorusActingTest::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_station->folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void ChorusActingTest::aFluxIsCheckedSentOnceAndFollowed()
{
    const auto services = m_station->services();
    DepositDialog dialog(services, services.session(m_station->habilitation(Side::Qualification)));
    QVERIFY(!dialog.goButton()->isEnabled());
    dialog.openFile(put(u"F-1.xml"_s, MadeFlux().ubl()));
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Ready, qPrintable(dialog.told()));
    dialog.goButton()->click();
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Done, qPrintable(dialog.told()));
    QVERIFY(dialog.flux()->report()->progress == chorus::FluxProgress::Integrated);
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
    // The same content again is told, not sent.
    DepositDialog again(services, services.session(m_station->habilitation(Side::Qualification)));
    again.openFile(put(u"F-1.xml"_s, MadeFlux().ubl()));
    QTRY_VERIFY(again.goButton()->isEnabled());
    again.goButton()->click();
    QTRY_VERIFY(again.step() == DepositDialog::Step::WasThere);
    QVERIFY(again.told().contains(u"Déposer quand même"_s));
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
}

void ChorusActingTest::whatIsWrongInAFileIsSaidBefore()
{
    const auto services = m_station->services();
    DepositDialog dialog(services, services.session(m_station->habilitation(Side::Qualification)));
    dialog.openFile(put(u"liste.xml"_s, "<liste/>"));
    QVERIFY(dialog.step() == DepositDialog::Step::Choosing);
    QVERIFY(!dialog.told().isEmpty());
    QVERIFY(!dialog.goButton()->isEnabled());
}

void ChorusActingTest::aLostDepositIsLookedFor()
{
    const auto services = m_station->services();
    DepositDialog dialog(services, services.session(m_station->habilitation(Side::Qualification)));
    dialog.openFile(put(u"F-2.xml"_s, MadeFlux{.number = "F-2"}.ubl()));
    QVERIFY(m_station->plan(u"factures/deposer/flux"_s, u"coupee"_s));
    QTRY_VERIFY(dialog.goButton()->isEnabled());
    dialog.goButton()->click();
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Unknown || dialog.step() == DepositDialog::Step::Done,
                 qPrintable(dialog.told()));
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
    QVERIFY(!dialog.goButton()->isVisibleTo(&dialog));
}

AGRAFE_RUNNING_TEST_MAIN(ChorusActingTest)
#include "tst_acting.moc"
