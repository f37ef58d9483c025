// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/journal.h"

#include "journal/writer.h"

#include <QCoroFuture>
#include <QDir>
#include <QUuid>

#include <pwd.h>
#include <unistd.h>

namespace agrafe::journal {

namespace {

// Touches nothing of the journal: it may be gone when the answer comes.
template<typename T>
QCoro::Task<Result<T>> answerOf(QFuture<Result<T>> future)
{
    co_return co_await future;
}

} // namespace

struct Journal::Private
{
    Private(const QString &path, QString user, Clock &hour)
        : agent(std::move(user))
        , clock(hour)
        , writer(path)
    {}

    const QString run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString agent;
    Clock &clock;
    Writer writer;
};

Journal::Journal(Paths paths, QString agent, Clock &clock)
    : d(std::make_unique<Private>(QDir(paths.data).filePath(QStringLiteral("journal.sqlite")),
                                  std::move(agent), clock))
{}

Journal::~Journal() = default;

QString Journal::sessionUser()
{
    // Not $USER: a trace does not believe the environment.
    const passwd *entry = ::getpwuid(::getuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

QCoro::Task<Result<void>> Journal::start()
{
    return answerOf(d->writer.add<void>([](Database &) { return Result<void>(); }));
}

QCoro::Task<Result<http::AccessTicket>> Journal::open(http::AccessIntent intent)
{
    return answerOf(d->writer.add<http::AccessTicket>([run = d->run, agent = d->agent, at = d->clock.now(),
                                                       intent = std::move(intent)](Database &database) {
        return database.insert(run, at, agent, intent);
    }));
}

QCoro::Task<Result<void>> Journal::close(http::AccessTicket ticket, http::AccessOutcome outcome)
{
    return answerOf(
        d->writer.add<void>([run = d->run, at = d->clock.now(), ticket, outcome = std::move(outcome)](
                                Database &database) { return database.finish(run, ticket, at, outcome); }));
}

QCoro::Task<Result<void>> Journal::markInterrupted()
{
    return answerOf(d->writer.add<void>(
        [run = d->run, at = d->clock.now()](Database &database) { return database.interrupt(run, at); }));
}

QCoro::Task<Result<QList<Record>>> Journal::read(Filter filter)
{
    constexpr bool writes = false;
    return answerOf(d->writer.add<QList<Record>>(
        [filter = std::move(filter)](Database &database) { return database.read(filter); }, writes));
}

} // namespace agrafe::journal
