// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace agrafe::chorus {

/// What unpacking may cost at most.
struct UnzipLimits
{
    qint64 bytes = 400LL * 1024 * 1024; ///< all files together, unpacked
    qint64 files = 2'000;
    qint64 ratio = 200; ///< unpacked against packed, beyond the first megabyte
};

struct UnpackedFile
{
    QString folder; ///< the first part of its path, or empty
    QString name;   ///< its last part: never a path
    QByteArray bytes;
};

/// The files of an archive in memory, checked: a path that leaves its folder, a sum that is wrong, a size
/// that was not announced, an encrypted entry are refused as a whole. Failure: Protocol (broken), TooLarge.
[[nodiscard]] Result<QList<UnpackedFile>> unzip(const QByteArray &archive, const UnzipLimits &limits = {});
/// The same of a .tar.gz: what is neither a file nor a folder (a link, a device) is refused as well.
[[nodiscard]] Result<QList<UnpackedFile>> untar(const QByteArray &archive, const UnzipLimits &limits = {});

} // namespace agrafe::chorus
