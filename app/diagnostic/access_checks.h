// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "diagnostic/check.h"
#include "habilitation/habilitation.h"
#include "habilitation/rights.h"

namespace agrafe::diagnostic {

/// What one question (what does this token open?) says of the address of this workstation, the token and its
/// rights: three lines. Pure.
[[nodiscard]] QList<Check> accessChecks(const Result<habilitation::Rights> &rights,
                                        const habilitation::Habilitation &habilitation,
                                        const catalogue::Catalogue &catalogue);
/// The same lines when the question could not even be asked (no token, keychain, journal).
[[nodiscard]] QList<Check> accessNotAsked(const Failure &failure);

} // namespace agrafe::diagnostic
