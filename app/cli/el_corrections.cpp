// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/el_corrections.h"

#include "base/same_file.h"
#include "sheets/notice_list.h"
#include "sheets/workbook_patch.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> keepList(const CheckJob &job, const std::vector<Correction> &corrections)
{
    const QStringList header{u"ligne"_s, u"colonne"_s, u"champ"_s, u"regle"_s, u"avant"_s, u"apres"_s};
    auto list = el::CsvWriter::open(job.corrections, header, {.byteOrderMark = true}, job.ifExists);
    if (!list)
        return Unexpected(list.error());
    for (const Correction &each : corrections) {
        const QList<QByteArray> cells{QByteArray::number(each.row), sheets::columnName(each.column).toUtf8(),
                                      each.field.toUtf8(),          el::ruleId(each.rule).toUtf8(),
                                      each.before.toUtf8(),         each.after.toUtf8()};
        list->row(std::vector<std::string_view>(cells.begin(), cells.end()));
    }
    return list->finish().map([](const el::WrittenCsv &) {});
}

QJsonObject jsonOf(const QString &path, const sheets::PatchReport &report)
{
    QJsonArray left;
    for (const sheets::CellPatch &cell : report.left)
        left.append(sheets::cellName(cell.column, cell.row));
    return {{u"path"_s, path}, {u"cells"_s, report.written}, {u"left"_s, left}};
}

Result<void> keepCopy(const CheckJob &job, const std::vector<Correction> &corrections, CheckOutcome &outcome)
{
    std::vector<sheets::CellPatch> patches;
    patches.reserve(corrections.size());
    for (const Correction &each : corrections)
        patches.push_back({each.row, each.column, each.after});
    const auto goesOn = [&job](qint64, qint64) { return !job.read.stop.stop_requested(); };
    const auto report =
        sheets::saveCorrectedCopy(job.file, job.correctedCopy, outcome.summary.sheet.sheet, patches, goesOn);
    if (!report)
        return Unexpected(report.error());
    outcome.json.insert(u"corrected"_s, jsonOf(job.correctedCopy, *report));
    outcome.notes.append(QCoreApplication::translate("Cli", "Cellules corrigées dans « %2 » : %1.")
                             .arg(report->written)
                             .arg(job.correctedCopy));
    if (!report->left.empty())
        outcome.notes.append(
            QCoreApplication::translate("Cli", "Laissées telles quelles, car ce sont des formules : %1.")
                .arg(static_cast<qint64>(report->left.size())));
    return {};
}

} // namespace

Result<void> takeCorrections(const Arguments &arguments, CheckJob &job)
{
    const auto path = [&arguments](const QString &option) {
        const QString given = arguments.value(option);
        return given.isEmpty() ? QString() : QFileInfo(given).absoluteFilePath();
    };
    job.corrections = path(u"corrections"_s);
    job.correctedCopy = path(u"copie-corrigee"_s);
    if (job.joined && !job.correctedCopy.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli",
                                        "Les trois feuilles de ce classeur ne se corrigent pas en une fois."),
            QCoreApplication::translate(
                "Cli", "Nommez-en une avec --feuille, ou demandez la liste avec --corrections.")));
    if (!job.correctedCopy.isEmpty() && isSameFile(job.correctedCopy, job.file))
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "Le fichier d’origine n’est jamais modifié."),
                           QCoreApplication::translate("Cli", "Donnez un autre nom à la copie.")));
    return mayWrite(job.corrections, arguments).and_then([&] {
        return mayWrite(job.correctedCopy, arguments);
    });
}

bool wantsCorrections(const CheckJob &job)
{
    return !job.corrections.isEmpty() || !job.correctedCopy.isEmpty();
}

Result<void> keepCorrections(const CheckJob &job, const std::vector<Correction> &corrections,
                             CheckOutcome &outcome)
{
    if (!job.corrections.isEmpty()) {
        if (const auto kept = keepList(job, corrections); !kept)
            return kept;
        outcome.notes.append(QCoreApplication::translate("Cli", "Corrections certaines dans « %2 » : %1.")
                                 .arg(static_cast<qint64>(corrections.size()))
                                 .arg(job.corrections));
    }
    if (job.correctedCopy.isEmpty())
        return {};
    using enum sheets::Format;
    const sheets::Format format = outcome.summary.sheet.format;
    if (format != Xlsx && format != Xlsm)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli",
                                        "La copie corrigée n’existe que pour un classeur .xlsx ou .xlsm."),
            QCoreApplication::translate("Cli", "Demandez la liste des corrections avec --corrections.")));
    return keepCopy(job, corrections, outcome);
}

} // namespace agrafe::cli
