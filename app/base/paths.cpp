// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/paths.h"

#include "base/digest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace agrafe {

namespace {

const auto portableFile = QLatin1String("agrafe.ini");

} // namespace

Paths Paths::ofUser()
{
    return ofProgram(QCoreApplication::instance() == nullptr ? QString()
                                                             : QCoreApplication::applicationDirPath());
}

Paths Paths::ofProgram(const QString &programFolder)
{
    if (!programFolder.isEmpty() && QDir(programFolder).exists(portableFile))
        return portable(programFolder);
    const auto folder = [](QStandardPaths::StandardLocation location) {
        return QDir(QStandardPaths::writableLocation(location)).filePath(QStringLiteral("agrafe"));
    };
    return {.config = folder(QStandardPaths::GenericConfigLocation),
            .data = folder(QStandardPaths::GenericDataLocation),
            .cache = folder(QStandardPaths::GenericCacheLocation),
            .profile = QStringLiteral("default")};
}

Paths Paths::portable(const QString &programFolder)
{
    const QDir program(programFolder);
    Paths paths = under(program.filePath(QStringLiteral("agrafe-donnees")));
    // Wherever the folder is moved: the habilitations' own ids keep the names apart.
    paths.profile = QStringLiteral("portable");
    paths.settingsFile = program.filePath(portableFile);
    return paths;
}

Paths Paths::under(const QString &folder)
{
    const QDir root(QDir(folder).absolutePath());
    return {.config = root.filePath(QStringLiteral("config")),
            .data = root.filePath(QStringLiteral("data")),
            .cache = root.filePath(QStringLiteral("cache")),
            .profile = QStringLiteral("config-") + sha256Hex(root.path().toUtf8()).left(12)};
}

Paths Paths::ofArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption config(QStringLiteral("config"), QString(), QStringLiteral("folder"));
    parser.addOption(config);
    parser.parse(arguments); // complains of all the other options, and reads this one
    const QString folder = parser.value(config);
    return folder.isEmpty() ? ofUser() : under(folder);
}

} // namespace agrafe
