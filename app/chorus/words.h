// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>
#include <QStringList>

namespace agrafe::chorus {

/// The lists of codes that the agent reads as words.
enum class CodeList : quint8 {
    Status,
    Cadre,
    DepositMode,
    InvoiceType,
    RequestType, ///< invoice, works invoice…
    WorksType,
    IdentifierType,
    VatMode,
    PaymentMode,
    FluxState,
    ActionOfHistory,
    EngagementState
};

/// French; a code that is not known is shown as it came, as "Code VISA_CPT".
[[nodiscard]] QString wordsOf(CodeList list, const QString &code);
/// The same in French, whatever the language of the interface: for texts that go to French readers.
[[nodiscard]] QString frenchWordsOf(CodeList list, const QString &code);
[[nodiscard]] bool isKnown(CodeList list, const QString &code);
/// In the order of a list to choose from.
[[nodiscard]] QStringList codesOf(CodeList list);

/// Who is expected to act on an invoice in that status.
enum class Turn : quint8 { Nobody, Platform, Supplier, Recipient, Validator, Accountant, Unknown };
[[nodiscard]] Turn turnOf(const QString &status);
/// "Le fournisseur a la main." Empty for nobody and unknown.
[[nodiscard]] QString turnSentence(Turn turn);

/// How a status looks; a code that is not known has a look of its own.
enum class Look : quint8 { Waiting, Attention, Refused, Going, Ended, Unknown };
[[nodiscard]] Look lookOf(const QString &status);

} // namespace agrafe::chorus
