// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/client.h"
#include "support/fake_clock.h"
#include "support/fault_server.h"
#include "support/recording_gate.h"

#include <QCoroTask>
#include <QUrl>

namespace agrafe::test {

/// A client with its real limiter, a clock that jumps over its waits, and a gate that remembers.
struct ClientFixture
{
    explicit ClientFixture(http::NetworkOptions options = {})
        : limiter(clock)
        , client(gate, limiter, clock, std::move(options))
    {
        clock.setAutoAdvance(true);
    }

    /// An access with the canary token, tried once, with short deadlines.
    [[nodiscard]] static http::Request get(const QUrl &url)
    {
        http::Request request;
        request.url = url;
        request.bearer = Secret(canary());
        request.tokenOrigin = url;
        request.deadlines = {.overall = std::chrono::seconds(10), .inactivity = std::chrono::seconds(5)};
        request.maxRetries = 0;
        request.access = http::AccessIntent{};
        return request;
    }
    [[nodiscard]] static http::Request post(const QUrl &url)
    {
        http::Request request = get(url);
        request.method = "POST";
        request.body = "a file that must arrive once";
        request.idempotent = false;
        request.maxRetries = 5;
        return request;
    }
    [[nodiscard]] static QByteArray canary() { return "canary-7f3a9c51e2d84b06"; }

    [[nodiscard]] Result<http::Response> send(const http::Request &request, std::stop_token stop = {})
    {
        return QCoro::waitFor(
            client.send(request, std::move(stop), [this](const http::Attempt &attempt, auto nextAt) {
                attempts.append(attempt);
                nextTries.append(nextAt.value_or(QDateTime()));
            }));
    }

    FakeClock clock;
    RecordingGate gate;
    http::RateLimiter limiter;
    http::Client client;
    QList<http::Attempt> attempts;
    QList<QDateTime> nextTries;
};

} // namespace agrafe::test
