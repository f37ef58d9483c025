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

int printOutcome(const CheckOutcome &outcome, const QJsonObject &report, bool json)
{
    if (json)
        printJson(QJsonDocument(report));
    else
        printLine(outcome.text);
    for (const QString &note : outcome.notes)
        printMessage(note);
    return outcome.clean ? Done : DoneWithGaps;
}

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
    co_return printOutcome(*outcome, outcome->json, json);
}

} // namespace agrafe::cli
