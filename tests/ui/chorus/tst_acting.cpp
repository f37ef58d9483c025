// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What changes an invoice or sends one: said before, done once, never sent again on a lost answer.
#include "chorus/made_flux.h"
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/deposit_dialog.h"
#include "ui/chorus/flux_view.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/treat_dialog.h"
#include "ui/running_application.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

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
    void aFluxIsCheckedSentOnceAndFollowed();
    void whatIsWrongInAFileIsSaidBefore();
    void aLostDepositIsLookedFor();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const;
    /// The dialog on the first invoice of that status.
    [[nodiscard]] TreatDialog *treat(const QString &status);

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
    QVERIFY2(dialog.step() == DepositDialog::Step::Ready, qPrintable(dialog.told()));
    dialog.goButton()->click();
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Done, qPrintable(dialog.told()));
    QVERIFY(dialog.flux()->report()->progress == chorus::FluxProgress::Integrated);
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
    // The same content again is told, not sent.
    DepositDialog again(services, services.session(m_station->habilitation(Side::Qualification)));
    again.openFile(put(u"F-1.xml"_s, MadeFlux().ubl()));
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
    dialog.goButton()->click();
    QTRY_VERIFY2(dialog.step() == DepositDialog::Step::Unknown || dialog.step() == DepositDialog::Step::Done,
                 qPrintable(dialog.told()));
    QCOMPARE(m_station->house.asked(u"factures/deposer/flux"_s), 1);
    QVERIFY(!dialog.goButton()->isVisibleTo(&dialog));
}

AGRAFE_RUNNING_TEST_MAIN(ChorusActingTest)
#include "tst_acting.moc"
