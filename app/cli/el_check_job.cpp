// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/el_check_job.h"

#include "cli/in_worker.h"

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
                                                 const el::CsvForm &form)
{
    if (path.isEmpty())
        return std::unique_ptr<el::CsvWriter>();
    auto writer = el::CsvWriter::open(path, header, form, IfExists::Replace);
    if (!writer)
        return Unexpected(writer.error());
    return std::make_unique<el::CsvWriter>(std::move(*writer));
}

Result<CheckOutcome> runCheck(const CheckJob &job)
{
    ElFindings findings(job.matrice, job.options);
    auto list = writerFor(job.list, ElFindings::listHeader(), {.byteOrderMark = true}); // for Excel
    if (!list)
        return Unexpected(list.error());
    auto target = writerFor(job.target, job.matrice.header(), job.form);
    if (!target)
        return Unexpected(target.error());
    findings.listInto(list->get());
    findings.writeInto(target->get());
    auto summary = el::checkFile(job.file, job.matrice, job.options, findings, job.read);
    if (!summary)
        return Unexpected(summary.error());
    CheckOutcome outcome;
    outcome.summary = std::move(*summary);
    outcome.clean = findings.isClean();
    outcome.json = findings.json(job.file, outcome.summary);
    outcome.text = findings.text(outcome.summary);
    if (*list) {
        if (const auto kept = (*list)->finish(); !kept)
            return Unexpected(kept.error());
    }
    if (*target && (outcome.clean || job.conformingOnly)) {
        const auto written = (*target)->finish();
        if (!written)
            return Unexpected(written.error());
        outcome.written = *written;
    }
    return outcome;
}

} // namespace

el::CsvForm csvForm(const settings::Settings &settings)
{
    return {.byteOrderMark = settings.flag(u"el/bom"_s),
            .lineEnd = settings.text(u"el/fin-de-ligne"_s) == u"crlf" ? el::LineEnd::CrLf : el::LineEnd::Lf};
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
    job.form = csvForm(services.settings());
    job.conformingOnly = arguments.has(u"lignes-conformes"_s);
    return job;
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
