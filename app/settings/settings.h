// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "base/result.h"

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <span>

namespace agrafe::settings {

/// Shortcut: keys in Qt's portable text ("Ctrl+K"). Secret: lives in the keychain under secretName(), never
/// in a file; value() gives nothing and setValue() refuses.
enum class Type { Boolean, Integer, Text, Folder, Choice, File, Shortcut, Secret };
/// User: each agent decides, unless locked. Machine: only the administrator's file may say otherwise.
enum class Owner { User, Machine };

/// One row of the one table of settings: everything that is known about a key is said here, once.
struct Definition
{
    const char *key; ///< "apparence/theme"
    Type type;
    const char *defaultValue;
    Owner owner;
    const char *label; ///< French, translated by Settings::label
    const char *help;  ///< French
    bool lockable;
    const char
        *choices; ///< "systeme;clair;sombre" for Type::Choice, "100;200" (least; most) for Integer, else ""
};

[[nodiscard]] std::span<const Definition> table();
[[nodiscard]] const Definition *definition(const QString &key);

/// A group of the dialog: the first word of its keys, its sign among the icons and its French title.
struct Category
{
    const char *id; ///< "reseau"
    const char *sign;
    const char *title;
};
/// In the order of the dialog. Habilitations come before them and are no settings.
[[nodiscard]] std::span<const Category> categories();

/// The name that a key had in the files of an earlier version; empty: none.
[[nodiscard]] QString nameBefore(const QString &key);

/// The version of the user's file that this program writes.
inline constexpr int fileVersion = 2;

/// Reads and writes the user's file; an administrator's file (system scope) gives defaults and locks keys (a
/// group "verrous" with key=true; who they are in "administrateur/nom"). Unknown keys and values of the wrong
/// type fall back to the default, with a warning. Keys that this version does not know stay in the file. A
/// file of an earlier version is brought up to this one, after a copy of it (".v1").
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const Paths &paths, QObject *parent = nullptr);
    Settings(const QString &userFile, const QString &machineFile, QObject *parent = nullptr);
    ~Settings() override;

    /// One value before anything else runs, for the language in which the rest will speak: the files are left
    /// as they are, and what is wrong with them is for the real object to say.
    [[nodiscard]] static QString peek(const Paths &paths, const QString &key);

    [[nodiscard]] QVariant value(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool flag(const QString &key) const;
    [[nodiscard]] int number(const QString &key) const;
    [[nodiscard]] bool isLocked(const QString &key) const;
    /// French: who decided of this key and in what file, for the padlock; empty when it is not locked.
    [[nodiscard]] QString lockedBy(const QString &key) const;
    /// False when locked, unknown or of the wrong type: nothing is written. True also when the disk refuses:
    /// the value then holds for this run and problem() says so.
    bool setValue(const QString &key, const QVariant &value);
    /// Back to the administrator's value, or to the one of the table.
    bool reset(const QString &key);
    [[nodiscard]] static QString title(const Category &category);
    [[nodiscard]] static QString label(const Definition &definition);
    [[nodiscard]] static QString help(const Definition &definition);

    /// State of windows (sizes, columns): not settings an administrator speaks of; kept in the same file.
    [[nodiscard]] QVariant state(const QString &name) const;
    void setState(const QString &name, const QVariant &value);

    /// What the agent must know about the files (unreadable, put aside, not written), oldest first.
    [[nodiscard]] const QList<Failure> &problems() const { return m_problems; }

Q_SIGNALS:
    void changed(const QString &key);
    void problem(const agrafe::Failure &failure);

private:
    void openUserFile(const QString &path);
    void migrate(int from);
    void write(const QString &name, const QVariant &value);
    void report(const Failure &failure);
    [[nodiscard]] QVariant valid(const QSettings *file, const Definition &row) const;

    QString m_path;
    QString m_machinePath;
    std::unique_ptr<QSettings> m_user;
    std::unique_ptr<QSettings> m_machine;
    QList<Failure> m_problems;
    bool m_writeRefused = false; ///< said once, not at each change
};

} // namespace agrafe::settings
