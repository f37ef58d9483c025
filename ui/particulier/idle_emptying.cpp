// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/idle_emptying.h"

#include <QPointer>

namespace agrafe::ui {

using namespace std::chrono;

struct IdleEmptying::Watch
{
    QPointer<IdleEmptying> owner;
    Clock &clock;
    milliseconds end{0};
    bool waits = false;
};

IdleEmptying::IdleEmptying(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_watch(new Watch{this, clock})
{}

IdleEmptying::~IdleEmptying()
{
    m_watch->owner = nullptr;
}

void IdleEmptying::setDelay(minutes delay)
{
    m_delay = delay;
    if (m_left > 0)
        touch();
}

void IdleEmptying::touch()
{
    m_watch->end = m_watch->clock.monotonic() + m_delay;
    tell(int(m_delay.count()));
    if (!std::exchange(m_watch->waits, true))
        m_scope.start(wait(m_watch, m_scope.stopToken()));
}

void IdleEmptying::rest()
{
    m_watch->end = milliseconds(0);
    tell(0);
}

void IdleEmptying::tell(int left)
{
    if (std::exchange(m_left, left) != left)
        Q_EMIT minutesChanged(left);
}

/// One wait goes on for as long as there is something to empty: it wakes at each whole minute that is left.
QCoro::Task<void> IdleEmptying::wait(std::shared_ptr<Watch> watch, std::stop_token stop)
{
    for (;;) {
        if (!watch->owner || stop.stop_requested() || watch->end.count() == 0)
            break; // first: with the owner the clock may be gone too
        const milliseconds left = watch->end - watch->clock.monotonic();
        if (left.count() <= 0) {
            watch->waits = false;
            watch->owner->rest();
            Q_EMIT watch->owner->elapsed();
            co_return;
        }
        watch->owner->tell(int(ceil<minutes>(left).count()));
        const milliseconds over = left % milliseconds(1min);
        co_await watch->clock.sleep(over.count() > 0 ? over : milliseconds(1min), stop);
    }
    watch->waits = false;
}

} // namespace agrafe::ui
