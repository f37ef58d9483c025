// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "support/fake_clock.h"

#include "base/later.h"

#include <QCoroTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace agrafe::test {

using std::chrono::milliseconds;

struct FakeClock::Private
{
    struct Sleeper
    {
        milliseconds wakeAt;
        QPointer<QTimer> timer;
    };

    QDateTime start;
    milliseconds elapsed{0};
    std::vector<Sleeper> sleepers;
    QTimer idle;
    int quietTurns = 0; ///< of the event loop, since someone woke or went to sleep

    void wakeDue()
    {
        std::ranges::stable_sort(sleepers, {}, &Sleeper::wakeAt);
        while (!sleepers.empty() && sleepers.front().wakeAt <= elapsed) {
            const Sleeper due = sleepers.front();
            sleepers.erase(sleepers.begin());
            quietTurns = 0;
            if (due.timer)
                due.timer->start(0);
        }
    }
};

FakeClock::FakeClock(const QDateTime &start)
    : d(std::make_unique<Private>())
{
    d->start = start;
    QObject::connect(&d->idle, &QTimer::timeout, &d->idle, [this] {
        std::erase_if(d->sleepers, [](const Private::Sleeper &sleeper) { return sleeper.timer.isNull(); });
        // Those who woke reach their next sleep through some turns of the event loop: not before.
        constexpr int enough = 6;
        if (d->sleepers.empty() || ++d->quietTurns < enough)
            return;
        const auto next = std::ranges::min(d->sleepers, {}, &Private::Sleeper::wakeAt).wakeAt;
        advance(std::max(milliseconds(0), next - d->elapsed));
    });
}

FakeClock::~FakeClock() = default;

QDateTime FakeClock::now() const
{
    return d->start.addMSecs(d->elapsed.count());
}

milliseconds FakeClock::monotonic() const
{
    return d->elapsed;
}

QCoro::Task<void> FakeClock::sleep(milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return;
    const LaterPtr<QTimer> timer(new QTimer);
    timer->setSingleShot(true);
    d->quietTurns = 0;
    d->sleepers.push_back({d->elapsed + duration, timer.get()});
    QTimer *raw = timer.get();
    const std::stop_callback onStop(
        stop, [raw] { QMetaObject::invokeMethod(raw, [raw] { raw->start(0); }, Qt::QueuedConnection); });
    // An idle timer would not be waited for; advance() starts it again with no delay.
    timer->start(std::chrono::hours(24));
    co_await raw;
}

void FakeClock::advance(milliseconds duration)
{
    d->elapsed += duration;
    d->wakeDue();
}

void FakeClock::setAutoAdvance(bool on)
{
    on ? d->idle.start(0) : d->idle.stop();
}

int FakeClock::sleepers() const
{
    return static_cast<int>(d->sleepers.size());
}

} // namespace agrafe::test
