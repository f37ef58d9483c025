// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace agrafe {

Paths Paths::ofUser()
{
    const auto folder = [](QStandardPaths::StandardLocation location) {
        return QDir(QStandardPaths::writableLocation(location)).filePath(QStringLiteral("agrafe"));
    };
    return {.config = folder(QStandardPaths::GenericConfigLocation),
            .data = folder(QStandardPaths::GenericDataLocation),
            .cache = folder(QStandardPaths::GenericCacheLocation),
            .profile = QStringLiteral("default")};
}

Paths Paths::under(const QString &folder)
{
    const QDir root(QDir(folder).absolutePath());
    const QByteArray digest =
        QCryptographicHash::hash(root.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return {.config = root.filePath(QStringLiteral("config")),
            .data = root.filePath(QStringLiteral("data")),
            .cache = root.filePath(QStringLiteral("cache")),
            .profile = QStringLiteral("config-") + QString::fromLatin1(digest)};
}

} // namespace agrafe
