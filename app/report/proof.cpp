// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/proof.h"

#include "base/digest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace agrafe::report {

namespace {

QJsonValue utc(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject access(const Proof &proof)
{
    return {{QStringLiteral("service"), proof.service},
            {QStringLiteral("endpointId"), proof.endpointId},
            {QStringLiteral("version"), proof.version},
            {QStringLiteral("requestId"), proof.requestId},
            {QStringLiteral("askedAt"), utc(proof.askedAt)},
            {QStringLiteral("subject"), proof.subject},
            {QStringLiteral("recipient"), proof.recipient},
            {QStringLiteral("context"), proof.context},
            {QStringLiteral("object"), proof.object},
            {QStringLiteral("habilitation"), proof.habilitation},
            {QStringLiteral("habilitationId"), proof.habilitationId},
            {QStringLiteral("environment"), proof.environment},
            {QStringLiteral("agent"), proof.agent}};
}

QJsonObject document(const Proof &proof)
{
    QJsonObject about{{QStringLiteral("title"), proof.title},
                      {QStringLiteral("provider"), proof.provider},
                      {QStringLiteral("securityCode"), proof.securityCode},
                      {QStringLiteral("validFrom"), utc(proof.validFrom)},
                      {QStringLiteral("validUntil"), utc(proof.validUntil)},
                      {QStringLiteral("sha256"), proof.sha256},
                      {QStringLiteral("bytes"), proof.bytes}};
    if (proof.keepUntil.isValid())
        about.insert(QStringLiteral("keepUntil"), proof.keepUntil.toString(Qt::ISODate));
    return about;
}

QJsonObject whole(const Proof &proof)
{
    return {{QStringLiteral("document"), document(proof)},
            {QStringLiteral("access"), access(proof)},
            {QStringLiteral("fictitious"), proof.fictitious}};
}

} // namespace

QByteArray toJson(const Proof &proof)
{
    return QJsonDocument(whole(proof)).toJson(QJsonDocument::Indented);
}

QByteArray toJson(const Proof &proof, const QJsonObject &answer)
{
    QJsonObject root = whole(proof);
    root.insert(QStringLiteral("answer"), answer);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

bool isProofOf(const QByteArray &proof, const QByteArray &document)
{
    const QJsonObject about =
        QJsonDocument::fromJson(proof).object().value(QLatin1String("document")).toObject();
    return about.value(QLatin1String("sha256")).toString() == sha256Hex(document);
}

} // namespace agrafe::report
