// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QCoroTask>
#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace agrafe {

/// Owns both the hour and waiting, so that a test can turn a minute in no time.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never goes back; only differences mean something.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Ends after the duration, or at once when stopped: the caller asks the token which it was.
    virtual QCoro::Task<void> sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    QCoro::Task<void> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace agrafe
