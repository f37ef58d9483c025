// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/clock.h"

#include "base/later.h"

#include <QCoroTimer>
#include <QTimer>

#include <algorithm>

namespace agrafe {

using std::chrono::milliseconds;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QCoro::Task<void> SystemClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return;
    const LaterPtr<QTimer> timer(new QTimer);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QTimer *raw = timer.get();
    // A stop may come from any thread; the timer then fires at once in its own.
    const std::stop_callback onStop(
        stop, [raw] { QMetaObject::invokeMethod(raw, [raw] { raw->start(0); }, Qt::QueuedConnection); });
    // QTimer counts in int: further off than 24 days it would never fire, or too soon.
    constexpr milliseconds longest = std::chrono::hours(24);
    for (milliseconds left = std::max(duration, milliseconds(0)); !stop.stop_requested(); left -= longest) {
        raw->start(std::min(left, longest));
        // Not by its signal: the private argument of timeout() would be bound to nothing.
        co_await raw;
        if (left <= longest)
            co_return;
    }
}

} // namespace agrafe
