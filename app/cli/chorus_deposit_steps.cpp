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

} // namespace

Failure unknownOutcome(const chorus::DepositAnswer &answer)
{
    Failure failure = Failure::of(FailureKind::OutcomeUnknown);
    failure.sentence = answer.sentence;
    failure.nextAction = answer.nextAction + u' ' +
                         QCoreApplication::translate(
                             "Cli", "Il faudra alors ajouter --encore\u00a0: sans lui rien ne repart.");
    return failure;
}

void printDeposit(const chorus::DepositAnswer &answer)
{
    printLine(answer.sentence);
    if (!answer.nextAction.isEmpty())
        printMessage(answer.nextAction);
}

void forgetOldDeposits(const ChorusDesk &desk)
{
    const int months = desk.services.settings().number(u"journal/retention-mois"_s);
    (void)desk.chorus.log().purge(desk.services.clock().now().addMonths(-months));
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
    const auto remarks = chorus::remarksOn(*file);
    if (!chorus::isBlocked(remarks)) // else it is the reason that is given
        printRemarks(remarks);
    const auto answer = co_await desk.chorus.deposits().deposit(
        desk.session, *file, arguments.has(u"encore"_s), terminationToken());
    if (!answer)
        co_return endOfChorus(answer.error(), desk.json);
    forgetOldDeposits(desk);
    if (answer->deposit.outcome == SendOutcome::Unknown)
        co_return endWith(unknownOutcome(*answer), desk.json);
    QJsonObject json = toJson(*answer);
    if (!desk.json)
        printDeposit(*answer);
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
