// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/json_lines.h"

#include "base/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

#include <unistd.h>

namespace agrafe {

namespace {

constexpr int lockPatience = 5000; // ms

QString lockOf(const QString &path)
{
    return path + QStringLiteral(".lock");
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString textOfTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

JsonLines::JsonLines(QString path)
    : m_path(std::move(path))
{}

Result<QList<QJsonObject>> JsonLines::read() const
{
    QList<QJsonObject> objects;
    QFile file(m_path);
    if (!file.exists())
        return objects;
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Failure::of(FailureKind::Disk, file.errorString()));
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        if (line.isObject())
            objects.append(line.object());
    }
    return objects;
}

Result<void> JsonLines::append(const QJsonObject &object) const
{
    if (auto made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        return made;
    QLockFile lock(lockOf(m_path));
    QFile file(m_path);
    if (!lock.tryLock(lockPatience))
        return Unexpected(Failure::of(FailureKind::Disk, QStringLiteral("lock held")));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return Unexpected(Failure::of(FailureKind::Disk, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // After a crash in the middle of a line, the next one starts on its own.
    QByteArray line = lineOf(object);
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        line.prepend('\n');
    if (file.write(line) != line.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return Unexpected(Failure::of(FailureKind::Disk, file.errorString()));
    return {};
}

Result<void> JsonLines::keepOnly(const std::function<bool(const QJsonObject &)> &stays) const
{
    if (!QFile::exists(m_path))
        return {};
    QLockFile lock(lockOf(m_path));
    if (!lock.tryLock(lockPatience))
        return Unexpected(Failure::of(FailureKind::Disk, QStringLiteral("lock held")));
    const auto objects = read();
    if (!objects)
        return Unexpected(objects.error());
    QByteArray kept;
    bool all = true;
    for (const QJsonObject &object : *objects) {
        if (stays(object))
            kept += lineOf(object);
        else
            all = false;
    }
    return all ? Result<void>() : writeFileAtomically(m_path, kept, IfExists::Replace);
}

} // namespace agrafe
