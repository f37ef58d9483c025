// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/recipient.h"
#include "cli/chorus_steps.h"
#include "cli/termination.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

Failure notToBeSent(const QString &sentence)
{
    return Failure::input(sentence, QCoreApplication::translate("Cli", "Rien n’est envoyé."));
}

/// The active service of that code; nothing: the recipient has none.
const chorus::ServiceRow *serviceOf(const chorus::StructureDetail &recipient, const QString &code)
{
    const auto found = std::ranges::find_if(recipient.services, [&code](const chorus::ServiceRow &each) {
        return each.code == code && each.active.value_or(true);
    });
    return found == recipient.services.end() ? nullptr : &*found;
}

} // namespace

QCoro::Task<Result<QString>> remarkOnRouting(Arguments arguments, ChorusDesk desk, Routing routing)
{
    const auto recipient = co_await chorus::recipientOf(desk.chorus.desk(), desk.session, routing.recipient,
                                                        routing.service, terminationToken());
    if (!recipient)
        co_return Unexpected(recipient.error());
    if (!*recipient)
        co_return Unexpected(
            notToBeSent(QCoreApplication::translate("Cli", "Chorus Pro ne connaît pas «\u00a0%1\u00a0».")
                            .arg(routing.recipient)));
    const chorus::StructureDetail &structure = **recipient;
    if (structure.row.isInactive())
        co_return Unexpected(notToBeSent(
            QCoreApplication::translate("Cli", "«\u00a0%1\u00a0» n’est plus active dans Chorus Pro.")
                .arg(structure.row.name)));
    const chorus::ServiceRow *service = serviceOf(structure, routing.service);
    if (!service && !routing.service.isEmpty())
        co_return Unexpected(notToBeSent(
            QCoreApplication::translate("Cli", "«\u00a0%1\u00a0» n’a pas de service actif «\u00a0%2\u00a0».")
                .arg(structure.row.name, routing.service)));
    const chorus::Demand demand = chorus::demandOf(structure, service);
    const chorus::Routing carried{.service = routing.service, .engagement = routing.engagement};
    if (chorus::meets(carried, demand))
        co_return QString();
    const QString remark =
        QCoreApplication::translate("Cli", "Le destinataire la rejettera sans doute\u00a0: %1")
            .arg(chorus::demandSentence(demand));
    if (!arguments.has(u"confirmer"_s))
        co_return remark;
    co_return Unexpected(Failure::input(
        remark, QCoreApplication::translate(
                    "Cli", "Rien n’est envoyé. Ajoutez ce qu’il demande (--service, --engagement).")));
}

} // namespace agrafe::cli
