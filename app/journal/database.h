// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "journal/record.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>
#include <sys/types.h>

namespace agrafe::journal {

/// The SQLite file. Made, used and destroyed in one thread.
class Database
{
public:
    explicit Database(QString path);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Opens the file when it is not open, or when it was moved away meanwhile: traces never go to a file
    /// that has no name any more.
    [[nodiscard]] Result<void> ensureOpen();
    void shut();

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();
    /// What SQLite refused since begin(): the transaction can then not be trusted, whoever asked.
    [[nodiscard]] const std::optional<Failure> &refusal() const { return m_refusal; }

    [[nodiscard]] Result<http::AccessTicket> insert(const QString &run, const QDateTime &at,
                                                    const QString &agent, const http::AccessIntent &intent);
    [[nodiscard]] Result<void> finish(const QString &run, http::AccessTicket ticket, const QDateTime &at,
                                      const http::AccessOutcome &outcome);
    [[nodiscard]] Result<void> interrupt(const QString &run, const QDateTime &at);
    [[nodiscard]] Result<QList<Record>> read(const Filter &filter);

private:
    [[nodiscard]] Result<void> prepareFile();
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> checkIdentity();
    [[nodiscard]] Result<void> createSchema();
    [[nodiscard]] Result<int> pragma(const QString &name);
    [[nodiscard]] Result<void> execute(const QString &statement);
    [[nodiscard]] Result<void> execute(QSqlQuery &query);
    [[nodiscard]] Unexpected refused(const QSqlError &error);
    [[nodiscard]] bool isSameFile() const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    dev_t m_device = 0;
    ino_t m_inode = 0;
    std::optional<Failure> m_refusal;
};

} // namespace agrafe::journal
