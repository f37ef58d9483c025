// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/minute_allowance.h"

#include <algorithm>

namespace agrafe::http {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds minute = 60s;

} // namespace

MinuteAllowance::MinuteAllowance(int limit)
    : m_guess(limit, minute)
{}

void MinuteAllowance::guess(int limit)
{
    if (!m_told)
        m_guess.setLimit(limit);
}

void MinuteAllowance::giveBack()
{
    m_onTheWay = std::max(0, m_onTheWay - 1);
}

void MinuteAllowance::answered(Millis now, const std::optional<QuotaHeaders> &headers)
{
    giveBack();
    roll(now);
    if (headers) {
        m_told = true;
        m_guess.setLimit(headers->limit);
    }
    if (headers && headers->resetEpoch > 0) {
        believe(*headers);
    } else if (m_minute) {
        --m_minute->left;
    } else {
        m_guess.add(now);
    }
}

void MinuteAllowance::believe(const QuotaHeaders &headers)
{
    const int left = headers.remaining.value_or(headers.limit - 1);
    if (!m_minute || headers.resetEpoch > m_minute->resetEpoch) {
        m_minute = Minute{.resetEpoch = headers.resetEpoch, .end = headers.resetAt, .left = left};
    } else if (headers.resetEpoch == m_minute->resetEpoch) {
        // Answers overtake each other: the smallest Remaining is the latest.
        m_minute->left = std::min(headers.remaining ? left : m_minute->left - 1, m_minute->left);
        m_minute->end = std::min(m_minute->end, headers.resetAt);
    }
    // An older minute: that call counted there, and nowhere else.
}

void MinuteAllowance::roll(Millis now)
{
    if (!m_minute || now < m_minute->end)
        return;
    const auto minutes = (now - m_minute->end) / minute + 1;
    m_minute->end += minutes * minute;
    m_minute->resetEpoch += minutes * 60;
    m_minute->left = m_guess.limit();
}

int MinuteAllowance::places(Millis now)
{
    roll(now);
    if (m_minute)
        return m_minute->left - m_onTheWay;
    return m_guess.places(now, m_onTheWay);
}

std::optional<MinuteAllowance::Millis> MinuteAllowance::nextOpening(Millis now)
{
    roll(now);
    if (m_minute)
        return m_minute->end;
    return m_guess.nextExpiry();
}

std::optional<MinuteAllowance::Millis> MinuteAllowance::minuteEnd() const
{
    if (!m_minute)
        return std::nullopt;
    return m_minute->end;
}

} // namespace agrafe::http
