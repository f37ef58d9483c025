// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/rows.h"

#include "journal/schema.h"

#include <QSqlQuery>
#include <QVariant>

namespace agrafe::journal {

namespace {

// A null QString would be stored as NULL.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

int number(bool flag)
{
    return flag ? 1 : 0;
}

// Reads columns one after another, as the SELECT lists them.
class Reader
{
public:
    explicit Reader(const QSqlQuery &query)
        : m_query(query)
    {}

    QVariant next() { return m_query.value(m_index++); }
    QString nextText() { return next().toString(); }
    int nextInt() { return next().toInt(); }
    bool nextFlag() { return nextInt() != 0; }
    QDateTime nextTime() { return QDateTime::fromString(nextText(), Qt::ISODateWithMs).toUTC(); }

private:
    const QSqlQuery &m_query;
    int m_index = 0;
};

http::AccessIntent intentOf(Reader &row)
{
    http::AccessIntent intent;
    intent.habilitationId = row.nextText();
    intent.habilitationName = row.nextText();
    intent.environment = row.nextText();
    intent.service = row.nextText();
    intent.endpointId = row.nextText();
    intent.version = row.nextInt();
    intent.document = row.nextFlag();
    intent.subjectKind = row.nextText();
    intent.subject = row.nextText();
    intent.recipient = row.nextText();
    intent.context = row.nextText();
    intent.object = row.nextText();
    intent.usagerInformed = row.nextFlag();
    intent.consent = row.nextFlag();
    return intent;
}

http::AccessOutcome outcomeOf(Reader &row)
{
    http::AccessOutcome outcome;
    outcome.outcome = row.nextText();
    outcome.httpStatus = row.nextInt();
    outcome.code = row.nextText();
    outcome.requestId = row.nextText();
    outcome.cached = row.nextFlag();
    outcome.attempts = row.nextInt();
    outcome.duration = std::chrono::milliseconds(row.next().toLongLong());
    outcome.sha256 = row.nextText();
    return outcome;
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

const QString &insertStatement()
{
    static const QString statement =
        QStringLiteral("INSERT INTO access (%1) VALUES (%2)")
            .arg(intentColumns().join(u','),
                 QStringList(intentColumns().size(), QStringLiteral("?")).join(u','));
    return statement;
}

const QString &finishStatement()
{
    static const QString statement =
        QStringLiteral("UPDATE access SET %1 = ? WHERE id = ? AND run = ? AND outcome IS NULL")
            .arg(outcomeColumns().join(QStringLiteral(" = ?, ")));
    return statement;
}

const QString &interruptStatement()
{
    static const QString statement =
        QStringLiteral("UPDATE access SET closed_at = ?, outcome = 'interrupted' "
                       "WHERE run = ? AND outcome IS NULL");
    return statement;
}

void bind(QSqlQuery &query, const QString &run, const QDateTime &at, const QString &agent,
          const http::AccessIntent &intent)
{
    for (const QString &value : {run, timeText(at), agent, intent.habilitationId, intent.habilitationName,
                                 intent.environment, intent.service, intent.endpointId})
        query.addBindValue(text(value));
    query.addBindValue(intent.version);
    query.addBindValue(number(intent.document));
    for (const QString &value :
         {intent.subjectKind, intent.subject, intent.recipient, intent.context, intent.object})
        query.addBindValue(text(value));
    query.addBindValue(number(intent.usagerInformed));
    query.addBindValue(number(intent.consent));
}

void bind(QSqlQuery &query, const QDateTime &at, const http::AccessOutcome &outcome)
{
    query.addBindValue(timeText(at));
    query.addBindValue(text(outcome.outcome));
    query.addBindValue(outcome.httpStatus);
    query.addBindValue(text(outcome.code));
    query.addBindValue(text(outcome.requestId));
    query.addBindValue(number(outcome.cached));
    query.addBindValue(outcome.attempts);
    query.addBindValue(static_cast<qlonglong>(outcome.duration.count()));
    query.addBindValue(text(outcome.sha256));
}

void prepareRead(QSqlQuery &query, const Filter &filter)
{
    QStringList conditions;
    QVariantList values;
    const auto where = [&conditions, &values](const QString &condition, const QString &value) {
        if (!value.isEmpty()) {
            conditions.append(condition);
            values.append(value);
        }
    };
    where(QStringLiteral("opened_at >= ?"), filter.from.isValid() ? timeText(filter.from) : QString());
    where(QStringLiteral("opened_at < ?"), filter.to.isValid() ? timeText(filter.to) : QString());
    where(QStringLiteral("service = ?"), filter.service);
    where(QStringLiteral("subject = ?"), filter.subject);
    where(QStringLiteral("object = ?"), filter.object);
    if (!filter.subjectStart.isEmpty()) {
        conditions.append(QStringLiteral("substr(subject, 1, ?) = ?"));
        values << filter.subjectStart.size() << filter.subjectStart;
    }
    if (!filter.subjects.isEmpty()) {
        const QStringList places(filter.subjects.size(), QStringLiteral("?"));
        conditions.append(QStringLiteral("subject IN (%1)").arg(places.join(u',')));
        for (const QString &subject : filter.subjects)
            values.append(subject);
    }
    query.prepare(QStringLiteral("SELECT id,%1,%2 FROM access %3 ORDER BY id DESC LIMIT ? OFFSET ?")
                      .arg(intentColumns().join(u','), outcomeColumns().join(u','),
                           conditions.isEmpty()
                               ? QString()
                               : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "))));
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    query.addBindValue(filter.limit);
    query.addBindValue(filter.offset);
}

Record recordOf(const QSqlQuery &query)
{
    Reader row(query);
    Record record;
    record.id = row.next().toLongLong();
    row.next(); // the run: only writing needs it
    record.at = row.nextTime();
    record.agent = row.nextText();
    record.intent = intentOf(row);
    const QVariant closedAt = row.next();
    if (!closedAt.isNull()) {
        record.outcomeAt = QDateTime::fromString(closedAt.toString(), Qt::ISODateWithMs).toUTC();
        record.outcome = outcomeOf(row);
    }
    return record;
}

} // namespace agrafe::journal
