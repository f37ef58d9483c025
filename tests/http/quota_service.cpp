// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "quota_service.h"

#include <QLocale>

#include <algorithm>

namespace agrafe::test {

http::Response QuotaService::arrive(const QString &group, int limit)
{
    int &count = m_counts[{group, minuteNow()}];
    ++count;
    http::Response response;
    response.status = count > limit ? 429 : 200;
    if (count > limit) {
        ++m_refusals;
        response.headers.append({"Retry-After", QByteArray::number(60 - now().toSecsSinceEpoch() % 60)});
    }
    if (sendsHeaders) {
        response.headers.append({"RateLimit-Limit", QByteArray::number(limit)});
        response.headers.append({"RateLimit-Remaining", QByteArray::number(std::max(0, limit - count))});
        response.headers.append({"RateLimit-Reset", QByteArray::number((minuteNow() + 1) * 60)});
    }
    if (sendsDate) {
        const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
        response.headers.append({"Date", QLocale::c().toString(now(), format).toLatin1()});
    }
    return response;
}

QMap<qint64, int> QuotaService::minutes(const QString &group) const
{
    QMap<qint64, int> found;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.key().first == group)
            found.insert(it.key().second, it.value());
    }
    return found;
}

int QuotaService::mostOfAllInAMinute() const
{
    QMap<qint64, int> all;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        all[it.key().second] += it.value();
    return all.isEmpty() ? 0 : std::ranges::max(all);
}

} // namespace agrafe::test
