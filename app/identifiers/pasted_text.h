// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QString>

namespace agrafe::identifiers {

/// What is left of a pasted identifier once spaces of every kind, dots, dashes, slashes, apostrophes of
/// spreadsheets and invisible marks are gone; full-width digits become digits; letters become upper case.
[[nodiscard]] QString withoutSeparators(const QString &text);

/// A number that a spreadsheet rounded: "1,23E+13".
[[nodiscard]] bool looksLikeSpreadsheetNumber(const QString &text);

/// Checks that the cleaned text is `length` digits. `what` is the French noun ("SIRET") of the sentence.
/// Numbers ruined by a spreadsheet (1,23E+13) and lost leading zeros get a sentence of their own.
[[nodiscard]] Result<QString> exactDigits(const QString &text, int length, const QString &what);

} // namespace agrafe::identifiers
