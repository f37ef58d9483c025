// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/unzip.h"

#include <optional>

namespace agrafe::chorus {

/// What both kinds of archives are refused for.
[[nodiscard]] Failure brokenArchive(const QString &detail);
[[nodiscard]] Failure archiveTooLarge(const QString &detail);

/// Folder and name of an entry, without its bytes. Nothing: its path leaves the folder.
[[nodiscard]] std::optional<UnpackedFile> placeOf(const QString &path);

/// What has been unpacked so far, against what is allowed.
struct UnpackAccount
{
    const UnzipLimits &limits;
    qint64 bytes = 0;

    [[nodiscard]] bool takes(qint64 unpacked, qint64 packed);
};

} // namespace agrafe::chorus
