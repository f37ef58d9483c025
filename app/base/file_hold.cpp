// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/file_hold.h"

namespace agrafe {

std::unique_ptr<QLockFile> holdFile(const QString &path)
{
    auto hold = std::make_unique<QLockFile>(path);
    hold->setStaleLockTime(0);
    if (!hold->tryLock(0) && hold->error() == QLockFile::LockFailedError)
        return nullptr;
    return hold;
}

} // namespace agrafe
