// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "journal/database.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace agrafe::journal {

/// One thing to do on the database, whose result is handed out only when the commit has succeeded.
class Job
{
public:
    Job() = default;
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;
    virtual ~Job() = default;

    virtual void run(Database &database) = 0;
    virtual void deliver() = 0;
    virtual void fail(const Failure &failure) = 0;
    bool writes = true;
};

template<typename T>
class JobOf final : public Job
{
public:
    using Work = std::function<Result<T>(Database &)>;

    explicit JobOf(Work work)
        : m_work(std::move(work))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }
    void run(Database &database) override { m_result = m_work(database); }
    void deliver() override { finish(std::move(*m_result)); }
    void fail(const Failure &failure) override { finish(Unexpected(failure)); }

private:
    void finish(Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Work m_work;
    QPromise<Result<T>> m_promise;
    std::optional<Result<T>> m_result;
};

/// The journal's thread: everything that waits goes into one transaction, in the order of asking.
class Writer
{
public:
    explicit Writer(QString path);
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer(); ///< does what waits, then joins

    template<typename T>
    [[nodiscard]] QFuture<Result<T>> add(typename JobOf<T>::Work work, bool writes = true)
    {
        auto job = std::make_unique<JobOf<T>>(std::move(work));
        job->writes = writes;
        const QFuture<Result<T>> future = job->future();
        push(std::move(job));
        return future;
    }

private:
    using Batch = std::vector<std::unique_ptr<Job>>;

    void push(std::unique_ptr<Job> job);
    void loop();
    [[nodiscard]] Batch take();
    static void write(Database &database, Batch batch);

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<Job>> m_waiting;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all the others
};

} // namespace agrafe::journal
