// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/lenient.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace agrafe::chorus {

/// Where a deposit stands. Unknown: a state that Agrafe does not know, shown as it came, never taken for
/// another.
enum class FluxProgress : quint8 { Waiting, Blocked, Integrated, Partial, Rejected, Failed, Unknown };

[[nodiscard]] FluxProgress progressOf(const QString &state);
/// Nothing more will come of it.
[[nodiscard]] bool isTerminal(FluxProgress progress);

/// One error, in words that an agent can use.
struct FluxError
{
    QString sentence;   ///< French, what is wrong in the invoice
    QString nextAction; ///< French; may be empty
    QString original;   ///< as Chorus Pro wrote it
    bool cut = false;   ///< its end was lost on the way
    /// It says that an invoice of that number is there already.
    bool existsAlready = false;
};

/// The errors of one invoice; without a number: of the file.
struct InvoiceErrors
{
    QString number;
    QString supplier;
    QString recipient;
    QList<FluxError> errors;
};

struct FluxReport
{
    QString number; ///< of the flux
    QString stateCode;
    FluxProgress progress = FluxProgress::Unknown;
    Moment deposited;
    Moment stateAt;
    QString fileName;
    QList<InvoiceErrors> invoices;
    QList<FluxError> technical;
};

[[nodiscard]] FluxReport readFluxReport(const QString &number, const QJsonObject &answer);
/// French: what came of it, and one thing to do.
[[nodiscard]] QString sentenceOf(const FluxReport &report);
[[nodiscard]] QString nextActionOf(const FluxReport &report);
/// One line of an error report, put into words.
[[nodiscard]] FluxError explainFluxError(const QString &original);

} // namespace agrafe::chorus
