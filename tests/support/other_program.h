// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace agrafe::test {

/// A connection to a database that is not the journal's: another program.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        m_database.setDatabaseName(path);
        m_database.open();
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    ~OtherProgram()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    bool run(const QString &statement) { return QSqlQuery(m_database).exec(statement); }
    /// The one value of a query; −1 when there is none.
    [[nodiscard]] int number(const QString &query)
    {
        QSqlQuery asked(m_database);
        return asked.exec(query) && asked.next() ? asked.value(0).toInt() : -1;
    }

private:
    QSqlDatabase m_database;
};

} // namespace agrafe::test
