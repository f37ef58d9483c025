// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/sending.h"

#include "base/json_lines.h"

#include <QJsonDocument>

namespace agrafe::el {

using namespace Qt::StringLiterals;

namespace {

Receipt receiptOf(const QJsonObject &object)
{
    Receipt receipt;
    receipt.name = object.value(u"name").toString();
    receipt.path = object.value(u"path").toString();
    receipt.type = object.value(u"type").toString();
    const QJsonValue size = object.value(u"size");
    bool isNumber = size.isDouble();
    if (isNumber)
        receipt.size = size.toInteger(-1);
    else if (const qint64 read = size.toString().toLongLong(&isNumber); isNumber)
        receipt.size = read;
    receipt.date = object.value(u"date").toVariant().toString();
    return receipt;
}

} // namespace

QJsonObject Receipt::toJson() const
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"name"_s, name);
    put(u"path"_s, path);
    put(u"type"_s, type);
    put(u"date"_s, date);
    if (size >= 0)
        object.insert(u"size"_s, size);
    return object;
}

Receipt readReceipt(const QByteArray &body)
{
    return receiptOf(QJsonDocument::fromJson(body).object());
}

QJsonObject Sending::toJson() const
{
    return {{u"id"_s, id.toString(QUuid::WithoutBraces)},
            {u"at"_s, textOfTime(at)},
            {u"address"_s, address},
            {u"environment"_s, environment},
            {u"habilitation"_s, habilitationId},
            {u"name"_s, fileName},
            {u"bytes"_s, bytes},
            {u"handedOver"_s, handedOver},
            {u"sha256"_s, sha256},
            {u"rows"_s, rows},
            {u"outcome"_s, toString(outcome)},
            {u"status"_s, status},
            {u"answeredAt"_s, textOfTime(answeredAt)},
            {u"receipt"_s, receipt.toJson()}};
}

std::optional<Sending> Sending::fromJson(const QJsonObject &object)
{
    Sending sending;
    sending.id = QUuid::fromString(object.value(u"id").toString());
    sending.at = timeIn(object.value(u"at"));
    if (sending.id.isNull() || !sending.at.isValid())
        return std::nullopt;
    sending.address = object.value(u"address").toString();
    sending.environment = object.value(u"environment").toString();
    sending.habilitationId = object.value(u"habilitation").toString();
    sending.fileName = object.value(u"name").toString();
    sending.bytes = object.value(u"bytes").toInteger();
    sending.handedOver = object.value(u"handedOver").toInteger(-1);
    sending.sha256 = object.value(u"sha256").toString();
    sending.rows = object.value(u"rows").toInteger();
    sending.outcome = sendOutcomeOf(object.value(u"outcome").toString());
    sending.status = object.value(u"status").toInt();
    sending.answeredAt = timeIn(object.value(u"answeredAt"));
    sending.receipt = receiptOf(object.value(u"receipt").toObject());
    return sending;
}

} // namespace agrafe::el
