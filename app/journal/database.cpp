// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/database.h"

#include "base/atomic_file.h"
#include "journal/failures.h"
#include "journal/rows.h"
#include "journal/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace agrafe::journal {

namespace {

// A starved disk and several programs at once: longer than any batch should take, shorter than patience.
constexpr int busyTimeoutMs = 10'000;

Failure systemFailure(int error, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOSPC || error == EDQUOT)
        return failureOf(Trouble::Full, path, detail);
    return failureOf(Trouble::Folder, QFileInfo(path).path(), detail);
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
{}

Database::~Database()
{
    shut();
}

void Database::shut()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<void> Database::ensureOpen()
{
    m_refusal.reset();
    if (m_database.isOpen() && isSameFile())
        return {};
    shut();
    Result<void> opened =
        prepareFile().and_then([this] { return connect(); }).and_then([this] { return configure(); });
    if (!opened)
        shut();
    return opened;
}

bool Database::isSameFile() const
{
    struct stat now = {};
    return ::stat(QFile::encodeName(m_path).constData(), &now) == 0 && now.st_dev == m_device &&
           now.st_ino == m_inode;
}

Result<void> Database::prepareFile()
{
    const QByteArray path = QFile::encodeName(m_path);
    const QString folder = QFileInfo(m_path).path();
    if (auto made = makePrivateFolder(folder); !made)
        return Unexpected(failureOf(Trouble::Folder, folder, made.error().detail));
    // Only a new file is opened here: closing any descriptor of a file drops the locks that SQLite holds on
    // it.
    const int created = ::open(path.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (created >= 0)
        ::close(created);
    else if (errno != EEXIST)
        return Unexpected(systemFailure(errno, m_path));
    if (!QFileInfo(m_path).isFile())
        return Unexpected(failureOf(Trouble::NotJournal, m_path));
    if (::faccessat(AT_FDCWD, path.constData(), R_OK | W_OK, AT_EACCESS) != 0)
        return Unexpected(failureOf(Trouble::ReadOnly, m_path, QString::fromLocal8Bit(std::strerror(errno))));
    struct stat opened = {};
    ::stat(path.constData(), &opened);
    m_device = opened.st_dev;
    m_inode = opened.st_ino;
    return {};
}

Result<void> Database::connect()
{
    m_connection = QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!m_database.open())
        return Unexpected(failureOf(m_database.lastError(), m_path));
    return {};
}

Result<void> Database::configure()
{
    if (auto identity = checkIdentity(); !identity)
        return identity;
    // FULL: an intent must be on the disk before its request leaves, also if the power fails the next second.
    // NORMAL would let WAL lose the last commits. One flush serves all that waits, so it costs little.
    for (const auto &statement :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")}) {
        if (auto done = execute(statement); !done)
            return done;
    }
    return createSchema();
}

Result<void> Database::checkIdentity()
{
    // In this order: another program may make the schema, in one step, between two of these readings.
    const bool hasTables = !m_database.tables().isEmpty();
    const Result<int> version = pragma(QStringLiteral("user_version"));
    if (!version)
        return Unexpected(version.error());
    const Result<int> application = pragma(QStringLiteral("application_id"));
    if (!application)
        return Unexpected(application.error());
    const bool empty = *application == 0 && *version == 0 && !hasTables;
    if (*application != applicationId && !empty)
        return Unexpected(
            failureOf(Trouble::NotJournal, m_path, QStringLiteral("application_id %1").arg(*application)));
    if (*version > schemaVersion)
        return Unexpected(failureOf(Trouble::Newer, m_path, QStringLiteral("schema %1").arg(*version)));
    return {};
}

Result<void> Database::createSchema()
{
    if (const Result<int> version = pragma(QStringLiteral("user_version"));
        version && *version == schemaVersion)
        return {};
    if (auto begun = begin(); !begun)
        return begun;
    // Another program may have made it while this one waited for the lock.
    const Result<int> version = pragma(QStringLiteral("user_version"));
    if (!version)
        return Unexpected(version.error());
    if (*version == 0) {
        for (const QString &statement : schemaStatements()) {
            if (auto done = execute(statement); !done) {
                rollback();
                return done;
            }
        }
    }
    return commit();
}

Result<int> Database::pragma(const QString &name)
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next())
        return Unexpected(failureOf(query.lastError(), m_path));
    return query.value(0).toInt();
}

Unexpected Database::refused(const QSqlError &error)
{
    m_refusal = failureOf(error, m_path);
    return Unexpected(*m_refusal);
}

Result<void> Database::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    query.exec(statement);
    if (!query.lastError().isValid())
        return {};
    return refused(query.lastError());
}

Result<void> Database::execute(QSqlQuery &query)
{
    if (query.exec())
        return {};
    return refused(query.lastError());
}

Result<void> Database::begin()
{
    m_refusal.reset();
    // IMMEDIATE: waits for other writers here, where the busy time-out applies, not in the middle.
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::commit()
{
    return execute(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    if (!m_database.isOpen())
        return;
    // SQLite may have rolled back by itself (disk full): an error here says nothing new.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

Result<http::AccessTicket> Database::insert(const QString &run, const QDateTime &at, const QString &agent,
                                            const http::AccessIntent &intent)
{
    QSqlQuery query(m_database);
    query.prepare(insertStatement());
    bind(query, run, at, agent, intent);
    return execute(query).map([&query] { return query.lastInsertId().toLongLong(); });
}

Result<void> Database::finish(const QString &run, http::AccessTicket ticket, const QDateTime &at,
                              const http::AccessOutcome &outcome)
{
    QSqlQuery query(m_database);
    query.prepare(finishStatement());
    bind(query, at, outcome);
    query.addBindValue(ticket);
    query.addBindValue(run);
    if (auto done = execute(query); !done)
        return done;
    if (query.numRowsAffected() != 1)
        return Unexpected(failureOf(Trouble::Ticket, m_path, QStringLiteral("ticket %1").arg(ticket)));
    return {};
}

Result<void> Database::interrupt(const QString &run, const QDateTime &at)
{
    QSqlQuery query(m_database);
    query.prepare(interruptStatement());
    query.addBindValue(timeText(at));
    query.addBindValue(run);
    return execute(query);
}

Result<QList<Record>> Database::read(const Filter &filter)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    prepareRead(query, filter);
    if (auto done = execute(query); !done)
        return Unexpected(done.error());
    QList<Record> records;
    while (query.next())
        records.append(recordOf(query));
    if (query.lastError().isValid())
        return refused(query.lastError());
    return records;
}

} // namespace agrafe::journal
