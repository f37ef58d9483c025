// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QCoroTask>
#include <QObject>

#include <list>
#include <memory>
#include <stop_token>

namespace agrafe::http {

/// One coroutine in a line.
class Waiter : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Granted, GivenUp };

    explicit Waiter(quint64 number)
        : m_number(number)
    {}
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] quint64 number() const { return m_number; }
    void settle(State state);

Q_SIGNALS:
    void settled();

private:
    State m_state = State::Waiting;
    quint64 m_number;
};

/// First come, first served. Every resumption passes through the event loop, so that serving a line never
/// runs the served. Belongs to one thread; a stop may come from any.
class WaitingLine
{
public:
    WaitingLine();
    WaitingLine(const WaitingLine &) = delete;
    WaitingLine &operator=(const WaitingLine &) = delete;
    /// Those who still wait give up.
    ~WaitingLine();

    /// True when served, false when stopped (or when the line is closed).
    QCoro::Task<bool> wait(quint64 number, std::stop_token stop);
    void serveFirst();
    /// Those who wait give up.
    void dismissAll();
    [[nodiscard]] bool isEmpty() const { return m_line->empty(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_line->size()); }
    /// The number that the first one came with.
    [[nodiscard]] quint64 firstNumber() const { return m_line->front()->number(); }

private:
    // Shared with the coroutines: a stopped one leaves the line by itself, even after the line is gone.
    using Line = std::list<Waiter *>;
    static QCoro::Task<bool> waitIn(std::shared_ptr<Line> line, quint64 number, std::stop_token stop);
    std::shared_ptr<Line> m_line;
};

} // namespace agrafe::http
