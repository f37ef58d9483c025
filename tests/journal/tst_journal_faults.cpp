// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/journal.h"
#include "sample.h"
#include "support/fake_clock.h"
#include "support/other_program.h"
#include "support/unprivileged.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace agrafe;
using namespace agrafe::journal;
using test::OtherProgram;
using test::sampleIntent;
using test::sampleOutcome;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=256k") == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_folder.constData());
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

class TestJournalFaults : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_home;
    test::FakeClock m_clock;

    [[nodiscard]] Paths paths() const { return Paths::under(m_home->path()); }
    [[nodiscard]] QString file() const { return paths().data + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] std::unique_ptr<Journal> journal()
    {
        return std::make_unique<Journal>(paths(), QStringLiteral("camille"), m_clock);
    }
    // Neither start() nor open() gets through, and both say why in the same words.
    void refuses(const QString &words)
    {
        const auto gate = journal();
        const auto started = QCoro::waitFor(gate->start());
        QVERIFY(!started);
        QVERIFY(started.error().kind == FailureKind::Journal);
        QVERIFY2(started.error().sentence.contains(words), qPrintable(started.error().sentence));
        QVERIFY(!started.error().nextAction.isEmpty());
        const auto opened = QCoro::waitFor(gate->open(sampleIntent()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().sentence, started.error().sentence);
    }

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(m_home->isValid());
    }

    void folderThatCannotBeMade()
    {
        write(m_home->path() + QStringLiteral("/data"), "not a folder");
        refuses(QStringLiteral("dossier"));
    }

    void folderThatCannotBeWritten()
    {
        QVERIFY(::chmod(QFile::encodeName(m_home->path()).constData(), 0755) == 0);
        QVERIFY(::mkdir(QFile::encodeName(paths().data).constData(), 0555) == 0);
        const test::Unprivileged user;
        refuses(QStringLiteral("dossier"));
    }

    void readOnlyFile()
    {
        QVERIFY(QCoro::waitFor(journal()->start()));
        QVERIFY(::chmod(QFile::encodeName(m_home->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(paths().data).constData(), 0777) == 0);
        QVERIFY(::chmod(QFile::encodeName(file()).constData(), 0444) == 0);
        const test::Unprivileged user;
        refuses(QStringLiteral("lecture seule"));
    }

    void notADatabase()
    {
        QDir().mkpath(paths().data);
        const QByteArray content = QByteArray("nothing that SQLite knows ").repeated(200);
        write(file(), content);
        refuses(QStringLiteral("n’est pas un journal"));
        QCOMPARE(contentOf(file()), content);
    }

    void aDatabaseOfAnotherProgram()
    {
        QDir().mkpath(paths().data);
        QVERIFY(OtherProgram(file()).run(QStringLiteral("CREATE TABLE notes (text)")));
        const QByteArray content = contentOf(file());
        refuses(QStringLiteral("n’est pas un journal"));
        QCOMPARE(contentOf(file()), content);
    }

    void aNewerJournal()
    {
        QVERIFY(QCoro::waitFor(journal()->start()));
        QVERIFY(OtherProgram(file()).run(QStringLiteral("PRAGMA user_version = 99")));
        refuses(QStringLiteral("plus récente"));
    }

    void keptByAnotherProgram()
    {
        QVERIFY(QCoro::waitFor(journal()->start()));
        OtherProgram other(file());
        QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto gate = journal();
        const auto opened = QCoro::waitFor(gate->open(sampleIntent()));
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(QStringLiteral("occupé")),
                 qPrintable(opened.error().sentence));
        QVERIFY(other.run(QStringLiteral("COMMIT")));
        QVERIFY(QCoro::waitFor(gate->open(sampleIntent())));
    }

    void waitsForAnotherProgramThatIsWriting()
    {
        QVERIFY(QCoro::waitFor(journal()->start()));
        OtherProgram other(file());
        QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
        const auto gate = journal();
        QTimer::singleShot(200, this, [&other] { QVERIFY(other.run(QStringLiteral("COMMIT"))); });
        QVERIFY(QCoro::waitFor(gate->open(sampleIntent())));
    }

    void fullDisk()
    {
        QDir().mkpath(paths().data);
        const SmallDisk disk(paths().data);
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small tmpfs");
        const auto gate = journal();
        QVERIFY(QCoro::waitFor(gate->start()));
        const QString ballast = paths().data + QStringLiteral("/ballast");
        write(ballast, QByteArray(256 * 1024, 'x'));
        Result<http::AccessTicket> opened = 0;
        for (int tries = 0; opened && tries < 500; ++tries)
            opened = QCoro::waitFor(gate->open(sampleIntent()));
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(QStringLiteral("plein")),
                 qPrintable(opened.error().sentence + opened.error().detail));
        // Room was made: the same journal goes on.
        QVERIFY(QFile::remove(ballast));
        const auto after = QCoro::waitFor(gate->open(sampleIntent(QStringLiteral("after"))));
        QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
        QVERIFY(QCoro::waitFor(gate->close(*after, sampleOutcome())));
    }

    void aFileMovedAwayWhileItIsUsed()
    {
        const auto gate = journal();
        QVERIFY(QCoro::waitFor(gate->open(sampleIntent())));
        QVERIFY(QDir().rename(paths().data, paths().data + QStringLiteral("-old")));
        QVERIFY(QCoro::waitFor(gate->open(sampleIntent())));
        QVERIFY(QFile::exists(file()));
        const auto records = QCoro::waitFor(gate->read({}));
        QCOMPARE(records->size(), 1);
    }

    void neverSaysASecretOrAnIdentity()
    {
        // The sentences name the file, and only that.
        write(m_home->path() + QStringLiteral("/data"), "not a folder");
        const auto gate = journal();
        auto intent = sampleIntent(QStringLiteral("SUBJECT-CANARY"));
        intent.object = QStringLiteral("OBJECT-CANARY");
        const auto opened = QCoro::waitFor(gate->open(intent));
        QVERIFY(!opened);
        QVERIFY(!(opened.error().sentence + opened.error().detail + opened.error().nextAction)
                     .contains(QStringLiteral("CANARY")));
    }
};

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journal_faults.moc"
