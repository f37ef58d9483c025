// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/el_check_job.h"

#include "cli/el_corrections.h"
#include "cli/in_worker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

bool isCsv(const QString &path)
{
    return path.endsWith(u".csv", Qt::CaseInsensitive);
}

/// The writer of a path, or none for an empty one.
Result<std::unique_ptr<el::CsvWriter>> writerFor(const QString &path, const QStringList &header,
                                                 const el::CsvForm &form, IfExists ifExists)
{
    if (path.isEmpty())
        return std::unique_ptr<el::CsvWriter>();
    auto writer = el::CsvWriter::open(path, header, form, ifExists);
    if (!writer)
        return Unexpected(writer.error());
    return std::make_unique<el::CsvWriter>(std::move(*writer));
}

Result<el::CheckSummary> checkJoined(const CheckJob &job, ElFindings &findings, el::Expanded &joined)
{
    auto read = el::expandWorkbook(job.file, *job.joined, job.matrice);
    if (!read)
        return Unexpected(read.error());
    joined = std::move(*read);
    findings.placeIn(joined);
    auto summary = el::checkExpanded(joined, job.matrice, job.options, findings);
    if (summary)
        summary->sheet.sheet = job.joined->dossiers;
    return summary;
}

/// The CSV files of a job while they are written.
struct Writers
{
    std::unique_ptr<el::CsvWriter> list;
    std::unique_ptr<el::CsvWriter> target;
};

Result<Writers> writersOf(const CheckJob &job)
{
    Writers writers;
    auto list = writerFor(job.list, ElFindings::listHeader(), {.byteOrderMark = true}, IfExists::Replace);
    if (!list)
        return Unexpected(list.error());
    writers.list = std::move(*list);
    auto target = writerFor(job.target, job.matrice.header(), job.form, job.ifExists);
    if (!target)
        return Unexpected(target.error());
    writers.target = std::move(*target);
    return writers;
}

Result<void> finish(const CheckJob &job, Writers &writers, CheckOutcome &outcome)
{
    if (writers.list) {
        if (const auto kept = writers.list->finish(); !kept)
            return Unexpected(kept.error());
    }
    if (writers.target && (outcome.clean || job.conformingOnly)) {
        const auto written = writers.target->finish();
        if (!written)
            return Unexpected(written.error());
        outcome.written = *written;
    }
    return {};
}

Result<CheckOutcome> runCheck(const CheckJob &job)
{
    ElFindings findings(job.matrice, job.options);
    auto writers = writersOf(job);
    if (!writers)
        return Unexpected(writers.error());
    std::vector<Correction> corrections;
    findings.listInto(writers->list.get());
    findings.writeInto(writers->target.get());
    if (wantsCorrections(job))
        findings.correctInto(&corrections);
    el::Expanded joined;
    auto summary = job.joined ? checkJoined(job, findings, joined)
                              : el::checkFile(job.file, job.matrice, job.options, findings, job.read);
    if (!summary)
        return Unexpected(ofTheFile(summary.error()));
    CheckOutcome outcome;
    outcome.summary = std::move(*summary);
    outcome.clean = findings.isClean();
    outcome.json = findings.json(job.file, outcome.summary);
    outcome.text = findings.text(outcome.summary);
    if (const auto done = finish(job, *writers, outcome); !done)
        return Unexpected(done.error());
    if (const auto done = keepCorrections(job, corrections, outcome); !done)
        return Unexpected(ofTheFile(done.error()));
    return outcome;
}

} // namespace

Result<void> mayWrite(const QString &path, const Arguments &arguments)
{
    if (path.isEmpty() || arguments.has(u"remplacer"_s) || !QFileInfo::exists(path))
        return {};
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "« %1 » existe déjà, et rien n’est écrit.").arg(path),
        QCoreApplication::translate("Cli",
                                    "Donnez un autre nom ou un autre dossier, ou ajoutez --remplacer.")));
}

Result<CheckJob> checkJob(const Arguments &arguments, services::Services &services)
{
    CheckJob job;
    const auto file = givenFile(arguments);
    if (!file)
        return Unexpected(file.error());
    auto matrice = chosenMatrice(arguments, services);
    if (!matrice)
        return Unexpected(matrice.error());
    const auto options = checkOptions(arguments, services.clock());
    if (!options)
        return Unexpected(options.error());
    auto read = readOptions(arguments, *file);
    if (!read)
        return Unexpected(read.error());
    job.file = *file;
    job.matrice = std::move(*matrice);
    job.options = *options;
    job.read = std::move(*read);
    if (const QString report = arguments.value(u"rapport"_s); isCsv(report))
        job.list = QFileInfo(report).absoluteFilePath();
    job.form = el::CsvForm::of(services.settings());
    job.conformingOnly = arguments.has(u"lignes-conformes"_s);
    job.ifExists = arguments.has(u"remplacer"_s) ? IfExists::Replace : IfExists::Refuse;
    // A sheet that is named stands alone.
    if (const auto names = sheets::sheetNames(*file);
        names && !arguments.has(u"feuille"_s) && job.matrice.dossierNumberField() >= 0)
        job.joined = el::joinedSheets(*names);
    return takeCorrections(arguments, job).map([&job] { return std::move(job); });
}

// An answer of the network may be too large as well, or be stopped, but here it is a file.
Failure ofTheFile(Failure failure)
{
    if (failure.kind == FailureKind::TooLarge)
        failure.kind = FailureKind::Input;
    if (failure.kind == FailureKind::Cancelled) {
        failure.sentence = QCoreApplication::translate(
            "Cli", "Arrêté avant la fin : ce qui était en cours n’est pas écrit.");
        failure.nextAction = QCoreApplication::translate("Cli", "Relancez la commande pour recommencer.");
    }
    return failure;
}

QCoro::Task<Result<CheckOutcome>> checkInWorker(CheckJob job)
{
    std::function<Result<CheckOutcome>()> work = [&job] { return runCheck(job); };
    co_return co_await inWorker(std::move(work));
}

Result<void> keepReport(const Arguments &arguments, const QJsonObject &report)
{
    const QString path = arguments.value(u"rapport"_s);
    if (path.isEmpty() || isCsv(path))
        return {};
    return writeFileAtomically(QFileInfo(path).absoluteFilePath(), QJsonDocument(report).toJson(),
                               IfExists::Replace);
}

} // namespace agrafe::cli
