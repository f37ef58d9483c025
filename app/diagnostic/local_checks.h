// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/check.h"
#include "services/services.h"

namespace agrafe::diagnostic {

/// The keychain answers, and still has every secret that was put in it.
QCoro::Task<Check> keychainCheck(SessionCapableStore &secrets,
                                 habilitation::HabilitationStore &habilitations);
/// The journal opens and can be read.
QCoro::Task<Check> journalCheck(journal::Journal &journal);
/// One folder: there (or can be made), writable, with room left.
[[nodiscard]] Check folderCheck(const QString &id, const QString &folder);
[[nodiscard]] QList<Check> folderChecks(const Paths &paths, const settings::Settings &settings);
/// What is wrong with the files of settings; nothing when nothing is.
[[nodiscard]] QList<Check> settingsChecks(const settings::Settings &settings);

} // namespace agrafe::diagnostic
