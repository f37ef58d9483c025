// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_file.h"

#include "base/atomic_file.h"
#include "habilitation/habilitation_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace agrafe::habilitation {

namespace {

constexpr int fileVersion = 2;
constexpr QLatin1String secretsKey("secretsStored");
constexpr QLatin1String tokenKey("tokenStored");
constexpr std::array allKinds{SecretKind::Token, SecretKind::ClientSecret, SecretKind::TechnicalPassword};

QJsonArray kindsOf(const QSet<SecretKind> &kinds)
{
    QJsonArray words;
    for (const SecretKind kind : allKinds) {
        if (kinds.contains(kind))
            words.append(toString(kind));
    }
    return words;
}

QSet<SecretKind> storedSecrets(const QJsonObject &entry)
{
    QSet<SecretKind> kinds;
    const QJsonArray words = entry.value(secretsKey).toArray();
    for (const SecretKind kind : allKinds) {
        if (words.contains(toString(kind)))
            kinds.insert(kind);
    }
    // As version 1 said it.
    if (entry.value(tokenKey).toBool())
        kinds.insert(SecretKind::Token);
    return kinds;
}

// What this version does not know of an entry stays in it.
QJsonObject entryOf(const Habilitation &habilitation, QJsonObject entry, const QSet<SecretKind> &secrets)
{
    const QJsonObject values = toJson(habilitation);
    for (auto each = values.begin(); each != values.end(); ++each)
        entry.insert(each.key(), each.value());
    entry.remove(tokenKey);
    entry.insert(secretsKey, kindsOf(secrets));
    return entry;
}

Failure diskFailure(const QString &sentence, const QString &nextAction, const QString &detail)
{
    Failure failure = Failure::of(FailureKind::Disk, detail);
    failure.sentence = sentence;
    failure.nextAction = nextAction;
    return failure;
}

Failure putAside(const QString &path)
{
    const QString aside = freePath(path + QStringLiteral(".illisible"));
    if (!QFile::rename(path, aside))
        return diskFailure(
            QCoreApplication::translate("Habilitation", "Le fichier des habilitations « %1 » est abîmé.")
                .arg(path),
            QCoreApplication::translate("Habilitation", "Faites rétablir ce fichier depuis une sauvegarde."),
            QStringLiteral("broken JSON, cannot be renamed"));
    return diskFailure(QCoreApplication::translate(
                           "Habilitation", "Le fichier des habilitations était abîmé : il a été mis de côté "
                                           "sous « %1 ».")
                           .arg(aside),
                       QCoreApplication::translate(
                           "Habilitation", "Faites-le rétablir depuis une sauvegarde, ou créez à nouveau vos "
                                           "habilitations."),
                       QStringLiteral("broken JSON"));
}

} // namespace

std::optional<FileContent> parseFile(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    FileContent content;
    content.root = document.object();
    if (!content.root.value(QStringLiteral("habilitations")).isArray())
        return std::nullopt;
    for (const QJsonValue &value : content.root.value(QStringLiteral("habilitations")).toArray()) {
        const auto habilitation = fromJson(value.toObject());
        if (!habilitation || content.entries.contains(habilitation->id)) {
            content.unknownEntries.append(value);
            continue;
        }
        content.habilitations.append(*habilitation);
        content.entries.insert(habilitation->id, value.toObject());
        if (const auto kinds = storedSecrets(value.toObject()); !kinds.isEmpty())
            content.secrets.insert(habilitation->id, kinds);
    }
    const QJsonObject defaults = content.root.value(QStringLiteral("defaults")).toObject();
    for (auto each = defaults.begin(); each != defaults.end(); ++each)
        content.defaults.insert(each.key(), QUuid::fromString(each.value().toString()));
    return content;
}

QByteArray serialise(const FileContent &content)
{
    QJsonArray entries;
    for (const Habilitation &habilitation : content.habilitations)
        entries.append(entryOf(habilitation, content.entries.value(habilitation.id),
                               content.secrets.value(habilitation.id)));
    for (const QJsonValue &unknown : content.unknownEntries)
        entries.append(unknown);
    QJsonObject defaults;
    for (auto each = content.defaults.begin(); each != content.defaults.end(); ++each)
        defaults.insert(each.key(), each.value().toString(QUuid::WithoutBraces));
    QJsonObject root = content.root;
    root.insert(QStringLiteral("version"),
                std::max(fileVersion, root.value(QStringLiteral("version")).toInt()));
    root.insert(QStringLiteral("habilitations"), entries);
    root.insert(QStringLiteral("defaults"), defaults);
    return QJsonDocument(root).toJson();
}

Result<FileContent> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return FileContent();
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(diskFailure(
            QCoreApplication::translate("Habilitation", "Le fichier des habilitations « %1 » ne se lit pas.")
                .arg(path),
            QCoreApplication::translate("Habilitation",
                                        "Demandez à votre service informatique d’en rétablir les droits."),
            file.errorString()));
    if (auto content = parseFile(file.readAll()))
        return std::move(*content);
    file.close();
    return Unexpected(putAside(path));
}

} // namespace agrafe::habilitation
