// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe {

/// What became of a file that was sent. Received: the service said that it has it, which is not yet a
/// verdict. Refused: it said so itself. Unknown: it may have the file. NotSent: nothing left this
/// workstation.
enum class SendOutcome : quint8 { Received, Refused, Unknown, NotSent };

[[nodiscard]] QString toString(SendOutcome outcome); ///< "received", "refused", "unknown", "not_sent"
/// Any other text is unknown.
[[nodiscard]] SendOutcome sendOutcomeOf(const QString &text);

} // namespace agrafe
