// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"

#include <QDateTime>

#include <memory>

namespace agrafe::test {

/// A clock that a test turns by hand: sleepers wake in order when advance() passes their hour.
/// With autoAdvance, it jumps to the next sleeper by itself whenever the event loop is idle.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime({2026, 11, 20}, {10, 5, 0}, Qt::UTC));
    ~FakeClock() override;

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    QCoro::Task<void> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;

    void advance(std::chrono::milliseconds duration);
    void setAutoAdvance(bool on);
    [[nodiscard]] int sleepers() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace agrafe::test
