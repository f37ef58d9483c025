// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/chorus_steps.h"
#include "cli/termination.h"

#include <QCoreApplication>

namespace agrafe::cli {

namespace {

Failure notToBeSent(const QString &sentence)
{
    return Failure::input(sentence, QCoreApplication::translate("Cli", "Rien n’est envoyé."));
}

bool isMet(chorus::Demand demand, const Routing &routing)
{
    const bool service = !routing.service.isEmpty();
    const bool engagement = !routing.engagement.isEmpty();
    switch (demand) {
    case chorus::Demand::Engagement:
        return engagement;
    case chorus::Demand::Service:
        return service;
    case chorus::Demand::Both:
        return service && engagement;
    case chorus::Demand::Either:
        return service || engagement;
    case chorus::Demand::Nothing:
    case chorus::Demand::Unknown:
        break;
    }
    return true;
}

/// The service of that code among those of the structure, with its own wish; nothing: none was given.
QCoro::Task<Result<std::optional<chorus::ServiceRow>>>
serviceOf(ChorusDesk desk, chorus::StructureDetail structure, QString code)
{
    if (code.isEmpty())
        co_return std::optional<chorus::ServiceRow>();
    for (const chorus::ServiceRow &each : std::as_const(structure.services)) {
        if (each.code != code || !each.active.value_or(true))
            continue;
        const auto wish =
            co_await desk.chorus.desk().wishOf(desk.session, structure.row.id, each, terminationToken());
        if (!wish)
            co_return Unexpected(wish.error());
        co_return std::optional(*wish);
    }
    co_return Unexpected(
        notToBeSent(QCoreApplication::translate("Cli", "« %1 » n’a pas de service actif « %2 ».")
                        .arg(structure.row.name, code)));
}

} // namespace

QCoro::Task<Result<QString>> remarkOnRouting(ChorusDesk desk, Routing routing)
{
    const auto row =
        co_await desk.chorus.desk().structureOf(desk.session, routing.recipient, terminationToken());
    if (!row)
        co_return Unexpected(row.error());
    if (!*row)
        co_return Unexpected(notToBeSent(
            QCoreApplication::translate("Cli", "Chorus Pro ne connaît pas « %1 ».").arg(routing.recipient)));
    if ((*row)->isInactive())
        co_return Unexpected(
            notToBeSent(QCoreApplication::translate("Cli", "« %1 » n’est plus active dans Chorus Pro.")
                            .arg((*row)->name)));
    auto detail = co_await desk.chorus.desk().structure(desk.session, (*row)->id, terminationToken());
    if (!detail)
        co_return Unexpected(detail.error());
    detail->row = **row;
    const auto service = co_await serviceOf(desk, *detail, routing.service);
    if (!service)
        co_return Unexpected(service.error());
    const chorus::Demand demand = chorus::demandOf(*detail, *service ? &**service : nullptr);
    if (isMet(demand, routing))
        co_return QString();
    co_return QCoreApplication::translate("Cli", "Le destinataire la rejettera sans doute : %1")
        .arg(chorus::demandSentence(demand));
}

} // namespace agrafe::cli
