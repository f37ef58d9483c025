// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/panel_desk.h"
#include "ui/entreprise/piece_commands.h"
#include "ui/entreprise/pieces_side.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/save_dialog.h"
#include "ui/fields/form_field.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBrowser>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

/// From what is on the screen to what is on the disk.
class TestSaving : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void aFileFromTheNumberToTheDocumentsOnDisk()
    {
        Desk desk;
        QSignalSpy summary(desk.panel.get(), &EntreprisePanel::summaryChanged);
        desk.start();
        QVERIFY(buttonOf(*desk.panel->subjectBar(), u"Arrêter"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        QVERIFY(buttonOf(*desk.panel->subjectBar(), u"Interroger"_s));
        QVERIFY(desk.panel->fileView()->pieces().counts().proved > 5);
        QVERIFY(!desk.panel->dossier()->identity().name.isEmpty());
        QVERIFY(summary.last().first().toString().contains(u"pièces"_s));
        QCOMPARE(desk.panel->recents().first().key, sandbox::Sandbox::cast().first().siret);

        Q_EMIT desk.panel->fileView()->saveRequested();
        auto *dialog = desk.panel->findChild<SaveDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(desk.folder.filePath(u"sortie"_s));
        buttonOf(*dialog, u"Enregistrer"_s)->click();
        QTRY_VERIFY(buttonOf(*dialog, u"Ouvrir le dossier"_s)); // another thread writes
        const QDir saved(desk.folder.filePath(u"sortie/MP-2026-0147"_s));
        QVERIFY(!saved.entryList({u"FICTIF_*.pdf"_s}).isEmpty());
        QVERIFY(!saved.entryList({u"*.json"_s}).isEmpty());
        QVERIFY(!saved.entryList({u"*synthese*.pdf"_s}).isEmpty());
    }

    void aFolderThatIsNotWholeIsRefused()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        Q_EMIT desk.panel->fileView()->saveRequested();
        auto *dialog = desk.panel->findChild<SaveDialog *>();
        auto *folder = dialog->findChild<QLineEdit *>();
        for (const QString &typed : {QString(), u"sortie"_s, u"./sortie"_s, u"~autre/sortie"_s}) {
            folder->setText(typed);
            buttonOf(*dialog, u"Enregistrer"_s)->click();
            QVERIFY2(!dialog->findChild<FormField *>()->error().isEmpty(), qPrintable(typed));
            QVERIFY(folder->isEnabled());
        }
        folder->setText(u"~/sortie"_s);
        QCOMPARE(dialog->folder(), QDir::home().filePath(u"sortie"_s));
        QVERIFY(dialog->findChild<FormField *>()->validate());
    }

    void whatCannotBeSavedIsSaidOnceAndTriedAgain()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        QFile wall(desk.folder.filePath(u"sortie"_s)); // a file where the folder should be
        QVERIFY(wall.open(QIODevice::WriteOnly));
        Q_EMIT desk.panel->fileView()->saveRequested();
        auto *dialog = desk.panel->findChild<SaveDialog *>();
        QSignalSpy saved(dialog, &SaveDialog::saved);
        auto *folder = dialog->findChild<QLineEdit *>();
        folder->setText(wall.fileName());
        buttonOf(*dialog, u"Enregistrer"_s)->click();
        QTRY_VERIFY(buttonOf(*dialog, u"Réessayer"_s) && folder->isEnabled());
        const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
        const QString causes = text.section(u"Ce qui manque"_s, 0, 0).trimmed();
        QVERIFY2(causes.count(u'\n') == 1, qPrintable(causes)); // the title and one cause
        QVERIFY(saved.isEmpty());
        QVERIFY(wall.remove());
        buttonOf(*dialog, u"Réessayer"_s)->click();
        QTRY_VERIFY(buttonOf(*dialog, u"Ouvrir le dossier"_s));
        QCOMPARE(saved.size(), 1);
    }

    void theDocumentThatWasChosenIsTheOneSaved()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        const QList<entreprise::Item> &items = desk.panel->dossier()->items();
        const auto found = std::ranges::find_if(
            items, [](const entreprise::Item &item) { return !item.documents.isEmpty(); });
        QVERIFY(found != items.end());
        const auto item = static_cast<int>(std::distance(items.begin(), found));
        const QByteArray bytes = found->documents.first().bytes;
        desk.panel->fileView()->select(item);
        Q_EMIT desk.panel->fileView()->actionRequested(item, PieceAction::Save);
        auto *dialog = desk.panel->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), u"pdf"_s);
        // The piece is asked again behind the dialog: its documents are not there any more.
        desk.panel->dossier()->askProviderAgain(item);
        const QString path = desk.folder.filePath(u"choisi.pdf"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(desk.folder.filePath(u"choisi.json"_s)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aPieceWithoutDocumentSavesItsData()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        const QList<entreprise::Item> &items = desk.panel->dossier()->items();
        const auto found =
            std::ranges::find(items, u"insee/sirene/unite_legale"_s, &entreprise::Item::endpointId);
        QVERIFY(found != items.end() && found->documents.isEmpty());
        desk.panel->fileView()->select(static_cast<int>(std::distance(items.begin(), found)));
        desk.panel->fileView()->focusList();
        QTest::keyClick(desk.panel->fileView()->side()->view(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(desk.panel->findChild<QFileDialog *>());
        auto *dialog = desk.panel->findChild<QFileDialog *>();
        QCOMPARE(dialog->defaultSuffix(), u"json"_s);
        const QString path = desk.folder.filePath(u"unite.json"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
    }

    void whatCannotBeSavedIsSaid()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        QSignalSpy news(desk.panel.get(), &EntreprisePanel::news);
        PiecesView *view = desk.panel->fileView()->side()->view();
        desk.panel->fileView()->focusList();
        // The refused certificate stands first; its theme above it.
        QTest::keyClick(view, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!news.isEmpty() && news.last().first().toString().startsWith(u"Rien à enregistrer"));
        QTest::keyClick(view, Qt::Key_Left);
        const DetailPane *detail = desk.panel->fileView()->detail();
        QCOMPARE(detail->piece(), -1);
        const auto labels = detail->findChildren<QLabel *>();
        const QString theme = desk.panel->fileView()->pieces().titleOfTheme(0);
        QVERIFY(std::ranges::any_of(labels, [&theme](const QLabel *each) { return each->text() == theme; }));
        QTest::keyClick(view, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(news.last().first().toString().contains(u"une pièce"));
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(detail->piece(), 0);
    }
};

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
