// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/digest.h"
#include "report/proof.h"
#include "sandbox/sandbox.h"
#include "support/held_keychain.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/retention_flow.h"
#include "ui/diagnostic/diagnostic_dialog.h"
#include "ui/main_window.h"
#include "ui/retention/retention_dialog.h"
#include "ui/running_application.h"
#include "ui/running_desktop.h"
#include "ui/services/services_dialog.h"
#include "ui/shell/header_buttons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
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

/// A folder of documents with one that should not be there any more, and who decides of it.
struct Kept
{
    QTemporaryDir folder;
    std::unique_ptr<services::Services> services;
    QString document = folder.filePath(u"documents/a.pdf"_s);

    explicit Kept(bool automatic)
    {
        write(u"machine/agrafe/agrafe.conf"_s,
              automatic ? "[documents]\nsuppression-automatique=true\n" : "");
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(folder.filePath(u"machine"_s)));
        services = *services::Services::create({.paths = Paths::under(folder.filePath(u"agent"_s))});
        qunsetenv("XDG_CONFIG_DIRS");
        services->settings().setValue(u"documents/dossier"_s, folder.filePath(u"documents"_s));
        habilitation::Habilitation company =
            habilitation::sandboxHabilitation(habilitation::Service::Entreprise, {});
        company.retentionMonths = 12;
        (void)services->habilitations().save(company);
        report::Proof proof;
        proof.title = u"Attestation"_s;
        proof.sha256 = sha256Hex("%PDF-1.4 a");
        proof.habilitationId = company.id.toString(QUuid::WithoutBraces);
        proof.askedAt = QDateTime::currentDateTimeUtc().addMonths(-13);
        write(u"documents/a.pdf"_s, "%PDF-1.4 a");
        write(u"documents/a.json"_s, report::toJson(proof));
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

/// The program on fictitious data.
struct Program : RunningDesktop
{
    Program()
    {
        make();
        desktop->start(true);
    }
    [[nodiscard]] QString light() const { return window()->findChild<ServicesButton *>()->accessibleName(); }
};

/// Beside the program's own sandbox, a production of which another sandbox plays the services.
struct Mixed : Program
{
    catalogue::Catalogue catalogue = *catalogue::Catalogue::load();
    sandbox::Sandbox service{catalogue, {}};
    sandbox::Addresses addresses = *service.start();

    QUuid addReal(habilitation::Service of, const Secret &token)
    {
        habilitation::Habilitation real;
        real.id = QUuid::createUuid();
        real.service = of;
        real.name = u"Production "_s + habilitation::titleOf(of);
        real.environment = habilitation::Environment::Production;
        real.baseUrl =
            of == habilitation::Service::Particulier ? addresses.particulier : addresses.entreprise;
        real.recipient = u"13002526500013"_s;
        real.contexts = QStringList{u"Marchés publics"_s};
        const bool kept = services->habilitations().save(real) && (token.isEmpty() || keepToken(real, token));
        return kept ? real.id : QUuid();
    }
    void choose(const QUuid &id) const { Q_EMIT window()->header()->habilitationChosen(id); }
    [[nodiscard]] QUrl watchedAt(habilitation::Service of) const
    {
        const auto all = services->providers().states(of).providers;
        return all.isEmpty() ? QUrl() : all.constFirst().url.adjusted(QUrl::RemovePath);
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
        QTRY_VERIFY(!program.services->providers().isAsking());
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

    void pingsWantNoToken_data()
    {
        QTest::addColumn<habilitation::Service>("current");
        QTest::addColumn<bool>("token");
        QTest::addColumn<bool>("otherToken");
        using enum habilitation::Service;
        QTest::newRow("Entreprise without token") << Entreprise << false << false;
        QTest::newRow("Entreprise with token") << Entreprise << true << false;
        QTest::newRow("Particulier without token") << Particulier << false << true;
        QTest::newRow("Particulier with token") << Particulier << true << true;
    }

    void pingsWantNoToken()
    {
        using enum habilitation::Service;
        QFETCH(habilitation::Service, current);
        QFETCH(bool, token);
        QFETCH(bool, otherToken);
        Mixed program;
        const auto known = [&program](habilitation::Service of) {
            return program.services->providers().states(of).providers.size() > 2;
        };
        QTRY_VERIFY(known(Entreprise) && known(Particulier)); // of the sandbox, which serves both
        const QList<QUrl> ofSandbox{program.watchedAt(Entreprise), program.watchedAt(Particulier)};
        const habilitation::Service other = current == Entreprise ? Particulier : Entreprise;
        const QUuid id = program.addReal(current, token ? Secret(program.addresses.fullToken) : Secret());
        QVERIFY(
            !program.addReal(other, otherToken ? Secret(program.addresses.fullToken) : Secret()).isNull());
        program.choose(id);
        QTRY_VERIFY(known(Entreprise) && !ofSandbox.contains(program.watchedAt(Entreprise)));
        QTRY_VERIFY(known(Particulier) && !ofSandbox.contains(program.watchedAt(Particulier)));
        QTest::mouseClick(program.window()->findChild<ServicesButton *>(), Qt::LeftButton);
        QTreeWidget *list = program.dialog<ServicesDialog>()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3);
        QTRY_VERIFY(list->topLevelItem(0)->childCount() > 2 && list->topLevelItem(1)->childCount() > 2);
        QVERIFY(!program.light().contains(u"demandé"_s) && !program.light().contains(u"inconnu"_s));
    }

    void whatCannotBeAskedIsUnknown()
    {
        ServicesDialog dialog;
        ApiStates silent{u"API Entreprise"_s, {}};
        silent.states.failure = Failure::of(FailureKind::Network);
        ApiStates other{u"API Particulier"_s, silent.states};
        dialog.showStates({silent, other}, QDateTime::currentDateTimeUtc(), false, {});
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"État inconnu"_s);
        const QString said = dialog.findChild<Banner *>()->spokenText();
        QVERIFY2(said.contains(u"API Entreprise"_s) && said.contains(u"API Particulier"_s), qPrintable(said));
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

    void anOldDocumentIsToldAndStays()
    {
        const Kept kept(false);
        RetentionFlow flow(*kept.services);
        const QSignalSpy news(&flow, &RetentionFlow::news);
        flow.begin();
        QTRY_COMPARE(news.count(), 1);
        QVERIFY(news.first().first().toString().contains(u"Documents"_s));
        QVERIFY(QFile::exists(kept.document));
    }

    void theAdministratorMayHaveItRemoved()
    {
        const Kept kept(true);
        QVERIFY(kept.services->settings().flag(u"documents/suppression-automatique"_s));
        RetentionFlow flow(*kept.services);
        const QSignalSpy news(&flow, &RetentionFlow::news);
        flow.begin();
        QTRY_COMPARE(news.count(), 1);
        QVERIFY(!QFile::exists(kept.document));
        QVERIFY(!QFile::exists(kept.folder.filePath(u"documents/a.json"_s)));
    }

    void whereTablesOfPersonsWentIsLookedThroughToo()
    {
        const Kept kept(true);
        kept.write(u"ailleurs/foyer.csv"_s, "%PDF-1.4 a");
        QVERIFY(QFile::copy(kept.folder.filePath(u"documents/a.json"_s),
                            kept.folder.filePath(u"ailleurs/foyer.json"_s)));
        kept.services->settings().setState(
            u"particulier/dossiers-exports"_s,
            QStringList{kept.folder.filePath(u"documents/dossier"_s), kept.folder.filePath(u"ailleurs"_s)});
        RetentionFlow flow(*kept.services);
        const QSignalSpy news(&flow, &RetentionFlow::news);
        flow.begin();
        QTRY_COMPARE(news.count(), 1);
        QVERIFY2(news.first().first().toString().contains(u"2"_s),
                 qPrintable(news.first().first().toString()));
        QVERIFY(!QFile::exists(kept.document));
        QVERIFY(!QFile::exists(kept.folder.filePath(u"ailleurs"_s)));
    }

    void theAgentRemovesItInItsWindow()
    {
        const Kept kept(false);
        RetentionFlow flow(*kept.services);
        QWidget window;
        flow.open(&window);
        auto *dialog = window.findChild<RetentionDialog *>();
        QVERIFY(dialog);
        QPushButton *remove = nullptr;
        QTRY_VERIFY((remove = button(*dialog, u"Supprimer %n document(s)…"_s)) ||
                    (remove = button(*dialog, u"Supprimer 1 document(s)…"_s)));
        QTest::mouseClick(remove, Qt::LeftButton);
        QTest::mouseClick(button(*dialog->findChild<QMessageBox *>(), u"Supprimer"_s), Qt::LeftButton);
        QTRY_VERIFY(!QFile::exists(kept.document));
        QTRY_VERIFY(button(*dialog, u"Supprimer…"_s)); // nothing is left
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
