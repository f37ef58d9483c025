// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/words.h"
#include "cli/chorus_steps.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const chorus::InvoiceRow &invoice)
{
    return QCoreApplication::translate("Cli", "Facture %1 de %2 à %3, %4, au statut « %5 ».")
        .arg(invoice.number, invoice.supplier.name, invoice.recipient.name,
             invoice.gross.text(invoice.currency),
             chorus::wordsOf(chorus::CodeList::Status, invoice.statusCode));
}

/// The invoice of that word, as it stands now.
QCoro::Task<Result<chorus::InvoiceRow>> readInvoice(ChorusDesk desk, QString word, chorus::View view)
{
    const auto row = invoiceOfWord(word, view);
    if (!row)
        co_return Unexpected(row.error());
    const auto document = co_await desk.chorus.desk().document(desk.session, *row, terminationToken());
    if (!document)
        co_return Unexpected(document.error());
    co_return document->row;
}

// What Chorus Pro would refuse: said before anything leaves. A status that Agrafe does not know is left to
// it.
Result<void> isAt(const chorus::InvoiceRow &invoice, const QString &status)
{
    using chorus::CodeList;
    if (invoice.statusCode == status || !chorus::isKnown(CodeList::Status, invoice.statusCode))
        return {};
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "La facture %1 est au statut « %2 » : il faudrait « %3 ».")
            .arg(invoice.number, chorus::wordsOf(CodeList::Status, invoice.statusCode),
                 chorus::wordsOf(CodeList::Status, status)),
        QCoreApplication::translate("Cli", "Rien n’est envoyé.")));
}

/// One invoice of a supplier, in the status that its act wants.
QCoro::Task<Result<chorus::InvoiceRow>> ownInvoice(ChorusDesk desk, Arguments arguments, QString status)
{
    const auto word =
        onlyWord(arguments, QCoreApplication::translate("Cli", "l’identifiant d’une facture émise"));
    if (!word)
        co_return Unexpected(word.error());
    const auto invoice = co_await readInvoice(desk, *word, chorus::View::Issued);
    if (!invoice)
        co_return Unexpected(invoice.error());
    if (const auto right = isAt(*invoice, status); !right)
        co_return Unexpected(right.error());
    co_return *invoice;
}

Failure notPossible(const chorus::Treatment &treatment, const QStringList &targets)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "La facture ne peut pas passer au statut « %1 ».")
            .arg(treatment.target),
        targets.isEmpty() ? QCoreApplication::translate("Cli", "Aucun changement n’est possible de « %1 ».")
                                .arg(treatment.invoice.statusCode)
                          : QCoreApplication::translate("Cli", "Possibles : %1.").arg(targets.join(u", "_s)));
}

int endOfAct(const Result<chorus::Done> &done, const QString &number, bool json)
{
    if (!done)
        return endOfChorus(done.error(), json);
    const QJsonValue status = done->statusCode.isEmpty() ? QJsonValue() : QJsonValue(done->statusCode);
    if (json)
        printJson(QJsonDocument(
            QJsonObject{{u"number"_s, number}, {u"status"_s, status}, {u"foundLater"_s, done->foundLater}}));
    else if (done->statusCode.isEmpty())
        printLine(QCoreApplication::translate("Cli", "C’est fait : %1.").arg(number));
    else
        printLine(QCoreApplication::translate("Cli", "La facture %1 est au statut « %2 ».")
                      .arg(number, chorus::wordsOf(chorus::CodeList::Status, done->statusCode)));
    return Done;
}

Result<chorus::AttachedFile> attached(const QString &path, const QString &type)
{
    constexpr qint64 largest = 10LL * 1024 * 1024;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) // one byte more than is taken: the size is judged later
        return chorus::AttachedFile{
            .name = QFileInfo(path).fileName(), .typeCode = type, .bytes = file.read(largest + 1)};
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Le fichier « %1 » ne se lit pas.").arg(path)));
}

Result<chorus::Completion> completionOf(const Arguments &arguments, const chorus::InvoiceRow &invoice)
{
    chorus::Completion completion{
        .invoice = invoice, .comment = arguments.value(u"commentaire"_s), .files = {}};
    for (const QString &path : arguments.values(u"piece"_s)) {
        const auto file = attached(path, arguments.value(u"type-piece"_s));
        if (!file)
            return Unexpected(file.error());
        completion.files.append(*file);
    }
    if (const auto right = chorus::check(completion); !right)
        return Unexpected(right.error());
    return completion;
}

QString sizeOf(const chorus::Completion &completion)
{
    QStringList names;
    for (const chorus::AttachedFile &file : completion.files)
        names.append(file.name);
    return names.isEmpty()
               ? QCoreApplication::translate("Cli", "Sans pièce jointe, avec un commentaire.")
               : QCoreApplication::translate("Cli", "Pièces jointes : %1.").arg(names.join(u", "_s));
}

QString placeOf(const chorus::Recycling &recycling)
{
    QStringList parts{
        QCoreApplication::translate("Cli", "Nouveau destinataire : %1").arg(recycling.recipient)};
    if (!recycling.service.isEmpty())
        parts.append(QCoreApplication::translate("Cli", "service « %1 »").arg(recycling.service));
    if (!recycling.engagement.isEmpty())
        parts.append(QCoreApplication::translate("Cli", "engagement « %1 »").arg(recycling.engagement));
    return parts.join(u", "_s) + u'.';
}

} // namespace

Result<void> confirmed(const Arguments &arguments, const QStringList &facts,
                       const chorus::Consequence &consequence)
{
    if (arguments.has(u"confirmer"_s))
        return {};
    QStringList sentences = facts;
    sentences += {consequence.sentence, consequence.cannotBeUndone};
    sentences.removeAll(QString());
    Failure failure = Failure::input(
        sentences.join(u' '), QCoreApplication::translate(
                                  "Cli", "Rien n’est envoyé. Ajoutez --confirmer pour que cela soit fait."));
    failure.code = u"confirmation"_s;
    return Unexpected(failure);
}

QCoro::Task<int> statusStep(Arguments arguments, ChorusDesk desk)
{
    if (arguments.words.size() != 3)
        co_return endWith(Failure::input(QCoreApplication::translate(
                              "Cli", "Donnez l’identifiant d’une facture, puis le code du nouveau statut.")),
                          desk.json);
    const auto invoice = co_await readInvoice(desk, arguments.words.at(1), chorus::View::Received);
    if (!invoice)
        co_return endOfChorus(invoice.error(), desk.json);
    const auto targets = co_await desk.chorus.actions().targets(desk.session, *invoice, terminationToken());
    if (!targets)
        co_return endOfChorus(targets.error(), desk.json);
    const chorus::Treatment treatment{.invoice = *invoice,
                                      .target = arguments.words.at(2),
                                      .reason = arguments.value(u"motif"_s),
                                      .mandate = arguments.value(u"mandat"_s)};
    if (!targets->contains(treatment.target))
        co_return endWith(notPossible(treatment, *targets), desk.json);
    auto right = chorus::check(treatment);
    if (right)
        right = confirmed(arguments, {nameOf(*invoice)}, chorus::consequenceOf(treatment.target));
    if (!right)
        co_return endWith(right.error(), desk.json);
    const auto done = co_await desk.chorus.actions().treat(desk.session, treatment, terminationToken());
    co_return endOfAct(done, invoice->number, desk.json);
}

QCoro::Task<int> completeStep(Arguments arguments, ChorusDesk desk)
{
    const auto invoice = co_await ownInvoice(desk, arguments, u"SUSPENDUE"_s);
    if (!invoice)
        co_return endOfChorus(invoice.error(), desk.json);
    const auto completion = completionOf(arguments, *invoice);
    if (!completion)
        co_return endWith(completion.error(), desk.json);
    const auto right = confirmed(arguments, {nameOf(*invoice), sizeOf(*completion)},
                                 chorus::consequenceOf(chorus::Act::Complete));
    if (!right)
        co_return endWith(right.error(), desk.json);
    const auto done = co_await desk.chorus.actions().complete(desk.session, *completion, terminationToken());
    co_return endOfAct(done, invoice->number, desk.json);
}

QCoro::Task<int> recycleStep(Arguments arguments, ChorusDesk desk)
{
    const auto invoice = co_await ownInvoice(desk, arguments, u"A_RECYCLER"_s);
    if (!invoice)
        co_return endOfChorus(invoice.error(), desk.json);
    const chorus::Recycling recycling{.invoice = *invoice,
                                      .recipient =
                                          arguments.value(u"destinataire"_s, invoice->recipient.number),
                                      .service = arguments.value(u"service"_s),
                                      .engagement = arguments.value(u"engagement"_s, invoice->engagement),
                                      .comment = arguments.value(u"commentaire"_s)};
    auto right = chorus::check(recycling);
    if (!right)
        co_return endWith(right.error(), desk.json);
    const Routing routing{recycling.recipient, recycling.service, recycling.engagement};
    const auto remark = co_await remarkOnRouting(arguments, desk, routing);
    if (!remark)
        co_return endOfChorus(remark.error(), desk.json);
    right = confirmed(arguments, {nameOf(*invoice), placeOf(recycling), *remark},
                      chorus::consequenceOf(chorus::Act::Recycle));
    if (!right)
        co_return endWith(right.error(), desk.json);
    const auto done = co_await desk.chorus.actions().recycle(desk.session, recycling, terminationToken());
    co_return endOfAct(done, invoice->number, desk.json);
}

QCoro::Task<int> rejectionStep(Arguments arguments, ChorusDesk desk)
{
    QList<chorus::InvoiceRow> invoices;
    QStringList facts;
    for (const QString &word : arguments.words.mid(1)) {
        const auto invoice = co_await readInvoice(desk, word, chorus::View::Issued);
        if (!invoice)
            co_return endOfChorus(invoice.error(), desk.json);
        if (const auto right = isAt(*invoice, u"REJETEE"_s); !right)
            co_return endWith(right.error(), desk.json);
        invoices.append(*invoice);
        facts.append(nameOf(*invoice));
    }
    const auto right = confirmed(arguments, facts, chorus::consequenceOf(chorus::Act::TreatRejection));
    if (!invoices.isEmpty() && !right)
        co_return endWith(right.error(), desk.json);
    const auto done =
        co_await desk.chorus.actions().treatRejection(desk.session, invoices, terminationToken());
    co_return endOfAct(done, done ? done->number : QString(), desk.json);
}

} // namespace agrafe::cli
