// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/amount.h"

namespace agrafe::ui {

/// A sum as it is typed: "1 236,60", "1236.6", with or without "€". None: nothing was typed; without micros:
/// it is no sum.
[[nodiscard]] chorus::Amount typedAmount(const QString &text);
/// As one types it: "1236,6".
[[nodiscard]] QString shownAmount(const chorus::Amount &amount);

} // namespace agrafe::ui
