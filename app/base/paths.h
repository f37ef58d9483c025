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

    [[nodiscard]] static Paths ofUser();
    [[nodiscard]] static Paths under(const QString &folder);
    /// What --config says among a program's arguments, its name first, before they are really understood.
    [[nodiscard]] static Paths ofArguments(const QStringList &arguments);
};

} // namespace agrafe
