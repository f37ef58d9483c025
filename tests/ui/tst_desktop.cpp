// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/services.h"
#include "ui/desktop/desktop.h"
#include "ui/main_window.h"
#include "ui/running_application.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace agrafe;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

/// The whole program before its journal and its keychain.
class DesktopTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QSignalSpy finished(&desktop, &Desktop::finished);
        desktop.window()->close();
        QTRY_COMPARE(finished.size(), 1);
    }
};

AGRAFE_RUNNING_TEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
