// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "chorus/engagement.h"
#include "chorus/invoice_search.h"
#include "chorus/structure.h"

#include <QCoroTask>

namespace agrafe::chorus {

/// The rows of a search, read.
template<typename Row>
struct Found
{
    QList<Row> rows;
    qint64 total = 0;
    bool complete = true; ///< false: fewer came than Chorus Pro counts
};

/// What Chorus Pro gives to read. Each call is an access, traced; each may be stopped. Failures carry their
/// sentence and what to do.
class Desk
{
public:
    using OnRows = Client::OnRows;

    explicit Desk(Client &client);

    QCoro::Task<Result<Found<StructureRow>>> structures(Session session, StructureQuery query,
                                                        std::stop_token stop);
    /// With its services. A service's own wish is asked apart: wishOf().
    QCoro::Task<Result<StructureDetail>> structure(Session session, qint64 id, std::stop_token stop);
    /// The only structure of that number, or nothing.
    QCoro::Task<Result<std::optional<StructureRow>>> structureOf(Session session, QString siret,
                                                                 std::stop_token stop);
    /// The service, with what it wants of its own.
    QCoro::Task<Result<ServiceRow>> wishOf(Session session, qint64 structure, ServiceRow service,
                                           std::stop_token stop);
    /// Those that the technical account acts for, as recipient or as supplier.
    QCoro::Task<Result<QList<StructureRow>>> ownStructures(Session session, View view, std::stop_token stop);
    QCoro::Task<Result<QList<StructureRow>>> attachments(Session session, std::stop_token stop);

    QCoro::Task<Result<Found<Engagement>>> engagements(Session session, EngagementQuery query,
                                                       std::stop_token stop);
    QCoro::Task<Result<EngagementVerdict>> checkEngagement(Session session, QString number,
                                                           std::stop_token stop);

    QCoro::Task<Result<Found<InvoiceRow>>> invoices(Session session, InvoiceCriteria criteria,
                                                    std::stop_token stop, OnRows onRows = {});
    QCoro::Task<Result<InvoiceDocument>> document(Session session, InvoiceRow row, std::stop_token stop);
    QCoro::Task<Result<InvoiceHistory>> history(Session session, InvoiceRow row, std::stop_token stop);

private:
    Client &m_client;
};

/// What the journal keeps of a call about an invoice.
[[nodiscard]] Trace traceOf(const InvoiceRow &row);

} // namespace agrafe::chorus
