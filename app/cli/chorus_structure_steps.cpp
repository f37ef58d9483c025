// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/connection.h"
#include "cli/chorus_json.h"
#include "cli/chorus_steps.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

/// The structure of a SIRET, with its services; nothing: there is none.
QCoro::Task<Result<std::optional<chorus::StructureDetail>>> detailOf(ChorusDesk desk, QString siret)
{
    const auto row = co_await desk.chorus.desk().structureOf(desk.session, siret, terminationToken());
    if (!row)
        co_return Unexpected(row.error());
    if (!*row)
        co_return std::optional<chorus::StructureDetail>();
    auto detail = co_await desk.chorus.desk().structure(desk.session, (*row)->id, terminationToken());
    if (!detail)
        co_return Unexpected(detail.error());
    detail->row = **row; // the list alone says the status, and says the rest in any case
    co_return std::optional(*detail);
}

int notFound(const QString &what, bool json)
{
    Failure failure = Failure::of(FailureKind::Http);
    failure.sentence = QCoreApplication::translate("Cli", "Chorus Pro ne connaît pas « %1 ».").arg(what);
    failure.nextAction = QCoreApplication::translate(
        "Cli", "Vérifiez le SIRET et l’environnement : qualification et production ne se voient pas.");
    (void)endWith(failure, json);
    return DoneWithGaps;
}

QString lineOf(const chorus::StructureRow &row)
{
    return QStringList{row.number, row.name, chorus::stateText(row)}.join(u'\t');
}

QString lineOf(const chorus::ServiceRow &service)
{
    const QString active = !service.active   ? QString()
                           : *service.active ? QCoreApplication::translate("Cli", "actif")
                                             : QCoreApplication::translate("Cli", "inactif");
    const QString wish = service.engagement.value_or(false)
                             ? QCoreApplication::translate("Cli", "engagement obligatoire")
                             : QString();
    return QStringList{service.code, service.name, active, wish}.join(u'\t').trimmed();
}

void printDetail(const chorus::StructureDetail &detail)
{
    printLine(lineOf(detail.row));
    printLine(detail.address.join(u", "_s));
    printLine(chorus::demandSentence(detail.demand));
    printLine(QString());
    printLine(chorus::whatToWrite(detail, nullptr));
}

/// On the side: the list itself may be read by a program.
void tellWhatKeepsFromInvoicing(const chorus::StructureRow &row, const QList<chorus::ServiceRow> &services)
{
    if (row.isInactive())
        printMessage(
            QCoreApplication::translate("Cli", "« %1 » est inactive : ne lui adressez pas de facture.")
                .arg(row.name));
    if (services.isEmpty())
        printMessage(
            QCoreApplication::translate("Cli", "« %1 » n’a pas de service à indiquer.").arg(row.name));
}

bool looksLikeSiret(const QString &text)
{
    const auto query = chorus::StructureQuery::ofText(text);
    return query && query->typeCode.isEmpty() && !query->number.isEmpty();
}

QCoro::Task<int> searchWith(ChorusDesk desk, QString text, QString type)
{
    const auto query =
        type.isEmpty() ? chorus::StructureQuery::ofText(text) : chorus::StructureQuery::ofNumber(text, type);
    if (!query)
        co_return endWith(query.error(), desk.json);
    const auto found = co_await desk.chorus.desk().structures(desk.session, *query, terminationToken());
    if (!found)
        co_return endOfChorus(found.error(), desk.json);
    if (desk.json)
        printJson(
            QJsonDocument(QJsonObject{{u"structures"_s, arrayOf(found->rows)}, {u"total"_s, found->total}}));
    else
        for (const chorus::StructureRow &row : found->rows)
            printLine(lineOf(row));
    if (found->rows.isEmpty() && !desk.json)
        co_return notFound(text, desk.json);
    co_return found->rows.isEmpty() ? DoneWithGaps : Done;
}

} // namespace

QCoro::Task<int> chorusDiagnosticStep(Arguments, ChorusDesk desk)
{
    const auto probes = co_await chorus::probe(desk.chorus.client(), desk.session, terminationToken());
    const QDate today = desk.services.clock().now().toLocalTime().date();
    const auto lines = chorus::linesOf(probes, desk.session.habilitation, {}, today);
    if (desk.json)
        printJson(QJsonDocument(QJsonObject{{u"steps"_s, arrayOf(lines)}}));
    else
        printLine(chorus::textOf(lines));
    const chorus::StepLine *missing = chorus::firstMissing(lines);
    if (missing != nullptr && !desk.json)
        printMessage(missing->nextAction);
    if (!probes.token)
        co_return chorusCodeOf(probes.token.error());
    const bool all = std::ranges::all_of(probes.apis, chorus::isReached);
    co_return missing == nullptr &&all && !terminationToken().stop_requested() ? Done : DoneWithGaps;
}

QCoro::Task<int> structureStep(Arguments arguments, ChorusDesk desk)
{
    const QString text = arguments.words.mid(1).join(u' ');
    const QString type = arguments.value(u"type-identifiant"_s).toUpper();
    if (!type.isEmpty() || !looksLikeSiret(text))
        co_return co_await searchWith(desk, text, type);
    const QString siret = chorus::StructureQuery::ofText(text)->number;
    const auto detail = co_await detailOf(desk, siret);
    if (!detail)
        co_return endOfChorus(detail.error(), desk.json);
    if (!*detail)
        co_return notFound(siret, desk.json);
    if (desk.json)
        printJson(QJsonDocument(toJson(**detail)));
    else
        printDetail(**detail);
    co_return Done;
}

QCoro::Task<int> servicesStep(Arguments arguments, ChorusDesk desk)
{
    const auto siret = onlyWord(arguments, QCoreApplication::translate("Cli", "un SIRET"));
    if (!siret)
        co_return endWith(siret.error(), desk.json);
    const auto detail = co_await detailOf(desk, *siret);
    if (!detail)
        co_return endOfChorus(detail.error(), desk.json);
    if (!*detail)
        co_return notFound(*siret, desk.json);
    QList<chorus::ServiceRow> services;
    for (const chorus::ServiceRow &each : (*detail)->services) {
        // A service may want an engagement that its structure does not: each is asked.
        const auto wish =
            co_await desk.chorus.desk().wishOf(desk.session, (*detail)->row.id, each, terminationToken());
        if (!wish && wish.error().httpStatus != 200)
            co_return endOfChorus(wish.error(), desk.json);
        services.append(wish.value_or(each));
    }
    if (desk.json)
        printJson(QJsonDocument(
            QJsonObject{{u"structure"_s, toJson((*detail)->row)}, {u"services"_s, arrayOf(services)}}));
    else
        for (const chorus::ServiceRow &each : services)
            printLine(lineOf(each));
    if (!desk.json)
        tellWhatKeepsFromInvoicing((*detail)->row, services);
    co_return Done;
}

QCoro::Task<int> engagementStep(Arguments arguments, ChorusDesk desk)
{
    const auto number = onlyWord(arguments, QCoreApplication::translate("Cli", "un numéro d’engagement"));
    if (!number)
        co_return endWith(number.error(), desk.json);
    const auto verdict =
        co_await desk.chorus.desk().checkEngagement(desk.session, *number, terminationToken());
    if (!verdict)
        co_return endOfChorus(verdict.error(), desk.json);
    const bool found = verdict->kind == chorus::EngagementVerdict::Kind::Found;
    if (desk.json)
        printJson(QJsonDocument(QJsonObject{{u"number"_s, *number},
                                            {u"found"_s, found},
                                            {u"sentence"_s, verdict->sentence},
                                            {u"engagements"_s, arrayOf(verdict->found)}}));
    else
        printLine(verdict->sentence);
    co_return found ? Done : DoneWithGaps;
}

} // namespace agrafe::cli
