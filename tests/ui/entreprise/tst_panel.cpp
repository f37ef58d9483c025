// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/sandbox.h"
#include "support/recording_gate.h"
#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/panel.h"
#include "ui/entreprise/pdf_view.h"
#include "ui/entreprise/piece_commands.h"
#include "ui/entreprise/pieces_side.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/public_sheet_dialog.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/save_dialog.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/entreprise/usager_dialog.h"
#include "ui/fields/form_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

http::NetworkOptions direct()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

sandbox::Options quick()
{
    sandbox::Options options;
    options.latency = 5ms;
    return options;
}

/// The panel over the real client and the sandbox.
struct Desk
{
    QTemporaryDir folder;
    settings::Settings settings{folder.filePath(u"u.conf"_s), folder.filePath(u"m.conf"_s)};
    sandbox::Sandbox sandbox{sampleCatalogue(), quick()};
    sandbox::Addresses addresses = *sandbox.start();
    RecordingGate gate;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    etat::Client client{sampleCatalogue(), http, clock};
    pdf::Renderer renderer;
    CurrentAccess current;
    std::unique_ptr<EntreprisePanel> panel = std::make_unique<EntreprisePanel>(
        PanelServices{sampleCatalogue(), client, current, clock, settings, renderer, u"c.marchand"_s});

    explicit Desk(bool confirm = false)
    {
        habilitation::Habilitation habilitation = sampleHabilitation();
        habilitation.baseUrl = addresses.entreprise;
        habilitation.usagerInformed = confirm;
        use(habilitation);
        panel->resize(1096, 724);
        panel->show();
    }

    /// As the program does on quitting: the window first, its services when nothing is under way.
    ~Desk()
    {
        panel.reset();
        (void)QTest::qWaitFor([this] { return http.inFlight() == 0 && gate.isBalanced(); }, 5000);
    }

    void use(const habilitation::Habilitation &habilitation)
    {
        current.choose(habilitation);
        current.open({habilitation, Secret(addresses.fullToken)});
    }

    void start()
    {
        panel->setSubjectText(sandbox::Sandbox::cast().first().siret);
        panel->subjectBar()->setObjectText(u"MP-2026-0147"_s);
        panel->subjectBar()->start();
    }

    [[nodiscard]] bool done() const { return panel->dossier() && !panel->dossier()->isRunning(); }
};

QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestPanel : public QObject
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
