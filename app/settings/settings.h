// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>
#include <span>

namespace agrafe::settings {

enum class Type { Boolean, Integer, Text, Folder, Choice };
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
    const char *choices; ///< "systeme;clair;sombre" for Type::Choice, else ""
};

[[nodiscard]] std::span<const Definition> table();
[[nodiscard]] const Definition *definition(const QString &key);

/// Reads and writes the user's file; an administrator's file (system scope) gives defaults and locks keys (a
/// group "verrous" with key=true). Unknown keys and values of the wrong type fall back to the default, with a
/// warning.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const Paths &paths, QObject *parent = nullptr);
    Settings(const QString &userFile, const QString &machineFile, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool flag(const QString &key) const;
    [[nodiscard]] int number(const QString &key) const;
    [[nodiscard]] bool isLocked(const QString &key) const;
    /// False when locked, unknown or of the wrong type: nothing is written.
    bool setValue(const QString &key, const QVariant &value);
    [[nodiscard]] static QString label(const Definition &definition);
    [[nodiscard]] static QString help(const Definition &definition);

    /// State of windows (sizes, columns): not settings an administrator speaks of; kept in the same file.
    [[nodiscard]] QVariant state(const QString &name) const;
    void setState(const QString &name, const QVariant &value);

Q_SIGNALS:
    void changed(const QString &key);

private:
    std::unique_ptr<QSettings> m_user;
    std::unique_ptr<QSettings> m_machine;
};

} // namespace agrafe::settings
