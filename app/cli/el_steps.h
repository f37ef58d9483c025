// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/arguments.h"
#include "el/check.h"
#include "services/services.h"

#include <QCoroTask>
#include <QJsonObject>

namespace agrafe::cli {

/// The words after "el". Each ends with the exit code.
QCoro::Task<int> verifyStep(Arguments arguments, services::Services &services);
QCoro::Task<int> convertStep(Arguments arguments, services::Services &services);
QCoro::Task<int> sendStep(Arguments arguments, services::Services &services);
QCoro::Task<int> reportStep(Arguments arguments, services::Services &services);
QCoro::Task<int> numberStep(Arguments arguments, services::Services &services);
QCoro::Task<int> matriceStep(Arguments arguments, services::Services &services);
QCoro::Task<int> historyStep(Arguments arguments, services::Services &services);

/// The one file that a step works on. Failure: Input (none, several, not there).
[[nodiscard]] Result<QString> givenFile(const Arguments &arguments);
/// --matrice, else the one of the settings, else the sample.
[[nodiscard]] Result<el::Matrice> chosenMatrice(const Arguments &arguments, services::Services &services);
/// --phase, and the day. Failure: Input.
[[nodiscard]] Result<el::CheckOptions> checkOptions(const Arguments &arguments, Clock &clock);
/// --feuille, a name or a number. Failure: Input, or the reading's.
[[nodiscard]] Result<sheets::ReadOptions> readOptions(const Arguments &arguments, const QString &file);
/// --date and --partenaire, else today and the access's own identifier. Failure: Input.
[[nodiscard]] Result<QString> chosenName(const Arguments &arguments, services::Services &services);

} // namespace agrafe::cli
