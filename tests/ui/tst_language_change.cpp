// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/language.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/panel.h"
#include "ui/desktop/program.h"
#include "ui/el/file_work.h"
#include "ui/el/panel.h"
#include "ui/entreprise/panel.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/help/help_dialog.h"
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/invented.h"
#include "ui/particulier/panel.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"
#include "ui/running_application.h"
#include "ui/running_desktop.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

struct Running : OwnServices
{
    Theme theme;
    std::unique_ptr<ui::Program> program = std::make_unique<ui::Program>(*services, theme);

    explicit Running(bool tryOut) { program->start(tryOut); }
    ~Running()
    {
        QSignalSpy finished(program.get(), &ui::Program::finished);
        window()->close();
        (void)QTest::qWaitFor([&finished] { return !finished.isEmpty(); });
        program.reset();
        settle();
    }

    [[nodiscard]] MainWindow *window() const { return program->desktop()->window(); }
    template<typename Panel>
    [[nodiscard]] Panel *panel() const
    {
        return window()->template findChild<Panel *>();
    }
    /// As chosen in the settings; true once another window stands there.
    [[nodiscard]] bool choose(const QString &language) const
    {
        const QPointer<MainWindow> before = window();
        return services->settings().setValue(u"apparence/langue"_s, language) &&
               QTest::qWaitFor([&before] { return before.isNull(); });
    }
    /// Something in the window bears this name.
    [[nodiscard]] bool says(const QString &name) const
    {
        const QList<QWidget *> all = window()->findChildren<QWidget *>();
        return std::ranges::any_of(all, [&name](const QWidget *each) {
            return each->isVisible() &&
                   (each->accessibleName() == name || each->property("text").toString() == name);
        });
    }
    /// Accesses to one piece or status; to all of them without a name.
    [[nodiscard]] qsizetype traces(const QString &endpoint = {}) const
    {
        qsizetype count = -1;
        QObject here;
        QCoro::connect(services->journal().read({}), &here,
                       [&count, endpoint](const Result<QList<journal::Record>> &read) {
                           const auto wanted = [&endpoint](const journal::Record &record) {
                               return endpoint.isEmpty() || record.intent.endpointId.startsWith(endpoint);
                           };
                           count = read ? std::ranges::count_if(*read, wanted) : 0;
                       });
        (void)QTest::qWaitFor([&count] { return count >= 0; });
        return count;
    }
};

} // namespace

/// The language chosen in the settings, while work is under way.
class LanguageChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { services::speak(services::localeFor(u"fr"_s, {})); }

    void aFileGoesOn()
    {
        const Running running(true);
        auto *before = running.panel<EntreprisePanel>();
        QVERIFY(running.says(u"Réglages"_s));
        before->setSubjectText(sandbox::Sandbox::cast().first().siret);
        before->subjectBar()->setObjectText(u"MP-2026-0147"_s);
        QTRY_VERIFY((before->subjectBar()->start(), before->dossier() != nullptr));
        entreprise::Dossier *file = before->dossier();
        QTRY_VERIFY_WITH_TIMEOUT(!file->isRunning(), 30'000);
        const qsizetype traced = running.traces();
        QVERIFY(traced > 10);

        QVERIFY(running.choose(u"en"_s));
        QVERIFY(running.window()->isVisible());
        QVERIFY(running.says(u"Settings"_s));
        QVERIFY(!running.says(u"Réglages"_s));
        QCOMPARE(running.panel<EntreprisePanel>()->dossier(), file);
        QCOMPARE(running.panel<EntreprisePanel>()->subjectBar()->isVisible(), true);
        QCOMPARE(running.services->catalogue().find(u"urssaf/attestation_vigilance"_s)->title,
                 u"Certificate of due diligence"_s);
        QTRY_COMPARE(running.traces(), traced); // nothing was asked again

        QVERIFY(running.choose(u"fr"_s));
        QVERIFY(running.says(u"Réglages"_s));
        QCOMPARE(running.panel<EntreprisePanel>()->dossier(), file);
    }

    void anOpenHelpStays()
    {
        const Running running(true);
        Q_EMIT running.window()->helpRequested();
        QTRY_VERIFY(running.panel<HelpDialog>());
        QVERIFY(running.choose(u"en"_s));
        QTRY_VERIFY(running.panel<HelpDialog>() && running.panel<HelpDialog>()->isVisible());
        QVERIFY(running.panel<HelpDialog>()->findChild<QTextBrowser *>()->toPlainText().contains(u"token"_s));
    }

    void whatIsBeingGatheredIsGathered()
    {
        const Running running(true);
        auto *before = running.panel<EntreprisePanel>();
        before->setSubjectText(sandbox::Sandbox::cast().first().siret);
        before->subjectBar()->setObjectText(u"MP-2026-0147"_s);
        QTRY_VERIFY((before->subjectBar()->start(), before->dossier() != nullptr));
        QPointer<entreprise::Dossier> file = before->dossier();
        QVERIFY(file->isRunning());
        QVERIFY(running.choose(u"en"_s));
        QVERIFY(file);
        QTRY_VERIFY_WITH_TIMEOUT(!file->isRunning(), 30'000);
        QCOMPARE(running.panel<EntreprisePanel>()->dossier(), file.data());
    }

    void correctionsOfAWorkbookStay()
    {
        const Running running(true);
        running.window()->showPanel(u"el"_s);
        running.panel<ElPanel>()->openSample();
        const QPointer<FileWork> work = running.panel<ElPanel>()->work();
        QTRY_VERIFY(work && work->isReady());
        work->edit({0, 0}, u"corrigé"_s);
        QVERIFY(work->table().canUndo());

        QVERIFY(running.choose(u"en"_s));
        QCOMPARE(running.panel<ElPanel>()->work(), work.data());
        QVERIFY(work->isReady() && work->table().canUndo());
        QCOMPARE(work->table().text({0, 0}), u"corrigé"_s);
        QCOMPARE(running.window()->currentPanel(), u"el"_s);
        QVERIFY(running.panel<ElPanel>()->isVisible());
        work->undo();
        QVERIFY(!work->table().canUndo());
    }

    void correctionsAreNotLostByClosing()
    {
        const Running running(true);
        running.window()->showPanel(u"el"_s);
        auto *panel = running.panel<ElPanel>();
        panel->openSample();
        QTRY_VERIFY(panel->work() && panel->work()->isReady());
        panel->work()->edit({0, 0}, u"corrigé"_s);
        running.window()->showPanel(u"entreprise"_s);
        QSignalSpy closing(running.window(), &MainWindow::closing);
        const auto answer = [&](QMessageBox::ButtonRole role) {
            QVERIFY(!running.window()->close());
            QCOMPARE(running.window()->currentPanel(), u"el"_s);
            auto *box = panel->findChild<QMessageBox *>();
            QVERIFY(box);
            const QList<QAbstractButton *> buttons = box->buttons();
            const auto button = std::ranges::find(
                buttons, role, [box](QAbstractButton *each) { return box->buttonRole(each); });
            QVERIFY(button != buttons.end());
            (*button)->click();
            QTRY_VERIFY(!panel->findChild<QMessageBox *>());
        };
        answer(QMessageBox::RejectRole);
        QVERIFY(running.window()->isVisible());
        QCOMPARE(closing.count(), 0);
        panel->work()->markKept(); // written meanwhile, and corrected once more
        QVERIFY(!panel->hasUnkeptEdits());
        panel->work()->edit({0, 0}, u"encore"_s);
        answer(QMessageBox::AcceptRole);
        QTRY_COMPARE(closing.count(), 1);
    }

    void invoicesReadStay()
    {
        const Running running(true);
        running.window()->showPanel(u"chorus"_s);
        auto *before = running.panel<ChorusPanel>();
        const auto isRead = [](ChorusPanel *panel) {
            return panel->invoiceTab(0)->count() && panel->invoiceTab(0)->foot()->history() &&
                   panel->connection()->facts().probes;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(before), 30'000);
        const qint64 chosen = before->invoiceTab(0)->list()->shown().at(2).id;
        QVERIFY(before->invoiceTab(0)->list()->select(chosen));
        QTRY_VERIFY(before->invoiceTab(0)->foot()->history());
        const qsizetype count = before->invoiceTab(0)->count().value_or(0);
        before->invoiceTab(0)->openCurrent();
        QCOMPARE(before->invoiceTab(0)->documents().size(), 1);
        const qsizetype searches = running.traces(u"factures/rechercher"_s);
        QVERIFY(searches > 0);

        QVERIFY(running.choose(u"en"_s));
        auto *after = running.panel<ChorusPanel>();
        QVERIFY(after && after->isVisible());
        QCOMPARE(after->invoiceTab(0)->count().value_or(0), count);
        QCOMPARE(after->invoiceTab(0)->list()->current()->id, chosen);
        QCOMPARE(after->invoiceTab(0)->documents().size(), 1); // the open invoice too
        QVERIFY(after->connection()->facts().probes);
        QVERIFY(running.says(u"Connection"_s));
        QTRY_VERIFY(after->invoiceTab(0)->foot()->history());
        QCOMPARE(running.traces(u"factures/rechercher"_s), searches); // the list is not asked again
    }

    void aPersonsAnswersStay()
    {
        const Running running(true);
        running.window()->showPanel(u"particulier"_s);
        auto *panel = running.panel<PersonPanel>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->statuses()->button()->isEnabled(), 15'000);
        panel->statuses()->model()->setChecked({u"dss/prime_activite"_s});
        const InventedPerson person = inventedPersons(**running.services->persons()).first();
        panel->form()->setContent(person.content);
        panel->form()->setFileNumber(u"CCAS-2026-0311"_s);
        panel->ask();
        QTRY_VERIFY_WITH_TIMEOUT(panel->inquiry() && !panel->inquiry()->isRunning(), 30'000);
        const qsizetype traced = running.traces(u"dss/prime_activite"_s);
        QVERIFY(traced > 0);

        QVERIFY(running.choose(u"en"_s));
        panel = running.panel<PersonPanel>();
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(panel->form()->content().identity.birthName, person.content.identity.birthName);
        QCOMPARE(panel->form()->fileNumber(), u"CCAS-2026-0311"_s);
        const QString heard = panel->answers()->card(0)->spokenText();
        QVERIFY2(heard.contains(u"Yes"_s), qPrintable(heard));
        QVERIFY2(!heard.contains(u"Bénéficiaire"_s), qPrintable(heard));
        QTRY_VERIFY_WITH_TIMEOUT(panel->statuses()->button()->isEnabled(), 15'000);
        QCOMPARE(running.traces(u"dss/prime_activite"_s), traced); // nobody was asked about again
    }

    void theSettingsAreThereAgain()
    {
        const Running running(true);
        Q_EMIT running.window()->settingsRequested();
        auto *dialog = running.panel<SettingsDialog>();
        QVERIFY(dialog);
        dialog->showCategory(u"apparence"_s);
        auto *language = dialog->findChild<QComboBox *>(u"apparence/langue"_s);
        QVERIFY(language);
        const QPointer<MainWindow> before = running.window();
        language->setFocus();
        QTest::keyClick(language, Qt::Key_End);
        QTRY_VERIFY(before.isNull());
        QVERIFY(running.panel<SettingsDialog>() && running.panel<SettingsDialog>()->isVisible());
        QCOMPARE(running.panel<SettingsDialog>()->windowTitle(), u"Settings"_s);
        QCOMPARE(running.panel<SettingsDialog>()->focusWidget()->objectName(), u"apparence/langue"_s);
    }

    void theFirstPageToo()
    {
        const Running running(false);
        QTRY_VERIFY(running.says(u"Bienvenue"_s));
        QVERIFY(running.choose(u"en"_s));
        QVERIFY(running.says(u"Welcome"_s));
        QVERIFY(!running.says(u"Bienvenue"_s));
    }

    void themeAndTextSizeChangeWithoutANewWindow()
    {
        const Running running(true);
        const QPointer<MainWindow> before = running.window();
        settings::Settings &settings = running.services->settings();
        QVERIFY(settings.setValue(u"apparence/theme"_s, u"sombre"_s));
        QTRY_VERIFY(running.window()->palette().color(QPalette::Base).lightness() < 80);
        QVERIFY(settings.setValue(u"apparence/theme"_s, u"clair"_s));
        QTRY_VERIFY(running.window()->palette().color(QPalette::Base).lightness() > 200);
        const qreal points = QApplication::font().pointSizeF();
        QVERIFY(settings.setValue(u"apparence/taille-texte"_s, 150));
        QTRY_COMPARE(QApplication::font().pointSizeF(), points * 1.5);
        QVERIFY(before);
    }

    void theSameLanguageChangesNothing()
    {
        const Running running(true);
        const QPointer<MainWindow> before = running.window();
        QVERIFY(running.services->settings().setValue(u"apparence/langue"_s, u"fr"_s));
        QTest::qWait(0);
        QVERIFY(before);
    }
};

AGRAFE_RUNNING_TEST_MAIN(LanguageChangeTest)
#include "tst_language_change.moc"
