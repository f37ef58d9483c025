// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
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

Result<void> writeFileAtomically(const QString &path, const QByteArray &content, IfExists ifExists)
{
    if (ifExists == IfExists::Refuse && QFileInfo::exists(path))
        return Unexpected(diskFailure(EEXIST, path));
    const QFileInfo target(path);
    if (auto made = makePrivateFolder(target.absolutePath()); !made)
        return made;
    QTemporaryFile file(target.absolutePath() + QStringLiteral("/.agrafe-XXXXXX.tmp"));
    errno = 0;
    if (!file.open())
        return Unexpected(diskFailure(errno, path));
    errno = 0;
    if (file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return Unexpected(diskFailure(errno == 0 ? EIO : errno, path));
    const int error =
        publish(QFile::encodeName(file.fileName()), QFile::encodeName(target.absoluteFilePath()), ifExists);
    if (error != 0)
        return Unexpected(diskFailure(error, path));
    file.setAutoRemove(false);
    return {};
}

QString freePath(const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString candidate = path;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate =
            QStringLiteral("%1/%2 (%3)%4").arg(info.path(), info.completeBaseName()).arg(number).arg(suffix);
    return candidate;
}

} // namespace agrafe
