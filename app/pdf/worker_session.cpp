// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/worker_session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <functional>
#include <optional>

namespace agrafe::pdf {

using namespace std::chrono_literals;

namespace {

constexpr auto idleLife = 30s;
constexpr int cpuSecondsOfALife = 60;

Failure say(FailureKind kind, const QString &detail, const QString &sentence, const QString &nextAction)
{
    Failure failure = Failure::of(kind, detail);
    failure.sentence = sentence;
    failure.nextAction = nextAction;
    return failure;
}

QString openElsewhere()
{
    return QCoreApplication::translate(
        "pdf",
        "Enregistrez\u00a0le document pour le garder\u00a0; redemandez-le au fournisseur s’il est abîmé.");
}

Failure unreadable(const QString &detail)
{
    return say(FailureKind::Protocol, detail,
               QCoreApplication::translate(
                   "pdf", "Ce PDF ne peut pas être affiché\u00a0: il est abîmé ou mal formé."),
               openElsewhere());
}

Failure tooLarge(const QString &detail)
{
    return say(FailureKind::TooLarge, detail,
               QCoreApplication::translate("pdf", "Ce PDF demande trop de mémoire pour être affiché ici."),
               openElsewhere());
}

Failure tooSlow()
{
    return say(FailureKind::Timeout, QStringLiteral("worker killed at the deadline"),
               QCoreApplication::translate(
                   "pdf", "Ce PDF met trop de temps à s’afficher\u00a0: l’affichage a été arrêté."),
               openElsewhere());
}

Failure needsPassword()
{
    return say(FailureKind::Protocol, QStringLiteral("password"),
               QCoreApplication::translate(
                   "pdf", "Ce PDF est protégé par un mot de passe\u00a0: il ne peut pas être affiché ici."),
               QCoreApplication::translate("pdf", "Enregistrez-le et ouvrez-le avec un autre programme."));
}

Failure failureNamed(const QString &name)
{
    if (name == QStringLiteral("memory"))
        return tooLarge(name);
    if (name == QStringLiteral("password") || name == QStringLiteral("security"))
        return needsPassword();
    return unreadable(name);
}

Failure noWorker(const QString &program)
{
    return say(FailureKind::Internal, QStringLiteral("cannot start ") + program,
               QCoreApplication::translate("pdf", "L’afficheur de PDF d’Agrafe est introuvable."),
               QCoreApplication::translate(
                   "pdf", "Ouvrez le document avec le programme du poste\u00a0; réinstallez Agrafe."));
}

/// Keeps a killed process until its end is heard of. At the program's own end nobody listens any more: the
/// object stays where it is, since deleting it would wait.
void bury(QProcess *process)
{
    static auto *const dying = new QSet<QProcess *>;
    dying->insert(process);
    QObject::connect(process, &QProcess::finished, process, [process] {
        dying->remove(process);
        process->deleteLater();
    });
}

} // namespace

struct WorkerSession::Job
{
    QJsonObject request;
    QPromise<Result<Reply>> promise;
    bool answered = false;
    std::optional<std::stop_callback<std::function<void()>>> onStop;

    void answer(Result<Reply> result)
    {
        if (std::exchange(answered, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

WorkerSession::WorkerSession(QString program, Limits limits, QByteArray pdf)
    : m_program(std::move(program))
    , m_limits(limits)
    , m_pdf(std::move(pdf))
    , m_reader(4LL * limits.maxPixels * limits.maxPixels + 1024)
{
    m_deadline.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &WorkerSession::onDeadline);
    connect(&m_idle, &QTimer::timeout, this, &WorkerSession::dropProcess);
}

WorkerSession::~WorkerSession()
{
    const Failure gone = Failure::of(FailureKind::Cancelled);
    if (m_current)
        m_current->answer(tl::unexpected(gone));
    for (const auto &job : m_queue)
        job->answer(tl::unexpected(gone));
    dropProcess();
}

QFuture<Result<Reply>> WorkerSession::ask(const QJsonObject &request, std::stop_token stop)
{
    const auto job = std::make_shared<Job>();
    job->request = request;
    job->promise.start();
    QFuture<Result<Reply>> future = job->promise.future();
    m_queue.push_back(job);
    const QPointer<WorkerSession> self(this);
    const std::weak_ptr<Job> weak(job);
    job->onStop.emplace(stop, [self, weak] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, weak] {
                if (const auto stopped = weak.lock(); self && stopped)
                    self->cancel(stopped);
            },
            Qt::QueuedConnection);
    });
    next();
    return future;
}

/// One that is on its way is left to end by itself: the worker is then ready for the next.
void WorkerSession::cancel(const std::shared_ptr<Job> &job)
{
    std::erase(m_queue, job);
    job->answer(tl::unexpected(Failure::of(FailureKind::Cancelled)));
}

void WorkerSession::next()
{
    if (m_current)
        return;
    if (m_queue.empty()) {
        m_idle.start(idleLife);
        return;
    }
    m_idle.stop();
    m_current = m_queue.front();
    m_queue.pop_front();
    if (!m_process)
        startProcess();
    m_deadline.start(m_limits.deadline);
    m_process->write(frame(m_current->request));
}

void WorkerSession::startProcess()
{
    m_reader = FrameReader(4LL * m_limits.maxPixels * m_limits.maxPixels + 1024);
    m_wantsPixels = false;
    m_process = new QProcess;
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &WorkerSession::read);
    connect(m_process, &QProcess::finished, this, &WorkerSession::onProcessEnd);
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            dropProcess();
            finish(tl::unexpected(noWorker(m_program)));
        },
        Qt::QueuedConnection);
    m_process->start(m_program, {QString::number(m_limits.memory), QString::number(cpuSecondsOfALife)});
    m_process->write(frame(m_pdf));
}

void WorkerSession::read()
{
    m_reader.append(m_process->readAllStandardOutput());
    while (const auto whole = m_reader.take()) {
        if (!m_current)
            return;
        m_wantsPixels ? onPixels(*whole) : onHead(*whole);
        if (!m_process)
            return;
    }
    if (m_reader.failed()) {
        dropProcess();
        finish(tl::unexpected(tooLarge(QStringLiteral("frame"))));
    }
}

void WorkerSession::onHead(const QByteArray &bytes)
{
    m_head = QJsonDocument::fromJson(bytes).object();
    const QString error = m_head[QStringLiteral("error")].toString();
    if (!error.isEmpty())
        return finish(tl::unexpected(failureNamed(error)));
    m_wantsPixels = m_head.contains(QStringLiteral("width"));
    if (!m_wantsPixels)
        finish(Reply{m_head, {}});
}

void WorkerSession::onPixels(const QByteArray &bytes)
{
    m_wantsPixels = false;
    const int width = m_head[QStringLiteral("width")].toInt();
    const int height = m_head[QStringLiteral("height")].toInt();
    const bool sane = width > 0 && height > 0 && width <= m_limits.maxPixels &&
                      height <= m_limits.maxPixels && bytes.size() == 4LL * width * height;
    if (!sane) {
        dropProcess();
        return finish(tl::unexpected(unreadable(QStringLiteral("pixels"))));
    }
    const QImage borrowed(reinterpret_cast<const uchar *>(bytes.constData()), width, height,
                          QImage::Format_RGB32);
    finish(Reply{m_head, borrowed.copy()});
}

void WorkerSession::finish(Result<Reply> result)
{
    m_deadline.stop();
    const auto job = std::exchange(m_current, nullptr);
    if (job)
        job->answer(std::move(result));
    next();
}

void WorkerSession::onProcessEnd(int exitCode, QProcess::ExitStatus status)
{
    read();
    dropProcess();
    if (m_current)
        finish(tl::unexpected(unreadable(
            QStringLiteral("worker ended, status %1 code %2").arg(static_cast<int>(status)).arg(exitCode))));
}

void WorkerSession::onDeadline()
{
    dropProcess();
    finish(tl::unexpected(tooSlow()));
}

/// Never waits.
void WorkerSession::dropProcess()
{
    m_deadline.stop();
    if (!m_process)
        return;
    QProcess *process = m_process;
    m_process = nullptr;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    bury(process);
    process->kill();
}

} // namespace agrafe::pdf
