// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "settings/settings.h"

#include "base/atomic_file.h"
#include "base/categories.h"
#include "settings/value_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

AGRAFE_CATEGORY(settingsLog, "settings")

namespace agrafe::settings {

namespace {

const auto versionKey = QLatin1String("fichier/version");
const auto lockGroup = QLatin1String("verrous/");
const auto administratorKey = QLatin1String("administrateur/nom");
const auto stateGroup = QLatin1String("fenetres/");

// /etc first: no variable of the environment moves it.
QString machineFileOfSystem()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    folders.prepend(QStringLiteral("/etc"));
    for (const QString &folder : std::as_const(folders)) {
        const QString path = QDir(folder).filePath(QStringLiteral("agrafe/agrafe.conf"));
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

Failure disk(const QString &sentence, const QString &nextAction)
{
    Failure failure = Failure::of(FailureKind::Disk);
    failure.sentence = sentence;
    failure.nextAction = nextAction;
    return failure;
}

Failure unreadable(const QString &path)
{
    return disk(
        QCoreApplication::translate(
            "Settings", "Le fichier des réglages « %1 » n’est pas lisible : les réglages d’origine servent.")
            .arg(path),
        QCoreApplication::translate("Settings",
                                    "Demandez à votre service informatique d’en rétablir les droits."));
}

QString userFileIn(const Paths &paths)
{
    return paths.settingsFile.isEmpty() ? QDir(paths.config).filePath(QStringLiteral("agrafe.conf"))
                                        : paths.settingsFile;
}

enum class FileState { Sound, Unreadable, Damaged };

bool isSettingsLine(const QByteArray &text)
{
    const QByteArray line = text.trimmed();
    const bool isGroup = line.startsWith('[') && line.endsWith(']');
    return line.isEmpty() || isGroup || line.startsWith(';') || line.startsWith('#') || line.contains('=');
}

// QSettings reads what it can of anything and says nothing.
FileState stateOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return FileState::Sound;
    if (!file.open(QIODevice::ReadOnly))
        return FileState::Unreadable;
    const QByteArray content = file.readAll();
    if (content.contains('\0') || !content.isValidUtf8())
        return FileState::Damaged;
    return std::ranges::all_of(content.split('\n'), isSettingsLine) ? FileState::Sound : FileState::Damaged;
}

} // namespace

Settings::Settings(const Paths &paths, QObject *parent)
    : Settings(userFileIn(paths), machineFileOfSystem(), parent)
{}

QString Settings::peek(const Paths &paths, const QString &key)
{
    const auto sound = [](const QString &path) {
        return stateOf(path) == FileState::Sound ? path : QString();
    };
    return Settings(sound(userFileIn(paths)), sound(machineFileOfSystem())).text(key);
}

Settings::Settings(const QString &userFile, const QString &machineFile, QObject *parent)
    : QObject(parent)
    , m_path(userFile)
    , m_machinePath(machineFile)
{
    if (!machineFile.isEmpty()) {
        m_machine = std::make_unique<QSettings>(machineFile, QSettings::IniFormat);
        if (stateOf(machineFile) != FileState::Sound)
            report(unreadable(machineFile));
    }
    openUserFile(userFile);
}

Settings::~Settings() = default;

void Settings::openUserFile(const QString &path)
{
    const FileState state = stateOf(path);
    if (state == FileState::Unreadable) {
        report(unreadable(path));
        m_writeRefused = true;
    }
    if (state == FileState::Damaged) {
        const QString aside = freePath(path + QStringLiteral(".illisible"));
        QFile::rename(path, aside);
        report(
            disk(QCoreApplication::translate(
                     "Settings",
                     "Le fichier des réglages était abîmé : il a été mis de côté sous « %1 » et les réglages "
                     "d’origine servent.")
                     .arg(aside),
                 QCoreApplication::translate("Settings", "Vérifiez vos réglages.")));
    }
    m_user = std::make_unique<QSettings>(path, QSettings::IniFormat);
    const int version = m_user->value(versionKey, 1).toInt();
    if (version > fileVersion)
        qCWarning(settingsLog) << "the settings file was written by a newer version; unknown keys are kept";
    else if (version < fileVersion && state == FileState::Sound)
        migrate(version);
}

// Keys under an old name move to the new one. Nothing to move: the file stays as it is.
void Settings::migrate(int from)
{
    QList<std::pair<QString, QString>> moves;
    for (const Definition &row : table()) {
        const QString key = QString::fromLatin1(row.key);
        if (const QString old = nameBefore(key); !old.isEmpty() && m_user->contains(old))
            moves.append({old, key});
    }
    if (moves.isEmpty())
        return;
    QFile::copy(m_path, freePath(m_path + QStringLiteral(".v%1").arg(from)));
    for (const auto &[old, key] : std::as_const(moves)) {
        if (!m_user->contains(key))
            m_user->setValue(key, m_user->value(old));
        m_user->remove(old);
    }
    m_user->setValue(versionKey, fileVersion);
    m_user->sync();
}

void Settings::report(const Failure &failure)
{
    qCWarning(settingsLog).noquote() << failure.sentence;
    m_problems.append(failure);
    Q_EMIT problem(failure);
}

QVariant Settings::valid(const QSettings *file, const Definition &row) const
{
    QString key = QString::fromLatin1(row.key);
    // An administrator's file, or one that could not be rewritten, may still say it in the old way.
    if (const QString old = nameBefore(key); file != nullptr && !file->contains(key) && !old.isEmpty())
        key = old;
    if (file == nullptr || !file->contains(key))
        return {};
    const QVariant value = checked(row, file->value(key));
    if (!value.isValid())
        qCWarning(settingsLog) << "value of" << key << "ignored: not one that this setting can take";
    return value;
}

QVariant Settings::value(const QString &key) const
{
    const Definition *row = definition(key);
    if (row == nullptr) {
        qCWarning(settingsLog) << "no such setting:" << key;
        return {};
    }
    const bool userDecides = row->owner == Owner::User && !isLocked(key);
    if (QVariant mine = userDecides ? valid(m_user.get(), *row) : QVariant(); mine.isValid())
        return mine;
    if (QVariant machine = valid(m_machine.get(), *row); machine.isValid())
        return machine;
    return checked(*row, QString::fromUtf8(row->defaultValue));
}

QString Settings::text(const QString &key) const
{
    return value(key).toString();
}

bool Settings::flag(const QString &key) const
{
    return value(key).toBool();
}

int Settings::number(const QString &key) const
{
    return value(key).toInt();
}

bool Settings::isLocked(const QString &key) const
{
    const Definition *row = definition(key);
    if (row == nullptr || row->owner == Owner::Machine)
        return true;
    return row->lockable && m_machine && m_machine->value(lockGroup + key, false).toBool();
}

QString Settings::lockedBy(const QString &key) const
{
    if (!isLocked(key))
        return {};
    const QString who = m_machine ? m_machine->value(administratorKey).toString().simplified() : QString();
    const Definition *row = definition(key);
    const bool decided =
        row != nullptr && (row->owner == Owner::User || valid(m_machine.get(), *row).isValid());
    if (!decided)
        return QCoreApplication::translate(
            "Settings", "Fixé par Agrafe ; le fichier de votre administrateur peut en décider autrement.");
    if (who.isEmpty())
        return QCoreApplication::translate("Settings", "Fixé par votre administrateur (fichier %1).")
            .arg(m_machinePath);
    return QCoreApplication::translate("Settings", "Fixé par « %1 » (fichier %2).").arg(who, m_machinePath);
}

bool Settings::reset(const QString &key)
{
    if (definition(key) == nullptr || isLocked(key))
        return false;
    const QVariant before = value(key);
    m_user->remove(key);
    m_user->sync();
    if (before != value(key))
        Q_EMIT changed(key);
    return true;
}

bool Settings::setValue(const QString &key, const QVariant &value)
{
    const Definition *row = definition(key);
    if (row == nullptr || isLocked(key))
        return false;
    const QVariant wanted = checked(*row, value);
    if (!wanted.isValid())
        return false;
    if (wanted == this->value(key))
        return true;
    write(key, wanted);
    Q_EMIT changed(key);
    return true;
}

void Settings::write(const QString &name, const QVariant &value)
{
    if (!QFileInfo::exists(m_path)) {
        // Made here for its mode: QSettings would leave it readable by everybody.
        if (const auto made = writeFileAtomically(m_path, {}, IfExists::Refuse); !made)
            qCDebug(settingsLog) << "settings file not made:" << made.error().detail;
    }
    m_user->setValue(versionKey, std::max(fileVersion, m_user->value(versionKey, 0).toInt()));
    m_user->setValue(name, value);
    m_user->sync();
    const bool refused = m_user->status() != QSettings::NoError;
    if (refused && !m_writeRefused)
        report(disk(
            QCoreApplication::translate(
                "Settings",
                "Le fichier des réglages « %1 » ne s’écrit pas : vos changements valent jusqu’à la fermeture "
                "d’Agrafe.")
                .arg(m_path),
            QCoreApplication::translate("Settings",
                                        "Vérifiez la place du disque et les droits du dossier.")));
    m_writeRefused = refused;
}

QString Settings::title(const Category &category)
{
    return QCoreApplication::translate("Settings", category.title);
}

QString Settings::label(const Definition &definition)
{
    return QCoreApplication::translate("Settings", definition.label);
}

QString Settings::help(const Definition &definition)
{
    return QCoreApplication::translate("Settings", definition.help);
}

QVariant Settings::state(const QString &name) const
{
    return m_user->value(stateGroup + name);
}

void Settings::setState(const QString &name, const QVariant &value)
{
    write(stateGroup + name, value);
}

} // namespace agrafe::settings
