// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "http/request.h"

#include <QCoroTask>

#include <memory>
#include <optional>
#include <stop_token>

namespace agrafe::http {

struct Response;

/// Keeps every call within the allowance of its (token, quota group) and of the machine's address.
/// Starts from the catalogue's guess, then believes RateLimit-Limit/-Remaining/-Reset; never goes over: a
/// call waits for its place, first come first served. Belongs to one thread.
///
/// Every acquire() that gave true is followed by exactly one of learn(), lost() and giveBack(): calls on
/// their way count until then.
class RateLimiter
{
public:
    struct Usage
    {
        int limit = 0;     ///< per minute
        int remaining = 0; ///< of the current minute, as far as known
        QDateTime resetAt; ///< UTC
        int waiting = 0;
    };

    /// `perAddress`: ceiling a minute for everything that leaves this machine (the service bans beyond 1000).
    explicit RateLimiter(Clock &clock, int perAddress = 1000);
    RateLimiter(const RateLimiter &) = delete;
    RateLimiter &operator=(const RateLimiter &) = delete;
    ~RateLimiter();

    /// Ends when the call may leave. False (nothing was taken) when stopped, or when the service closed the
    /// group for longer than the minute that is worth waiting for: nextPlace() says until when.
    QCoro::Task<bool> acquire(Quota quota, std::stop_token stop);
    /// Learns from the answer's headers; a 429 closes the group until Retry-After (at least 1 s).
    void learn(const Quota &quota, const Response &response);
    /// The call left and its answer never came: it may have counted.
    void lost(const Quota &quota);
    /// The call did not leave after all.
    void giveBack(const Quota &quota);
    [[nodiscard]] Usage usage(const Quota &quota) const;
    /// When the next call of this group could leave; invalid: now.
    [[nodiscard]] QDateTime nextPlace(const Quota &quota) const;

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with what waits
};

} // namespace agrafe::http
