// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace agrafe;
using namespace Qt::StringLiterals;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOwnerOnly();
    void refusesATakenName();
    void replacesWhenAsked();
    void makesMissingFolders();
    void saysReadOnlyFolder();
    void saysFullDisk();
    void onlyOneOfManyWritersWins();
    void pieceByPiece();
    void withoutCommitNothingStays();
    void aDraftOfAnother();
    void freePathCounts();

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestAtomicFile::writesOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pièce.pdf"_s);
    QVERIFY(writeFileAtomically(path, "abc", IfExists::Refuse));
    QCOMPARE(content(path), "abc");
    struct stat info{};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"pièce.pdf"_s));
}

void TestAtomicFile::refusesATakenName()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QVERIFY(writeFileAtomically(path, "first", IfExists::Refuse));
    const auto second = writeFileAtomically(path, "second", IfExists::Refuse);
    QVERIFY(!second);
    QVERIFY(second.error().kind == FailureKind::Disk);
    QVERIFY2(second.error().sentence.contains(u"existe déjà"_s), qPrintable(second.error().sentence));
    QCOMPARE(content(path), "first");
}

void TestAtomicFile::replacesWhenAsked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QVERIFY(writeFileAtomically(path, "first", IfExists::Replace));
    QVERIFY(writeFileAtomically(path, "second", IfExists::Replace));
    QCOMPARE(content(path), "second");
}

void TestAtomicFile::makesMissingFolders()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"un/deux/a.txt"_s);
    QVERIFY(writeFileAtomically(path, "x", IfExists::Refuse));
    struct stat info{};
    QCOMPARE(::stat(QFile::encodeName(folder.filePath(u"un/deux"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0700));
}

void TestAtomicFile::saysReadOnlyFolder()
{
    // Root may write everywhere but in /proc, which refuses new files to everybody.
    const auto written = writeFileAtomically(u"/proc/agrafe.txt"_s, "x", IfExists::Refuse);
    QVERIFY(!written);
    QVERIFY(written.error().kind == FailureKind::Disk);
    QVERIFY(!written.error().sentence.isEmpty());
    QVERIFY(!written.error().nextAction.isEmpty());
}

void TestAtomicFile::saysFullDisk()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("SKIPPED: no /dev/full on this machine");
    // A link in place of the temporary file is not possible; a file system of one page is.
    QTemporaryDir folder;
    const QByteArray mount =
        "mount -t tmpfs -o size=16k tmpfs " + QFile::encodeName(folder.path()) + " 2>/dev/null";
    if (::system(mount.constData()) != 0)
        QSKIP("SKIPPED: this test needs the right to mount a small file system");
    const auto written =
        writeFileAtomically(folder.filePath(u"a.bin"_s), QByteArray(1 << 20, 'x'), IfExists::Refuse);
    const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    const int unmounted = ::system(("umount " + QFile::encodeName(folder.path())).constData());
    QCOMPARE(unmounted, 0);
    QVERIFY(!written);
    QVERIFY2(written.error().sentence.contains(u"disque est plein"_s), qPrintable(written.error().sentence));
    QCOMPARE(left, QStringList());
}

void TestAtomicFile::onlyOneOfManyWritersWins()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    std::atomic_int won = 0;
    std::vector<std::unique_ptr<QThread>> writers;
    for (int number = 0; number < 16; ++number) {
        writers.emplace_back(QThread::create([&won, path, number] {
            if (writeFileAtomically(path, QByteArray::number(number).repeated(1000), IfExists::Refuse))
                ++won;
        }));
    }
    for (const auto &writer : writers)
        writer->start();
    for (const auto &writer : writers)
        writer->wait();
    QCOMPARE(won.load(), 1);
    QVERIFY(content(path).size() >= 1000);
}

void TestAtomicFile::pieceByPiece()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"nouveau/a.csv"_s);
    auto file = AtomicFile::open(path, IfExists::Refuse);
    QVERIFY(file);
    AtomicFile moved = std::move(*file);
    QVERIFY(moved.write("un;"));
    QVERIFY(moved.write("deux"));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(moved.commit());
    QCOMPARE(content(path), "un;deux");
    QVERIFY(!AtomicFile::open(path, IfExists::Refuse));
}

void TestAtomicFile::withoutCommitNothingStays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(writeFileAtomically(path, "before", IfExists::Refuse));
    {
        auto file = AtomicFile::open(path, IfExists::Replace);
        QVERIFY(file && file->write("half"));
    }
    QCOMPARE(content(path), "before");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.csv"_s));
}

void TestAtomicFile::aDraftOfAnother()
{
    QTemporaryDir folder;
    const QString source = folder.filePath(u"source.xlsx"_s);
    const QString path = folder.filePath(u"nouveau/copie.xlsx"_s);
    QVERIFY(writeFileAtomically(source, "abc", IfExists::Refuse));
    for (const bool commits : {false, true}) {
        auto draft = AtomicDraft::open(path, IfExists::Refuse);
        QVERIFY(draft && draft->copyFrom(source));
        QVERIFY(
            QFile::setPermissions(draft->draft(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(!QFileInfo::exists(path));
        if (commits)
            QVERIFY(draft->commit());
    }
    QCOMPARE(content(path), "abc");
    QVERIFY(!QFile(path).permissions().testFlag(QFile::ReadOther));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"copie.xlsx"_s));
    const auto again = AtomicDraft::open(path, IfExists::Refuse);
    QVERIFY(!again && again.error().sentence.contains(u"existe déjà"_s));
}

void TestAtomicFile::freePathCounts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"2026-11-20_synthese.pdf"_s);
    QCOMPARE(freePath(path), path);
    QVERIFY(writeFileAtomically(path, "x", IfExists::Refuse));
    const QString second = folder.filePath(u"2026-11-20_synthese (2).pdf"_s);
    QCOMPARE(freePath(path), second);
    QVERIFY(writeFileAtomically(second, "x", IfExists::Refuse));
    QCOMPARE(freePath(path), folder.filePath(u"2026-11-20_synthese (3).pdf"_s));
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
