// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/particulier/citizen_token.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace agrafe::sandbox {

namespace {
constexpr QByteArrayView prefix("citoyen-fictif.");
constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
} // namespace

QByteArray citizenToken(const QMap<QString, QString> &identity)
{
    QJsonObject json;
    for (auto part = identity.cbegin(); part != identity.cend(); ++part)
        json.insert(part.key(), part.value());
    return prefix.toByteArray() + QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(form);
}

std::optional<QMap<QString, QString>> identityOf(const QByteArray &token)
{
    if (!token.startsWith(prefix))
        return std::nullopt;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromBase64(token.mid(prefix.size()), form));
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    QMap<QString, QString> identity;
    for (auto part = json.constBegin(); part != json.constEnd(); ++part)
        identity.insert(part.key(), part.value().toString());
    return identity;
}

} // namespace agrafe::sandbox
