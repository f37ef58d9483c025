// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/later.h"

#include <QCoroSignal>
#include <QCoroTask>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace agrafe::cli {

/// Tells the thread that waits, in that thread: QThread::finished comes from the one that ends.
class WorkerEnd : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void reached();
};

/// Runs blocking work in a thread of its own, so that Ctrl+C is heard meanwhile. The caller names the
/// function before it awaits: GCC 12 destroys a closure twice that is made inside a co_await.
template<typename T>
QCoro::Task<T> inWorker(std::function<T()> work)
{
    std::optional<T> result;
    const LaterPtr<WorkerEnd> end(new WorkerEnd);
    WorkerEnd *raw = end.get();
    const std::function<void()> job = [&result, &work, raw] {
        result.emplace(work());
        QMetaObject::invokeMethod(raw, &WorkerEnd::reached, Qt::QueuedConnection);
    };
    const LaterPtr<QThread> thread(QThread::create(job));
    thread->start();
    co_await qCoro(raw, &WorkerEnd::reached);
    thread->wait(); // it has nothing left to do
    co_return std::move(*result);
}

} // namespace agrafe::cli
