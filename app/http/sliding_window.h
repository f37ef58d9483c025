// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace agrafe::http {

/// At most `limit` events in any stretch of `span`; what is still open counts too.
class SlidingWindow
{
public:
    using Millis = std::chrono::milliseconds;

    SlidingWindow(int limit, Millis span)
        : m_limit(limit)
        , m_span(span)
    {}

    void setLimit(int limit) { m_limit = limit; }
    [[nodiscard]] int limit() const { return m_limit; }

    void add(Millis at) { m_events.push_back(at); }

    /// How many of the last span are left beside `open` ones.
    [[nodiscard]] int places(Millis now, int open)
    {
        while (!m_events.empty() && m_events.front() + m_span <= now)
            m_events.pop_front();
        return m_limit - open - static_cast<int>(m_events.size());
    }

    /// When the oldest event leaves the span; nothing when there is none.
    [[nodiscard]] std::optional<Millis> nextExpiry() const
    {
        if (m_events.empty())
            return std::nullopt;
        return m_events.front() + m_span;
    }

private:
    int m_limit;
    Millis m_span;
    std::deque<Millis> m_events;
};

} // namespace agrafe::http
