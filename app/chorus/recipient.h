// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/desk.h"
#include "chorus/flux_file.h"

#include <QStringList>

namespace agrafe::chorus {

/// Where an invoice says that it goes.
struct Routing
{
    QString service;
    QString engagement;
};

/// It carries what is demanded. What is not known to be demanded is not missed.
[[nodiscard]] bool meets(const Routing &routing, Demand demand);

/// What that recipient would miss in it, French sentences: pure. What the recipient does not say is not asked
/// for.
[[nodiscard]] QStringList lackingIn(const Routing &routing, const StructureDetail &recipient);

/// A recipient by its SIRET, with its services, and the wish of the one that is meant. Nothing: Chorus Pro
/// has no such structure.
QCoro::Task<Result<std::optional<StructureDetail>>> recipientOf(Desk &desk, Session session, QString siret,
                                                                QString service, std::stop_token stop);

/// What the recipients of a file would miss in its invoices, asked from Chorus Pro before it leaves; each
/// recipient once. Failure: of the first question that was not answered.
QCoro::Task<Result<QList<FileRemark>>> recipientRemarks(Desk &desk, Session session,
                                                        QList<InvoiceInFile> invoices, std::stop_token stop);

} // namespace agrafe::chorus
