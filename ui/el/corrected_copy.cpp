// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/corrected_copy.h"

#include "el/header_match.h"
#include "ui/el/file_work.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace agrafe::ui {

Result<void> canBeReadAgain(const FileWork &work, const QString &otherwise)
{
    const QFileInfo source(work.path());
    if (source.isFile() && source.isReadable())
        return {};
    return Unexpected(
        Failure::input(QCoreApplication::translate(
                           "agrafe::ui::ElPanel",
                           "Le fichier «\u00a0%1\u00a0» n’est plus à sa place, ou ne peut plus être lu.")
                           .arg(source.fileName()),
                       otherwise));
}

bool canBeCorrected(const FileWork &work)
{
    using enum sheets::Format;
    const sheets::Format format = work.summary().sheet.format;
    return !work.joined() && (format == Xlsx || format == Xlsm);
}

Result<sheets::PatchReport> saveCorrectedCopy(const el::Table &table, const el::CheckSummary &summary,
                                              const QString &source, const QString &target,
                                              const sheets::PatchProgress &progress)
{
    const std::vector<int> columns =
        el::matchHeader(table.matrice(), table.options(), 1, summary.columns).columnOfField;
    std::vector<sheets::CellPatch> patches;
    std::vector<sheets::CellPatch> homeless;
    for (const el::CellChange &change : table.corrections()) {
        const int column = columns.at(static_cast<std::size_t>(change.place.field));
        (column < 0 ? homeless : patches)
            .push_back({table.sourceRow(change.place.row), column, table.stored(change.after)});
    }
    auto report = sheets::saveCorrectedCopy(source, target, summary.sheet.sheet, patches, progress);
    if (report)
        report->left.insert(report->left.end(), homeless.begin(), homeless.end());
    return report;
}

} // namespace agrafe::ui
