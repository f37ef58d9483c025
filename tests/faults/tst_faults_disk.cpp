// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "company_file.h"
#include "entreprise/saver.h"
#include "support/unprivileged.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

/// A disk of a few pages, where the right to mount one is given.
class SmallDisk
{
public:
    SmallDisk() { m_mounted = ::mount("tmpfs", name().constData(), "tmpfs", 0, "size=32k") == 0; }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(name().constData());
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    [[nodiscard]] QByteArray name() const { return QFile::encodeName(m_folder.path()); }
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

qint64 bytesUnder(const QString &folder, QStringList &files)
{
    qint64 bytes = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        files.append(QFileInfo(each.next()).fileName());
        bytes += each.fileInfo().size();
    }
    return bytes;
}

} // namespace

/// Where the agent saves, or where the trace is kept, does not take what is written.
class TestFaultsDisk : public QObject
{
    Q_OBJECT

private:
    CompanyFile m_file;
    std::unique_ptr<Dossier> m_dossier;

    [[nodiscard]] SaveReport saveIn(const QString &folder)
    {
        return carryOut(Saver(u"agent.exemple"_s, m_file.clock).planAll(*m_dossier, folder));
    }
    static void allFailedOnDisk(const SaveReport &report, const QString &words);

private Q_SLOTS:
    void initTestCase();
    void fullDisk();
    void fileSizeLimit();
    void readOnlyFolder();
    void folderThatIsAFile();
    void journalOnAFullDisk();
};

void TestFaultsDisk::initTestCase()
{
    // Larger than the small disk, so that it is half written when the place ends.
    const QByteArray large = "%PDF-1.4\n" + QByteArray(100'000, ' ') + "\n%%EOF\n";
    m_file.documents.always(fault::answer(200, large, {{"Content-Type", "application/pdf"}}));
    m_file.answers.insert(faultyPath,
                          fault::json(attestation(m_file.documents.url(u"/a.pdf"_s).toEncoded())));
    m_dossier = m_file.dossier();
    QVERIFY(CompanyFile::gather(*m_dossier));
    QCOMPARE(CompanyFile::item(*m_dossier, faultyPiece).documents.size(), 1);
}

void TestFaultsDisk::allFailedOnDisk(const SaveReport &report, const QString &words)
{
    QVERIFY(!report.failures.isEmpty());
    for (const auto &[item, failure] : report.failures) {
        QVERIFY(failure.kind == FailureKind::Disk);
        QVERIFY2(failure.sentence.contains(words), qPrintable(failure.sentence));
        QVERIFY(!failure.nextAction.isEmpty());
    }
}

void TestFaultsDisk::fullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no right to mount a small disk");
    const SaveReport report = saveIn(disk.path());
    allFailedOnDisk(report, u"plein"_s);
    // No half file, under no name; what was said to be written is there whole.
    QStringList files;
    qint64 said = 0;
    for (const SavedFile &saved : report.files)
        said += saved.bytes;
    QCOMPARE(bytesUnder(disk.path(), files), said);
    QVERIFY2(files.filter(u"vigilance"_s).isEmpty(), qPrintable(files.join(u' ')));
    // Nothing is lost: the same file goes elsewhere.
    const QTemporaryDir elsewhere;
    QVERIFY(saveIn(elsewhere.path()).failures.isEmpty());
}

// The limit that an administrator sets to an account; needs no right to mount anything.
void TestFaultsDisk::fileSizeLimit()
{
    const QTemporaryDir folder;
    rlimit before{};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto usual = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 50'000;
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const SaveReport report = saveIn(folder.path());
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, usual);
    allFailedOnDisk(report, u"écrit"_s);
    QStringList files;
    bytesUnder(folder.path(), files);
    QVERIFY2(files.filter(u"vigilance"_s).isEmpty(), qPrintable(files.join(u' ')));
}

void TestFaultsDisk::readOnlyFolder()
{
    const QTemporaryDir folder;
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    SaveReport report;
    {
        const Unprivileged agent;
        report = saveIn(folder.path());
    }
    allFailedOnDisk(report, u"écri"_s);
    QVERIFY(report.files.isEmpty());
    QStringList files;
    QCOMPARE(bytesUnder(folder.path(), files), 0);
    QVERIFY(files.isEmpty());
}

void TestFaultsDisk::folderThatIsAFile()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"MP-2026-0147"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const SaveReport report = saveIn(folder.path());
    QVERIFY(report.files.isEmpty());
    allFailedOnDisk(report, {});
}

void TestFaultsDisk::journalOnAFullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no right to mount a small disk");
    QFile filler(disk.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly));
    while (filler.write(QByteArray(4096, 'x')) > 0 && filler.flush()) {
    }
    journal::Journal journal(Paths::under(disk.path()), u"agent.exemple"_s, m_file.clock);
    http::Client http(journal, m_file.limiter, m_file.clock, shortDeadlines());
    etat::Client client(m_file.catalogue, http, m_file.clock);
    Dossier dossier(m_file.request(), m_file.catalogue, client, m_file.clock);
    std::optional<Failure> told;
    connect(&dossier, &Dossier::failed, this, [&told](const Failure &failure) { told = failure; });
    const int before = static_cast<int>(m_file.server.seen().size());
    QVERIFY(CompanyFile::gather(dossier));
    QVERIFY(told && told->kind == FailureKind::Journal && !told->sentence.isEmpty());
    QCOMPARE(m_file.server.seen().size(), before);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv); // the synthesis is a PDF
    TestFaultsDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults_disk.moc"
