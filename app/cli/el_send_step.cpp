// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/el_check_job.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/termination.h"
#include "el/file_name.h"
#include "el/upload.h"
#include "habilitation/jwt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

/// A CSV about to leave, under the name that E#L will see.
struct Outgoing
{
    QString path;
    QString name;
};

// A CSV that bears its name for E#L leaves as it stands, unless a matrice is asked to look at it first.
bool leavesAsItStands(const Arguments &arguments, services::Services &services, const QString &file)
{
    const bool asked = arguments.has(u"matrice"_s) || arguments.has(u"lignes-conformes"_s) ||
                       !services.settings().text(u"el/matrice"_s).isEmpty();
    return file.endsWith(u".csv", Qt::CaseInsensitive) && !asked;
}

Result<QString> nameOf(const Arguments &arguments, services::Services &services, const QString &file)
{
    const QString own = QFileInfo(file).fileName();
    const bool asked = arguments.has(u"partenaire"_s) || arguments.has(u"date"_s);
    if (!asked && el::isExportFileName(own))
        return own;
    return chosenName(arguments, services);
}

/// Whoever reads the report of a scheduler must not find the one of the day before.
int endBeforeSending(const Failure &failure, const Arguments &arguments)
{
    if (const auto kept = keepReport(arguments, errorDocument(failure)); !kept)
        printMessage(kept.error().sentence);
    return endWith(failure, wantsJson(arguments).value_or(false));
}

/// An exit code when the file may not leave.
QCoro::Task<tl::expected<Outgoing, int>> prepared(Arguments arguments, services::Services &services,
                                                  QString folder)
{
    const auto file = givenFile(arguments);
    if (!file)
        co_return tl::unexpected(endBeforeSending(file.error(), arguments));
    const auto name = nameOf(arguments, services, *file);
    if (!name)
        co_return tl::unexpected(endBeforeSending(name.error(), arguments));
    if (leavesAsItStands(arguments, services, *file))
        co_return Outgoing{*file, *name};
    auto job = checkJob(arguments, services);
    if (!job)
        co_return tl::unexpected(endBeforeSending(job.error(), arguments));
    job->target = folder + u'/' + *name;
    const auto outcome = co_await checkInWorker(std::move(*job));
    if (!outcome)
        co_return tl::unexpected(endBeforeSending(outcome.error(), arguments));
    if (outcome->written)
        co_return Outgoing{outcome->written->path, *name};
    (void)keepReport(arguments, outcome->json);
    if (wantsJson(arguments).value_or(false))
        printJson(QJsonDocument(outcome->json));
    else
        printLine(outcome->text);
    printMessage(QCoreApplication::translate(
        "Cli", "Rien n’est envoyé : corrigez ces lignes, ou ajoutez --lignes-conformes."));
    co_return tl::unexpected(static_cast<int>(DoneWithGaps));
}

QCoro::Task<Result<el::SendAccess>> accessFor(Arguments arguments, services::Services &services)
{
    auto habilitation = chosenHabilitation(arguments, services.habilitations(), habilitation::Service::El);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    habilitation->recipient = arguments.value(u"beneficiaire"_s, habilitation->recipient);
    Session session;
    session.habilitation = *habilitation;
    auto access = co_await accessOf(arguments, std::move(session), services);
    if (!access)
        co_return Unexpected(access.error());
    co_return el::SendAccess{access->habilitation, access->token};
}

// Said before anything leaves; nobody reads it in a scheduler, and the answer is understood all the same.
QStringList warningsFor(const el::SendHistory &history, const el::SendAccess &access, const Outgoing &file)
{
    QStringList warnings;
    const auto known = history.inTheWayOf(el::addressOf(access.habilitation), file.name);
    for (const el::Sending &before : known.value_or(QList<el::Sending>())) {
        const auto difference = el::compareRows(history.copyOf(before), file.path);
        warnings.append(
            el::secondSendWarning(before, file.name, difference ? std::optional(*difference) : std::nullopt));
    }
    return warnings;
}

/// As the window says it; the codes are for --json.
QString outcomeText(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::Received:
        return QCoreApplication::translate("Cli", "Reçu par E#L");
    case SendOutcome::Refused:
        return QCoreApplication::translate("Cli", "Refusé par E#L");
    case SendOutcome::NotSent:
        return QCoreApplication::translate("Cli", "Rien n’est parti");
    case SendOutcome::Unknown:
        break;
    }
    return QCoreApplication::translate("Cli", "Résultat inconnu");
}

QJsonObject reportOf(const el::SendReport &report, const QStringList &warnings)
{
    QJsonObject json = report.sending.toJson();
    json.insert(u"sentence"_s, report.verdict.sentence);
    json.insert(u"nextAction"_s, report.verdict.nextAction);
    json.insert(u"warnings"_s, QJsonArray::fromStringList(warnings));
    return json;
}

Failure failureOf(const el::SendReport &report)
{
    const int status = report.sending.status;
    // Whatever else E#L or a relay answered, a server that is down included, says nothing of the file.
    const bool isAccess = status == 401 || status == 403;
    Failure failure = Failure::of(isAccess ? FailureKind::Http : FailureKind::OutcomeUnknown);
    failure.httpStatus = status;
    failure.sentence = report.verdict.sentence;
    failure.nextAction = report.verdict.nextAction;
    return failure;
}

int endOfSend(const el::SendReport &report, const QJsonObject &document, bool json)
{
    using enum SendOutcome;
    const bool refused = report.sending.outcome == Refused && report.sending.status != 401;
    if (report.sending.outcome != Received && !refused)
        return endWith(failureOf(report), json);
    const QString words = report.verdict.sentence + u'\n' + report.verdict.nextAction;
    if (json)
        printJson(QJsonDocument(document));
    else if (!refused)
        printLine(words);
    if (refused)
        printMessage(words); // a scheduler that keeps only the errors must mail it
    return refused ? DoneWithGaps : Done;
}

QCoro::Task<int> send(Arguments arguments, services::Services &services, el::SendAccess access, Outgoing file)
{
    const bool json = wantsJson(arguments).value_or(false);
    el::SendHistory history(services.paths(), services.clock());
    const QStringList warnings = warningsFor(history, access, file);
    for (const QString &warning : warnings)
        printMessage(warning);
    el::Uploader uploader(services.http(), history, services.clock());
    el::Uploader::Progress progress = [](qint64 sent, qint64 total) {
        printProgress(QCoreApplication::translate("Cli", "Envoi : %1 %").arg(100 * sent / total));
    };
    const auto report = co_await uploader.send(std::move(access), file.path, file.name, terminationToken(),
                                               std::move(progress));
    clearProgress();
    co_await services.journal().markInterrupted();
    if (!report)
        co_return endBeforeSending(report.error(), arguments);
    const QJsonObject document = reportOf(*report, warnings);
    if (const auto kept = keepReport(arguments, document); !kept)
        printMessage(kept.error().sentence);
    (void)history.purge(services.settings().number(u"journal/retention-mois"_s));
    co_return endOfSend(*report, document, json);
}

} // namespace

QCoro::Task<int> sendStep(Arguments arguments, services::Services &services)
{
    if (const auto started = co_await services.journal().start(); !started)
        co_return endBeforeSending(started.error(), arguments);
    const QTemporaryDir folder; // 0700, gone at the end
    auto file = co_await prepared(arguments, services, folder.path());
    if (!file)
        co_return file.error();
    auto access = co_await accessFor(arguments, services);
    if (!access)
        co_return endBeforeSending(access.error(), arguments);
    co_return co_await send(arguments, services, std::move(*access), std::move(*file));
}

QCoro::Task<int> historyStep(Arguments arguments, services::Services &services)
{
    const bool json = wantsJson(arguments).value_or(false);
    const el::SendHistory history(services.paths(), services.clock());
    const auto sendings = history.all();
    if (!sendings)
        co_return endWith(sendings.error(), json);
    QJsonArray all;
    for (const el::Sending &sending : *sendings) {
        all.append(sending.toJson());
        if (!json)
            printLine(QStringList{sending.at.toLocalTime().toString(Qt::ISODate), sending.fileName,
                                  outcomeText(sending.outcome), QString::number(sending.status),
                                  QString::number(sending.rows), sending.sha256}
                          .join(u'\t'));
    }
    if (json)
        printJson(QJsonDocument(all));
    co_return Done;
}

} // namespace agrafe::cli
