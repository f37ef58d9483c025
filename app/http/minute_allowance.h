// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/sliding_window.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace agrafe::http {

/// What an answer says of its allowance, in the service's words.
struct QuotaHeaders
{
    int limit = 0;
    std::optional<int> remaining;
    qint64 resetEpoch = 0;               ///< end of the service's minute, epoch seconds; 0: not said
    std::chrono::milliseconds resetAt{}; ///< the same on our monotonic clock, never early
};

/// The calls a minute of one (token, quota group), as the service counts them: by fixed minutes of its own,
/// each call when it reaches the service. Between its leaving and its answer a call may count in either of
/// two minutes and may or may not be in the Remaining of another's answer; so
///     places = what the service said was left − what is on its way,
/// which only errs towards fewer, and becomes exact as answers come in.
/// As long as no answer told the minute's end, any 60 s hold at most the limit.
class MinuteAllowance
{
public:
    using Millis = std::chrono::milliseconds;

    explicit MinuteAllowance(int limit);

    /// The catalogue's guess; ignored once an answer has told.
    void guess(int limit);
    void leave() { ++m_onTheWay; }
    /// It was granted a place and was not sent.
    void giveBack();
    /// An answer, with what it said; or none: the call may have counted.
    void answered(Millis now, const std::optional<QuotaHeaders> &headers);

    [[nodiscard]] int places(Millis now);
    /// When places come back without an answer; nothing: only an answer can tell.
    [[nodiscard]] std::optional<Millis> nextOpening(Millis now);
    [[nodiscard]] int limit() const { return m_guess.limit(); }
    [[nodiscard]] std::optional<Millis> minuteEnd() const;
    [[nodiscard]] int onTheWay() const { return m_onTheWay; }

private:
    void roll(Millis now);
    void believe(const QuotaHeaders &headers);

    struct Minute
    {
        qint64 resetEpoch = 0;
        Millis end{0};
        int left = 0;
    };
    SlidingWindow m_guess;
    std::optional<Minute> m_minute;
    bool m_told = false;
    int m_onTheWay = 0;
};

} // namespace agrafe::http
