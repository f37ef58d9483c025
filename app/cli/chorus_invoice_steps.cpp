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

Failure notAskable(const QStringList &criteria)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "Chorus Pro ne sait pas chercher là par %1.")
            .arg(criteria.join(u", "_s)),
        QCoreApplication::translate("Cli", "Ôtez ce critère : la liste entière se filtre ensuite."));
}

/// Chorus Pro may have some that Agrafe does not know: it is asked all the same.
void warnOfStatuses(const QStringList &statuses)
{
    const QStringList known = chorus::codesOf(chorus::CodeList::Status);
    for (const QString &status : statuses) {
        if (known.contains(status))
            continue;
        constexpr int begins = 4;
        const QStringList near = known.filter(status.left(begins), Qt::CaseInsensitive);
        printMessage(QCoreApplication::translate(
                         "Cli", "Le statut «\u00a0%1\u00a0» n’est pas connu. Possibles\u00a0: %2.")
                         .arg(status, (near.isEmpty() ? known : near).join(u", "_s)));
    }
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
    if (found.rows.isEmpty())
        printMessage(QCoreApplication::translate("Cli", "Aucune facture pour ces critères."));
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

QCoro::Task<int> invoicesStep(Arguments arguments, ChorusDesk desk)
{
    const auto criteria = co_await searchOf(arguments, desk);
    if (!criteria)
        co_return endOfChorus(criteria.error(), desk.json);
    if (const QStringList unused = criteria->unusedCriteria(); !unused.isEmpty())
        co_return endWith(notAskable(unused), desk.json);
    warnOfStatuses(criteria->statuses);
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
