// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/criteria_structures.h"

#include <QCoreApplication>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

Failure unknownStructure(const QString &text)
{
    return Failure::input(
        QCoreApplication::translate("Chorus", "Chorus Pro ne connaît pas «\u00a0%1\u00a0».").arg(text),
        QCoreApplication::translate("Chorus", "Vérifiez le SIRET, ou ôtez ce critère."));
}

Failure severalStructures(const QString &text, qsizetype count)
{
    return Failure::input(
        QCoreApplication::translate("Chorus", "Chorus Pro connaît %1 structures sous «\u00a0%2\u00a0».")
            .arg(count)
            .arg(text),
        QCoreApplication::translate("Chorus", "Donnez le SIRET de celle que vous cherchez."));
}

} // namespace

QCoro::Task<Result<StructureRow>> meantStructure(Desk &desk, Session session, QString text,
                                                 std::stop_token stop)
{
    const auto query = StructureQuery::ofText(text);
    if (!query)
        co_return Unexpected(query.error());
    auto found = co_await desk.structures(std::move(session), *query, stop);
    if (!found)
        co_return Unexpected(found.error());
    if (!query->number.isEmpty()) // never another one than the one that is written
        found->rows.removeIf([&query](const StructureRow &row) { return row.number != query->number; });
    if (found->rows.isEmpty())
        co_return Unexpected(unknownStructure(text));
    if (found->rows.size() > 1)
        co_return Unexpected(severalStructures(text, found->rows.size()));
    co_return found->rows.first();
}

QCoro::Task<Result<InvoiceCriteria>> withStructures(Desk &desk, Session session, InvoiceCriteria criteria,
                                                    std::stop_token stop)
{
    criteria.others.clear();
    for (QString &number : criteria.otherNumbers) {
        const auto row = co_await meantStructure(desk, session, number, stop);
        if (!row)
            co_return Unexpected(row.error());
        number = row->number;
        criteria.others.append(row->id);
    }
    criteria.validator = 0;
    if (criteria.validatorNumber.isEmpty())
        co_return criteria;
    const auto validator = co_await meantStructure(desk, session, criteria.validatorNumber, stop);
    if (!validator)
        co_return Unexpected(validator.error());
    criteria.validatorNumber = validator->number;
    criteria.validator = validator->id;
    co_return criteria;
}

} // namespace agrafe::chorus
