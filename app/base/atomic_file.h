// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace agrafe {

/// Makes the folder and its missing parents, 0700: what Agrafe writes is for the agent alone.
[[nodiscard]] Result<void> makePrivateFolder(const QString &folder);

enum class IfExists { Refuse, Replace };

/// Writes all or nothing under the final name: mode 0600, flushed to the disk, missing folders made (0700).
/// With Refuse an existing file stays and the failure says so, also when another program creates the name
/// meanwhile. Failures: Disk, with a French sentence (full, read-only, name taken).
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &content,
                                               IfExists ifExists);

/// The first of "name.ext", "name (2).ext", "name (3).ext"… that does not exist yet.
[[nodiscard]] QString freePath(const QString &path);

} // namespace agrafe
