// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/retry_policy.h"

#include "http/response.h"

#include <QRandomGenerator>

#include <algorithm>

namespace agrafe::http {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Half fixed, half drawn: programs that failed together do not come back together.
milliseconds backOff(int attemptsMade)
{
    constexpr milliseconds first = 500ms;
    constexpr milliseconds longest = 8s;
    const milliseconds full = std::min(longest, first * (1 << std::clamp(attemptsMade - 1, 0, 10)));
    const auto half = static_cast<int>(full.count() / 2);
    return milliseconds(half + QRandomGenerator::global()->bounded(half + 1));
}

bool mayGoAgain(const Request &request, int attemptsMade)
{
    return request.idempotent && attemptsMade <= request.maxRetries;
}

bool isPassing(FailureKind kind, int attemptsMade)
{
    switch (kind) {
    case FailureKind::NameResolution:
    case FailureKind::ConnectionRefused:
    case FailureKind::Network:
        return true;
    case FailureKind::Timeout:
        return attemptsMade == 1;
    default:
        return false;
    }
}

} // namespace

Assessment assessByStatus(const Response &response)
{
    Assessment assessment;
    assessment.outcome = response.status >= 200 && response.status < 300 ? QStringLiteral("proved")
                                                                         : QStringLiteral("unknown");
    assessment.worthRetrying = response.status == 429 || response.status == 503;
    return assessment;
}

NextTry afterAnswer(const Request &request, const Assessment &assessment,
                    std::optional<std::chrono::seconds> retryAfter, int attemptsMade, const QDateTime &now)
{
    NextTry next;
    const bool wanted = assessment.worthRetrying && mayGoAgain(request, attemptsMade);
    const auto asked = std::max(assessment.retryAfter, retryAfter); // an empty one is the smallest
    if (asked) {
        next.delay = *asked;
        next.at = now.addMSecs(next.delay.count());
        next.again = wanted && *asked <= request.maxRetryDelay;
    } else if (wanted) {
        next.delay = backOff(attemptsMade);
        next.at = now.addMSecs(next.delay.count());
        next.again = true;
    }
    return next;
}

NextTry afterFailure(const Request &request, FailureKind kind, int attemptsMade, const QDateTime &now)
{
    NextTry next;
    if (!mayGoAgain(request, attemptsMade) || !isPassing(kind, attemptsMade))
        return next;
    next.again = true;
    next.delay = backOff(attemptsMade);
    next.at = now.addMSecs(next.delay.count());
    return next;
}

} // namespace agrafe::http
