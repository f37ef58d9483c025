// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe {

/// The program's own version, "0.1.0".
[[nodiscard]] QString version();

} // namespace agrafe
