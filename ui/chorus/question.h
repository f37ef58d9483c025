// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/chorus_services.h"

#include <QCoroTask>

#include <optional>

namespace agrafe::ui {

/// One question at a time: asking another stops the one before, whose answer is dropped. A member of the
/// object that hears the answers.
class Question
{
public:
    Question() = default;
    Question(const Question &) = delete;
    Question &operator=(const Question &) = delete;
    ~Question() { stop(); }

    /// `make` gets the means to be stopped and returns the task; `then` hears its result.
    template<typename Make, typename Then>
    void ask(const ChorusServices &services, QObject *owner, Make make, Then then)
    {
        stop();
        m_stop = std::stop_source();
        m_end.emplace(services.end, [stop = m_stop]() mutable { stop.request_stop(); });
        m_running = true;
        auto task = counted(services.enter(), make(m_stop.get_token()));
        QCoro::connect(std::move(task), owner,
                       [this, number = m_number, then = std::move(then)](const auto &result) {
                           if (number != m_number)
                               return;
                           m_running = false;
                           then(result);
                       });
    }

    void stop()
    {
        ++m_number;
        m_running = false;
        m_stop.request_stop();
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    template<typename T>
    static QCoro::Task<T> counted(std::shared_ptr<void> entry, QCoro::Task<T> task)
    {
        const auto held = std::move(entry);
        co_return co_await task;
    }

    std::stop_source m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_end;
    int m_number = 0;
    bool m_running = false;
};

} // namespace agrafe::ui
