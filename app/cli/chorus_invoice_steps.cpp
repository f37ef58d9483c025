// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/atomic_file.h"
#include "chorus/invoice_export.h"
#include "chorus/words.h"
#include "cli/chorus_json.h"
#include "cli/chorus_steps.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"

#include <QCoreApplication>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

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
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Le rôle « %1 » n’existe pas.").arg(word),
        QCoreApplication::translate("Cli", "Possibles : %1.").arg(QStringList(roles.keys()).join(u", "_s))));
}

Result<chorus::InvoiceCriteria> criteriaOf(const Arguments &arguments)
{
    const int views =
        int(arguments.has(u"recues"_s)) + int(arguments.has(u"emises"_s)) + int(arguments.has(u"travaux"_s));
    if (views > 1)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Choisissez --recues, --emises ou --travaux.")));
    chorus::InvoiceCriteria criteria;
    criteria.view = viewOf(arguments);
    criteria.toTreat = arguments.has(u"a-traiter"_s);
    const auto role = roleOf(arguments);
    const auto from = dayOption(arguments, u"du"_s);
    const auto to = dayOption(arguments, u"au"_s);
    const auto least = amountOption(arguments, u"ttc-min"_s);
    const auto most = amountOption(arguments, u"ttc-max"_s);
    if (!role)
        return Unexpected(role.error());
    if (!from || !to)
        return Unexpected(from ? to.error() : from.error());
    if (!least || !most)
        return Unexpected(least ? most.error() : least.error());
    criteria.role = *role;
    criteria.deposited = {*from, *to};
    criteria.gross = {*least, *most};
    criteria.statuses = arguments.values(u"statut"_s);
    criteria.number = arguments.value(u"numero"_s);
    criteria.engagement = arguments.value(u"engagement"_s);
    criteria.market = arguments.value(u"marche"_s);
    criteria.flux = arguments.value(u"flux"_s);
    if (arguments.has(u"non-telechargees"_s))
        criteria.downloaded = false;
    return criteria;
}

// Chorus Pro wants its own identifiers: each SIRET is looked up first.
QCoro::Task<Result<QList<qint64>>> idsOf(ChorusDesk desk, QStringList sirets)
{
    QList<qint64> ids;
    for (const QString &siret : sirets) {
        const auto row = co_await desk.chorus.desk().structureOf(desk.session, siret, terminationToken());
        if (!row)
            co_return Unexpected(row.error());
        if (!*row)
            co_return Unexpected(Failure::input(
                QCoreApplication::translate("Cli", "Chorus Pro ne connaît pas « %1 ».").arg(siret)));
        ids.append((*row)->id);
    }
    co_return ids;
}

Failure notAskable(const QStringList &criteria)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "Chorus Pro ne sait pas chercher là par %1.")
            .arg(criteria.join(u", "_s)),
        QCoreApplication::translate("Cli", "Ôtez ce critère : la liste entière se filtre ensuite."));
}

void printRow(const chorus::InvoiceRow &row)
{
    printLine(QStringList{QString::number(row.id), row.number, row.supplier.name, row.recipient.name,
                          row.deposited.day.toString(Qt::ISODate), row.gross.text(row.currency),
                          chorus::wordsOf(chorus::CodeList::Status, row.statusCode)}
                  .join(u'\t'));
}

int endOfList(const chorus::Found<chorus::InvoiceRow> &found, bool json)
{
    if (json)
        printJson(QJsonDocument(QJsonObject{{u"invoices"_s, arrayOf(found.rows)},
                                            {u"total"_s, found.total},
                                            {u"complete"_s, found.complete}}));
    else
        for (const chorus::InvoiceRow &row : found.rows)
            printRow(row);
    if (found.complete)
        return Done;
    printMessage(QCoreApplication::translate("Cli", "Chorus Pro compte %1 factures et n’en a donné que %2.")
                     .arg(found.total)
                     .arg(found.rows.size()));
    return DoneWithGaps;
}

void printDocument(const chorus::InvoiceDocument &document, const chorus::InvoiceHistory &history)
{
    printRow(document.row);
    for (const chorus::Fact &fact : document.references)
        printLine(u"%1\t%2"_s.arg(fact.label, fact.value));
    for (const chorus::InvoiceLine &line : document.lines)
        printLine(QStringList{line.number, line.name, line.quantity.plain(),
                              line.unitPrice.text(document.row.currency),
                              line.net.text(document.row.currency)}
                      .join(u'\t'));
    for (const chorus::Passage &passage : history.passages)
        printLine(QStringList{passage.at.text(), passage.words, passage.who, passage.comment}.join(u'\t'));
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
        Failure::input(QCoreApplication::translate("Cli", "« %1 » n’est pas un montant, pour --%2.")
                           .arg(arguments.value(option), option)));
}

QCoro::Task<int> invoicesStep(Arguments arguments, ChorusDesk desk)
{
    auto criteria = criteriaOf(arguments);
    if (!criteria)
        co_return endWith(criteria.error(), desk.json);
    const QString others = criteria->view == chorus::View::Issued ? u"destinataire"_s : u"fournisseur"_s;
    const auto ids = co_await idsOf(desk, arguments.values(others));
    if (!ids)
        co_return endOfChorus(ids.error(), desk.json);
    criteria->others = *ids;
    const QString own = criteria->view == chorus::View::Issued ? u"fournisseur"_s : u"destinataire"_s;
    const auto ownIds = co_await idsOf(desk, arguments.values(own));
    if (!ownIds)
        co_return endOfChorus(ownIds.error(), desk.json);
    if (ownIds->size() > 1)
        co_return endWith(notAskable({QCoreApplication::translate("Cli", "plusieurs --%1").arg(own)}),
                          desk.json);
    criteria->ownStructure = ownIds->value(0);
    if (const QStringList unused = criteria->unusedCriteria(); !unused.isEmpty())
        co_return endWith(notAskable(unused), desk.json);
    chorus::Desk::OnRows onRows = [](qsizetype rows, qint64 total) {
        printProgress(QCoreApplication::translate("Cli", "%1 factures sur %2").arg(rows).arg(total));
    };
    const auto found =
        co_await desk.chorus.desk().invoices(desk.session, *criteria, terminationToken(), std::move(onRows));
    clearProgress();
    if (!found)
        co_return endOfChorus(found.error(), desk.json);
    if (arguments.has(u"csv"_s)) {
        const auto written = writeFileAtomically(arguments.value(u"csv"_s), chorus::invoicesCsv(found->rows),
                                                 IfExists::Refuse);
        if (!written)
            co_return endWith(written.error(), desk.json);
    }
    co_return endOfList(*found, desk.json);
}

QCoro::Task<int> invoiceStep(Arguments arguments, ChorusDesk desk)
{
    const auto word = onlyWord(arguments, QCoreApplication::translate("Cli", "l’identifiant d’une facture"));
    const auto row = word ? invoiceOfWord(*word, viewOf(arguments)) : Unexpected(word.error());
    if (!row)
        co_return endWith(row.error(), desk.json);
    const auto document = co_await desk.chorus.desk().document(desk.session, *row, terminationToken());
    if (!document)
        co_return endOfChorus(document.error(), desk.json);
    const auto history = co_await desk.chorus.desk().history(desk.session, document->row, terminationToken());
    if (!history)
        co_return endOfChorus(history.error(), desk.json);
    if (!desk.json) {
        printDocument(*document, *history);
        co_return Done;
    }
    QJsonObject object = toJson(*document);
    object.insert(u"history"_s, toJson(*history));
    printJson(QJsonDocument(object));
    co_return Done;
}

} // namespace agrafe::cli
