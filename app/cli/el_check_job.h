// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/el_findings.h"
#include "cli/el_steps.h"

namespace agrafe::cli {

/// One check of a file, with what the options want to be written beside it.
struct CheckJob
{
    QString file;
    el::Matrice matrice;
    el::CheckOptions options;
    sheets::ReadOptions read;
    QString list;   ///< --rapport X.csv: where all problems go; empty: nowhere
    QString target; ///< where the CSV for E#L goes; empty: nowhere
    el::CsvForm form;
    bool conformingOnly = false; ///< else one violation keeps the target from being written
    IfExists ifExists = IfExists::Refuse;
    std::optional<el::JoinedSheets> joined; ///< the workbook holds these three
    QString corrections;                    ///< list of the certain repairs; empty: none
    QString correctedCopy;                  ///< workbook with them; empty: none
};

struct CheckOutcome
{
    el::CheckSummary summary;
    QJsonObject json;
    QString text;
    std::optional<el::WrittenCsv> written;
    QStringList notes; ///< of what was written beside it, or could not be
    bool clean = true; ///< no violation
};

/// Failure: Input, Secret… what the options cannot be.
[[nodiscard]] Result<CheckJob> checkJob(const Arguments &arguments, services::Services &services);
/// What an option names may be written: nothing is there, or --remplacer. Failure: Input.
[[nodiscard]] Result<void> mayWrite(const QString &path, const Arguments &arguments);
/// What a failure of the reading or writing means here: a file that is too large is bad input.
[[nodiscard]] Failure ofTheFile(Failure failure);
/// Reads and writes in a thread of its own.
QCoro::Task<Result<CheckOutcome>> checkInWorker(CheckJob job);
/// Text or JSON, and the notes. Returns the exit code.
[[nodiscard]] int printOutcome(const CheckOutcome &outcome, const QJsonObject &report, bool json);
/// --rapport X.json. Failure: Disk.
[[nodiscard]] Result<void> keepReport(const Arguments &arguments, const QJsonObject &report);

} // namespace agrafe::cli
