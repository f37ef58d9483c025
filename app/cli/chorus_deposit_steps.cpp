// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/words.h"
#include "cli/chorus_json.h"
#include "cli/chorus_steps.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"

#include <QCoreApplication>

namespace agrafe::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Failure unknownOutcome(const chorus::DepositAnswer &answer)
{
    Failure failure = Failure::of(FailureKind::OutcomeUnknown);
    failure.sentence = answer.sentence;
    failure.nextAction = answer.nextAction;
    return failure;
}

QJsonObject jsonOf(const chorus::DepositAnswer &answer)
{
    QJsonObject object = answer.deposit.toJson();
    object.insert(u"wasThere"_s, answer.wasThere);
    object.insert(u"sentence"_s, answer.sentence);
    object.insert(u"nextAction"_s, answer.nextAction);
    return object;
}

void printRemarks(const QList<chorus::FileRemark> &remarks)
{
    for (const chorus::FileRemark &remark : remarks)
        printMessage(remark.invoice.isEmpty() ? remark.sentence : remark.invoice + u'\t' + remark.sentence);
}

void printReport(const chorus::FluxReport &report)
{
    printLine(chorus::sentenceOf(report));
    for (const chorus::InvoiceErrors &invoice : report.invoices) {
        for (const chorus::FluxError &error : invoice.errors)
            printLine(
                QStringList{invoice.number, error.sentence, error.nextAction, error.original}.join(u'\t'));
    }
    for (const chorus::FluxError &error : report.technical)
        printLine(QStringList{QString(), error.sentence, error.nextAction, error.original}.join(u'\t'));
    if (const QString next = chorus::nextActionOf(report); !next.isEmpty())
        printMessage(next);
}

Result<chorus::FollowPace> paceOf(const Arguments &arguments, const ChorusDesk &desk)
{
    auto pace = chorus::FollowPace::of(desk.session.habilitation.environment);
    if (!arguments.has(u"attente"_s))
        return pace;
    bool isNumber = false;
    const int minutes = arguments.value(u"attente"_s).toInt(&isNumber);
    if (!isNumber || minutes < 0)
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "« %1 » n’est pas un nombre de minutes.")
                               .arg(arguments.value(u"attente"_s))));
    pace.limit = std::chrono::minutes(minutes);
    return pace;
}

int codeOf(const chorus::FluxReport &report)
{
    return report.progress == chorus::FluxProgress::Integrated ? Done : DoneWithGaps;
}

QCoro::Task<Result<chorus::FluxReport>> followed(ChorusDesk desk, QString flux, chorus::FollowPace pace)
{
    chorus::Deposits::OnReport onReport = [](const chorus::FluxReport &report) {
        printProgress(chorus::wordsOf(chorus::CodeList::FluxState, report.stateCode));
    };
    auto report = co_await desk.chorus.deposits().follow(desk.session, flux, pace, terminationToken(),
                                                         std::move(onReport));
    clearProgress();
    co_return report;
}

Result<chorus::InvoiceRow> givenInvoice(const Arguments &arguments)
{
    if (arguments.words.size() == 3)
        return invoiceOfWord(arguments.words.at(1), chorus::View::Received);
    return Unexpected(Failure::input(QCoreApplication::translate(
        "Cli", "Donnez l’identifiant d’une facture, puis le code du nouveau statut.")));
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

int endOfTreatment(const chorus::Done &done, const chorus::Treatment &treatment, bool json)
{
    if (json)
        printJson(QJsonDocument(QJsonObject{{u"number"_s, treatment.invoice.number},
                                            {u"status"_s, done.statusCode},
                                            {u"foundLater"_s, done.foundLater}}));
    else
        printLine(
            QCoreApplication::translate("Cli", "La facture %1 est au statut « %2 ».")
                .arg(treatment.invoice.number, chorus::wordsOf(chorus::CodeList::Status, done.statusCode)));
    return Done;
}

} // namespace

QCoro::Task<int> statusStep(Arguments arguments, ChorusDesk desk)
{
    const auto row = givenInvoice(arguments);
    if (!row)
        co_return endWith(row.error(), desk.json);
    const auto document = co_await desk.chorus.desk().document(desk.session, *row, terminationToken());
    if (!document)
        co_return endOfChorus(document.error(), desk.json);
    const auto targets =
        co_await desk.chorus.actions().targets(desk.session, document->row, terminationToken());
    if (!targets)
        co_return endOfChorus(targets.error(), desk.json);
    const chorus::Treatment treatment{.invoice = document->row,
                                      .target = arguments.words.at(2),
                                      .reason = arguments.value(u"motif"_s),
                                      .mandate = arguments.value(u"mandat"_s)};
    if (!targets->contains(treatment.target))
        co_return endWith(notPossible(treatment, *targets), desk.json);
    const auto done = co_await desk.chorus.actions().treat(desk.session, treatment, terminationToken());
    if (!done)
        co_return endOfChorus(done.error(), desk.json);
    co_return endOfTreatment(*done, treatment, desk.json);
}

QCoro::Task<int> depositStep(Arguments arguments, ChorusDesk desk)
{
    const auto path = onlyWord(arguments, QCoreApplication::translate("Cli", "un fichier"));
    const auto file = path ? chorus::readFluxFile(*path) : Unexpected(path.error());
    if (!file)
        co_return endWith(file.error(), desk.json);
    const auto pace = paceOf(arguments, desk);
    if (!pace)
        co_return endWith(pace.error(), desk.json);
    printRemarks(chorus::remarksOn(*file));
    const auto answer = co_await desk.chorus.deposits().deposit(
        desk.session, *file, arguments.has(u"encore"_s), terminationToken());
    if (!answer)
        co_return endOfChorus(answer.error(), desk.json);
    if (answer->deposit.outcome == SendOutcome::Unknown)
        co_return endWith(unknownOutcome(*answer), desk.json);
    const int months = desk.services.settings().number(u"journal/retention-mois"_s);
    (void)desk.chorus.log().purge(desk.services.clock().now().addMonths(-months));
    QJsonObject json = jsonOf(*answer);
    if (!desk.json)
        printLine(answer->sentence + u'\n' + answer->nextAction);
    int code = answer->wasThere ? DoneWithGaps : Done;
    if (arguments.has(u"suivre"_s)) {
        const auto report = co_await followed(desk, answer->deposit.flux, *pace);
        if (!report)
            co_return endOfChorus(report.error(), desk.json);
        json.insert(u"report"_s, toJson(*report));
        if (!desk.json)
            printReport(*report);
        code = codeOf(*report);
    }
    if (desk.json)
        printJson(QJsonDocument(json));
    co_return code;
}

QCoro::Task<int> followStep(Arguments arguments, ChorusDesk desk)
{
    const auto flux = onlyWord(arguments, QCoreApplication::translate("Cli", "un numéro de flux"));
    const auto pace = flux ? paceOf(arguments, desk) : Unexpected(flux.error());
    if (!pace)
        co_return endWith(pace.error(), desk.json);
    const auto report = co_await followed(desk, *flux, *pace);
    if (!report)
        co_return endOfChorus(report.error(), desk.json);
    if (desk.json)
        printJson(QJsonDocument(toJson(*report)));
    else
        printReport(*report);
    co_return codeOf(*report);
}

} // namespace agrafe::cli
