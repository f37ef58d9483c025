// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/file_work.h"
#include "ui/el/panel.h"
#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/panel.h"
#include "ui/entreprise/pieces_side.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/fields/form_field.h"
#include "ui/habilitation/access_dialog.h"
#include "ui/habilitation/habilitation_dialog.h"
#include "ui/help/help_dialog.h"
#include "ui/main_window.h"
#include "ui/running_application.h"
#include "ui/running_desktop.h"
#include "ui/settings/accesses_part.h"
#include "ui/shell/header.h"
#include "ui/shell/header_buttons.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/ribbon.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;

namespace {

/// The program with two habilitations: its own sandbox, and a production of which another sandbox plays the
/// service. The token of the latter is in a keychain that the test holds.
struct Program : RunningDesktop
{
    catalogue::Catalogue catalogue = *catalogue::Catalogue::load();
    sandbox::Sandbox service{catalogue, {}};
    sandbox::Addresses addresses = *service.start();
    Habilitation real;

    Program()
    {
        real.id = QUuid::createUuid();
        real.name = u"VRAIE PROD"_s;
        real.environment = Environment::Production;
        real.baseUrl = addresses.entreprise;
        real.recipient = u"13002526500013"_s;
        real.contexts = QStringList{u"Marchés publics"_s};
        ok = services->habilitations().save(real).has_value();
        make();
        desktop->start(true);
    }

    void giveToken()
    {
        const QSignalSpy kept(&services->habilitations(), &habilitation::HabilitationStore::secretChanged);
        ok = ok && keepToken(real, Secret(addresses.fullToken)) && kept.size() == 1;
    }
    [[nodiscard]] EntreprisePanel *panel() const { return window()->findChild<EntreprisePanel *>(); }
    [[nodiscard]] bool hasRibbon() const { return window()->findChild<Ribbon *>()->isVisible(); }
    [[nodiscard]] QString headerName() const
    {
        return window()->findChild<HabilitationButton *>()->accessibleName();
    }
    void choose(const QUuid &id) const { Q_EMIT window()->header()->habilitationChosen(id); }
    void chooseSandbox() const
    {
        choose(habilitation::sandboxHabilitation(habilitation::Service::Entreprise, {}).id);
    }
    void ask() const
    {
        panel()->setSubjectText(sandbox::Sandbox::cast().first().siret);
        panel()->subjectBar()->setObjectText(u"MP-2026-0147"_s);
        panel()->subjectBar()->start();
    }
    /// Again and again until the access is there: what an agent does.
    [[nodiscard]] bool askUntilOpen() const
    {
        return QTest::qWaitFor([this] {
            if (!panel()->dossier())
                ask();
            return panel()->dossier() != nullptr;
        });
    }
    [[nodiscard]] QString panelBanner() const
    {
        for (const Banner *banner : panel()->findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (banner->isVisible())
                return banner->spokenText();
        }
        return {};
    }

    bool ok = false;
};

Habilitation elAccess()
{
    Habilitation el;
    el.id = QUuid::createUuid();
    el.service = habilitation::Service::El;
    el.environment = Environment::Production;
    el.name = u"Envol"_s;
    el.baseUrl = QUrl(u"https://depot.example.fr/el"_s);
    el.partner = u"envol"_s;
    return el;
}

} // namespace

/// The whole program before its journal and its keychain.
class DesktopTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccessToChorusProBringsItsOwnPanel()
    {
        const Program program;
        Habilitation chorus;
        chorus.id = QUuid::createUuid();
        chorus.service = habilitation::Service::Chorus;
        chorus.environment = Environment::Production;
        chorus.name = u"Factures"_s;
        chorus.clientId = u"3f0d2c1a"_s;
        chorus.technicalAccount = u"TECH_1_21990001900013@cpro.fr"_s;
        QVERIFY(program.services->habilitations().save(chorus));
        program.choose(chorus.id);
        QVERIFY(program.headerName().contains(chorus.name));
        QCOMPARE(program.desktop->window()->currentPanel(), u"chorus"_s);
    }

    void theQuotaIsToldBesideWhatItCounts()
    {
        const Program program;
        MainWindow *window = program.desktop->window();
        const auto told = [window] {
            const auto labels = window->statusStrip()->findChildren<ElidedLabel *>();
            return std::ranges::any_of(
                labels, [](const ElidedLabel *each) { return each->text().startsWith(u"Quota"_s); });
        };
        QTRY_VERIFY(told());
        window->showPanel(u"el"_s);
        QVERIFY(!told());
        window->showPanel(u"entreprise"_s);
        QVERIFY(told());
    }

    void anAccessToElIsChosenOnFictitiousDataToo()
    {
        const Program program;
        const Habilitation el = elAccess();
        QVERIFY(program.services->habilitations().save(el));
        QVERIFY(program.hasRibbon());
        program.window()->showPanel(u"el"_s);
        QVERIFY(!program.headerName().contains(el.name));
        program.choose(el.id);
        QVERIFY2(program.headerName().contains(el.name), qPrintable(program.headerName()));
        QVERIFY(!program.hasRibbon()); // what is sent there is sent for good
        program.window()->showPanel(u"entreprise"_s);
        QVERIFY(program.hasRibbon());
    }

    void theFirstAccessToElIsTakenAtOnce()
    {
        RunningDesktop program;
        program.make();
        program.desktop->start(false);
        MainWindow *window = program.window();
        window->setWelcome(nullptr);
        window->showPanel(u"el"_s);
        const auto *name = window->findChild<HabilitationButton *>();
        QVERIFY(!name->isVisible()); // « E#L, sans accès configuré »
        const Habilitation el = elAccess();
        QVERIFY(program.services->habilitations().save(el));
        QVERIFY(name->isVisible());
        QVERIFY2(name->accessibleName().contains(el.name), qPrintable(name->accessibleName()));
    }

    void whoOnlySendsToElBeginsThere()
    {
        RunningDesktop program;
        QVERIFY(program.services->habilitations().save(elAccess()));
        program.make();
        program.desktop->start(false);
        QCOMPARE(program.window()->currentPanel(), u"el"_s);
        QVERIFY(!program.window()->findChild<WelcomePage *>());
        const auto *name = program.window()->findChild<HabilitationButton *>();
        QVERIFY(name->isVisible() && name->accessibleName().contains(u"Envol"_s));
    }

    void aWorkbookDroppedAnywhereOpensInEl()
    {
        const Program program;
        MainWindow *window = program.window();
        const QString path = program.folder.filePath(u"suivi.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("NUM_DOSSIER;NOM\nENVO1-400-DU;Rey\n") > 0);
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        data.setText(path); // as file managers do: a field would take it
        auto *field = program.panel()->subjectBar()->findChild<QLineEdit *>();
        QVERIFY(field && field->acceptDrops());
        QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(window->currentPanel(), u"el"_s);
        const auto *el = window->findChild<ElPanel *>();
        QTRY_VERIFY(el->work() && el->work()->isReady());
        QVERIFY(field->text().isEmpty());
    }

    void theHelpOpensOnWhatIsShown()
    {
        const Program program;
        MainWindow *window = program.window();
        window->showPanel(u"el"_s);
        Q_EMIT window->helpRequested();
        const auto *help = window->findChild<HelpDialog *>();
        QVERIFY(help);
        const auto *text = help->findChild<QTextBrowser *>();
        QTRY_VERIFY(text->verticalScrollBar()->value() > 0);
        QVERIFY(text->toPlainText().contains(u"rapport d’erreurs"_s));
    }

    void theFirstPageLeadsToElAndChorusPro_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::newRow("E#L") << u"el"_s;
        QTest::newRow("Chorus Pro") << u"chorus"_s;
    }

    void theFirstPageLeadsToElAndChorusPro()
    {
        QFETCH(QString, panel);
        RunningDesktop program;
        program.make();
        program.desktop->start(false);
        auto *welcome = program.window()->findChild<WelcomePage *>();
        QVERIFY(welcome);
        Q_EMIT welcome->panelRequested(panel);
        QCOMPARE(program.window()->currentPanel(), panel);
        QVERIFY(!welcome->isVisible());
    }

    void theRibbonStandsAboveAnAccessToo()
    {
        const Program program;
        program.chooseSandbox();
        Q_EMIT program.desktop->window()->settingsRequested();
        const auto parts = program.desktop->window()->findChildren<AccessesPart *>();
        QVERIFY(!parts.isEmpty());
        Q_EMIT parts.first()->addRequested();
        auto *dialog = program.desktop->window()->findChild<AccessDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<Ribbon *>()->isVisible());
        dialog->reject();
    }

    void sessionThatCannotBeginIsSaidOnEveryPage()
    {
        const QTemporaryDir folder;
        const Paths paths = Paths::under(folder.path());
        QFile wall(paths.data); // a file where the journal's folder should be
        QVERIFY(wall.open(QIODevice::WriteOnly));
        wall.close();
        auto services = services::Services::create({paths, QLocale::French});
        QVERIFY(services);
        Theme theme;
        Desktop desktop(**services, theme);
        desktop.start(true);
        MainWindow *window = desktop.window();
        QTRY_VERIFY(window->warning().contains(u"journal"_s));
        QVERIFY(window->warning().contains(u"Réessayer"_s));
        window->setWelcome(new QWidget(window));
        QVERIFY(window->warning().contains(u"journal"_s));
        // Mended by the agent, tried again from where it is said.
        QVERIFY(wall.remove());
        Q_EMIT window->warningLinkActivated();
        QTRY_COMPARE(window->warning(), QString());
        QSignalSpy finished(&desktop, &Desktop::finished);
        window->close();
        QTRY_COMPARE(finished.size(), 1);
    }

    void missingTokenIsSaidOnEveryPage()
    {
        const QTemporaryDir folder;
        auto services = services::Services::create({Paths::under(folder.path()), QLocale::French});
        QVERIFY(services);
        habilitation::Habilitation real;
        real.id = QUuid::createUuid();
        real.name = u"Marchés"_s;
        real.environment = habilitation::Environment::Production;
        real.recipient = u"13002526500013"_s;
        real.contexts = QStringList{u"Marchés publics"_s};
        QVERIFY((*services)->habilitations().save(real));
        (*services)->secrets().useSessionOnly();
        Theme theme;
        Desktop desktop(**services, theme);
        desktop.start(false);
        QTRY_VERIFY(desktop.window()->warning().contains(u"jeton"_s));
        QVERIFY(desktop.window()->warning().contains(u"Saisir le jeton"_s));
        QSignalSpy finished(&desktop, &Desktop::finished);
        desktop.window()->close();
        QTRY_COMPARE(finished.size(), 1);
    }

    void nothingLeavesUntilTheChosenHabilitationIsReady()
    {
        Program program;
        QVERIFY(program.ok);
        program.giveToken();
        QVERIFY(program.ok);
        QVERIFY(program.askUntilOpen()); // in the sandbox
        QVERIFY(program.hasRibbon());
        QTRY_VERIFY_WITH_TIMEOUT(!program.panel()->dossier()->isRunning(), 60000);
        QCOMPARE(program.panel()->recents().size(), 1);

        program.keychain->hold();
        program.choose(program.real.id);
        QVERIFY(program.headerName().contains(u"VRAIE PROD"_s));
        QVERIFY(!program.hasRibbon());
        QVERIFY(!program.panel()->dossier()); // the file of the sandbox is not under this header
        QVERIFY(program.panel()->recents().isEmpty());
        program.ask();
        QVERIFY(!program.panel()->dossier());
        QVERIFY(program.panelBanner().contains(u"VRAIE PROD"_s));
        QVERIFY(program.panelBanner().contains(u"Rien n’a été envoyé"_s));
        QVERIFY(program.service.seen().requests.isEmpty());

        program.keychain->release();
        QTRY_COMPARE(program.panelBanner(), QString());
        QVERIFY(program.askUntilOpen());
        const entreprise::DossierRequest &request = program.panel()->dossier()->request();
        QCOMPARE(request.access.habilitation.id, program.real.id);
        QVERIFY(request.access.habilitation.environment == Environment::Production);
        QCOMPARE(request.access.token.reveal(), program.addresses.fullToken);
        QCOMPARE(request.frame.recipient, program.real.recipient);
        QVERIFY(!program.hasRibbon());
    }

    void aKeychainThatFailsLeavesNothingToAskWith()
    {
        Program program;
        QVERIFY(program.askUntilOpen());
        program.keychain->broken = true;
        program.choose(program.real.id);
        QTRY_VERIFY(program.window()->warning().contains(u"Saisir le jeton"_s));
        program.ask();
        QVERIFY(!program.panel()->dossier());
        QVERIFY(program.panelBanner().contains(u"Rien n’a été envoyé"_s));
        Q_EMIT program.window()->warningSecondLinkActivated();
        QPointer<HabilitationDialog> dialog = program.window()->findChild<HabilitationDialog *>();
        QVERIFY(dialog);
        dialog->close();
        // The other habilitation was not touched.
        program.chooseSandbox();
        QCOMPARE(program.window()->warning(), QString());
        QVERIFY(program.panel()->dossier());
        QVERIFY(program.hasRibbon());
    }

    void aFileGoesOnInTheNameOfItsOwnHabilitation()
    {
        Program program;
        program.giveToken();
        QVERIFY(program.askUntilOpen());
        const QPointer<entreprise::Dossier> file = program.panel()->dossier();
        QVERIFY(file->isRunning());
        program.choose(program.real.id); // in the middle
        QVERIFY(!program.panel()->dossier());
        QVERIFY(program.askUntilOpen());
        QVERIFY(program.panel()->dossier() != file);
        QVERIFY(file);
        QTRY_VERIFY_WITH_TIMEOUT(!file->isRunning(), 60000);

        program.chooseSandbox();
        QCOMPARE(program.panel()->dossier(), file);
        QVERIFY(program.hasRibbon());
        QVERIFY(file->request().access.habilitation.environment == Environment::Sandbox);
        QVERIFY(program.panel()->fileView()->pieces().counts().proved > 5); // what came meanwhile is shown
        QCOMPARE(program.panel()->subjectBar()->objectText(), u"MP-2026-0147"_s);
    }

    void rightsAreThoseOfTheSameToken()
    {
        Program program;
        program.giveToken();
        QVERIFY(program.askUntilOpen());
        program.real.baseUrl = QUrl(u"http://127.0.0.1:1"_s); // nobody says what it opens
        QVERIFY(program.services->habilitations().save(program.real));
        program.choose(program.real.id);
        QVERIFY(program.askUntilOpen());
        QVERIFY(!program.panel()->dossier()->request().rights.isKnown());
        QTRY_VERIFY(!program.window()->warning().isEmpty());
        QVERIFY(!program.panel()->dossier()->request().rights.isKnown());
    }

    void aRemovedHabilitationTakesItsFileAlong()
    {
        Program program;
        program.giveToken();
        program.choose(program.real.id);
        QVERIFY(program.askUntilOpen());
        const QPointer<entreprise::Dossier> file = program.panel()->dossier();
        program.services->habilitations().remove(program.real.id);
        QTRY_VERIFY(!file);
        const Habilitation own = habilitation::sandboxHabilitation(habilitation::Service::Entreprise, {});
        QVERIFY(program.headerName().contains(own.name));
        QVERIFY(program.hasRibbon());
        QVERIFY(!program.panel()->dossier());
    }

    void unreadableHabilitationsAreSaidInTheWindow()
    {
        const QTemporaryDir folder;
        const Paths paths = Paths::under(folder.path());
        QVERIFY(QDir().mkpath(paths.config));
        QFile broken(paths.config + u"/habilitations.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ not JSON");
        broken.close();
        QVERIFY(!services::Services::create({.paths = paths})); // the command line says it and ends
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ not JSON");
        broken.close();
        auto services = services::Services::create({.paths = paths, .withoutHabilitations = true});
        QVERIFY(services);
        Theme theme;
        Desktop desktop(**services, theme);
        desktop.start(false);
        const QString said = desktop.window()->warning();
        QVERIFY2(said.contains(u"habilitations"_s), qPrintable(said));
        QTRY_VERIFY(QFile::exists(paths.data + u"/journal.sqlite"_s));
        QCOMPARE(desktop.window()->warning(), said); // what is well does not hide it
        Q_EMIT desktop.window()->warningLinkActivated();
        QCOMPARE(desktop.window()->warning(), QString());
        QSignalSpy finished(&desktop, &Desktop::finished);
        desktop.window()->close();
        QTRY_COMPARE(finished.size(), 1);
    }

    void unreadableSettingsAreSaidInTheWindow()
    {
        const QTemporaryDir folder;
        const Paths paths = Paths::under(folder.path());
        QVERIFY(QDir().mkpath(paths.config));
        QFile broken(paths.config + u"/agrafe.conf"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray("\x00\x1f half a file", 16));
        broken.close();
        auto services = services::Services::create({.paths = paths});
        QVERIFY(services); // nobody is kept out for that
        Theme theme;
        Desktop desktop(**services, theme);
        desktop.start(true);
        const QString said = desktop.window()->warning();
        QVERIFY2(said.contains(u"réglages"_s) && said.contains(u"agrafe.conf.illisible"_s), qPrintable(said));
        QTRY_VERIFY(QFile::exists(paths.data + u"/journal.sqlite"_s));
        QCOMPARE(desktop.window()->warning(), said); // what is well does not hide it
        QVERIFY(QFile::exists(broken.fileName() + u".illisible"_s));
        Q_EMIT desktop.window()->warningLinkActivated();
        QCOMPARE(desktop.window()->warning(), QString());
        QSignalSpy finished(&desktop, &Desktop::finished);
        desktop.window()->close();
        QTRY_COMPARE(finished.size(), 1);
    }

    void regionsOfAFileFollowTheEye()
    {
        Program program;
        QVERIFY(program.askUntilOpen());
        program.window()->resize(1280, 800); // list and detail beside each other
        const FileView *file = program.panel()->fileView();
        QTRY_VERIFY(file->detail()->isVisible());
        const auto focusIn = [](const QWidget *region) {
            const QWidget *focused = QApplication::focusWidget();
            return focused && (region == focused || region->isAncestorOf(focused));
        };
        QVERIFY(QTest::qWaitForWindowActive(program.window()));
        program.panel()->focusSubject();
        QTRY_VERIFY(focusIn(program.panel()->subjectBar()));
        QTest::keyClick(program.window(), Qt::Key_F6);
        QVERIFY(focusIn(file->side()));
        QTest::keyClick(program.window(), Qt::Key_F6);
        QVERIFY(focusIn(file->detail()));
        QTest::keyClick(program.window(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(focusIn(file->side()));
    }

    void aMessageMakesNoLargeWindowScroll()
    {
        Program program;
        QVERIFY(program.askUntilOpen());
        program.window()->resize(1280, 800);
        const auto *page = program.window()->findChild<QScrollArea *>(u"page"_s);
        QVERIFY(page);
        program.panel()->setSubjectText(program.panel()->dossier()->request().frame.recipient);
        program.panel()->subjectBar()->start();
        const auto fields = program.panel()->subjectBar()->findChildren<FormField *>();
        QVERIFY(std::ranges::any_of(fields, [](const FormField *each) { return !each->error().isEmpty(); }));
        QTest::qWait(0);
        QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
    }

    void thePaletteGivesTheFocusBack()
    {
        Program program;
        QVERIFY(program.askUntilOpen());
        QVERIFY(QTest::qWaitForWindowActive(program.window()));
        PiecesView *list = program.panel()->fileView()->side()->view();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QWidget *typed = QApplication::focusWidget();
        QTest::keyClicks(typed, u"Catalogue"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QPointer<CatalogueBrowser> browser;
        QTRY_VERIFY(browser = program.panel()->findChild<CatalogueBrowser *>());
        browser->reject();
        QTRY_VERIFY(!browser);
        QCOMPARE(program.window()->focusWidget(), static_cast<QWidget *>(list));
    }

    void anOrganisationThatIsNotSaidLeavesNoGap()
    {
        Program program;
        program.choose(program.real.id);
        QCOMPARE(program.window()->findChild<HabilitationButton *>()->accessibleDescription(),
                 u"API Entreprise"_s);
    }
};

AGRAFE_RUNNING_TEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
