// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What the options of "chorus factures" look for.
#include "chorus/criteria_structures.h"
#include "cli/chorus_steps.h"
#include "cli/command.h"
#include "cli/termination.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

using chorus::InvoiceCriteria;
using chorus::View;

Result<chorus::WorksRole> roleOf(const Arguments &arguments)
{
    using chorus::WorksRole;
    static const QMap<QString, WorksRole> roles{{u"destinataire"_s, WorksRole::Recipient},
                                                {u"moa"_s, WorksRole::Owner},
                                                {u"moe"_s, WorksRole::Architect},
                                                {u"fournisseur"_s, WorksRole::Supplier},
                                                {u"valideur"_s, WorksRole::Validator}};
    const QString word = arguments.value(u"role"_s, u"destinataire"_s);
    if (roles.contains(word))
        return roles.value(word);
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Le rôle «\u00a0%1\u00a0» n’existe pas.").arg(word),
                       QCoreApplication::translate("Cli", "Possibles\u00a0: %1.")
                           .arg(QStringList(roles.keys()).join(u", "_s))));
}

/// Both options of a range; what neither gives stays open.
template<typename Value, typename Range>
Result<void> readRange(const Arguments &arguments, Result<Value> (*read)(const Arguments &, const QString &),
                       const QString &from, const QString &to, Value Range::*least, Value Range::*most,
                       Range &range)
{
    const auto first = read(arguments, from);
    const auto last = read(arguments, to);
    if (!first || !last)
        return Unexpected(first ? last.error() : first.error());
    range.*least = *first;
    range.*most = *last;
    return {};
}

Result<void> readRanges(const Arguments &arguments, InvoiceCriteria &criteria)
{
    const auto days = [&](const QString &from, const QString &to, chorus::DayRange &range) {
        return readRange(arguments, &dayOption, from, to, &chorus::DayRange::from, &chorus::DayRange::to,
                         range);
    };
    const auto amounts = [&](const QString &name, chorus::AmountRange &range) {
        return readRange(arguments, &amountOption, name + u"-min"_s, name + u"-max"_s,
                         &chorus::AmountRange::least, &chorus::AmountRange::most, range);
    };
    for (const auto &read :
         {days(u"du"_s, u"au"_s, criteria.deposited), days(u"datees-du"_s, u"datees-au"_s, criteria.dated),
          days(u"statut-du"_s, u"statut-au"_s, criteria.statusSince), amounts(u"ht"_s, criteria.net),
          amounts(u"ttc"_s, criteria.gross), amounts(u"a-payer"_s, criteria.due)}) {
        if (!read)
            return read;
    }
    return {};
}

/// One of two flags that say the contrary, or neither.
std::optional<bool> choiceOf(const Arguments &arguments, const QString &yes, const QString &no)
{
    if (arguments.has(yes) == arguments.has(no))
        return std::nullopt;
    return arguments.has(yes);
}

void readWords(const Arguments &arguments, InvoiceCriteria &criteria)
{
    criteria.toTreat = arguments.has(u"a-traiter"_s);
    criteria.statuses = arguments.values(u"statut"_s);
    criteria.number = arguments.value(u"numero"_s);
    criteria.engagement = arguments.value(u"engagement"_s);
    criteria.market = arguments.value(u"marche"_s);
    criteria.flux = arguments.value(u"flux"_s);
    criteria.cadre = arguments.value(u"cadre"_s);
    criteria.origin = arguments.value(u"origine"_s);
    criteria.mode = arguments.value(u"mode"_s);
    (criteria.view == View::Works ? criteria.worksTypes : criteria.types) = arguments.values(u"type"_s);
    criteria.downloaded = choiceOf(arguments, u"telechargees"_s, u"non-telechargees"_s);
    criteria.rejectTreated = choiceOf(arguments, u"rejets-traites"_s, u"rejets-a-traiter"_s);
    criteria.wholeSiren = arguments.has(u"siren-entier"_s);
    criteria.validatorNumber = arguments.value(u"valideur"_s);
}

Result<InvoiceCriteria> criteriaOf(const Arguments &arguments)
{
    const int views =
        int(arguments.has(u"recues"_s)) + int(arguments.has(u"emises"_s)) + int(arguments.has(u"travaux"_s));
    if (views > 1)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Choisissez --recues, --emises ou --travaux.")));
    InvoiceCriteria criteria;
    criteria.view = viewOf(arguments);
    const auto role = roleOf(arguments);
    if (!role)
        return Unexpected(role.error());
    criteria.role = *role;
    if (const auto read = readRanges(arguments, criteria); !read)
        return Unexpected(read.error());
    readWords(arguments, criteria);
    return criteria;
}

/// The options that name one's own side and the other one.
struct Sides
{
    QString own;
    QString other;
};

Sides sidesOf(const InvoiceCriteria &criteria)
{
    const bool supplier = criteria.view == View::Issued ||
                          (criteria.view == View::Works && criteria.role == chorus::WorksRole::Supplier);
    return supplier ? Sides{u"fournisseur"_s, u"destinataire"_s} : Sides{u"destinataire"_s, u"fournisseur"_s};
}

/// The identifier of a service of one's own structure.
QCoro::Task<Result<qint64>> serviceOf(ChorusDesk desk, chorus::StructureRow structure, QString code)
{
    const auto detail = co_await desk.chorus.desk().structure(desk.session, structure.id, terminationToken());
    if (!detail)
        co_return Unexpected(detail.error());
    const auto found = std::ranges::find_if(detail->services, [&code](const chorus::ServiceRow &each) {
        return each.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    if (found != detail->services.end())
        co_return found->id;
    co_return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "«\u00a0%1\u00a0» n’a pas de service «\u00a0%2\u00a0».")
            .arg(structure.name, code)));
}

QCoro::Task<Result<InvoiceCriteria>> withOwn(ChorusDesk desk, InvoiceCriteria criteria, QStringList own,
                                             QString service)
{
    if (own.isEmpty() && service.isEmpty())
        co_return criteria;
    if (own.size() != 1)
        co_return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Une recherche porte sur une structure à vous, et un seul de "
                                               "ses services."),
            QCoreApplication::translate("Cli", "Donnez son SIRET, par --%1.").arg(sidesOf(criteria).own)));
    const auto row =
        co_await chorus::meantStructure(desk.chorus.desk(), desk.session, own.first(), terminationToken());
    if (!row)
        co_return Unexpected(row.error());
    criteria.ownStructure = row->id;
    if (service.isEmpty())
        co_return criteria;
    const auto id = co_await serviceOf(desk, *row, service);
    if (!id)
        co_return Unexpected(id.error());
    criteria.ownService = *id;
    co_return criteria;
}

} // namespace

Result<chorus::Amount> amountOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return chorus::Amount();
    const auto amount = chorus::Amount::parsed(arguments.value(option));
    if (amount.micros())
        return amount;
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "«\u00a0%1\u00a0» n’est pas un montant, pour --%2.")
                           .arg(arguments.value(option), option)));
}

QCoro::Task<Result<InvoiceCriteria>> searchOf(Arguments arguments, ChorusDesk desk)
{
    auto criteria = criteriaOf(arguments);
    if (!criteria)
        co_return criteria;
    const Sides sides = sidesOf(*criteria);
    criteria->otherNumbers = arguments.values(sides.other);
    const auto mine =
        co_await withOwn(desk, *criteria, arguments.values(sides.own), arguments.value(u"service"_s));
    if (!mine)
        co_return Unexpected(mine.error());
    co_return co_await chorus::withStructures(desk.chorus.desk(), desk.session, *mine, terminationToken());
}

} // namespace agrafe::cli
