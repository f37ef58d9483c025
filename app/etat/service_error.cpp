// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/service_error.h"

#include "etat/explanations.h"
#include "http/quota_headers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace agrafe::etat {

using std::chrono::seconds;

namespace {

constexpr double longestDelay = 31'536'000; // a year: beyond it the number is nonsense

// A code is five digits; some servers of the chain send it as a number.
QString codeText(const QJsonValue &value)
{
    if (value.isDouble())
        return QStringLiteral("%1").arg(value.toInteger(), 5, 10, QLatin1Char('0'));
    constexpr qsizetype longest = 32;
    return value.toString().left(longest);
}

ServiceError fromObject(const QJsonObject &object)
{
    const QJsonObject meta = object.value(u"meta").toObject();
    ServiceError error;
    error.readable = true;
    error.code = codeText(object.value(u"code"));
    error.title = object.value(u"title").toString();
    error.detail = object.value(u"detail").toString();
    error.provider = meta.value(u"provider").toString();
    error.parameter = object.value(u"source").toObject().value(u"parameter").toString();
    const QJsonValue retryIn = meta.value(u"retry_in");
    bool isNumber = false;
    const double delay = retryIn.toVariant().toDouble(&isNumber);
    if (isNumber && !retryIn.isNull() && std::isfinite(delay))
        error.retryIn = seconds(static_cast<qint64>(std::clamp(delay, 1.0, longestDelay)));
    return error;
}

ServiceError fromValue(const QJsonValue &value)
{
    if (value.isObject())
        return fromObject(value.toObject());
    ServiceError error;
    error.readable = value.isString();
    error.title = value.toString();
    return error;
}

} // namespace

ServiceError readServiceError(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    if (const QJsonArray errors = root.value(u"errors").toArray(); !errors.isEmpty())
        return fromValue(errors.first());
    for (const QStringView key : {u"error", u"errors", u"message"}) {
        if (const QJsonValue value = root.value(key); value.isObject() || value.isString())
            return fromValue(value);
    }
    return {};
}

std::optional<seconds> retryDelay(const ServiceError &error, const http::Response &response,
                                  const QDateTime &now)
{
    return std::max(error.retryIn, http::readRetryAfter(response, now)); // an empty one is the smallest
}

bool looksLikeHtml(const http::Response &response)
{
    const QByteArray start = response.body.left(256).trimmed().toLower();
    return response.header("Content-Type").toLower().startsWith("text/html") ||
           start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool worthRetrying(int status, const QString &code)
{
    return findExplanation(FailureKind::Http, status, code).retry;
}

} // namespace agrafe::etat
