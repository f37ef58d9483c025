// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/waiting_line.h"

#include "base/later.h"

#include <QCoroSignal>

namespace agrafe::http {

void Waiter::settle(State state)
{
    if (m_state != State::Waiting)
        return;
    m_state = state;
    Q_EMIT settled();
}

WaitingLine::WaitingLine()
    : m_line(std::make_shared<Line>())
{}

WaitingLine::~WaitingLine()
{
    dismissAll();
}

void WaitingLine::dismissAll()
{
    const Line left = std::exchange(*m_line, {});
    for (Waiter *waiter : left)
        waiter->settle(Waiter::State::GivenUp);
}

QCoro::Task<bool> WaitingLine::wait(quint64 number, std::stop_token stop)
{
    return waitIn(m_line, number, std::move(stop));
}

void WaitingLine::serveFirst()
{
    Waiter *first = m_line->front();
    m_line->pop_front();
    first->settle(Waiter::State::Granted);
}

QCoro::Task<bool> WaitingLine::waitIn(std::shared_ptr<Line> line, quint64 number, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    const LaterPtr<Waiter> waiter(new Waiter(number));
    Waiter *raw = waiter.get();
    const auto place = line->insert(line->end(), raw);
    const auto leave = [raw, place, weak = std::weak_ptr(line)] {
        if (raw->state() != Waiter::State::Waiting)
            return;
        if (const auto still = weak.lock())
            still->erase(place);
        raw->settle(Waiter::State::GivenUp);
    };
    const std::stop_callback onStop(
        stop, [raw, leave] { QMetaObject::invokeMethod(raw, leave, Qt::QueuedConnection); });
    co_await qCoro(raw, &Waiter::settled);
    co_return raw->state() == Waiter::State::Granted;
}

} // namespace agrafe::http
