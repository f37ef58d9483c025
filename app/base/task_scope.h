// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace agrafe {

/// Holds the coroutines that a service started: dropping a QCoro task detaches it, so without a scope it
/// could outlive the service it touches. Belongs to one thread.
class TaskScope
{
public:
    TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;
    /// Asks everything to stop. Owners drain() first; what is still running must then touch nothing of
    /// theirs.
    ~TaskScope();

    /// Runs the task to its end, counted. The task must watch stopToken().
    void start(QCoro::Task<void> task);
    /// Counts the caller as running for as long as it keeps what it gets: for a coroutine with a result.
    [[nodiscard]] std::shared_ptr<void> enter();
    [[nodiscard]] std::stop_token stopToken() const;
    [[nodiscard]] int running() const;
    void requestStop();
    /// Stops, then waits until nothing runs or the time is over; true when all ended.
    QCoro::Task<bool> drain(Clock &clock, std::chrono::milliseconds limit);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace agrafe
