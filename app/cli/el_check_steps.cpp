// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/el_check_job.h"
#include "cli/exit_code.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject withWritten(QJsonObject json, const el::WrittenCsv &written)
{
    json.insert(u"written"_s, QJsonObject{{u"path"_s, written.path},
                                          {u"rows"_s, written.rows},
                                          {u"bytes"_s, written.bytes},
                                          {u"sha256"_s, written.sha256}});
    return json;
}

int print(const CheckOutcome &outcome, const QJsonObject &report, bool json)
{
    if (json)
        printJson(QJsonDocument(report));
    else
        printLine(outcome.text);
    return outcome.clean ? Done : DoneWithGaps;
}

} // namespace

QCoro::Task<int> verifyStep(Arguments arguments, services::Services &services)
{
    const bool json = wantsJson(arguments).value_or(false);
    auto job = checkJob(arguments, services);
    if (!job)
        co_return endWith(job.error(), json);
    const auto outcome = co_await checkInWorker(std::move(*job));
    if (!outcome)
        co_return endWith(outcome.error(), json);
    if (const auto kept = keepReport(arguments, outcome->json); !kept)
        co_return endWith(kept.error(), json);
    co_return print(*outcome, outcome->json, json);
}

QCoro::Task<int> convertStep(Arguments arguments, services::Services &services)
{
    const bool json = wantsJson(arguments).value_or(false);
    const QString folder = arguments.value(u"sortie"_s);
    if (folder.isEmpty())
        co_return endWith(
            Failure::input(QCoreApplication::translate("Cli", "Le dossier où écrire le fichier manque."),
                           QCoreApplication::translate("Cli", "Ajoutez --sortie DOSSIER.")),
            json);
    const auto name = chosenName(arguments, services);
    if (!name)
        co_return endWith(name.error(), json);
    auto job = checkJob(arguments, services);
    if (!job)
        co_return endWith(job.error(), json);
    job->target = QFileInfo(folder).absoluteFilePath() + u'/' + *name;
    const auto outcome = co_await checkInWorker(std::move(*job));
    if (!outcome)
        co_return endWith(outcome.error(), json);
    const QJsonObject report =
        outcome->written ? withWritten(outcome->json, *outcome->written) : outcome->json;
    if (const auto kept = keepReport(arguments, report); !kept)
        co_return endWith(kept.error(), json);
    const int code = print(*outcome, report, json);
    printMessage(outcome->written
                     ? QCoreApplication::translate("Cli", "« %1 » est écrit.").arg(outcome->written->path)
                     : QCoreApplication::translate(
                           "Cli", "Rien n’est écrit : corrigez ces lignes, ou ajoutez --lignes-conformes."));
    co_return code;
}

} // namespace agrafe::cli
