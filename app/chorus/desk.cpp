// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/desk.h"

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr int innerRows = 500;

template<typename Row, typename Read>
Found<Row> foundOf(const Rows &rows, Read read)
{
    Found<Row> found{.rows = {}, .total = rows.total, .complete = rows.complete};
    for (const QJsonObject &row : rows.rows)
        found.rows.append(read(row));
    return found;
}

Trace aboutSiret(const QString &number)
{
    return number.size() == 14 ? Trace{.subjectKind = u"siret"_s, .subject = number} : Trace{};
}

} // namespace

Trace traceOf(const InvoiceRow &row)
{
    const QString &other = row.view == View::Issued ? row.recipient.number : row.supplier.number;
    Trace trace = aboutSiret(other);
    trace.object = row.number;
    return trace;
}

Desk::Desk(Client &client)
    : m_client(client)
{}

QCoro::Task<Result<Found<StructureRow>>> Desk::structures(Session session, StructureQuery query,
                                                          std::stop_token stop)
{
    const Call call{
        .operation = &op::searchStructures, .body = query.body(), .trace = aboutSiret(query.number)};
    const auto rows = co_await m_client.rows(std::move(session), call, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    co_return foundOf<StructureRow>(*rows, readStructureRow);
}

QCoro::Task<Result<std::optional<StructureRow>>> Desk::structureOf(Session session, QString siret,
                                                                   std::stop_token stop)
{
    StructureQuery query;
    query.number = siret;
    const auto found = co_await structures(std::move(session), query, stop);
    if (!found)
        co_return Unexpected(found.error());
    for (const StructureRow &row : found->rows) {
        if (row.number == siret)
            co_return std::optional(row);
    }
    co_return std::optional<StructureRow>();
}

QCoro::Task<Result<StructureDetail>> Desk::structure(Session session, qint64 id, std::stop_token stop)
{
    const Call call{.operation = &op::structureDetail,
                    .body = {{u"idStructureCPP"_s, id}, {u"codeLangue"_s, u"fr"_s}}};
    const auto answer = co_await m_client.call(session, call, stop);
    if (!answer)
        co_return Unexpected(answer.error());
    StructureDetail detail = readStructureDetail(*answer);
    detail.row.id = id;
    // Here its key has another name.
    const Call services{.operation = &op::structureServices,
                        .body = {{u"idStructure"_s, id}},
                        .trace = aboutSiret(detail.row.number)};
    const auto rows = co_await m_client.rows(std::move(session), services, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    detail.services = readServices(rows->rows);
    co_return detail;
}

QCoro::Task<Result<ServiceRow>> Desk::wishOf(Session session, qint64 structure, ServiceRow service,
                                             std::stop_token stop)
{
    const Call call{
        .operation = &op::serviceDetail,
        .body = {{u"idStructure"_s, structure}, {u"idService"_s, service.id}, {u"codeLangue"_s, u"fr"_s}}};
    const auto answer = co_await m_client.call(std::move(session), call, stop);
    if (!answer)
        co_return Unexpected(answer.error());
    service.engagement = readServiceEngagement(*answer);
    co_return service;
}

QCoro::Task<Result<QList<StructureRow>>> Desk::ownStructures(Session session, View view, std::stop_token stop)
{
    const Call call{.operation = view == View::Issued ? &op::activeSuppliers : &op::activeRecipients,
                    .body = {}};
    const auto rows = co_await m_client.rows(std::move(session), call, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    co_return foundOf<StructureRow>(*rows, readStructureRow).rows;
}

QCoro::Task<Result<QList<StructureRow>>> Desk::attachments(Session session, std::stop_token stop)
{
    const Call call{.operation = &op::ownStructures, .body = {}};
    const auto rows = co_await m_client.rows(std::move(session), call, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    co_return foundOf<StructureRow>(*rows, readStructureRow).rows;
}

QCoro::Task<Result<Found<Engagement>>> Desk::engagements(Session session, EngagementQuery query,
                                                         std::stop_token stop)
{
    const Call call{
        .operation = &op::searchEngagements, .body = query.body(), .trace = {.object = query.number}};
    const auto rows = co_await m_client.rows(std::move(session), call, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    co_return foundOf<Engagement>(*rows, readEngagement);
}

QCoro::Task<Result<EngagementVerdict>> Desk::checkEngagement(Session session, QString number,
                                                             std::stop_token stop)
{
    EngagementQuery query;
    query.number = number;
    const auto found = co_await engagements(std::move(session), query, stop);
    if (!found)
        co_return Unexpected(found.error());
    co_return verdictOf(number, found->rows);
}

QCoro::Task<Result<Found<InvoiceRow>>> Desk::invoices(Session session, InvoiceCriteria criteria,
                                                      std::stop_token stop, OnRows onRows)
{
    if (const auto right = criteria.check(); !right)
        co_return Unexpected(right.error());
    const Call call{
        .operation = &criteria.operation(), .body = criteria.body(), .trace = {.object = criteria.number}};
    const auto rows = co_await m_client.rows(std::move(session), call, stop, std::move(onRows));
    if (!rows)
        co_return Unexpected(rows.error());
    const auto read = [&criteria](const QJsonObject &row) { return readInvoiceRow(row, criteria.view); };
    co_return foundOf<InvoiceRow>(*rows, read);
}

QCoro::Task<Result<InvoiceDocument>> Desk::document(Session session, InvoiceRow row, std::stop_token stop)
{
    const Operation &operation = row.view == View::Issued ? op::issuedDetail : op::receivedDetail;
    std::optional<InvoiceDocument> document;
    qint64 pages = 1;
    for (int page = 1; page <= pages; ++page) {
        const Call call{.operation = &operation,
                        .body = documentBody(row.id, row.view, page, innerRows),
                        .trace = traceOf(row)};
        const auto answer = co_await m_client.call(session, call, stop);
        if (!answer)
            co_return Unexpected(answer.error());
        if (document)
            addPage(*document, *answer);
        else
            document = readDocument(*answer, row.view);
        pages = documentPages(*answer);
    }
    co_return *document;
}

QCoro::Task<Result<InvoiceHistory>> Desk::history(Session session, InvoiceRow row, std::stop_token stop)
{
    QList<QJsonObject> answers;
    qint64 pages = 1;
    for (int page = 1; page <= pages; ++page) {
        const Call call{
            .operation = &op::history, .body = historyBody(row.id, page, innerRows), .trace = traceOf(row)};
        const auto answer = co_await m_client.call(session, call, stop);
        if (!answer)
            co_return Unexpected(answer.error());
        answers.append(*answer);
        pages = historyPages(*answer);
    }
    co_return readHistory(answers);
}

} // namespace agrafe::chorus
