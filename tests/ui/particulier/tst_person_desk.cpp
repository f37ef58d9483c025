// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The panel in the whole program: its own habilitation, the palette, the curtain, and what a session leaves
// on the disk.
#include "ui/main_window.h"
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/invented.h"
#include "ui/particulier/panel.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"
#include "ui/running_application.h"
#include "ui/running_desktop.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/status_strip.h"
#include "ui/widgets/elided_label.h"

#include <QDirIterator>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList logged;
QtMessageHandler before = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged << text;
    before(type, context, text);
}

/// Whatever the session wrote, in one text.
QByteArray everythingUnder(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.fileName().toUtf8();
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class PersonDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnTheSandboxInItsOwnName();
    void theStripSpeaksOfPersons();
    void nothingIsMadeBeforeItIsShown();
    void theCurtainEmpties();
    void aSessionLeavesNothingOfThePerson();
    void closingEndsWhatIsUnderWay();

private:
    [[nodiscard]] static PersonPanel *shownPanel(RunningDesktop &running);
    static void askAbout(PersonPanel *panel, const QString &name, const QStringList &statuses);
};

PersonPanel *PersonDeskTest::shownPanel(RunningDesktop &running)
{
    running.make();
    running.desktop->start(true);
    if (!QTest::qWaitForWindowActive(running.window()))
        return nullptr;
    QTest::keyClick(running.window(), Qt::Key_2, Qt::ControlModifier);
    auto *panel = running.window()->findChild<PersonPanel *>();
    if (!panel)
        return nullptr;
    // Opened, and its rights read.
    const auto locked = [panel] {
        const StatusesModel *model = panel->statuses()->model();
        return !panel->statuses()->button()->isEnabled() || model->rowCount() == 0;
    };
    return QTest::qWaitFor([&locked] { return !locked(); }, 15'000) ? panel : nullptr;
}

void PersonDeskTest::askAbout(PersonPanel *panel, const QString &name, const QStringList &statuses)
{
    static const auto persons = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    panel->statuses()->model()->setChecked(statuses);
    for (const InventedPerson &person : inventedPersons(*persons))
        if (person.content.identity.birthName == name)
            panel->form()->setContent(person.content);
    panel->form()->setFileNumber(u"CCAS-2026-0311"_s);
    panel->ask();
    QTRY_VERIFY_WITH_TIMEOUT(panel->inquiry() && !panel->inquiry()->isRunning(), 30'000);
}

void PersonDeskTest::asksOnTheSandboxInItsOwnName()
{
    RunningDesktop running;
    PersonPanel *panel = shownPanel(running);
    QVERIFY(panel);
    QCOMPARE(running.window()->currentPanel(), u"particulier"_s);
    askAbout(panel, u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    QVERIFY2(panel->answers()->card(0)->spokenText().contains(u"Oui"_s),
             qPrintable(panel->answers()->card(0)->spokenText()));
    QVERIFY(!running.window()->windowTitle().contains(u"AUBERTIN"_s));
    // The palette knows what the panel can do, and nothing of whom.
    QTest::keyClick(running.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(running.dialog<CommandPalette>());
    QStringList lines;
    const auto *list = running.dialog<CommandPalette>()->findChild<QListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(lines.join(u'|').contains(u"Exporter une preuve"_s), qPrintable(lines.join(u'|')));
    QVERIFY(!lines.join(u'|').contains(u"AUBERTIN"_s));
}

/// The quota of the companies' service has no business beside a person's statuses.
void PersonDeskTest::theStripSpeaksOfPersons()
{
    RunningDesktop running;
    QVERIFY(shownPanel(running));
    const auto said = [&running] {
        QStringList texts;
        for (const QLabel *label : running.window()->statusStrip()->findChildren<QLabel *>())
            texts << label->text();
        for (const ElidedLabel *label : running.window()->statusStrip()->findChildren<ElidedLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    QVERIFY2(said().contains(u"tant que vous n’exportez pas de preuve"_s), qPrintable(said()));
    QVERIFY2(!said().contains(u"Quota"_s), qPrintable(said()));
    QTest::keyClick(running.window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY2(said().contains(u"Quota de la minute"_s), qPrintable(said()));
    QVERIFY(!said().contains(u"preuve"_s));
}

void PersonDeskTest::nothingIsMadeBeforeItIsShown()
{
    RunningDesktop running;
    running.make();
    running.desktop->start(true);
    QVERIFY(QTest::qWaitForWindowActive(running.window()));
    QVERIFY(!running.window()->findChild<PersonPanel *>());
}

void PersonDeskTest::theCurtainEmpties()
{
    RunningDesktop running;
    PersonPanel *panel = shownPanel(running);
    QVERIFY(panel);
    askAbout(panel, u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    QTest::keyClick(running.window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(panel->form()->isEmpty());
    QVERIFY(!panel->inquiry());
    QTest::keyClick(running.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(panel->form()->isEmpty());
}

void PersonDeskTest::aSessionLeavesNothingOfThePerson()
{
    before = qInstallMessageHandler(keepLog);
    QByteArray written;
    {
        RunningDesktop running;
        PersonPanel *panel = shownPanel(running);
        QVERIFY(panel);
        const QStringList statuses{u"dss/prime_activite"_s, u"dss/quotient_familial"_s,
                                   u"mesri/statut_etudiant"_s};
        // Answered, not found, unreadable, incomplete, down.
        for (const auto *name : {"AUBERTIN", "VANDEPUTTE", "PANNECIER", "SANSNOM", "MAINTENON"})
            askAbout(panel, QString::fromLatin1(name), statuses);
        running.stop();
        running.settle();
        written = everythingUnder(running.folder.path());
    }
    qInstallMessageHandler(before);
    QVERIFY(written.contains("CCAS-2026-0311")); // the journal is among what was read
    const QByteArray log = logged.join(u'\n').toUtf8();
    for (const char *piece :
         {"aubertin", "vandeputte", "pannecier", "sansnom", "maintenon", "oriane", "1988-05-14"}) {
        QVERIFY2(!written.toLower().contains(piece), piece);
        QVERIFY2(!log.toLower().contains(piece), piece);
    }
}

void PersonDeskTest::closingEndsWhatIsUnderWay()
{
    RunningDesktop running;
    PersonPanel *panel = shownPanel(running);
    QVERIFY(panel);
    QStringList all;
    for (const catalogue::Endpoint &endpoint : (*running.services->persons())->endpoints())
        all << endpoint.id;
    panel->statuses()->model()->setChecked(all.mid(0, 8));
    const InventedPerson person = inventedPersons(**running.services->persons()).first();
    panel->form()->setContent(person.content);
    panel->form()->setFileNumber(u"CCAS-2026-0311"_s);
    panel->ask();
    running.stop();
    QTRY_COMPARE(running.services->http().inFlight(), 0);
    std::optional<Result<QList<journal::Record>>> read;
    QObject here;
    QCoro::connect(running.services->journal().read({}), &here,
                   [&read](const auto &records) { read = records; });
    QTRY_VERIFY(read && *read);
    for (const journal::Record &record : **read)
        QVERIFY2(record.outcome, qPrintable(record.intent.endpointId));
}

AGRAFE_RUNNING_TEST_MAIN(PersonDeskTest)
#include "tst_person_desk.moc"
