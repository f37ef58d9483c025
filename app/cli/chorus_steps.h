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
QCoro::Task<int> submitStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> completeStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> recycleStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> rejectionStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> referenceStep(Arguments arguments, ChorusDesk desk);
QCoro::Task<int> solicitationStep(Arguments arguments, ChorusDesk desk);

/// --emises, --travaux, else received.
[[nodiscard]] chorus::View viewOf(const Arguments &arguments);
/// The one word after the step. Failure: Input.
[[nodiscard]] Result<QString> onlyWord(const Arguments &arguments, const QString &what);
/// The invoice of that technical identifier, as far as its number is all that is known.
[[nodiscard]] Result<chorus::InvoiceRow> invoiceOfWord(const QString &word, chorus::View view);

/// Where an invoice is about to go.
struct Routing
{
    QString recipient; ///< SIRET
    QString service;
    QString engagement;
};
/// What its recipient demands and it does not carry; empty: nothing. Failure: Input (a recipient or a service
/// that cannot be, or something is lacking with --confirmer), or what kept it from being known.
QCoro::Task<Result<QString>> remarkOnRouting(Arguments arguments, ChorusDesk desk, Routing routing);

/// A sum of money, with a point or a comma; none: it was not given. Failure: Input.
[[nodiscard]] Result<chorus::Amount> amountOption(const Arguments &arguments, const QString &option);

/// What the options of a search look for, its structures asked from Chorus Pro.
QCoro::Task<Result<chorus::InvoiceCriteria>> searchOf(Arguments arguments, ChorusDesk desk);

/// Without --confirmer: what would happen, as the failure (Input) of a step that sends nothing.
[[nodiscard]] Result<void> confirmed(const Arguments &arguments, const QStringList &facts,
                                     const chorus::Consequence &consequence);

/// What stands may be there, and may not.
[[nodiscard]] Failure unknownOutcome(const chorus::DepositAnswer &answer);
void printDeposit(const chorus::DepositAnswer &answer);
/// Those that are older than the journal keeps.
void forgetOldDeposits(const ChorusDesk &desk);

} // namespace agrafe::cli
