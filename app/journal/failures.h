// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

class QSqlError;

namespace agrafe::journal {

/// Why the journal cannot be used. One sentence and one thing to do for each.
enum class Trouble {
    Folder,     ///< cannot be made or written
    ReadOnly,   ///< the file
    Full,       ///< the disk
    NotJournal, ///< another kind of file, or a damaged one
    Newer,      ///< written by a newer version of Agrafe
    Busy,       ///< another program keeps it
    Ticket,     ///< closing an access that is not open
    Other
};

[[nodiscard]] Failure failureOf(Trouble trouble, const QString &path, const QString &detail = {});
/// From what SQLite said.
[[nodiscard]] Failure failureOf(const QSqlError &error, const QString &path);

} // namespace agrafe::journal
