// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/task_scope.h"

namespace agrafe {

struct TaskScope::State
{
    std::stop_source stop;
    int running = 0;
};

TaskScope::TaskScope()
    : m_state(std::make_shared<State>())
{}

TaskScope::~TaskScope()
{
    requestStop();
}

void TaskScope::start(QCoro::Task<void> task)
{
    const auto watch = [](std::shared_ptr<void> /*entry*/, QCoro::Task<void> watched) -> QCoro::Task<void> {
        co_await watched;
    };
    watch(enter(), std::move(task));
}

std::shared_ptr<void> TaskScope::enter()
{
    ++m_state->running;
    // The counter is shared: a straggler may end after the scope is gone.
    return {m_state.get(), [state = m_state](void *) { --state->running; }};
}

std::stop_token TaskScope::stopToken() const
{
    return m_state->stop.get_token();
}

int TaskScope::running() const
{
    return m_state->running;
}

void TaskScope::requestStop()
{
    m_state->stop.request_stop();
}

QCoro::Task<bool> TaskScope::drain(Clock &clock, std::chrono::milliseconds limit)
{
    using namespace std::chrono_literals;
    const std::shared_ptr<State> state = m_state;
    state->stop.request_stop();
    const auto end = clock.monotonic() + limit;
    while (state->running > 0 && clock.monotonic() < end)
        co_await clock.sleep(5ms, {});
    co_return state->running == 0;
}

} // namespace agrafe
