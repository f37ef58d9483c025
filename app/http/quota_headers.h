// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/minute_allowance.h"
#include "http/response.h"

#include <QDateTime>

#include <optional>

namespace agrafe::http {

/// RateLimit-Limit, -Remaining and -Reset of an answer; nothing without a believable limit. The end of the
/// service's minute is measured from its own Date when it gave one, so that a wrong clock here does no harm.
[[nodiscard]] std::optional<QuotaHeaders> readQuotaHeaders(const Response &response, const QDateTime &now,
                                                           std::chrono::milliseconds monotonic);

/// Retry-After, in seconds or as a date; values below 1 count as 1. Nothing when absent or unreadable.
[[nodiscard]] std::optional<std::chrono::seconds> readRetryAfter(const Response &response,
                                                                 const QDateTime &now);

} // namespace agrafe::http
