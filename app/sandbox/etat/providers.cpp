// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/providers.h"

#include "sandbox/resource.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {
constexpr int hour = 3600;
} // namespace

Providers::Providers(const QString &resource)
    : m_providers(readResource(resource).object())
{}

QJsonObject Providers::of(const QString &endpointId) const
{
    return m_providers.value(endpointId.section(u'/', 0, 0)).toObject();
}

ServiceError Providers::error(const QString &endpointId, int status, const QString &code, int retryIn) const
{
    const QJsonObject provider = of(endpointId);
    const QString whole = code.size() == 5 ? code : provider.value(u"prefix"_s).toString(u"00"_s) + code;
    // The service's own codes have no provider.
    const QString name = whole.startsWith(u"00") ? QString() : provider.value(u"name"_s).toString();
    return {status, whole, {}, name, retryIn};
}

QDateTime Providers::cachedUntil(const QString &endpointId, const QDateTime &now) const
{
    const QJsonValue rule = of(endpointId).value(u"cache"_s);
    if (!rule.isString())
        return now.addSecs(rule.toInt(1) * hour);
    const QTime time = QTime::fromString(rule.toString(), u"HH:mm"_s);
    const QDateTime local = now.toLocalTime();
    QDateTime until(local.date(), time);
    if (until <= local)
        until = until.addDays(1);
    return until.toUTC();
}

QByteArray Providers::pings(const QString &base) const
{
    QJsonArray list;
    for (const QString &slug : m_providers.keys()) {
        list +=
            QJsonObject{{u"name"_s, of(slug).value(u"name"_s)}, {u"url"_s, u"%1/ping/%2"_s.arg(base, slug)}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Providers::Ping Providers::ping(const QString &slug, const QDateTime &now) const
{
    if (!m_providers.contains(slug))
        return {404, {}};
    const QString state = of(slug).value(u"state"_s).toString(u"ok"_s);
    const bool well = state == u"ok";
    const QDateTime lastGood = well ? now : now.addSecs(-hour / 2);
    QJsonObject body{{u"status"_s, state},
                     {u"last_update"_s, now.toString(Qt::ISODate)},
                     {u"last_ok_status"_s, lastGood.toString(Qt::ISODate)}};
    if (state == u"maintenance")
        body.insert(u"until"_s, now.addSecs(hour).toString(Qt::ISODate));
    return {state == u"bad_gateway" ? 502 : 200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace agrafe::sandbox
