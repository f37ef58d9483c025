// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "pdf/frames.h"
#include "pdf/renderer.h"

#include <QFuture>
#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <deque>
#include <memory>

namespace agrafe::pdf {

/// What the worker said to one request.
struct Reply
{
    QJsonObject head;
    QImage image; ///< only of a page
};

/// The worker of one document: asks one thing at a time, kills at the deadline, starts again when asked
/// again, goes away when nobody asks for a while.
class WorkerSession : public QObject
{
    Q_OBJECT

public:
    WorkerSession(QString program, Limits limits, QByteArray pdf);
    ~WorkerSession() override;

    [[nodiscard]] const QByteArray &pdf() const { return m_pdf; }
    /// Ends exactly once, with Cancelled when stopped or when the session goes away.
    [[nodiscard]] QFuture<Result<Reply>> ask(const QJsonObject &request, std::stop_token stop);

private:
    struct Job;

    void next();
    void startProcess();
    void read();
    void onHead(const QByteArray &bytes);
    void onPixels(const QByteArray &bytes);
    void finish(Result<Reply> result);
    void onProcessEnd(int exitCode, QProcess::ExitStatus status);
    void onDeadline();
    void dropProcess();
    void cancel(const std::shared_ptr<Job> &job);

    QString m_program;
    Limits m_limits;
    QByteArray m_pdf;
    std::deque<std::shared_ptr<Job>> m_queue;
    std::shared_ptr<Job> m_current;
    QPointer<QProcess> m_process;
    FrameReader m_reader;
    QJsonObject m_head;
    bool m_wantsPixels = false;
    QTimer m_deadline;
    QTimer m_idle;
};

} // namespace agrafe::pdf
