// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "chorus/operation.h"

namespace agrafe::chorus {

/// A refusal by Chorus Pro itself: its codeRetour means something in that operation alone, the code of its
/// message everywhere. What is not known is shown as Chorus Pro says it.
[[nodiscard]] Failure serviceFailure(const Operation &operation, int returnCode, const QString &message,
                                     int httpStatus);
/// Chorus Pro itself refused, whatever the status: it was reached, with all that this takes.
[[nodiscard]] bool isOwnRefusal(const Failure &failure);
/// "GDP_MSG_11.008" of "GDP_MSG_11.008 - …"; empty when there is none.
[[nodiscard]] QString messageCode(const QString &message);

} // namespace agrafe::chorus
