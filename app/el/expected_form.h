// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice.h"

namespace agrafe::el {

/// What a field wants, in a few French words: "14 chiffres", "JJ/MM/AAAA". Empty: any text.
[[nodiscard]] QString expectedForm(const Field &field);

/// Both as a sentence; empty without a form.
[[nodiscard]] QString expectation(const QString &form, const QString &example);

/// A value that would be right, from the matrice or from its rules; may be empty.
[[nodiscard]] QString exampleOf(const Field &field);

} // namespace agrafe::el
