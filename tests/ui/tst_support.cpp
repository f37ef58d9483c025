// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/sandbox.h"
#include "support/held_keychain.h"
#include "ui/desktop/desktop.h"
#include "ui/diagnostic/diagnostic_dialog.h"
#include "ui/main_window.h"
#include "ui/running_application.h"
#include "ui/services/services_dialog.h"
#include "ui/shell/header_buttons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &window, const QString &text)
{
    const auto all = window.findChildren<QPushButton *>();
    for (QPushButton *each : all)
        if (QString(each->text()).remove(u'&') == text)
            return each;
    return nullptr;
}

/// The program on fictitious data.
struct Program
{
    QTemporaryDir folder;
    std::shared_ptr<HeldKeychain::Content> keychain = std::make_shared<HeldKeychain::Content>();
    std::unique_ptr<services::Services> services =
        *services::Services::create({.paths = Paths::under(folder.path()), .keychain = [this](Clock &) {
                                         return makeSecretStore(std::make_unique<HeldKeychain>(keychain));
                                     }});
    Theme theme;
    std::unique_ptr<Desktop> desktop = std::make_unique<Desktop>(*services, theme);

    Program() { desktop->start(true); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program()
    {
        keychain->release();
        QSignalSpy finished(desktop.get(), &Desktop::finished);
        window()->close();
        (void)QTest::qWaitFor([&finished] { return !finished.isEmpty(); });
        desktop.reset();
        (void)QTest::qWaitFor([this] { return services->http().inFlight() == 0; });
    }

    [[nodiscard]] MainWindow *window() const { return desktop->window(); }
    [[nodiscard]] QString light() const { return window()->findChild<ServicesButton *>()->accessibleName(); }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return window()->findChild<Dialog *>();
    }
};

} // namespace

class SupportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLightAndItsWindowSayTheSame()
    {
        const Program program;
        QTRY_VERIFY(program.light().contains(u"panne"_s) || program.light().contains(u"disponibles"_s));
        QTest::mouseClick(program.window()->findChild<ServicesButton *>(), Qt::LeftButton);
        auto *dialog = program.dialog<ServicesDialog>();
        QVERIFY(dialog);
        QTreeWidget *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(0), u"API Entreprise"_s);
        QVERIFY(list->topLevelItem(0)->childCount() > 5);
        // Asked a moment ago: nothing is asked again, however often the window is opened.
        QVERIFY(!button(*dialog, u"Actualiser"_s)->isEnabled());
        const QDateTime asked =
            program.services->providers().states(habilitation::Service::Entreprise).askedAt;
        for (int time = 0; time < 20; ++time)
            Q_EMIT program.window()->servicesRequested();
        QVERIFY(!program.services->providers().isAsking());
        QCOMPARE(program.services->providers().states(habilitation::Service::Entreprise).askedAt, asked);
    }

    void theDiagnosticRunsToItsEnd()
    {
        const Program program;
        Q_EMIT program.window()->header()->diagnosticRequested();
        auto *dialog = program.dialog<DiagnosticDialog>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        const int planned = list->count();
        QVERIFY(planned > 10);
        QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, u"Copier le rapport"_s)->isEnabled(), 20'000);
        QCOMPARE(list->count(), planned);
        for (int row = 0; row < planned; ++row) {
            const QString said = list->item(row)->data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!said.contains(u"En attente"_s) && !said.contains(u"À corriger"_s), qPrintable(said));
        }
        QTest::mouseClick(button(*dialog, u"Copier le rapport"_s), Qt::LeftButton);
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains(u"Jeton"_s));
        QVERIFY(!report.contains(u"eyJ"_s));
    }

    void closingTheDiagnosticStopsIt()
    {
        const Program program;
        Q_EMIT program.window()->header()->diagnosticRequested();
        QPointer<DiagnosticDialog> dialog = program.dialog<DiagnosticDialog>();
        dialog->close();
        QTRY_VERIFY(!dialog);
        Q_EMIT program.window()->header()->diagnosticRequested();
        dialog = program.dialog<DiagnosticDialog>();
        QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, u"Copier le rapport"_s)->isEnabled(), 20'000);
    }
};

AGRAFE_RUNNING_TEST_MAIN(SupportTest)
#include "tst_support.moc"
