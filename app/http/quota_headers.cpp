// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/quota_headers.h"

#include <QLocale>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace agrafe::http {

using namespace std::chrono_literals;

namespace {

// "250" as well as "250, 250;w=60".
std::optional<qint64> leadingNumber(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    qsizetype length = 0;
    while (length < text.size() && (std::isdigit(static_cast<unsigned char>(text[length])) != 0))
        ++length;
    bool ok = false;
    const qint64 number = text.left(length).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QDateTime httpDate(const QByteArray &value)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

// An hour of a year ago, or of next year, is no end of the present minute.
bool isNear(qint64 resetEpoch, const Response &response, const QDateTime &now)
{
    constexpr qint64 day = 86'400;
    const QDateTime date = httpDate(response.header("Date"));
    const qint64 reference = (date.isValid() ? date : now).toSecsSinceEpoch();
    return resetEpoch > reference - day && resetEpoch < reference + day;
}

// How long the service's minute lasts still: its Date is cut to the second, which errs towards later.
std::chrono::milliseconds untilReset(const Response &response, const QDateTime &now, qint64 resetEpoch)
{
    constexpr auto longest = 61s;
    const QDateTime date = httpDate(response.header("Date"));
    if (date.isValid()) {
        const auto byTheService = std::chrono::seconds(resetEpoch - date.toSecsSinceEpoch());
        if (byTheService >= 0s && byTheService <= longest)
            return byTheService;
    }
    const auto byOurClock = std::chrono::milliseconds(resetEpoch * 1000 - now.toMSecsSinceEpoch());
    if (byOurClock > 0ms && byOurClock <= longest)
        return byOurClock;
    return 60s;
}

} // namespace

std::optional<QuotaHeaders> readQuotaHeaders(const Response &response, const QDateTime &now,
                                             std::chrono::milliseconds monotonic)
{
    constexpr qint64 believable = 1'000'000;
    const auto limit = leadingNumber(response.header("RateLimit-Limit"));
    if (!limit || *limit <= 0 || *limit > believable)
        return std::nullopt;
    QuotaHeaders headers;
    headers.limit = static_cast<int>(*limit);
    if (const auto remaining = leadingNumber(response.header("RateLimit-Remaining")))
        headers.remaining = static_cast<int>(std::clamp<qint64>(*remaining, 0, *limit));
    if (const auto reset = leadingNumber(response.header("RateLimit-Reset"));
        reset && isNear(*reset, response, now)) {
        headers.resetEpoch = *reset;
        headers.resetAt = monotonic + untilReset(response, now, *reset);
    }
    return headers;
}

std::optional<std::chrono::seconds> readRetryAfter(const Response &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    constexpr qint64 year = 31'536'000; // beyond it the answer is nonsense
    bool ok = false;
    const double seconds = value.toDouble(&ok);
    if (ok && std::isfinite(seconds)) {
        return std::chrono::seconds(
            static_cast<qint64>(std::ceil(std::clamp(seconds, 1.0, static_cast<double>(year)))));
    }
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(date), 1, year));
}

} // namespace agrafe::http
