// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What the panel writes for people, what the palette offers, and the matrices of the workstation.
#include "el/matrice_file.h"
#include "ui/el/el_window.h"
#include "ui/el/file_bar.h"
#include "ui/el/file_work.h"
#include "ui/el/grid_view.h"
#include "ui/el/matrice_dialog.h"
#include "ui/el/matrices_dialog.h"
#include "ui/el/repair_dialog.h"
#include "ui/el/send_bar.h"
#include "ui/el/work_page.h"
#include "ui/running_application.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ElListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWorkbookIsCopiedWithItsCorrections();
    void theSourceIsNeverReplaced();
    void aSourceThatIsGoneIsSaid();
    void nothingIsLostWhenTheSourceIsGone();
    void anotherMatriceIsChosenInTheBox();
    void anUnknownMatriceLeadsToItsSetting();
    void problemsAreListedInAThread();
    void aStoppedListLeavesNoFile();
    void whatIsStoppedLeavesNoFile_data();
    void whatIsStoppedLeavesNoFile();
    void theProblemsStandOnAPage();
    void thePaletteDoesWhatThePanelDoes();
    void keysFollowTheSettings();
    void anyTwoMatricesAreCompared();
    void aMatriceIsRemovedOnceConfirmed();

private:
    QString openCopyOfSample();
    void repairAll();
    void run(const QString &title);
    /// The agent chose this name in the dialog that is open.
    void choose(const QString &path);
    [[nodiscard]] QString file(const QString &name) const { return m_station->folder.filePath(name); }

    std::unique_ptr<ElStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ElPanel *m_panel = nullptr;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

el::Matrice version(const QString &name, const QStringList &fields)
{
    el::Matrice matrice;
    matrice.id = u"envol"_s;
    matrice.title = u"Envol"_s;
    matrice.version = name;
    for (const QString &each : fields) {
        el::Field field;
        field.name = each;
        matrice.fields << field;
    }
    return matrice;
}

} // namespace

void ElListsTest::init()
{
    m_station = std::make_unique<ElStation>();
    m_window = elWindow(*m_station, m_panel);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ElListsTest::cleanup()
{
    m_window.reset();
    m_station.reset();
}

QString ElListsTest::openCopyOfSample()
{
    const QString path = file(u"suivi.xlsx"_s);
    if (!QFile::exists(path))
        QFile::copy(el::filledSamplePath(), path);
    m_panel->openFile(path);
    [&] { QTRY_VERIFY(m_panel->work() && m_panel->work()->isReady()); }();
    return path;
}

void ElListsTest::repairAll()
{
    m_panel->work()->repairAll({}, u"tout"_s);
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->sureRepairs() == 0);
}

void ElListsTest::run(const QString &title)
{
    QList<Command> all = m_panel->commands();
    all << ElPanel::startCommands([this] { return m_panel; }, m_station->settings);
    const auto found = std::ranges::find(all, title, &Command::title);
    QVERIFY2(found != all.end(), qPrintable(title));
    found->run();
}

void ElListsTest::choose(const QString &path)
{
    auto *dialog = m_panel->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->acceptMode() == QFileDialog::AcceptSave);
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
    dialog->close();
    Q_EMIT dialog->fileSelected(path);
}

void ElListsTest::theWorkbookIsCopiedWithItsCorrections()
{
    const QString source = openCopyOfSample();
    const QByteArray before = bytesOf(source);
    const qint64 rows = m_panel->work()->rows();
    const qint64 byHand = m_panel->work()->problems() - m_panel->work()->sureRepairs();
    repairAll();
    run(u"Enregistrer la copie corrigée du classeur…"_s);
    const QString copy = file(u"suivi-corrige.xlsx"_s);
    choose(copy);
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(QFile::exists(copy));
    QVERIFY(bytesOf(source) == before);
    m_panel->openFile(copy);
    QTRY_VERIFY(m_panel->work()->path() == copy && m_panel->work()->isReady());
    QCOMPARE(m_panel->work()->rows(), rows);
    QCOMPARE(m_panel->work()->sureRepairs(), 0);
    QVERIFY(m_panel->work()->problems() <= byHand);
}

void ElListsTest::theSourceIsNeverReplaced()
{
    const QString source = openCopyOfSample();
    const QByteArray before = bytesOf(source);
    repairAll();
    for (const QString &title :
         {u"Enregistrer la copie corrigée du classeur…"_s, u"Exporter les problèmes (CSV)…"_s,
          u"Exporter mes corrections (CSV)…"_s, u"Enregistrer la page des problèmes (PDF)…"_s}) {
        run(title);
        choose(source);
        QVERIFY2(m_panel->message().contains(u"jamais modifié"), qPrintable(title));
        QTRY_VERIFY(m_panel->work()->isReady());
        QVERIFY(bytesOf(source) == before);
    }
}

void ElListsTest::aSourceThatIsGoneIsSaid()
{
    const QString source = openCopyOfSample();
    repairAll();
    QVERIFY(QFile::remove(source));
    run(u"Enregistrer la copie corrigée du classeur…"_s);
    QVERIFY(!m_panel->findChild<QFileDialog *>());
    QVERIFY2(m_panel->message().contains(u"n’est plus à sa place"), qPrintable(m_panel->message()));
    // What does not need it is written, under any name but its own.
    const QString title = u"Exporter mes corrections (CSV)…"_s;
    run(title);
    choose(source);
    QVERIFY2(m_panel->message().contains(u"jamais modifié"), qPrintable(m_panel->message()));
    QVERIFY(!QFile::exists(source));
    QTRY_VERIFY(!m_panel->findChild<QFileDialog *>());
    const QString list = file(u"corrections.csv"_s);
    run(title);
    choose(list);
    QTRY_VERIFY(m_panel->work()->isReady() && QFile::exists(list));
    QCOMPARE(m_panel->message(), QString());
}

void ElListsTest::nothingIsLostWhenTheSourceIsGone()
{
    const QString source = openCopyOfSample();
    repairAll();
    const auto other = m_station->matrices.add(version(u"2026-1"_s, {u"NUM_DOSSIER"_s}));
    QVERIFY(other);
    const FileWork *work = m_panel->work();
    QVERIFY(QFile::remove(source));
    m_panel->importMatrice(file(u"matrice.csv"_s));
    auto *dialog = m_panel->findChild<MatriceDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->imported(*other);
    QVERIFY2(m_panel->message().contains(u"n’est plus à sa place"), qPrintable(m_panel->message()));
    QVERIFY(!m_panel->findChild<QMessageBox *>());
    QVERIFY(m_panel->work() == work && work->isReady());
    QVERIFY(m_panel->page()->isVisible());
    QVERIFY(work->table().canUndo());
    QVERIFY(work->table().fieldCount() > 1); // still those of the matrice before
}

void ElListsTest::anotherMatriceIsChosenInTheBox()
{
    QVERIFY(m_station->matrices.add(version(u"2026-1"_s, {u"NUM_DOSSIER"_s})));
    openCopyOfSample();
    QVERIFY(m_panel->work()->table().fieldCount() > 1);
    QComboBox *box = nullptr;
    const auto boxes = m_panel->page()->fileBar()->findChildren<QComboBox *>();
    for (QComboBox *each : boxes)
        if (each->accessibleName() == u"Matrice"_s)
            box = each;
    QVERIFY(box);
    const int other = box->findText(u"2026-1"_s, Qt::MatchContains);
    QVERIFY(other >= 0);
    Q_EMIT box->activated(other);
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->table().fieldCount() == 1);
    QVERIFY(box->currentText().contains(u"2026-1"_s));
}

/// A name typed in the settings: no file opens any more, and the way back is there.
void ElListsTest::anUnknownMatriceLeadsToItsSetting()
{
    QVERIFY(m_station->settings.setValue(u"el/matrice"_s, u"celle d’avant"_s));
    QFile rows(file(u"lignes.csv"_s));
    QVERIFY(rows.open(QIODevice::WriteOnly) && rows.write("NUM_DOSSIER\nENVO1-400-DU\n") > 0);
    rows.close();
    m_panel->openFile(rows.fileName());
    QTRY_VERIFY2(m_panel->message().contains(u"Choisir la matrice"_s), qPrintable(m_panel->message()));
    QVERIFY(m_station->settings.setValue(u"el/matrice"_s, QString()));
    openCopyOfSample();
    QVERIFY(m_panel->message().isEmpty());
}

void ElListsTest::problemsAreListedInAThread()
{
    openCopyOfSample();
    const qint64 problems = m_panel->work()->problems();
    const QString list = file(u"problemes.csv"_s);
    QSignalSpy news(m_panel, &ElPanel::news);
    run(u"Exporter les problèmes (CSV)…"_s);
    choose(list);
    QVERIFY(m_panel->work()->state() == FileWork::State::Busy && m_panel->work()->canStop());
    QTRY_VERIFY(m_panel->work()->isReady());
    QCOMPARE(bytesOf(list).count("\r\n"), problems + 1);
    QVERIFY(news.last().first().toString().contains(u"problemes.csv"));
}

void ElListsTest::aStoppedListLeavesNoFile()
{
    openCopyOfSample();
    const QString list = file(u"problemes.csv"_s);
    QSignalSpy heard(m_panel->work(), &FileWork::stateChanged);
    bool stopped = false;
    m_panel->work()->lend(
        [list](const el::Table &table, const el::ExportProgress &progress) -> Result<QString> {
            // Not before the agent stopped it.
            while (progress(0, 1))
                std::this_thread::yield();
            return el::exportProblems(table, list, {}, progress).map([] { return QString(); });
        },
        [&stopped](const Result<QString> &said) {
            stopped = !said && said.error().kind == FailureKind::Cancelled;
        });
    QVERIFY(!m_panel->work()->isReady());
    m_panel->work()->cancel();
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(stopped);
    QVERIFY(!QFile::exists(list));
    QCOMPARE(QDir(m_station->folder.path()).entryList({u"problemes*"_s}, QDir::Files), QStringList());
    QCOMPARE(heard.size(), 2);
}

void ElListsTest::whatIsStoppedLeavesNoFile_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("problems") << u"Exporter les problèmes (CSV)…"_s;
    QTest::newRow("corrections") << u"Exporter mes corrections (CSV)…"_s;
    QTest::newRow("copy") << u"Enregistrer la copie corrigée du classeur…"_s;
    QTest::newRow("page") << u"Enregistrer la page des problèmes (PDF)…"_s;
}

void ElListsTest::whatIsStoppedLeavesNoFile()
{
    QFETCH(QString, title);
    openCopyOfSample();
    repairAll();
    const QDir folder(m_station->folder.path());
    const auto files = [&folder] {
        return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    const QStringList before = files();
    QSignalSpy news(m_panel, &ElPanel::news);
    run(title);
    // Before the thread has begun.
    connect(m_panel->work(), &FileWork::stateChanged, m_panel->work(), [this] {
        if (!m_panel->work()->isReady())
            m_panel->work()->cancel();
    });
    choose(file(u"sortie"_s));
    QVERIFY(m_panel->work()->canStop());
    QTRY_VERIFY(m_panel->work()->isReady());
    QCOMPARE(files(), before);
    QVERIFY2(news.last().first().toString().contains(u"aucun fichier n’est resté"),
             qPrintable(news.last().first().toString()));
    QVERIFY(m_panel->message().isEmpty());
}

void ElListsTest::theProblemsStandOnAPage()
{
    openCopyOfSample();
    const QString page = file(u"page.pdf"_s);
    run(u"Enregistrer la page des problèmes (PDF)…"_s);
    choose(page);
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(bytesOf(page).startsWith("%PDF-"));
    QVERIFY(bytesOf(page).size() > 3000);
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess reader;
    reader.start(tool, {page, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(u"ENVO1-417-JO"_s), qPrintable(text)); // whole, to be searched in the workbook
    QVERIFY2(text.contains(u"Import initial"_s), qPrintable(text));
}

void ElListsTest::thePaletteDoesWhatThePanelDoes()
{
    QVERIFY(m_panel->commands().isEmpty()); // no file
    openCopyOfSample();
    const auto first = m_panel->page()->currentPlace();
    run(u"Problème suivant"_s);
    QVERIFY(!(m_panel->page()->currentPlace() == first));
    const qint64 sure = m_panel->work()->sureRepairs();
    run(u"Réparer «\u00a0%1\u00a0»"_s.arg(el::ruleTitle(el::Rule::SiretZeros)));
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->sureRepairs() < sure);
    m_panel->work()->undo();
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->sureRepairs() == sure);
    run(u"Réparer tout ce qui est sûr…"_s);
    auto *dialog = m_panel->findChild<RepairDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(m_panel->work()->sureRepairs(), 0);
    QTRY_VERIFY(m_panel->work()->isReady());
    run(u"Annuler «\u00a0Réparer tout ce qui est sûr\u00a0»"_s);
    QTRY_VERIFY(m_panel->work()->isReady() && m_panel->work()->sureRepairs() > 0);
    const el::Phase last = el::allPhases().last();
    run(u"Contrôler pour\u00a0: "_s + el::phaseTitle(last));
    QTRY_VERIFY(m_panel->work()->isReady());
    QVERIFY(m_panel->work()->table().options().phase == last);
    QStringList titles;
    for (const Command &command : m_panel->commands())
        titles << command.title;
    QCOMPARE(titles.removeDuplicates(), 0);
}

void ElListsTest::keysFollowTheSettings()
{
    openCopyOfSample();
    GridView *grid = m_panel->page()->grid();
    QVERIFY(m_station->settings.setValue(u"clavier/el-suivant"_s, u"F9"_s));
    const auto first = m_panel->page()->currentPlace();
    QTest::keyClick(grid, Qt::Key_F8);
    QVERIFY(m_panel->page()->currentPlace() == first);
    QTest::keyClick(grid, Qt::Key_F9);
    QVERIFY(!(m_panel->page()->currentPlace() == first));
    QTest::keyClick(grid, Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(m_panel->page()->currentPlace() == first);
}

void ElListsTest::anyTwoMatricesAreCompared()
{
    QVERIFY(m_station->matrices.add(version(u"2026-1"_s, {u"NUM_DOSSIER"_s, u"NOM"_s})));
    QVERIFY(m_station->matrices.add(version(u"2026-2"_s, {u"NUM_DOSSIER"_s, u"NOM"_s, u"PRENOM"_s})));
    MatricesDialog dialog(m_station->matrices, {});
    dialog.show();
    QCOMPARE(dialog.list()->count(), 3);
    // The newest with the one before it, at once.
    QCOMPARE(dialog.changes().size(), 1);
    QVERIFY2(dialog.changes().first().contains(u"PRENOM"), qPrintable(dialog.changes().first()));
    dialog.compare(0, 0);
    QVERIFY(dialog.changes().isEmpty());
    dialog.compare(2, 1);
    QVERIFY(dialog.changes().size() > 10);
}

void ElListsTest::aMatriceIsRemovedOnceConfirmed()
{
    const auto used = m_station->matrices.add(version(u"2026-1"_s, {u"NUM_DOSSIER"_s}));
    QVERIFY(used);
    QVERIFY(m_station->matrices.add(version(u"2026-2"_s, {u"NUM_DOSSIER"_s})));
    MatricesDialog dialog(m_station->matrices, used->path);
    QSignalSpy removed(&dialog, &MatricesDialog::removed);
    dialog.show();
    dialog.list()->setCurrentRow(2);
    QVERIFY(!dialog.removeButton()->isEnabled()); // came with the program
    dialog.list()->setCurrentRow(1);
    QVERIFY(!dialog.removeButton()->isEnabled()); // checks the open file
    for (const bool yes : {false, true}) {
        dialog.list()->setCurrentRow(0);
        dialog.removeButton()->click();
        auto *box = dialog.findChild<QMessageBox *>();
        QVERIFY(box);
        const QList<QAbstractButton *> buttons = box->buttons();
        const auto wanted = yes ? QMessageBox::AcceptRole : QMessageBox::RejectRole;
        const auto button = std::ranges::find(buttons, wanted,
                                              [box](QAbstractButton *each) { return box->buttonRole(each); });
        QVERIFY(button != buttons.end());
        (*button)->click();
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
        QCOMPARE(removed.size(), yes ? 1 : 0);
    }
    QCOMPARE(m_station->matrices.entries().size(), 2);
    QCOMPARE(dialog.list()->count(), 2);
}

AGRAFE_RUNNING_TEST_MAIN(ElListsTest)
#include "tst_lists.moc"
