// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "http/rate_limiter.h"
#include "http/response.h"

#include <QCoroTask>
#include <QMap>

#include <chrono>

namespace agrafe::test {

/// The service's side of the quotas: fixed minutes of its own clock, one count a group, counted on arrival.
class QuotaService
{
public:
    QuotaService(Clock &clock, std::chrono::seconds clockAhead)
        : m_clock(clock)
        , m_ahead(clockAhead)
    {}

    [[nodiscard]] http::Response arrive(const QString &group, int limit);
    /// Calls of another program with the same token.
    void useElsewhere(const QString &group, int calls) { m_counts[{group, minuteNow()}] += calls; }

    [[nodiscard]] int refusals() const { return m_refusals; }
    /// Accepted calls of a group by minute (epoch minutes of the service).
    [[nodiscard]] QMap<qint64, int> minutes(const QString &group) const;
    [[nodiscard]] int mostOfAllInAMinute() const;
    [[nodiscard]] qint64 minuteNow() const { return now().toSecsSinceEpoch() / 60; }

    bool sendsHeaders = true;
    bool sendsDate = true;

private:
    [[nodiscard]] QDateTime now() const { return m_clock.now().addSecs(m_ahead.count()); }

    Clock &m_clock;
    std::chrono::seconds m_ahead;
    QMap<QPair<QString, qint64>, int> m_counts;
    int m_refusals = 0;
};

} // namespace agrafe::test
