// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/error_report.h"
#include "el/send_history.h"

namespace agrafe::el {

/// An error report of E#L and the sending that it speaks of.
struct ReportOrigin
{
    Sending sending;
    QString copy; ///< of the file sent
    ErrorReport report;
    /// Where they stand in the table of the file sent, when a matrice was asked.
    std::vector<Problem> problems;
};

/// Whether a file is an error report of one of the latest sendings: it has the columns of the file sent and
/// more, and its rows are found there. Nothing: it is another file. `number`: the names of the dossier
/// number's column. Blocking. Failure: what reading fails with.
[[nodiscard]] Result<std::optional<ReportOrigin>> findOrigin(const QString &path, const SendHistory &history,
                                                             const QStringList &number);

/// Some cells of the first rows speak E#L's words: what E#L mailed, be its send here or not.
[[nodiscard]] bool speaksAsReport(const QString &path);

} // namespace agrafe::el
