// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_file.h"

#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace agrafe::habilitation {

namespace {

constexpr int fileVersion = 1;

template<typename T, std::size_t Size>
std::optional<T> fromText(const QString &text, const std::array<T, Size> &values)
{
    for (const T value : values) {
        if (toString(value) == text)
            return value;
    }
    return std::nullopt;
}

constexpr std::array services{Service::Entreprise, Service::Particulier, Service::El, Service::Chorus};
constexpr std::array environments{Environment::Production, Environment::Staging, Environment::Sandbox,
                                  Environment::Relay};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

// Nothing for an entry of a newer version: an unknown service or environment cannot be guessed.
std::optional<Habilitation> habilitationOf(const QJsonObject &entry)
{
    const auto text = [&entry](const char *key) { return entry.value(QLatin1String(key)).toString(); };
    const auto service = fromText(text("service"), services);
    const auto environment = fromText(text("environment"), environments);
    Habilitation result;
    result.id = QUuid::fromString(text("id"));
    if (!service || !environment || result.id.isNull())
        return std::nullopt;
    result.name = text("name");
    result.service = *service;
    result.environment = *environment;
    result.baseUrl = QUrl(text("baseUrl"));
    result.organisation = text("organisation");
    result.recipient = text("recipient");
    result.contexts = textsOf(entry.value(QStringLiteral("contexts")));
    result.objectHint = text("objectHint");
    result.usagerInformed = entry.value(QStringLiteral("usagerInformed")).toBool();
    result.consentNeeded = entry.value(QStringLiteral("consentNeeded")).toBool();
    result.contact = text("contact");
    return result;
}

QJsonObject entryOf(const Habilitation &habilitation, QJsonObject entry, bool withToken)
{
    const auto put = [&entry](const char *key, const QJsonValue &value) {
        entry.insert(QLatin1String(key), value);
    };
    put("id", habilitation.id.toString(QUuid::WithoutBraces));
    put("name", habilitation.name);
    put("service", toString(habilitation.service));
    put("environment", toString(habilitation.environment));
    put("baseUrl", habilitation.baseUrl.toString(QUrl::FullyEncoded));
    put("organisation", habilitation.organisation);
    put("recipient", habilitation.recipient);
    put("contexts", QJsonArray::fromStringList(habilitation.contexts));
    put("objectHint", habilitation.objectHint);
    put("usagerInformed", habilitation.usagerInformed);
    put("consentNeeded", habilitation.consentNeeded);
    put("contact", habilitation.contact);
    put("tokenStored", withToken);
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
        const auto habilitation = habilitationOf(value.toObject());
        if (!habilitation || content.entries.contains(habilitation->id)) {
            content.unknownEntries.append(value);
            continue;
        }
        content.habilitations.append(*habilitation);
        content.entries.insert(habilitation->id, value.toObject());
        if (value.toObject().value(QStringLiteral("tokenStored")).toBool())
            content.withToken.insert(habilitation->id);
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
                               content.withToken.contains(habilitation.id)));
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
