// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What comes back from E#L, what was sent, and the organisation's own matrice.
#include "el/matrice_file.h"
#include "ui/accessible_names.h"
#include "ui/el/el_window.h"
#include "ui/el/file_work.h"
#include "ui/el/filter_button.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_tools.h"
#include "ui/el/history_dialog.h"
#include "ui/el/matrice_dialog.h"
#include "ui/el/problem_pane.h"
#include "ui/el/unmatched_dialog.h"
#include "ui/el/work_page.h"
#include "ui/running_application.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "NUM_DOSSIER;OPER;SIRET;NOM\n";
const QByteArray sentRows = "ENVO1;ENVO;11122233344455;Costa\nENVO2;ENVO;12 34;Diop\nENVO3;ENVO;;Rey\n";

} // namespace

class ElReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReportIsShownOnTheFileSent();
    void aRefusedCellThatIsCorrectedIsNoLongerMarked();
    void rowsOfAnotherFileAreCountedAndListed();
    void aReportWithoutItsSendIsNotOpened_data();
    void aReportWithoutItsSendIsNotOpened();
    void anOrdinaryCsvIsOpenedAsItIs();
    void everySendHasItsReceipt();
    void aMatriceIsImportedByItsColumns();
    void theSeparatorOfValuesIsProposedAndShown();
    void anotherVersionSaysWhatChanges();
    void anImportedMatriceIsTheOneOfTheSettings();
    void aMatriceOnTheStationIsNotUsedUnasked();
    void theGridIsLimitedToAColumnAndASeverity();

private:
    QString put(const QString &name, const QByteArray &bytes);
    void openReport(const QByteArray &rows);
    QMenu *openedFilter();

    std::unique_ptr<ElStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ElPanel *m_panel = nullptr;
};

void ElReportTest::init()
{
    m_station = std::make_unique<ElStation>();
    m_window = elWindow(*m_station, m_panel);
    m_window->resize(1280, 800);
    m_window->show();
}

void ElReportTest::cleanup()
{
    m_window.reset();
    m_station.reset();
}

QString ElReportTest::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_station->folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void ElReportTest::openReport(const QByteArray &rows)
{
    m_station->sendBefore(u"20261119-envol.csv"_s, header + sentRows);
    m_panel->openFile(put(u"rapport.csv"_s, header.trimmed() + ";fme_rejection\n" + rows));
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    QVERIFY(m_panel->work()->report());
}

void ElReportTest::aReportIsShownOnTheFileSent()
{
    openReport("ENVO2;ENVO;12 34;Diop;Attribute 'SIRET' with value '12 34' fails check for type is 'NUM'\n"
               "ENVO3;ENVO;;Rey;une erreur inconnue\n");
    const el::Table &table = m_panel->work()->table();
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.problems().count(el::Rule::RefusedByEl), 2);
    QCOMPARE(m_panel->page()->model()->rowCount(), 2);
    const auto siret = static_cast<int>(table.matrice().indexOf(u"SIRET"));
    QVERIFY(m_panel->page()->currentPlace() == (el::CellPlace{1, siret}));
    QVERIFY(m_panel->page()->pane()->sentence().contains(u"E#L attend un nombre"_s));
    QVERIFY(m_panel->page()->findChild<Banner *>()->spokenText().contains(u"E#L a refusé 2 lignes"_s));
    QCOMPARE(m_panel->recents(), QStringList());
}

void ElReportTest::aRefusedCellThatIsCorrectedIsNoLongerMarked()
{
    openReport("ENVO2;ENVO;12 34;Diop;Attribute 'SIRET' with value '12 34' fails check for type is 'NUM'\n");
    FileWork *work = m_panel->work();
    const auto siret = static_cast<int>(work->table().matrice().indexOf(u"SIRET"));
    work->edit({1, siret}, u"73282932000074"_s);
    QCOMPARE(work->table().problems().count(el::Rule::RefusedByEl), 0);
    work->undo();
    QCOMPARE(work->table().problems().count(el::Rule::RefusedByEl), 1);
    work->setPhase(el::Phase::Phase1);
    QTRY_VERIFY(work->isReady());
    QCOMPARE(work->table().problems().count(el::Rule::RefusedByEl), 1);
}

void ElReportTest::rowsOfAnotherFileAreCountedAndListed()
{
    openReport("ENVO1;ENVO;11122233344455;Costa;faux\nAUTRE9;ENVO;99;Inconnu;perdue\n");
    auto *banner = m_panel->page()->findChild<Banner *>();
    QVERIFY2(banner->spokenText().contains(u"1 introuvable"_s), qPrintable(banner->spokenText()));
    Q_EMIT banner->linkActivated();
    auto *dialog = m_panel->findChild<UnmatchedDialog *>();
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"AUTRE9"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"perdue"_s);
}

void ElReportTest::aReportWithoutItsSendIsNotOpened_data()
{
    QTest::addColumn<bool>("otherSend");
    QTest::newRow("nothing was sent from here") << false;
    QTest::newRow("something else was") << true;
}

void ElReportTest::aReportWithoutItsSendIsNotOpened()
{
    QFETCH(bool, otherSend);
    if (otherSend)
        m_station->sendBefore(u"20261119-envol.csv"_s, "NUM_DOSSIER;NOM\nAUTRE;X\n");
    m_panel->openFile(put(u"rapport.csv"_s,
                          header.trimmed() + ";ERREUR\nENVO2;ENVO;12 34;Diop;\"Attribute 'SIRET' with value "
                                             "'12 34' fails check for type is 'NUM'\"\n"));
    QTRY_VERIFY2(m_panel->message().contains(u"rapport d’erreurs"_s), qPrintable(m_panel->message()));
    QVERIFY(!m_panel->work());
}

void ElReportTest::anOrdinaryCsvIsOpenedAsItIs()
{
    m_station->sendBefore(u"20261119-envol.csv"_s, header + sentRows);
    const QString path = put(u"dossiers.csv"_s, header + sentRows);
    m_panel->openFile(path);
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    QVERIFY(!m_panel->work()->report());
    QCOMPARE(m_panel->work()->path(), path);
}

void ElReportTest::everySendHasItsReceipt()
{
    m_station->sendBefore(u"20261119-envol.csv"_s, header + sentRows);
    m_panel->showHistory();
    auto *dialog = m_panel->findChild<HistoryDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->topLevelItemCount(), 1);
    const el::Sending sending = m_station->history.all()->first();
    QVERIFY(dialog->receipt().contains(sending.sha256));
    QVERIFY(dialog->receipt().contains(u"201"_s));
    QSignalSpy opened(dialog, &HistoryDialog::openRequested);
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text() == HistoryDialog::tr("Revoir dans la grille"))
            button->click();
    QCOMPARE(opened.size(), 1);
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    QCOMPARE(m_panel->work()->table().rowCount(), 3);
}

void ElReportTest::aMatriceIsImportedByItsColumns()
{
    const QString path =
        put(u"Réseau Envol.csv"_s, "Champ;Intitulé;Nature;Import\n"
                                   "NUM_DOSSIER;Numéro;Texte;Oui\nMONTANT;Montant;Nombre;Non\n");
    m_panel->importMatrice(path);
    auto *dialog = m_panel->findChild<MatriceDialog *>();
    QVERIFY(dialog);
    QSignalSpy read(dialog, &MatriceDialog::read);
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(!dialog->importButton()->isEnabled()); // no version yet
    dialog->versionEdit()->setText(u"2026-1"_s);
    QVERIFY2(dialog->importButton()->isEnabled(), qPrintable(dialog->said()));
    dialog->columnChoice(el::MatriceColumn::Type)->setCurrentIndex(3);
    QCOMPARE(namelessControls(*dialog), QStringList());
    QSignalSpy imported(dialog, &MatriceDialog::imported);
    dialog->importButton()->click();
    QCOMPARE(imported.size(), 1);
    const auto matrice = m_station->matrices.find(u"reseau-envol"_s);
    QVERIFY(matrice);
    QCOMPARE(matrice->fields.size(), 2);
    QVERIFY(matrice->fields.last().type == el::FieldType::Number);
    QCOMPARE(dialog->changes(), QStringList());
    // What is said stands at the top, alone, and not as large as the window.
    const auto *banner = dialog->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QTRY_VERIFY(banner->height() < dialog->height() / 3);
}

void ElReportTest::theSeparatorOfValuesIsProposedAndShown()
{
    m_panel->importMatrice(put(u"Envol.csv"_s,
                               "Champ;Nature;Valeurs;Remarque\n"
                               "CIVILITE;Texte;M. / Mme / N/C;a|b\nSUITE;Texte;Oui / Non;\n"));
    auto *dialog = m_panel->findChild<MatriceDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->shownLists().isEmpty());
    QCOMPARE(dialog->markChoice()->currentData().toString(), u" / "_s);
    QVERIFY2(dialog->shownLists().contains(u"N/C"_s), qPrintable(dialog->shownLists()));
    QVERIFY(dialog->shownLists().contains(u"Oui"_s));
    QCOMPARE(namelessControls(*dialog), QStringList());
    // Another column has another one, as long as the agent has not said which.
    QComboBox *values = dialog->columnChoice(el::MatriceColumn::Values);
    const int before = values->currentIndex();
    values->setCurrentIndex(4);
    QCOMPARE(dialog->markChoice()->currentData().toString(), u"|"_s);
    values->setCurrentIndex(before);
    dialog->markChoice()->setFocus();
    QTest::keyClick(dialog->markChoice(), Qt::Key_End); // the slash alone
    QVERIFY2(!dialog->shownLists().contains(u"N/C"_s), qPrintable(dialog->shownLists()));
    values->setCurrentIndex(4);
    QCOMPARE(dialog->markChoice()->currentData().toString(), u"/"_s);
    values->setCurrentIndex(before);
    dialog->versionEdit()->setText(u"2026-1"_s);
    dialog->importButton()->click();
    const auto matrice = m_station->matrices.find(u"envol"_s);
    QVERIFY(matrice);
    QCOMPARE(matrice->fields.first().values, (QStringList{u"M."_s, u"Mme"_s, u"N"_s, u"C"_s}));
}

void ElReportTest::anotherVersionSaysWhatChanges()
{
    el::Matrice before = m_station->matrices.load(m_station->matrices.entries().last()).value();
    before.id = u"envol"_s;
    before.title = u"Envol"_s;
    before.version = u"2026-1"_s;
    QVERIFY(m_station->matrices.add(before));
    el::Matrice after = before;
    after.version = u"2026-2"_s;
    after.fields.removeLast();
    m_panel->importMatrice(put(u"envol.json"_s, el::toJson(after)));
    auto *dialog = m_panel->findChild<MatriceDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->importButton()->isEnabled(), qPrintable(dialog->said()));
    dialog->importButton()->click();
    QCOMPARE(dialog->changes().size(), 1);
    QVERIFY(dialog->changes().first().contains(before.fields.last().name));
}

void ElReportTest::anImportedMatriceIsTheOneOfTheSettings()
{
    const auto sample = m_station->matrices.entries().last();
    el::Matrice other = m_station->matrices.load(sample).value();
    other.id = u"envol"_s;
    other.title = u"Envol"_s;
    other.version = u"2027-1"_s;
    m_panel->importMatrice(put(u"envol.json"_s, el::toJson(other)));
    auto *dialog = m_panel->findChild<MatriceDialog *>();
    QVERIFY(dialog);
    dialog->importButton()->click();
    QVERIFY2(dialog->said().contains(u"prochains fichiers"), qPrintable(dialog->said()));
    const QString kept = m_station->settings.text(u"el/matrice"_s);
    QCOMPARE(m_station->matrices.find(kept).value().version, u"2027-1"_s);
    QSignalSpy news(m_panel, &ElPanel::news);
    m_panel->openFile(put(u"liste.csv"_s, header + sentRows));
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    QCOMPARE(m_panel->work()->table().matrice().title, u"Envol"_s);
    QVERIFY2(news.last().first().toString().contains(u"Envol 2027-1"),
             qPrintable(news.last().first().toString()));
    // Emptied in the settings: the next file is checked by the sample, as they say.
    QVERIFY(m_station->settings.setValue(u"el/matrice"_s, QString()));
    m_panel->openFile(put(u"autre.csv"_s, header + sentRows));
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->path().endsWith(u"autre.csv"));
    QCOMPARE(m_panel->work()->table().matrice().title, sample.title);
}

void ElReportTest::aMatriceOnTheStationIsNotUsedUnasked()
{
    const auto sample = m_station->matrices.entries().last();
    el::Matrice other = m_station->matrices.load(sample).value();
    other.title = u"Envol"_s;
    other.version = u"2027-1"_s;
    QVERIFY(m_station->matrices.add(other));
    m_panel->openFile(put(u"liste.csv"_s, header + sentRows));
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    QCOMPARE(m_panel->work()->table().matrice().title, sample.title);
}

QMenu *ElReportTest::openedFilter()
{
    QMenu *menu = m_panel->page()->tools()->filter()->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

void ElReportTest::theGridIsLimitedToAColumnAndASeverity()
{
    m_panel->openSample();
    QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady());
    WorkPage *page = m_panel->page();
    const el::ProblemList &problems = m_panel->work()->table().problems();
    const auto choose = [this](const QString &start) {
        const QList<QAction *> actions = openedFilter()->actions();
        const auto found = std::ranges::find_if(
            actions, [&](const QAction *action) { return action->text().startsWith(start); });
        return found != actions.end() && ((*found)->trigger(), true);
    };
    QVERIFY(choose(u"Réparation sûre"_s));
    el::ProblemFilter filter{.rule = {}, .field = {}, .severity = el::Severity::Repairable};
    QCOMPARE(page->model()->rowCount(), int(m_panel->work()->table().rowsWith(filter).size()));
    QVERIFY(el::severity(m_panel->work()->table().problemAt(*page->currentPlace())->rule) ==
            el::Severity::Repairable);
    const QString column = m_panel->work()->table().matrice().fields.at(page->currentPlace()->field).name;
    QVERIFY(choose(u"Colonne "_s + column));
    filter.field = static_cast<quint16>(page->currentPlace()->field);
    QCOMPARE(page->model()->rowCount(), int(m_panel->work()->table().rowsWith(filter).size()));
    QVERIFY(choose(u"Toutes les gravités"_s));
    QVERIFY(choose(u"Toutes les colonnes"_s));
    QCOMPARE(page->model()->rowCount(), int(m_panel->work()->problemRows()));
    QVERIFY(problems.count(el::Severity::Repairable) > 0);
}

AGRAFE_RUNNING_TEST_MAIN(ElReportTest)
#include "tst_report.moc"
