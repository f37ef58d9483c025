// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
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

Failure notAPdf(const QString &name)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "« %1 » n’est pas un PDF à soumettre.").arg(name),
        QCoreApplication::translate("Cli", "Un fichier UBL, CII ou une archive se dépose : agrafe-cli chorus "
                                           "deposer."));
}

Result<chorus::FluxFile> givenPdf(const Arguments &arguments)
{
    const auto path = onlyWord(arguments, QCoreApplication::translate("Cli", "un PDF"));
    if (!path)
        return Unexpected(path.error());
    auto file = chorus::readFluxFile(*path);
    if (!file)
        return Unexpected(file.error());
    if (file->archive || !file->content.startsWith("%PDF-"))
        return Unexpected(notAPdf(file->name));
    for (const chorus::FileRemark &remark : chorus::remarksOn(*file)) {
        if (remark.weight == chorus::FileRemark::Weight::Blocking)
            return Unexpected(Failure::input(remark.sentence));
    }
    return file;
}

/// "TVA5:100,00:20,00" or "20:100,00:20,00": a code or a rate, its base, its tax.
Result<chorus::VatLine> vatOf(const QString &text)
{
    const QStringList parts = text.split(u':');
    chorus::VatLine line;
    line.rate = chorus::Amount::parsed(parts.value(0));
    line.base = chorus::Amount::parsed(parts.value(1));
    line.vat = chorus::Amount::parsed(parts.value(2));
    if (parts.size() != 3 || parts.first().isEmpty() || !line.base.micros() || !line.vat.micros())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "« %1 » n’est pas une ligne de TVA.").arg(text),
            QCoreApplication::translate("Cli", "Écrivez TAUX:BASE:TVA, par exemple 20:100,00:20,00.")));
    if (!line.rate.micros()) {
        line.code = parts.first();
        line.rate = {};
    }
    return line;
}

Result<void> addAmounts(const Arguments &arguments, chorus::Submission &submission)
{
    struct Place
    {
        const char16_t *option;
        chorus::Amount &amount;
    };
    for (const Place &place :
         {Place{u"ht", submission.totals.net}, Place{u"tva", submission.totals.vat},
          Place{u"ttc", submission.totals.gross}, Place{u"a-payer", submission.totals.due}}) {
        const auto amount = amountOption(arguments, QStringView(place.option).toString());
        if (!amount)
            return Unexpected(amount.error());
        place.amount = *amount;
    }
    for (const QString &each : arguments.values(u"taux"_s)) {
        const auto line = vatOf(each);
        if (!line)
            return Unexpected(line.error());
        submission.vatTable.append(*line);
    }
    if (submission.totals.due.isNone())
        submission.totals.due = submission.totals.gross;
    return {};
}

/// What the options say; what they do not keeps its usual value.
Result<chorus::Submission> draftOf(const Arguments &arguments, const chorus::FluxFile &file)
{
    chorus::Submission draft;
    draft.fileName = file.name;
    draft.fileSha256 = file.sha256;
    draft.isSigned = arguments.has(u"signe"_s);
    draft.number = arguments.value(u"numero"_s);
    draft.recipient = arguments.value(u"destinataire"_s);
    draft.service = arguments.value(u"service"_s);
    draft.engagement = arguments.value(u"engagement"_s);
    draft.market = arguments.value(u"marche"_s);
    draft.origin = arguments.value(u"origine"_s);
    draft.comment = arguments.value(u"commentaire"_s);
    draft.validator = arguments.value(u"valideur"_s);
    draft.exemption = arguments.value(u"exoneration"_s);
    draft.bankAccount = arguments.value(u"coordonnees"_s).toLongLong();
    draft.cadre = arguments.value(u"cadre"_s, draft.cadre);
    draft.typeCode = arguments.value(u"type"_s, draft.typeCode);
    draft.vatMode = arguments.value(u"type-tva"_s, draft.vatMode);
    draft.paymentMode = arguments.value(u"paiement"_s, draft.paymentMode);
    draft.currency = arguments.value(u"devise"_s, draft.currency);
    const auto date = dayOption(arguments, u"date"_s);
    if (!date)
        return Unexpected(date.error());
    draft.date = *date;
    if (const auto amounts = addAmounts(arguments, draft); !amounts)
        return Unexpected(amounts.error());
    return draft;
}

Failure whichSupplier(const QList<chorus::StructureRow> &own)
{
    QStringList numbers;
    for (const chorus::StructureRow &each : own)
        numbers.append(each.number);
    return Failure::input(QCoreApplication::translate("Cli", "La structure qui facture n’est pas connue."),
                          QCoreApplication::translate("Cli", "Donnez --fournisseur SIRET, parmi : %1.")
                              .arg(numbers.join(u", "_s)));
}

/// The structure that invoices: the one that is given, else the only one of the account.
QCoro::Task<Result<chorus::StructureRow>> supplierOf(ChorusDesk desk, QString siret)
{
    const auto own =
        co_await desk.chorus.desk().ownStructures(desk.session, chorus::View::Issued, terminationToken());
    if (!own)
        co_return Unexpected(own.error());
    if (siret.isEmpty() && own->size() == 1)
        co_return own->first();
    for (const chorus::StructureRow &each : *own) {
        if (each.number == siret)
            co_return each;
    }
    co_return Unexpected(whichSupplier(*own));
}

QStringList factsOf(const chorus::Submission &draft, const chorus::StructureRow &supplier)
{
    return {QCoreApplication::translate("Cli", "« %1 » : facture %2 de %3 à %4, %5.")
                .arg(draft.fileName, draft.number, supplier.name, draft.recipient,
                     draft.totals.gross.text(draft.currency))};
}

// What Chorus Pro read otherwise than it was given: what was given goes.
QStringList differencesOf(const chorus::PdfReading &reading, const chorus::Submission &draft)
{
    QStringList all;
    const auto compare = [&all](const QString &what, const QString &read, const QString &given) {
        if (!read.isEmpty() && !given.isEmpty() && read != given)
            all.append(QCoreApplication::translate("Cli", "%1 : Chorus Pro lit « %2 », vous donnez « %3 ».")
                           .arg(what, read, given));
    };
    compare(QCoreApplication::translate("Cli", "Numéro"), reading.number, draft.number);
    compare(QCoreApplication::translate("Cli", "Destinataire"), reading.recipient, draft.recipient);
    compare(QCoreApplication::translate("Cli", "Montant TTC"), reading.totals.gross.plain(),
            draft.totals.gross.plain());
    compare(QCoreApplication::translate("Cli", "Date"), reading.date.day.toString(Qt::ISODate),
            draft.date.toString(Qt::ISODate));
    return all;
}

// What is not given is what was read.
void fill(chorus::Submission &draft, const chorus::PdfReading &reading)
{
    draft.fileId = reading.fileId;
    if (draft.service.isEmpty())
        draft.service = reading.service;
    if (draft.engagement.isEmpty())
        draft.engagement = reading.engagement;
    if (draft.totals.net.isNone())
        draft.totals.net = reading.totals.net;
    if (draft.totals.vat.isNone())
        draft.totals.vat = reading.totals.vat;
}

int endOfSubmission(const chorus::DepositAnswer &answer, const chorus::PdfReading *reading,
                    const ChorusDesk &desk)
{
    forgetOldDeposits(desk);
    if (answer.deposit.outcome == SendOutcome::Unknown)
        return endWith(unknownOutcome(answer), desk.json);
    if (desk.json) {
        QJsonObject json = toJson(answer);
        if (reading != nullptr)
            json.insert(u"read"_s, toJson(*reading));
        printJson(QJsonDocument(json));
    } else {
        printDeposit(answer);
    }
    return answer.wasThere ? DoneWithGaps : Done;
}

/// What leaves: the PDF, then the invoice.
QCoro::Task<int> submitted(ChorusDesk desk, chorus::FluxFile file, chorus::Submission draft, bool again)
{
    chorus::Deposits &deposits = desk.chorus.deposits();
    if (!again) {
        const auto earlier =
            co_await deposits.submittedBefore(desk.session, draft.number, terminationToken());
        if (!earlier)
            co_return endOfChorus(earlier.error(), desk.json);
        if (*earlier)
            co_return endOfSubmission(**earlier, nullptr, desk);
    }
    const auto reading = co_await deposits.readPdf(desk.session, file, draft.isSigned, terminationToken());
    if (!reading)
        co_return endOfChorus(reading.error(), desk.json);
    for (const QString &difference : differencesOf(*reading, draft))
        printMessage(difference);
    fill(draft, *reading);
    const auto answer = co_await deposits.submit(desk.session, draft, again, terminationToken());
    if (!answer)
        co_return endOfChorus(answer.error(), desk.json);
    co_return endOfSubmission(*answer, &*reading, desk);
}

} // namespace

QCoro::Task<int> submitStep(Arguments arguments, ChorusDesk desk)
{
    const auto file = givenPdf(arguments);
    if (!file)
        co_return endWith(file.error(), desk.json);
    auto draft = draftOf(arguments, *file);
    if (!draft)
        co_return endWith(draft.error(), desk.json);
    draft->fileId = 1; // of the PDF, that is not there yet: all the rest is judged before anything is asked
    draft->supplier = 1;
    if (const auto right = draft->check(); !right)
        co_return endWith(right.error(), desk.json);
    const auto supplier = co_await supplierOf(desk, arguments.value(u"fournisseur"_s));
    if (!supplier)
        co_return endOfChorus(supplier.error(), desk.json);
    draft->supplier = supplier->id;
    const Routing routing{draft->recipient, draft->service, draft->engagement};
    const auto remark = co_await remarkOnRouting(arguments, desk, routing);
    if (!remark)
        co_return endOfChorus(remark.error(), desk.json);
    const QStringList facts = factsOf(*draft, *supplier) + QStringList{*remark};
    const auto right = confirmed(arguments, facts, chorus::consequenceOf(chorus::Act::Submit));
    if (!right)
        co_return endWith(right.error(), desk.json);
    co_return co_await submitted(desk, *file, *draft, arguments.has(u"encore"_s));
}

} // namespace agrafe::cli
