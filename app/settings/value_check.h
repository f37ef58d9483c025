// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "settings/settings.h"

namespace agrafe::settings {

/// The value in the row's own type, or an invalid QVariant when it cannot be one (not a number, out of the
/// range, not a choice).
[[nodiscard]] QVariant checked(const Definition &row, const QVariant &value);

} // namespace agrafe::settings
