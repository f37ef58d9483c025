// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "http/request.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace agrafe::http {

struct NextTry
{
    bool again = false;
    std::chrono::milliseconds delay{0};
    QDateTime at; ///< UTC; also set when the hour is known and too far off to wait for it here
};

/// What is asked without an Assess: outcome by status; 429 and 503 are worth another try.
[[nodiscard]] Assessment assessByStatus(const Response &response);

/// Never again: a request that is not idempotent, or one that was sent 1 + maxRetries times. The delay is
/// what the service asked for (body or Retry-After, the longer) or a jittered back-off; beyond maxRetryDelay
/// the hour is given back instead.
[[nodiscard]] NextTry afterAnswer(const Request &request, const Assessment &assessment,
                                  std::optional<std::chrono::seconds> retryAfter, int attemptsMade,
                                  const QDateTime &now);
/// The same when no answer came. Worth another try: a name not found, a connection refused, cut or reset (all
/// seen on a network that wakes up), and once only, since it was long already, a time-out. Not worth it:
/// certificates, proxies, redirects, broken or too large answers, a stop.
[[nodiscard]] NextTry afterFailure(const Request &request, FailureKind kind, int attemptsMade,
                                   const QDateTime &now);

} // namespace agrafe::http
