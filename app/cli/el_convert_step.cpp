// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/el_check_job.h"
#include "cli/exit_code.h"
#include "cli/in_worker.h"
#include "cli/output.h"
#include "el/plain_conversion.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const el::WrittenCsv &written)
{
    return {{u"path"_s, written.path},
            {u"rows"_s, written.rows},
            {u"bytes"_s, written.bytes},
            {u"sha256"_s, written.sha256}};
}

QString writtenSentence(const el::WrittenCsv &written)
{
    return QCoreApplication::translate("Cli", "« %1 » est écrit.").arg(written.path);
}

/// Where the file goes, free to be written. Failure: Input.
Result<QString> chosenTarget(const Arguments &arguments, const Result<QString> &name)
{
    const QString folder = arguments.value(u"sortie"_s);
    if (folder.isEmpty())
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "Le dossier où écrire le fichier manque."),
                           QCoreApplication::translate("Cli", "Ajoutez --sortie DOSSIER.")));
    if (!name)
        return Unexpected(name.error());
    const QString target = QFileInfo(folder).absoluteFilePath() + u'/' + *name;
    return mayWrite(target, arguments).map([&target] { return target; });
}

QCoro::Task<int> convertChecked(Arguments arguments, services::Services &services, QString target)
{
    const bool json = wantsJson(arguments).value_or(false);
    auto job = checkJob(arguments, services);
    if (!job)
        co_return endWith(job.error(), json);
    job->target = target;
    const auto outcome = co_await checkInWorker(std::move(*job));
    if (!outcome)
        co_return endWith(outcome.error(), json);
    QJsonObject report = outcome->json;
    if (outcome->written)
        report.insert(u"written"_s, jsonOf(*outcome->written));
    if (const auto kept = keepReport(arguments, report); !kept)
        co_return endWith(kept.error(), json);
    const int code = printOutcome(*outcome, report, json);
    printMessage(outcome->written
                     ? writtenSentence(*outcome->written)
                     : QCoreApplication::translate(
                           "Cli", "Rien n’est écrit : corrigez ces lignes, ou ajoutez --lignes-conformes."));
    co_return code;
}

QJsonObject reportOf(const el::PlainConversion &conversion, const QString &file)
{
    QJsonArray warnings;
    for (const sheets::Notice &notice : conversion.sheet.notices)
        warnings.append(sheets::sentence(notice));
    return {{u"file"_s, file},
            {u"sheet"_s, conversion.sheet.sheet},
            {u"written"_s, jsonOf(conversion.written)},
            {u"formulasWithoutValue"_s, conversion.formulasWithoutValue},
            {u"warnings"_s, warnings}};
}

int printConversion(const el::PlainConversion &conversion, const QJsonObject &report, bool json)
{
    if (json)
        printJson(QJsonDocument(report));
    else
        for (const sheets::Notice &notice : conversion.sheet.notices)
            printLine(sheets::sentence(notice));
    printMessage(writtenSentence(conversion.written));
    return conversion.formulasWithoutValue == 0 ? Done : DoneWithGaps;
}

// One sheet as it stands.
QCoro::Task<int> convertPlain(Arguments arguments, services::Services &services, QString target)
{
    const bool json = wantsJson(arguments).value_or(false);
    const auto file = givenFile(arguments);
    if (!file)
        co_return endWith(file.error(), json);
    const auto read = readOptions(arguments, *file);
    if (!read)
        co_return endWith(read.error(), json);
    const el::CsvForm form = el::CsvForm::of(services.settings());
    const IfExists ifExists = arguments.has(u"remplacer"_s) ? IfExists::Replace : IfExists::Refuse;
    std::function<Result<el::PlainConversion>()> work = [&] {
        return el::convertPlainly(*file, target, form, ifExists, *read);
    };
    const auto conversion = co_await inWorker(std::move(work));
    if (!conversion)
        co_return endWith(ofTheFile(conversion.error()), json);
    const QJsonObject report = reportOf(*conversion, *file);
    if (const auto kept = keepReport(arguments, report); !kept)
        co_return endWith(kept.error(), json);
    co_return printConversion(*conversion, report, json);
}

/// Without a partner, the file keeps its own name.
Result<QString> plainName(const Arguments &arguments, services::Services &services)
{
    const auto name = chosenName(arguments, services);
    if (name || arguments.has(u"partenaire"_s) || arguments.has(u"date"_s))
        return name;
    return givenFile(arguments).map(
        [](const QString &file) { return QFileInfo(file).completeBaseName() + u".csv"_s; });
}

} // namespace

QCoro::Task<int> convertStep(Arguments arguments, services::Services &services)
{
    const bool plain = arguments.has(u"sans-controle"_s);
    const auto target =
        chosenTarget(arguments, plain ? plainName(arguments, services) : chosenName(arguments, services));
    if (!target)
        co_return endWith(target.error(), wantsJson(arguments).value_or(false));
    if (plain)
        co_return co_await convertPlain(std::move(arguments), services, *target);
    co_return co_await convertChecked(std::move(arguments), services, *target);
}

} // namespace agrafe::cli
