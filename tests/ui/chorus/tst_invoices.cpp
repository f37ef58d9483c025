// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The lists of invoices: all pages, words and statuses, the one that is selected, what fails.
#include "chorus/words.h"
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/download_dialog.h"
#include "ui/chorus/invoice_dialog.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/running_application.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ChorusInvoicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = nullptr;
        m_station = std::make_unique<ChorusStation>();
        QVERIFY(m_station->open);
    }
    void cleanup() { m_window.reset(); }
    void allPagesAreReadInBothEnvironments_data();
    void allPagesAreReadInBothEnvironments();
    void eachTabHasItsOwnList_data();
    void eachTabHasItsOwnList();
    void wordsAndStatusSift();
    void anUnknownStatusIsShownAsItCame();
    void theSelectedInvoiceTellsItsLife();
    void anInvoiceIsADocument();
    void invoicesStandBesideEachOther();
    void openInvoicesAreCoveredAndClosed();
    void keyboardAlone();
    void readersHearWholeRows();
    void failuresAreSaidAndTriedAgain_data();
    void failuresAreSaidAndTriedAgain();
    void aQuotaIsSaidAndNeedNotBeWaitedFor();
    void theOtherEnvironmentTakesOver();
    void aSearchIsKept();
    void anInventedListIsMarked();
    void filesAndProofsAreSaved();
    void aPivotOfSeveralIsOneFile();
    void whatCameBeforeAStopIsSaved();
    void aDocumentThatDoesNotComeIsNotAwaited();
    void anEndedTokenIsRenewedUnseen();

private:
    void show(Side side = Side::Production);
    [[nodiscard]] InvoiceTab *list(int tab = 0) { return m_panel->invoiceTab(tab); }

    std::unique_ptr<ChorusStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ChorusPanel *m_panel = nullptr;
};

void ChorusInvoicesTest::show(Side side)
{
    m_window = chorusWindow(*m_station, m_panel, side);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    list()->bar()->periodBox()->setCurrentIndex(3);
    list()->reload();
    QTRY_VERIFY(!list()->isReading());
}

void ChorusInvoicesTest::allPagesAreReadInBothEnvironments_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("rows");
    QTest::newRow("qualification") << int(Side::Qualification) << 230;
    QTest::newRow("production") << int(Side::Production) << 38;
}

void ChorusInvoicesTest::allPagesAreReadInBothEnvironments()
{
    QFETCH(int, side);
    QFETCH(int, rows);
    show(Side(side));
    QCOMPARE(list()->count().value_or(0), rows);
    QVERIFY(m_panel->tabs()->tabText(0).endsWith(QString::number(rows)));
    QVERIFY(list()->summary().contains(QString::number(rows)));
    QVERIFY(list()->summary().contains(u"toutes les pages lues"_s));
    QCOMPARE(list()->list()->header()->count(), int(InvoiceModel::ColumnCount));
}

void ChorusInvoicesTest::eachTabHasItsOwnList_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("to treat") << 1;
    QTest::newRow("issued") << 2;
    QTest::newRow("works") << 3;
}

void ChorusInvoicesTest::eachTabHasItsOwnList()
{
    QFETCH(int, tab);
    show();
    m_panel->showTab(tab);
    QTRY_VERIFY(list(tab)->count().has_value());
    QVERIFY(*list(tab)->count() > 0);
    QVERIFY(list(tab)->message().isEmpty());
    QVERIFY(list(tab)->foot()->invoice().has_value());
    // What an invoice has come to is never cut.
    const InvoiceList *rows = list(tab)->list();
    const QFontMetrics words(textFont(TextRole::Base));
    for (const chorus::InvoiceRow &row : rows->shown())
        QVERIFY2(words.horizontalAdvance(chorus::wordsOf(chorus::CodeList::Status, row.statusCode)) +
                         scaled(24) <=
                     rows->columnWidth(InvoiceModel::Status),
                 qPrintable(row.statusCode));
    QCOMPARE(rows->horizontalScrollBar()->maximum(), 0);
}

void ChorusInvoicesTest::wordsAndStatusSift()
{
    show();
    const QString number = list()->list()->shown().first().number;
    list()->bar()->searchField()->setText(number.toLower());
    QCOMPARE(list()->list()->shown().size(), 1);
    list()->bar()->searchField()->clear();
    QComboBox *statuses = list()->bar()->statusBox();
    const int at = statuses->findData(u"REJETEE"_s);
    QVERIFY(at > 0);
    statuses->setCurrentIndex(at);
    Q_EMIT statuses->activated(at);
    const QList<chorus::InvoiceRow> shown = list()->list()->shown();
    QVERIFY(!shown.isEmpty());
    for (const chorus::InvoiceRow &row : shown)
        QCOMPARE(row.statusCode, u"REJETEE"_s);
}

void ChorusInvoicesTest::anUnknownStatusIsShownAsItCame()
{
    show();
    const auto all = list()->list()->shown();
    const auto odd = std::ranges::find(all, u"VISA_CPT"_s, &chorus::InvoiceRow::statusCode);
    QVERIFY(odd != all.end());
    QVERIFY(list()->list()->select(odd->id));
    const QModelIndex current = list()->list()->currentIndex();
    QCOMPARE(current.siblingAtColumn(InvoiceModel::Status).data().toString(), u"Code VISA_CPT"_s);
    QTRY_VERIFY(list()->foot()->history().has_value());
    QVERIFY(list()->foot()->sentence().startsWith(u"Code VISA_CPT"_s));
    QVERIFY(!list()->foot()->sentence().contains(u"a la main"_s));
}

void ChorusInvoicesTest::theSelectedInvoiceTellsItsLife()
{
    show();
    const auto all = list()->list()->shown();
    const auto suspended = std::ranges::find(all, u"SUSPENDUE"_s, &chorus::InvoiceRow::statusCode);
    QVERIFY(suspended != all.end());
    list()->list()->select(suspended->id);
    QTRY_VERIFY(list()->foot()->history().has_value());
    const QList<StatusDot *> &dots = list()->foot()->line()->dots();
    QVERIFY(dots.size() > 3);
    const auto now = std::ranges::find_if(
        dots, [](const StatusDot *dot) { return dot->step().time == StatusStep::Time::Now; });
    QVERIFY(now != dots.end());
    QCOMPARE((*now)->step().name, u"Suspendue"_s);
    QVERIFY(list()->foot()->sentence().contains(u"Bon de livraison manquant"_s));
    QVERIFY(list()->foot()->sentence().contains(u"Le fournisseur a la main."_s));
    // Arrows run along the line.
    (*now)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(*now, Qt::Key_Right);
    QVERIFY(QApplication::focusWidget() != *now);
    QCOMPARE(static_cast<StatusDot *>(QApplication::focusWidget())->step().time, StatusStep::Time::Coming);
}

void ChorusInvoicesTest::anInvoiceIsADocument()
{
    show();
    list()->openCurrent();
    auto *dialog = list()->findChild<InvoiceDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->page()->toPlainText().contains(u"Historique"_s));
    const QString text = dialog->page()->toPlainText();
    for (const QString &part : {u"Fournisseur"_s, u"Lignes"_s, u"TVA"_s, u"Totaux"_s, u"Pièces jointes"_s,
                                list()->list()->current()->number})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.contains(u"SIRET 21990001900013"_s));
    QVERIFY2(!text.contains(u"TVA5"), qPrintable(text)); // a rate, not its code
    QCOMPARE(dialog->page()->horizontalScrollBar()->maximum(), 0);
}

void ChorusInvoicesTest::invoicesStandBesideEachOther()
{
    show();
    list()->openCurrent();
    list()->list()->setCurrentIndex(list()->list()->model()->index(1, 0));
    list()->openCurrent();
    const QList<InvoiceDialog *> open = list()->documents();
    QCOMPARE(open.size(), 2);
    QVERIFY(open.first()->invoiceId() != open.last()->invoiceId());
    QVERIFY(!open.first()->isModal() && !open.last()->isModal());
    QVERIFY(open.first()->pos() != open.last()->pos());
    list()->openCurrent(); // it comes to the front
    QCOMPARE(list()->documents().size(), 2);
    QTRY_VERIFY(!open.last()->isReading());
    const QList<QPushButton *> buttons = open.last()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Copier le texte")
            button->click();
    }
    QVERIFY2(open.last()->told().contains(u"copié"_s), qPrintable(open.last()->told()));
    QVERIFY(open.first()->told().isEmpty());
    open.first()->close();
    QTRY_COMPARE(list()->documents().size(), 1);
}

void ChorusInvoicesTest::openInvoicesAreCoveredAndClosed()
{
    show();
    list()->openCurrent();
    InvoiceDialog *dialog = list()->documents().first();
    QTRY_VERIFY(dialog->page()->toPlainText().contains(u"Historique"_s));
    const QString title = dialog->windowTitle();
    Q_EMIT m_window->header()->hideRequested();
    QVERIFY(!dialog->page()->isVisible());
    QVERIFY(dialog->windowTitle() != title);
    Q_EMIT m_window->header()->hideRequested();
    QVERIFY(dialog->page()->isVisible());
    QCOMPARE(dialog->windowTitle(), title);
    m_panel->setSide(Side::Qualification); // another access: it goes with its list
    QTRY_VERIFY(list()->documents().isEmpty());
}

void ChorusInvoicesTest::keyboardAlone()
{
    show();
    list()->list()->setFocus(Qt::TabFocusReason);
    const qint64 first = list()->list()->current()->id;
    QTest::keyClick(list()->list(), Qt::Key_Down);
    QVERIFY(list()->list()->current()->id != first);
    QTRY_VERIFY(list()->foot()->history().has_value());
    QTest::keyClick(list()->list(), Qt::Key_Return);
    auto *dialog = list()->findChild<InvoiceDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isReading());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!list()->findChild<InvoiceDialog *>());
    // From the list Tab goes to the foot, and on to the line of life.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    list()->list()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list()->list(), Qt::Key_Tab);
    QVERIFY(list()->foot()->isAncestorOf(QApplication::focusWidget()));
}

void ChorusInvoicesTest::readersHearWholeRows()
{
    show();
    const QModelIndex first = list()->list()->model()->index(0, 0);
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(list()->list()->shown().first().number));
    QVERIFY(spoken.contains(u"€"_s));
    QVERIFY(!QAccessible::queryAccessibleInterface(list()->list())->text(QAccessible::Name).isEmpty());
    QVERIFY(!list()->bar()->searchField()->accessibleName().isEmpty());
    QVERIFY(!list()->bar()->statusBox()->accessibleName().isEmpty());
    QVERIFY(!list()->bar()->moreButton()->accessibleName().isEmpty());
}

void ChorusInvoicesTest::failuresAreSaidAndTriedAgain_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("401") << u"401"_s;
    QTest::newRow("403 without a body") << u"403"_s;
    QTest::newRow("a page of HTML") << u"500"_s;
    QTest::newRow("cut JSON") << u"json-tronque"_s;
}

void ChorusInvoicesTest::failuresAreSaidAndTriedAgain()
{
    QFETCH(QString, fault);
    show(Side::Qualification);
    QVERIFY(m_station->plan(u"factures/rechercher/recipiendaire"_s, fault, 0, 9));
    list()->setSession(list()->session());
    list()->reload();
    QTRY_VERIFY(!list()->message().isEmpty());
    QVERIFY(!list()->count().has_value());
    QVERIFY(m_station->plan(u"factures/rechercher/recipiendaire"_s, fault, 99, 1));
    list()->reload();
    QTRY_COMPARE(list()->count().value_or(0), 230);
    QVERIFY(list()->message().isEmpty());
}

void ChorusInvoicesTest::aQuotaIsSaidAndNeedNotBeWaitedFor()
{
    show();
    const QString search = u"factures/rechercher/recipiendaire"_s;
    m_station->house.clock.setAutoAdvance(false);
    QVERIFY(m_station->plan(search, u"429"_s));
    m_panel->setSide(Side::Qualification);
    QTRY_VERIFY2(list()->message().contains(u"demande d’attendre"_s), qPrintable(list()->message()));
    QVERIFY(list()->isReading());
    Q_EMIT list()->findChild<Banner *>()->linkActivated(); // "Arrêter"
    QVERIFY(!list()->isReading());
    QVERIFY2(list()->message().contains(u"arrêtée"_s), qPrintable(list()->message()));
    m_station->house.clock.setAutoAdvance(true);
    Q_EMIT list()->findChild<Banner *>()->linkActivated(); // "Réessayer"
    QTRY_COMPARE(list()->count().value_or(0), 230);
    QVERIFY2(list()->message().isEmpty(), qPrintable(list()->message()));
}

void ChorusInvoicesTest::theOtherEnvironmentTakesOver()
{
    show();
    QCOMPARE(list()->count().value_or(0), 38);
    m_panel->setSide(Side::Qualification);
    QTRY_COMPARE(list()->count().value_or(0), 230);
    QVERIFY(m_panel->habilitation()->environment == habilitation::Environment::Staging);
}

void ChorusInvoicesTest::aSearchIsKept()
{
    show();
    chorus::InvoiceCriteria criteria = list()->bar()->criteria();
    criteria.number = list()->list()->shown().first().number;
    list()->bar()->setCriteria(criteria);
    QTRY_COMPARE(list()->count().value_or(0), 1);
    const auto kept = m_station->searches.keep(
        {u"La mienne"_s, habilitation::toString(habilitation::Environment::Production), criteria});
    QVERIFY(kept.has_value());
    QCOMPARE(m_station->searches.all()->first().criteria.number, criteria.number);
}

void ChorusInvoicesTest::anInventedListIsMarked()
{
    show(Side::Qualification);
    const QList<Command> commands = list()->commands();
    const auto run = [&commands](const QString &words) {
        const auto found = std::ranges::find_if(
            commands, [&words](const Command &each) { return each.title.contains(words); });
        return found != commands.end() && (found->run(), true);
    };
    QVERIFY(run(u"Exporter la liste"_s));
    auto *dialog = list()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    QVERIFY2(name.startsWith(u"FICTIF_factures-"_s), qPrintable(name));
    dialog->reject();
    QVERIFY(run(u"Enregistrer cette recherche"_s));
    QVERIFY(list()->findChild<QInputDialog *>());
}

void ChorusInvoicesTest::filesAndProofsAreSaved()
{
    show();
    list()->downloadSelected();
    auto *dialog = list()->findChild<DownloadDialog *>();
    QVERIFY(dialog);
    const QString folder = m_station->folder.filePath(u"factures"_s);
    dialog->folderField()->setText(folder);
    dialog->goButton()->click();
    QTRY_VERIFY(dialog->told().contains(u"Enregistré"_s));
    QVERIFY2(dialog->told().contains(u"Ouvrir le dossier"_s), qPrintable(dialog->told()));
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}, QDir::Files).size(), 1);
    QCOMPARE(QDir(folder).entryList({u"*.json"_s}, QDir::Files).size(), 1);
}

void ChorusInvoicesTest::aPivotOfSeveralIsOneFile()
{
    show();
    list()->list()->selectAll();
    const qsizetype all = list()->list()->selected().size();
    QVERIFY(all > chorus::Downloader::mostPerCall);
    list()->downloadSelected();
    auto *dialog = list()->findChild<DownloadDialog *>();
    QVERIFY(dialog);
    auto *format = dialog->findChild<QComboBox *>();
    format->setCurrentIndex(1);
    QVERIFY2(dialog->announcement().contains(u"10 au plus"_s), qPrintable(dialog->announcement()));
    const QString folder = m_station->folder.filePath(u"pivots"_s);
    dialog->folderField()->setText(folder);
    dialog->goButton()->click();
    QTRY_VERIFY2(dialog->told().contains(u"enregistrés"_s), qPrintable(dialog->told()));
    const qsizetype files = (all + chorus::Downloader::mostPerCall - 1) / chorus::Downloader::mostPerCall;
    QCOMPARE(QDir(folder).entryList({u"*.xml"_s}, QDir::Files).size(), files);
    QCOMPARE(QDir(folder).entryList({u"*.json"_s}, QDir::Files).size(), files);
}

void ChorusInvoicesTest::whatCameBeforeAStopIsSaved()
{
    show(Side::Qualification);
    list()->list()->selectAll();
    const qsizetype all = list()->list()->selected().size();
    QVERIFY(m_station->plan(u"factures/telecharger/groupe"_s, u"lente"_s, 1, 1, 1)); // the second group
    list()->downloadSelected();
    auto *dialog = list()->findChild<DownloadDialog *>();
    QVERIFY(dialog);
    const QString folder = m_station->folder.filePath(u"arret"_s);
    dialog->folderField()->setText(folder);
    dialog->goButton()->click();
    const auto saved = [&folder] { return QDir(folder).entryList({u"*.pdf"_s}, QDir::Files).size(); };
    QTRY_COMPARE(saved(), chorus::Downloader::mostPerCall); // while the second one is awaited
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY2(dialog->told().contains(u"Arrêté"_s), qPrintable(dialog->told()));
    QVERIFY(saved() < all);
    QVERIFY2(dialog->told().contains(u"%1 factures sur %2"_s.arg(saved()).arg(all)),
             qPrintable(dialog->told()));
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

void ChorusInvoicesTest::aDocumentThatDoesNotComeIsNotAwaited()
{
    show(Side::Qualification);
    QVERIFY(m_station->plan(u"factures/consulter/recipiendaire"_s, u"json-tronque"_s, 0, 9));
    list()->openCurrent();
    const InvoiceDialog *dialog = list()->documents().first();
    QTRY_VERIFY2(dialog->told().contains(u"n’a pas pu être lue"_s), qPrintable(dialog->told()));
    QVERIFY(dialog->page()->placeholderText().isEmpty());
}

void ChorusInvoicesTest::anEndedTokenIsRenewedUnseen()
{
    show(Side::Qualification);
    const QString search = u"factures/rechercher/recipiendaire"_s;
    const int before = m_station->house.asked(search);
    QVERIFY(m_station->plan(search, u"jetons"_s, 1));
    list()->reload();
    QTRY_VERIFY(!list()->isReading());
    QCOMPARE(list()->count().value_or(0), 230);
    QCOMPARE(m_station->house.asked(search) - before, 4); // three pages, one of them twice
    QVERIFY2(list()->message().isEmpty(), qPrintable(list()->message()));
}

AGRAFE_RUNNING_TEST_MAIN(ChorusInvoicesTest)
#include "tst_invoices.moc"
