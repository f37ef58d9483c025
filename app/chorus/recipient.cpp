// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/recipient.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

const ServiceRow *serviceOf(const StructureDetail &recipient, const QString &code)
{
    const auto found = std::ranges::find_if(recipient.services, [&code](const ServiceRow &each) {
        return each.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == recipient.services.end() ? nullptr : &*found;
}

/// A sentence after a colon.
QString goingOn(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toLower();
    return sentence;
}

FileRemark warning(const InvoiceInFile &invoice, const QString &sentence)
{
    return {.weight = FileRemark::Weight::Warning, .invoice = invoice.number, .sentence = sentence};
}

} // namespace

bool meets(const Routing &routing, Demand demand)
{
    const bool service = !routing.service.isEmpty();
    const bool engagement = !routing.engagement.isEmpty();
    switch (demand) {
    case Demand::Both:
        return service && engagement;
    case Demand::Service:
        return service;
    case Demand::Engagement:
        return engagement;
    case Demand::Either:
        return service || engagement;
    case Demand::Nothing:
    case Demand::Unknown:
        break;
    }
    return true;
}

QStringList lackingIn(const Routing &routing, const StructureDetail &recipient)
{
    QStringList sentences;
    if (recipient.row.isInactive())
        sentences << QCoreApplication::translate("Chorus",
                                                 "«\u00a0%1\u00a0» n’est plus active dans Chorus Pro.")
                         .arg(recipient.row.name);
    const ServiceRow *service = serviceOf(recipient, routing.service);
    if (!routing.service.isEmpty() && !service)
        sentences << QCoreApplication::translate("Chorus",
                                                 "«\u00a0%1\u00a0» n’a pas de service «\u00a0%2\u00a0».")
                         .arg(recipient.row.name, routing.service);
    else if (service && !service->active.value_or(true))
        sentences << QCoreApplication::translate(
                         "Chorus", "Le service «\u00a0%1\u00a0» n’est plus actif chez «\u00a0%2\u00a0».")
                         .arg(routing.service, recipient.row.name);
    const Demand demand = demandOf(recipient, service);
    if (!meets(routing, demand))
        sentences << QCoreApplication::translate("Chorus", "Pour «\u00a0%1\u00a0»\u00a0: %2")
                         .arg(recipient.row.name, goingOn(demandSentence(demand)));
    return sentences;
}

QCoro::Task<Result<std::optional<StructureDetail>>> recipientOf(Desk &desk, Session session, QString siret,
                                                                QString service, std::stop_token stop)
{
    const auto row = co_await desk.structureOf(session, siret, stop);
    if (!row)
        co_return Unexpected(row.error());
    if (!*row)
        co_return std::optional<StructureDetail>();
    auto detail = co_await desk.structure(session, (*row)->id, stop);
    if (!detail)
        co_return Unexpected(detail.error());
    // The list says its name and state; not every answer repeats them.
    detail->row = **row;
    for (ServiceRow &each : detail->services) {
        if (service.isEmpty() || each.code.compare(service, Qt::CaseInsensitive) != 0)
            continue;
        const auto wish = co_await desk.wishOf(session, detail->row.id, each, stop);
        if (!wish)
            co_return Unexpected(wish.error());
        each = *wish;
    }
    co_return std::optional(*detail);
}

QCoro::Task<Result<QList<FileRemark>>> recipientRemarks(Desk &desk, Session session,
                                                        QList<InvoiceInFile> invoices, std::stop_token stop)
{
    QList<FileRemark> remarks;
    QMap<QString, std::optional<StructureDetail>> known;
    for (const InvoiceInFile &invoice : invoices) {
        if (invoice.recipient.size() != 14)
            continue; // said already
        const QString key = invoice.recipient + u' ' + invoice.service;
        if (!known.contains(key)) {
            const auto read = co_await recipientOf(desk, session, invoice.recipient, invoice.service, stop);
            if (!read)
                co_return Unexpected(read.error());
            known.insert(key, *read);
        }
        const std::optional<StructureDetail> &recipient = known[key];
        if (!recipient) {
            remarks << warning(invoice, QCoreApplication::translate(
                                            "Chorus", "Chorus Pro ne connaît pas le destinataire %1.")
                                            .arg(invoice.recipient));
            continue;
        }
        const Routing routing{.service = invoice.service, .engagement = invoice.engagement};
        for (const QString &sentence : lackingIn(routing, *recipient))
            remarks << warning(invoice, sentence);
    }
    co_return remarks;
}

} // namespace agrafe::chorus
