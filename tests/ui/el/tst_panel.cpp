// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A filled workbook in the panel: dropped, read or refused, written.
#include "ui/accessible_names.h"
#include "ui/el/csv_dialog.h"
#include "ui/el/drop_page.h"
#include "ui/el/file_remarks.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_view.h"
#include "ui/el/panel_bench.h"
#include "ui/el/problem_pane.h"
#include "ui/el/remarks_dialog.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ElPanelTest final : public PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { closeWindow(); }
    void theEmptyPanelSaysWhatToDo();
    void aDroppedFileIsReadAndShowsItsProblems();
    void aBrokenFileIsSaidAndTheDropZoneStays();
    void readingCanBeStopped();
    void severalFilesAreNotTakenForOne();
    void everyRemarkCanBeRead();
    void aFileThatCannotBeReadLeavesTheOneShown_data();
    void aFileThatCannotBeReadLeavesTheOneShown();
    void aFileStoppedLeavesTheOneBefore();
    void theCsvNeverReplacesAFile();
    void aCsvThatCannotBeWrittenAsksForAnotherPlace();
    void everyControlHasAName();
};

void ElPanelTest::theEmptyPanelSaysWhatToDo()
{
    QVERIFY(m_panel->dropPage()->isVisible());
    QVERIFY(!m_panel->work());
    QCOMPARE(m_panel->recents(), QStringList());
    QVERIFY(m_window->focusWidget() && m_panel->isAncestorOf(m_window->focusWidget()));
}

void ElPanelTest::aDroppedFileIsReadAndShowsItsProblems()
{
    const QString path = m_station->folder.filePath(u"dossiers.xlsx"_s);
    QVERIFY(QFile::copy(el::filledSamplePath(), path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &drop);
    QVERIFY(m_panel->work());
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(m_panel->page()->isVisible());
    QVERIFY(m_panel->work()->problems() > 0);
    QVERIFY(m_panel->work()->refusedRows() < m_panel->work()->rows());
    // Problems first: their rows alone, the first one current.
    GridModel *model = m_panel->page()->model();
    QCOMPARE(model->rowCount(), int(m_panel->work()->problemRows()));
    QVERIFY(m_panel->page()->currentPlace());
    QVERIFY(!m_panel->page()->pane()->sentence().isEmpty());
    QCOMPARE(m_panel->recents(), QStringList{path});
    // A name as long as a disk takes does not widen the page it is proposed on.
    const int before = m_panel->dropPage()->widget()->minimumSizeHint().width();
    m_panel->dropPage()->setRecents({u"/tmp/"_s + QString(210, u'm') + u".csv"_s});
    QVERIFY(m_panel->dropPage()->widget()->minimumSizeHint().width() <= before);
}

void ElPanelTest::aBrokenFileIsSaidAndTheDropZoneStays()
{
    const QString path = m_station->folder.filePath(u"broken.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK\x03\x04 not a workbook") > 0);
    file.close();
    m_panel->openFile(path);
    QTRY_VERIFY(!m_panel->message().isEmpty());
    QVERIFY(m_panel->dropPage()->isVisible());
    QVERIFY(!m_panel->work());
    openSample();
    QCOMPARE(m_panel->message(), QString());
}

void ElPanelTest::readingCanBeStopped()
{
    const QString path = m_station->folder.filePath(u"long.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NUM_DOSSIER;OPER;SIRET;NOM\n");
    for (int row = 0; row < 60000; ++row)
        file.write("ENVO1-400-DU;ENVO;00024511800021;Durand\n");
    file.close();
    m_panel->openFile(path);
    m_panel->work()->cancel();
    QTRY_VERIFY(!m_panel->work());
    QVERIFY(m_panel->dropPage()->isVisible());
    QCOMPARE(m_panel->message(), QString());
}

void ElPanelTest::severalFilesAreNotTakenForOne()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(put(u"a.csv"_s, "NUM_DOSSIER\nA\n")),
                  QUrl::fromLocalFile(put(u"b.csv"_s, "NUM_DOSSIER\nB\n"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel, &drop);
    QVERIFY(m_panel->message().contains(u"à la fois"_s));
    QVERIFY(!m_panel->work());
}

void ElPanelTest::everyRemarkCanBeRead()
{
    openCsv(u"penible.csv"_s, "Suivi;;;\n;;;\nNUM_DOSSIER;NOM;COULEUR;TAILLE;POIDS\n"
                              "ENVO1-400-DU;Ren\xE9;;;;;en trop\n");
    const auto *banner = m_panel->page()->findChild<Banner *>();
    QVERIFY2(banner->isVisible() && banner->spokenText().contains(u"Voir les "_s),
             qPrintable(banner->spokenText()));
    const QStringList all = remarksOn(*m_panel->work());
    QVERIFY(all.size() > 3);
    Q_EMIT m_panel->page()->findChild<Banner *>()->linkActivated();
    auto *dialog = m_panel->findChild<RemarksDialog *>();
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), int(all.size()));
    QCOMPARE(namelessControls(*dialog), QStringList());
    // A value that may be lost comes before what is only to be known.
    const auto uneven = all.indexOf(QRegularExpression(u".*valeurs.*"_s));
    const auto title = all.indexOf(QRegularExpression(u".*au-dessus.*"_s));
    QVERIFY2(uneven >= 0 && title >= 0 && uneven < title, qPrintable(all.join(u'\n')));
}

void ElPanelTest::aFileThatCannotBeReadLeavesTheOneShown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%%EOF\n") << u"lettre.pdf"_s;
    QTest::newRow("broken") << QByteArray("PK\x03\x04 not a workbook") << u"broken.xlsx"_s;
    QTest::newRow("absent") << QByteArray() << u"absent.xlsx"_s;
    QTest::newRow("folder") << QByteArray() << u"dossier"_s;
}

void ElPanelTest::aFileThatCannotBeReadLeavesTheOneShown()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    openCsv(u"mien.csv"_s, "NUM_DOSSIER;NOM\nENVO1-400-DU;\nENVO1-401-DU;Durand\n");
    const QString path = m_station->folder.filePath(name);
    QFile file(path);
    QVERIFY(content.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(content) > 0));
    file.close();
    QVERIFY(name != u"dossier" || QDir().mkpath(path));
    FileWork *shown = m_panel->work();
    shown->edit({1, 1}, u"Dupont"_s);
    const auto place = m_panel->page()->currentPlace();
    QVERIFY(place);
    m_panel->openFile(path);
    QTRY_VERIFY(!m_panel->message().isEmpty());
    QVERIFY2(m_panel->message().contains(name), qPrintable(m_panel->message()));
    QVERIFY(m_panel->page()->isVisible());
    QVERIFY(m_panel->work() == shown && shown->isReady());
    QVERIFY(m_panel->hasUnkeptEdits());
    QVERIFY(m_panel->page()->currentPlace() == place);
    QCOMPARE(m_panel->recents().size(), 1);
    QVERIFY(m_window->focusWidget() == m_panel->page()->grid());
    // The next one that can be read closes it, and the message.
    openCsv(u"autre.csv"_s, "NUM_DOSSIER;NOM\nENVO1-400-DU;Durand\n");
    QCOMPARE(m_panel->message(), QString());
}

/// Its rows were on the screen already.
void ElPanelTest::aFileStoppedLeavesTheOneBefore()
{
    openCsv(u"mien.csv"_s, "NUM_DOSSIER;NOM\nENVO1-400-DU;\nENVO1-401-DU;Durand\n");
    QByteArray rows("NUM_DOSSIER;OPER;SIRET;NOM\n");
    for (int row = 0; row < 200'000; ++row)
        rows += "ENVO1-400-DU;ENVO;00024511800021;Durand\n";
    const FileWork *before = m_panel->work();
    QString stopped;
    connect(m_panel, &ElPanel::summaryChanged, this, [&] {
        if (m_panel->work() == before)
            return;
        stopped = m_panel->work()->path();
        m_panel->work()->cancel();
    });
    m_panel->openFile(put(u"long.csv"_s, rows));
    QTRY_VERIFY(!stopped.isEmpty() && m_panel->work() == before);
    QVERIFY(stopped.endsWith(u"long.csv"_s));
    QVERIFY(m_panel->page()->isVisible() && m_panel->work()->isReady());
    QCOMPARE(m_panel->message(), QString());
    QVERIFY(m_panel->page()->model()->rowCount() > 0);
}

void ElPanelTest::theCsvNeverReplacesAFile()
{
    openSample();
    const QString path = m_station->folder.filePath(u"20261120-envol.csv"_s);
    for (const bool first : {true, false}) {
        CsvDialog dialog(*m_panel->work(), {}, m_station->folder.path(), u"20261120-envol.csv"_s);
        QSignalSpy written(&dialog, &CsvDialog::written);
        dialog.show();
        dialog.writeButton()->click();
        if (first) {
            QTRY_COMPARE(written.size(), 1);
            QFile csv(path);
            QVERIFY(csv.open(QIODevice::ReadWrite));
            QVERIFY(csv.readLine().startsWith("NUM_DOSSIER;"));
            QVERIFY(csv.resize(3));
        } else {
            QTRY_VERIFY(dialog.writeButton()->isEnabled());
            QCOMPARE(written.size(), 0);
            QCOMPARE(QFileInfo(path).size(), 3);
        }
    }
}

void ElPanelTest::aCsvThatCannotBeWrittenAsksForAnotherPlace()
{
    openSample();
    const QString noFolder = put(u"fichier"_s, "x");
    CsvDialog dialog(*m_panel->work(), {}, noFolder, u"export.csv"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *path = dialog.findChild<QLineEdit *>();
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(!path->isEnabled());
    QTRY_VERIFY(dialog.writeButton()->isEnabled());
    QVERIFY(path->hasFocus());
}

void ElPanelTest::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_panel), QStringList());
    openSample();
    QCOMPARE(namelessControls(*m_panel), QStringList());
}

AGRAFE_RUNNING_TEST_MAIN(ElPanelTest)
#include "tst_panel.moc"
