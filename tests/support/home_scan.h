// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace agrafe::test {

/// Files under the folder that hold the bytes, as they are or in base64; and their names. For canaries.
inline QStringList filesHolding(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains(bytes) || content.contains(bytes.toBase64()) ||
            file.fileName().toUtf8().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace agrafe::test
