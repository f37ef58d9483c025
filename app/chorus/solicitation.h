// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "chorus/flux_report.h"
#include "chorus/invoice.h"
#include "chorus/structure.h"

namespace agrafe::chorus {

struct Category
{
    qint64 id = 0;
    QString code;
    QString name;
    QList<Category> parts;
};

/// What a request for help is about: whatever is known.
struct SolicitationSubject
{
    QString category; ///< names, as chosen
    QString part;
    std::optional<InvoiceRow> invoice;
    std::optional<FluxReport> flux;
    std::optional<StructureRow> structure;
    std::optional<Failure> failure;
    QString environment; ///< French
};

/// French: why Agrafe prepares a text instead of sending a ticket.
[[nodiscard]] QString ticketsAreNotPublished();
/// For the subject: French whatever the language of the interface.
[[nodiscard]] QString frenchNameOf(habilitation::Environment environment);
/// A text to paste into the portal: French whatever the language of the interface, without any secret.
[[nodiscard]] QString solicitationText(const SolicitationSubject &subject);

/// The categories with their parts.
QCoro::Task<Result<QList<Category>>> solicitationCategories(Client &client, Session session,
                                                            std::stop_token stop);

} // namespace agrafe::chorus
