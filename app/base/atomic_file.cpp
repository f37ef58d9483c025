// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace agrafe {

namespace {

Failure diskFailure(int error, const QString &path)
{
    Failure failure = Failure::of(FailureKind::Disk, QString::fromLocal8Bit(std::strerror(error)));
    const QString folder = QFileInfo(path).path();
    switch (error) {
    case EEXIST:
        failure.sentence = QCoreApplication::translate(
                               "AtomicFile", "Le fichier « %1 » existe déjà : il n’a pas été remplacé.")
                               .arg(path);
        failure.nextAction =
            QCoreApplication::translate("AtomicFile", "Choisissez un autre nom ou un autre dossier.");
        break;
    case ENOSPC:
    case EDQUOT:
        failure.sentence =
            QCoreApplication::translate("AtomicFile", "Le disque est plein : « %1 » n’a pas été écrit.")
                .arg(path);
        failure.nextAction = QCoreApplication::translate(
            "AtomicFile", "Libérez de la place ou choisissez un autre dossier, puis enregistrez à nouveau.");
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        failure.sentence =
            QCoreApplication::translate("AtomicFile", "Le dossier « %1 » n’accepte pas d’écriture.")
                .arg(folder);
        failure.nextAction =
            QCoreApplication::translate("AtomicFile", "Choisissez un dossier où vous pouvez enregistrer.");
        break;
    default:
        failure.sentence =
            QCoreApplication::translate("AtomicFile", "« %1 » n’a pas pu être écrit.").arg(path);
        failure.nextAction = QCoreApplication::translate(
            "AtomicFile", "Choisissez un autre dossier, puis enregistrez à nouveau.");
    }
    return failure;
}

// rename(2) replaces silently; link(2) refuses an existing name in one step.
int publish(const QByteArray &temporary, const QByteArray &final, IfExists ifExists)
{
    if (ifExists == IfExists::Replace)
        return std::rename(temporary.constData(), final.constData()) == 0 ? 0 : errno;
    if (::link(temporary.constData(), final.constData()) == 0) {
        ::unlink(temporary.constData());
        return 0;
    }
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
        return errno;
    // File systems without hard links (FAT, some shares): claim the name, then replace our own claim.
    const int claim = ::open(final.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (claim < 0)
        return errno;
    ::close(claim);
    return std::rename(temporary.constData(), final.constData()) == 0 ? 0 : errno;
}

} // namespace

Result<void> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).path();
    if (parent != folder) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return Unexpected(diskFailure(errno, folder));
    return {};
}

AtomicFile::AtomicFile(QString path, IfExists ifExists)
    : m_path(std::move(path))
    , m_ifExists(ifExists)
{}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept = default;
AtomicFile &AtomicFile::operator=(AtomicFile &&other) noexcept = default;
AtomicFile::~AtomicFile() = default;

Result<AtomicFile> AtomicFile::open(const QString &path, IfExists ifExists)
{
    if (ifExists == IfExists::Refuse && QFileInfo::exists(path))
        return Unexpected(diskFailure(EEXIST, path));
    AtomicFile result(QFileInfo(path).absoluteFilePath(), ifExists);
    const QString folder = QFileInfo(path).absolutePath();
    if (auto made = makePrivateFolder(folder); !made)
        return Unexpected(made.error());
    result.m_file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/.agrafe-XXXXXX.tmp"));
    errno = 0;
    if (!result.m_file->open())
        return Unexpected(diskFailure(errno, path));
    return result;
}

Result<void> AtomicFile::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_file->write(bytes) != bytes.size())
        return Unexpected(diskFailure(errno == 0 ? EIO : errno, m_path));
    startSync();
    return {};
}

// While the next pieces are being made: sync() then finds little left to wait for.
void AtomicFile::startSync()
{
#ifdef Q_OS_LINUX
    constexpr qint64 piece = qint64(4) << 20;
    const qint64 end = m_file->pos();
    if (end - m_syncStarted < piece)
        return;
    (void)::sync_file_range(m_file->handle(), m_syncStarted, end - m_syncStarted, SYNC_FILE_RANGE_WRITE);
    m_syncStarted = end;
#endif
}

Result<void> AtomicFile::sync()
{
    errno = 0;
    if (!m_file->flush() || ::fsync(m_file->handle()) != 0)
        return Unexpected(diskFailure(errno == 0 ? EIO : errno, m_path));
    return {};
}

Result<void> AtomicFile::commit()
{
    if (auto synced = sync(); !synced)
        return synced;
    const int error = publish(QFile::encodeName(m_file->fileName()), QFile::encodeName(m_path), m_ifExists);
    if (error != 0)
        return Unexpected(diskFailure(error, m_path));
    m_file->setAutoRemove(false);
    return {};
}

AtomicDraft::AtomicDraft(QString path, IfExists ifExists)
    : m_path(std::move(path))
    , m_ifExists(ifExists)
{}

AtomicDraft::AtomicDraft(AtomicDraft &&other) noexcept = default;
AtomicDraft &AtomicDraft::operator=(AtomicDraft &&other) noexcept = default;
AtomicDraft::~AtomicDraft() = default;

Result<AtomicDraft> AtomicDraft::open(const QString &path, IfExists ifExists)
{
    if (ifExists == IfExists::Refuse && QFileInfo::exists(path))
        return Unexpected(diskFailure(EEXIST, path));
    AtomicDraft result(QFileInfo(path).absoluteFilePath(), ifExists);
    const QString folder = QFileInfo(path).absolutePath();
    if (auto made = makePrivateFolder(folder); !made)
        return Unexpected(made.error());
    errno = 0;
    result.m_folder = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/.agrafe-XXXXXX.tmp"));
    if (!result.m_folder->isValid())
        return Unexpected(diskFailure(errno, path));
    return result;
}

QString AtomicDraft::draft() const
{
    return m_folder->filePath(QStringLiteral("draft"));
}

Result<void> AtomicDraft::copyFrom(const QString &source)
{
    std::error_code error;
    std::filesystem::copy_file(QFile::encodeName(source).toStdString(),
                               QFile::encodeName(draft()).toStdString(), error);
    return error ? Result<void>(Unexpected(failure(error.value()))) : Result<void>();
}

Result<void> AtomicDraft::commit()
{
    const QByteArray written = QFile::encodeName(draft());
    const int file = ::open(written.constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fchmod(file, 0600) == 0 && ::fsync(file) == 0;
    int error = synced ? 0 : errno;
    if (file >= 0)
        ::close(file);
    if (synced)
        error = publish(written, QFile::encodeName(m_path), m_ifExists);
    return error == 0 ? Result<void>() : Result<void>(Unexpected(failure(error)));
}

Failure AtomicDraft::failure(int error) const
{
    return diskFailure(error, m_path);
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &content, IfExists ifExists)
{
    auto file = AtomicFile::open(path, ifExists);
    if (!file)
        return Unexpected(file.error());
    if (auto written = file->write(content); !written)
        return written;
    return file->commit();
}

QString numberedPath(const QString &path, int number)
{
    if (number == 1)
        return path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return QStringLiteral("%1/%2 (%3)%4").arg(info.path(), info.completeBaseName()).arg(number).arg(suffix);
}

QString freePath(const QString &path)
{
    int number = 1;
    while (QFileInfo::exists(numberedPath(path, number)))
        ++number;
    return numberedPath(path, number);
}

} // namespace agrafe
