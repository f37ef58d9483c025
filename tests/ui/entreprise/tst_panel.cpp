// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/panel_desk.h"
#include "ui/entreprise/pdf_view.h"
#include "ui/entreprise/pieces_side.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/public_sheet_dialog.h"
#include "ui/entreprise/usager_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

class TestPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void theUsagerIsConfirmedOnceAFile()
    {
        Desk desk(true);
        desk.start();
        QVERIFY(!desk.panel->dossier()); // nothing is asked before the confirmation
        auto *dialog = desk.panel->findChild<UsagerDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        dialog->accept();
        QVERIFY(desk.panel->dossier());
        QVERIFY(desk.panel->dossier()->request().frame.usagerInformed);
        QTRY_VERIFY(!desk.panel->findChild<UsagerDialog *>());
        desk.start(); // the same company, the same object
        QVERIFY(!desk.panel->findChild<UsagerDialog *>());
        QVERIFY(desk.panel->dossier()->request().frame.usagerInformed);
    }

    void theUsagerIsConfirmedForEachHabilitation()
    {
        Desk desk(true);
        desk.start();
        auto *dialog = desk.panel->findChild<UsagerDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        dialog->accept();
        QTRY_VERIFY(!desk.panel->findChild<UsagerDialog *>());
        habilitation::Habilitation other = *desk.current.habilitation();
        other.id = QUuid::createUuid();
        desk.use(other);
        desk.start(); // the same company, the same object
        dialog = desk.panel->findChild<UsagerDialog *>();
        QVERIFY(dialog);
        QVERIFY(!desk.panel->dossier());
        // A choice made behind it takes the question away.
        desk.use(other);
        QTRY_VERIFY(!desk.panel->findChild<UsagerDialog *>());
        QVERIFY(!desk.panel->dossier());
    }

    void aConsentThatIsNewIsAskedForTheSameFile()
    {
        Desk desk(true);
        desk.start();
        auto *dialog = desk.panel->findChild<UsagerDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        dialog->accept();
        QTRY_VERIFY(!desk.panel->findChild<UsagerDialog *>());
        habilitation::Habilitation stricter = *desk.current.habilitation();
        stricter.consentNeeded = true;
        desk.use(stricter);
        desk.start();
        QVERIFY(desk.panel->findChild<UsagerDialog *>());
    }

    void anAccessOfAnotherHabilitationIsRefused()
    {
        Desk desk;
        habilitation::Habilitation other = *desk.current.habilitation();
        other.environment = habilitation::Environment::Production;
        const etat::Access before = *desk.current.access();
        desk.current.setRights({{u"open_data"_s}, desk.clock.now()});
        desk.current.choose(other);
        QVERIFY(!desk.current.rights().isKnown());
        QVERIFY(!desk.current.open(before));
        QVERIFY(desk.current.state() == CurrentAccess::State::Opening);
        desk.start();
        QVERIFY(!desk.panel->dossier());
        QVERIFY(desk.gate.opened.isEmpty());
    }

    void theJournalThatComesBackIsSaid()
    {
        Desk desk;
        QSignalSpy tracing(desk.panel.get(), &EntreprisePanel::tracingChanged);
        desk.gate.refusing = true;
        desk.start();
        QTRY_VERIFY(!tracing.isEmpty() && !tracing.last().first().toBool());
        QTRY_VERIFY(desk.done());
        desk.gate.refusing = false;
        desk.panel->dossier()->retry(0);
        QTRY_VERIFY(tracing.last().first().toBool());
        QTRY_VERIFY_WITH_TIMEOUT(desk.done() && desk.panel->fileView()->pieces().counts().proved > 5, 60000);
        for (const Banner *banner : desk.panel->findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY2(banner->isHidden(), qPrintable(banner->spokenText()));
    }

    void escapeClosesTheSearchAndStopsTheFile()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        const QList<entreprise::Item> &items = desk.panel->dossier()->items();
        const auto found = std::ranges::find_if(
            items, [](const entreprise::Item &item) { return !item.documents.isEmpty(); });
        QVERIFY(found != items.end());
        desk.panel->fileView()->select(static_cast<int>(std::distance(items.begin(), found)));
        desk.panel->fileView()->focusList();
        PiecesView *view = desk.panel->fileView()->side()->view();
        QVERIFY(QTest::qWaitForWindowActive(desk.panel.get()));
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier); // from the list
        auto *edit = desk.panel->fileView()->detail()->pdfView()->findChild<QLineEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!edit->isVisible());
        desk.start();
        QVERIFY(desk.panel->dossier()->isRunning());
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(!desk.panel->dossier()->isRunning());
    }

    void thePaletteReachesTheFileAndThePieces()
    {
        Desk desk;
        const auto titles = [&desk] {
            QStringList all;
            for (const Command &command : desk.panel->commands())
                all << command.title;
            return all;
        };
        QVERIFY(!titles().contains(u"Fiche publique"_s)); // of nobody yet
        QVERIFY(titles().contains(u"Catalogue…"_s));
        desk.start();
        QVERIFY(titles().contains(u"Fiche publique"_s));
        QVERIFY(titles().contains(u"Tout enregistrer…"_s));
        const QString typed = u"vigilance urss"_s;
        const QList<Command> found = matching(desk.panel->commands(), typed);
        QVERIFY(!found.isEmpty() && found.first().runTyped);
        found.first().runTyped(typed);
        auto *browser = desk.panel->findChild<CatalogueBrowser *>();
        QVERIFY(browser);
        QCOMPARE(browser->findChild<QLineEdit *>()->text(), typed);
        QCOMPARE(browser->shownIds(), QStringList{u"urssaf/attestation_vigilance"_s});
        // What stands in the file already is asked again, and shown.
        Q_EMIT browser->askRequested(u"urssaf/attestation_vigilance"_s);
        const FileView *file = desk.panel->fileView();
        QCOMPARE(file->pieces().item(file->currentPiece())->endpointId, u"urssaf/attestation_vigilance"_s);
        // Words of the palette alone are left behind.
        browser->find(u"urssaf/attestation_vigilance"_s, u"xyzzy"_s);
        QCOMPARE(browser->shownIds(), QStringList{u"urssaf/attestation_vigilance"_s});
    }

    void stoppingLeavesWhatCame()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.panel->dossier()->isRunning());
        Q_EMIT desk.panel->subjectBar()->stopped();
        QTRY_VERIFY(desk.done());
        QVERIFY(buttonOf(*desk.panel->subjectBar(), u"Interroger"_s));
    }

    void closingInTheMiddleIsNormal()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY(desk.http.inFlight() > 0);
        desk.panel.reset();
        QTRY_COMPARE_WITH_TIMEOUT(desk.http.inFlight(), 0, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.gate.isBalanced(), 5000); // every access has its outcome
    }

    void thePublicSheetAsksOnlyPublicRoutes()
    {
        Desk desk;
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.done(), 60000);
        const auto before = desk.gate.opened.size();
        Q_EMIT desk.panel->fileView()->publicSheetRequested();
        auto *sheet = desk.panel->findChild<PublicSheetDialog *>();
        QVERIFY(sheet);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet->sheet().rows.isEmpty(), 30000);
        QTRY_VERIFY(desk.gate.opened.size() > before);
        for (auto i = before; i < desk.gate.opened.size(); ++i)
            QVERIFY(sampleCatalogue().find(desk.gate.opened.at(i).endpointId)->publicData);
        // A field can be copied at once; only sections unfold.
        const auto *tree = sheet->findChild<QTreeWidget *>();
        QVERIFY(tree->currentItem() && tree->currentItem()->parent());
        QVERIFY(tree->currentItem()->parent()->isExpanded());
        QVERIFY(!tree->currentItem()->isExpanded());
        // Exported where the agent saves, and that is remembered.
        QTRY_VERIFY(desk.done());
        for (const auto &[text, suffix] :
             {std::pair(u"Exporter en &CSV…"_s, u"csv"_s), std::pair(u"Exporter en &JSON…"_s, u"json"_s)}) {
            buttonOf(*sheet, text)->click();
            auto *dialog = sheet->findChild<QFileDialog *>();
            QVERIFY(dialog);
            const QString path = desk.folder.filePath(u"fiche."_s + suffix);
            Q_EMIT dialog->fileSelected(path);
            QVERIFY(QFile::exists(path));
            delete dialog;
        }
        buttonOf(*sheet, u"Exporter en &CSV…"_s)->click();
        QCOMPARE(sheet->findChild<QFileDialog *>()->directory().path(), desk.folder.path());
    }
};

QTEST_MAIN(TestPanel)
#include "tst_panel.moc"
