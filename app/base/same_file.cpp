// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/same_file.h"

#include <QDir>
#include <QFileInfo>

namespace agrafe {

bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo a(one);
    const QFileInfo b(other);
    if (a.exists() && b.exists())
        return a == b;
    return QDir::cleanPath(a.absoluteFilePath()) == QDir::cleanPath(b.absoluteFilePath());
}

} // namespace agrafe
