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
};

struct CheckOutcome
{
    el::CheckSummary summary;
    QJsonObject json;
    QString text;
    std::optional<el::WrittenCsv> written;
    bool clean = true; ///< no violation
};

/// Failure: Input, Secret… what the options cannot be.
[[nodiscard]] Result<CheckJob> checkJob(const Arguments &arguments, services::Services &services);
/// The form of the settings.
[[nodiscard]] el::CsvForm csvForm(const settings::Settings &settings);
/// Reads and writes in a thread of its own.
QCoro::Task<Result<CheckOutcome>> checkInWorker(CheckJob job);
/// --rapport X.json. Failure: Disk.
[[nodiscard]] Result<void> keepReport(const Arguments &arguments, const QJsonObject &report);

} // namespace agrafe::cli
