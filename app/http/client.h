// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/access_gate.h"
#include "http/rate_limiter.h"
#include "http/request.h"
#include "http/response.h"

#include <QCoroTask>
#include <QNetworkProxy>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace agrafe::http {

/// How the machine reaches the network, from the settings.
struct NetworkOptions
{
    enum class Proxy { System, Manual, None };
    Proxy proxy = Proxy::System;
    QNetworkProxy manual;
    QByteArray additionalAuthorities; ///< PEM; added to the system's own
    QByteArray userAgent = "Agrafe";
    std::optional<Deadlines> deadlines = {}; ///< ceiling over each request's own; nothing: theirs alone
};

/// The one way to the network. https only (http on the loopback alone), no redirect followed, the token only
/// to its own origin, an overall deadline beside the inactivity limit, retries only of idempotent requests,
/// at most 6 exchanges a manager and 36 a host. Belongs to one thread; a stop may come from any.
///
/// Answers: a Response whatever its status (≥ 400 included; see Response::lengthKnown), or a Failure when
/// there was none: Input (this request may not be sent), Journal (no trace, nothing was sent), Cancelled, one
/// of the network's kinds, or OutcomeUnknown (not idempotent, and it may have been carried out).
///
/// In order: shutDown(), drain, destroy. Destroyed before that, it traces what is under way as interrupted
/// and drops it: the calls end as cancelled, and gate, limiter and clock may go at once.
class Client
{
public:
    using Progress =
        std::function<void(qint64 received, qint64 total)>; ///< total −1: unknown; must not throw
    /// After each attempt, answered or not: whoever wants the attempts of a failure collects them here.
    using OnAttempt = std::function<void(const Attempt &, std::optional<QDateTime> nextTryAt)>;

    Client(AccessGate &gate, RateLimiter &limiter, Clock &clock, NetworkOptions options = {});
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    ~Client();

    QCoro::Task<Result<Response>> send(Request request, std::stop_token stop, OnAttempt onAttempt = {},
                                       Progress progress = {});

    void setOptions(NetworkOptions options);
    /// Told when the end of an access could not be recorded: the answer is handed out all the same.
    void setOnTraceLost(std::function<void(const Failure &)> onTraceLost);
    /// The program ends: what is under way stops and is traced as interrupted, nothing more is sent.
    void shutDown();
    /// Exchanges on the wire now.
    [[nodiscard]] int inFlight() const;

private:
    struct Core;
    std::shared_ptr<Core> d; // shared with what is under way
};

} // namespace agrafe::http
