// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/renewal_flow.h"
#include "ui/entreprise/panel.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/main_window.h"
#include "ui/renewal/leak_dialog.h"
#include "ui/running_application.h"
#include "ui/running_desktop.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using habilitation::Habilitation;

namespace {

/// The program with one habilitation that ends in seven days, reached through a relay that is the sandbox.
struct Program : RunningDesktop
{
    sandbox::Addresses addresses = *services->sandbox();
    Habilitation own;
    QStringList notified;

    Program()
    {
        own.id = QUuid::createUuid();
        own.name = u"Marchés publics"_s;
        own.environment = habilitation::Environment::Relay;
        own.baseUrl = addresses.entreprise;
        own.recipient = u"13002526500013"_s;
        own.contexts = QStringList{u"Marchés publics"_s};
        own.expiresOn = today().addDays(7);
        ok = services->habilitations().save(own).has_value();
        ok = ok && keepToken(own, Secret(addresses.fullToken));
        // As typed: the token has an end of its own.
        ok = ok && services->habilitations().save(own).has_value();
        start();
    }

    void start()
    {
        make();
        desktop->renewal()->setNotify(
            [this](const QString & /*title*/, const QString &text) { notified << text; });
        desktop->start(false);
    }
    [[nodiscard]] static QDate today() { return QDate::currentDate(); }
    [[nodiscard]] QString warning() const { return window()->warning(); }

    bool ok = false;
};

} // namespace

/// What goes with time, in the whole program.
class RenewalFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineIsSaidInTheWindowAndOnceOnTheDesktop()
    {
        Program program;
        QVERIFY(program.ok);
        QTRY_VERIFY2(program.warning().contains(u"prend fin"_s), qPrintable(program.warning()));
        QCOMPARE(program.notified.size(), 1);
        QVERIFY(program.notified.first().contains(u"Marchés publics"_s));
        program.stop();
        program.start();
        QTRY_VERIFY(program.warning().contains(u"prend fin"_s));
        QCOMPARE(program.notified.size(), 1); // this threshold was said
        // Read: not shown again before the next threshold.
        Q_EMIT program.window()->warningSecondLinkActivated();
        QCOMPARE(program.warning(), QString());
        program.stop();
        program.start();
        QTRY_VERIFY(program.window()->findChild<EntreprisePanel *>());
        program.own.expiresOn = Program::today().addDays(1);
        QVERIFY(program.services->habilitations().save(program.own));
        QTRY_VERIFY(program.warning().contains(u"prend fin"_s));
        QTRY_COMPARE(program.notified.size(), 2);
    }

    void theBannerOpensTheWalkThrough()
    {
        Program program;
        QTRY_VERIFY(!program.warning().isEmpty());
        Q_EMIT program.window()->warningLinkActivated();
        const QPointer<RenewalDialog> dialog = program.dialog<RenewalDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"Marchés publics"_s));
        dialog->close();
        program.own.expiresOn = Program::today().addDays(500);
        QVERIFY(program.services->habilitations().save(program.own));
        QTRY_COMPARE(program.warning(), QString());
    }

    void thePaletteHasThemAll()
    {
        Program program;
        QTRY_VERIFY(!program.warning().isEmpty());
        const QList<Command> commands = program.desktop->renewal()->commands();
        const auto run = [&](const QString &title) {
            for (const Command &each : commands)
                if (each.title.startsWith(title))
                    return each.run();
            QFAIL(qPrintable(title));
        };
        run(u"Jeton divulgué"_s);
        const QPointer<LeakDialog> leak = program.dialog<LeakDialog>();
        QVERIFY(leak);
        // From the procedure to the place of the new token.
        Q_EMIT leak->newTokenRequested(program.own.id);
        QTRY_VERIFY(program.dialog<RenewalDialog>());
        QCOMPARE(program.dialog<RenewalDialog>()->step(), RenewalDialog::NewToken);
    }

    void theCalendarIsSavedWhereTheAgentSays()
    {
        Program program;
        QTRY_VERIFY(!program.warning().isEmpty());
        program.desktop->renewal()->saveCalendar();
        const QPointer<QFileDialog> dialog = program.dialog<QFileDialog>();
        QVERIFY(dialog);
        const QString path = program.folder.filePath(u"rappels.ics"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("BEGIN:VCALENDAR"));
        QVERIFY(text.contains("Marchés publics"));
    }

    void nothingToRemindIsSaidInsteadOfAnEmptyCalendar()
    {
        Program program;
        QTRY_VERIFY(!program.warning().isEmpty());
        program.own.expiresOn = {};
        QVERIFY(program.services->habilitations().save(program.own));
        program.desktop->renewal()->saveCalendar();
        QVERIFY(!program.dialog<QFileDialog>());
        const QPointer<QMessageBox> box = program.dialog<QMessageBox>();
        QVERIFY(box && box->text().contains(u"rien à rappeler"_s));
        box->close();
    }

    void anOpenFileGoesOnWithTheNewToken()
    {
        Program program;
        auto *panel = [&] {
            (void)QTest::qWaitFor([&] { return program.window()->findChild<EntreprisePanel *>(); });
            return program.window()->findChild<EntreprisePanel *>();
        }();
        QVERIFY(panel);
        QVERIFY(QTest::qWaitFor([&] {
            if (!panel->dossier()) {
                panel->setSubjectText(sandbox::Sandbox::cast().first().siret);
                panel->subjectBar()->setObjectText(u"MP-2026-0147"_s);
                panel->subjectBar()->start();
            }
            return panel->dossier() != nullptr;
        }));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->dossier()->isRunning(), 60000);
        const QPointer<entreprise::Dossier> file = panel->dossier();
        QCOMPARE(file->request().access.token.reveal(), program.addresses.fullToken);
        program.services->habilitations().setToken(program.own, Secret(program.addresses.renewedToken));
        QTRY_COMPARE(file->request().access.token.reveal(), program.addresses.renewedToken);
        QCOMPARE(panel->dossier(), file);
    }
};

AGRAFE_RUNNING_TEST_MAIN(RenewalFlowTest)
#include "tst_renewal_flow.moc"
