// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "diagnostic/check.h"
#include "habilitation/habilitation.h"

namespace agrafe::diagnostic {

/// Whether PISTE gave the application a token.
[[nodiscard]] Check pisteCheck(const Result<void> &given);
/// What one harmless call says of the technical account and of the set-up between PISTE and Chorus Pro: the
/// step that is missing, where the refusal tells it.
[[nodiscard]] QList<Check> healthChecks(const Result<void> &health,
                                        const habilitation::Habilitation &habilitation, const QDate &today);

} // namespace agrafe::diagnostic
