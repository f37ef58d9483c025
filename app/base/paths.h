// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStringList>

namespace agrafe {

/// Where this run keeps its things. `--config DIR` puts all of it under one folder.
struct Paths
{
    QString config; ///< settings and habilitations (never a secret)
    QString data;   ///< the journal
    QString cache;  ///< what may be lost
    QString
        profile; ///< scope of the names in the keychain: "default", or a stable word for a --config folder
    QString settingsFile{}; ///< empty: "agrafe.conf" in `config`

    /// The user's own folders; portable() when there is an agrafe.ini beside the program.
    [[nodiscard]] static Paths ofUser();
    /// The same for a program in that folder.
    [[nodiscard]] static Paths ofProgram(const QString &programFolder);
    /// Everything beside the program: agrafe.ini holds the settings, "agrafe-donnees" the rest. Secrets stay
    /// in the keychain of each workstation.
    [[nodiscard]] static Paths portable(const QString &programFolder);
    [[nodiscard]] bool isPortable() const { return !settingsFile.isEmpty(); }
    [[nodiscard]] static Paths under(const QString &folder);
    /// What --config says among a program's arguments, its name first, before they are really understood.
    [[nodiscard]] static Paths ofArguments(const QStringList &arguments);
};

} // namespace agrafe
