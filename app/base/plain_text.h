// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe {

/// True when the text holds what no screen shows as written: controls, line ends, marks that turn the
/// direction of writing.
[[nodiscard]] bool holdsControls(const QString &text);
/// The text without them: a control or line end becomes a space, a mark of direction goes.
[[nodiscard]] QString withoutControls(QString text);

} // namespace agrafe
