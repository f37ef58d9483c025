// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "habilitation/habilitation.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

#include <optional>

namespace agrafe::habilitation {

/// What the file of habilitations holds. What this version does not know (keys, whole entries) is kept as it
/// was read: a newer version finds it again.
struct FileContent
{
    QList<Habilitation> habilitations;
    QHash<QString, QUuid> defaults; ///< service → habilitation
    /// What was put in the keychain: its loss can then be told.
    QHash<QUuid, QSet<SecretKind>> secrets;

    QJsonObject root;
    QHash<QUuid, QJsonObject> entries;
    QJsonArray unknownEntries;
};

/// Nothing when the bytes are not such a file.
[[nodiscard]] std::optional<FileContent> parseFile(const QByteArray &bytes);
[[nodiscard]] QByteArray serialise(const FileContent &content);

/// A missing file is empty. A broken one is put aside, and the Failure (Disk) says under what name.
[[nodiscard]] Result<FileContent> readFile(const QString &path);

} // namespace agrafe::habilitation
