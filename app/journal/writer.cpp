// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/writer.h"

#include <algorithm>

namespace agrafe::journal {

namespace {

// Bounds how many answers reach the asking thread at once.
constexpr std::size_t largestBatch = 256;

Result<void> runAll(Database &database, const std::vector<std::unique_ptr<Job>> &batch)
{
    const bool writes = std::ranges::any_of(batch, [](const auto &job) { return job->writes; });
    Result<void> state = database.ensureOpen();
    if (state && writes)
        state = database.begin();
    if (!state)
        return state;
    for (const auto &job : batch)
        job->run(database);
    if (database.refusal())
        return Unexpected(*database.refusal());
    return writes ? database.commit() : state;
}

} // namespace

Writer::Writer(QString path)
    : m_path(std::move(path))
    , m_thread([this] { loop(); })
{}

Writer::~Writer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::push(std::unique_ptr<Job> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_wake.notify_one();
}

Writer::Batch Writer::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
    Batch batch;
    while (!m_waiting.empty() && batch.size() < largestBatch) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

void Writer::loop()
{
    Database database(m_path);
    // An empty batch comes only at the end, when nothing waits any more.
    for (Batch batch = take(); !batch.empty(); batch = take())
        write(database, std::move(batch));
}

void Writer::write(Database &database, Batch batch)
{
    const Result<void> done = runAll(database, batch);
    if (!done) {
        database.rollback();
        database.shut();
    }
    for (const auto &job : batch) {
        if (!done)
            job->fail(done.error());
        else
            job->deliver();
    }
}

} // namespace agrafe::journal
