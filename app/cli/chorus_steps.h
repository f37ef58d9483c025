// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/chorus_session.h"

namespace agrafe::cli {

/// The words after "chorus". Each ends with the exit code.
QCoro::Task<int> chorusDiagnosticStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> structureStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> servicesStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> engagementStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> invoicesStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> invoiceStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> downloadStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> statusStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> depositStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> followStep(Arguments arguments, ChorusDesk desk);

/// --emises, --travaux, else received.
[[nodiscard]] chorus::View viewOf(const Arguments &arguments);
/// The one word after the step. Failure: Input.
[[nodiscard]] Result<QString> onlyWord(const Arguments &arguments, const QString &what);
/// The invoice of that technical identifier, as far as its number is all that is known.
[[nodiscard]] Result<chorus::InvoiceRow> invoiceOfWord(const QString &word, chorus::View view);

} // namespace agrafe::cli
