// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "http/response.h"

namespace agrafe::chorus {

/// What is missing behind a refusal of PISTE or Chorus Pro, which often say nothing but a status.
enum class MissingStep {
    None,          ///< nothing of the set-up: the network, an outage, a quota
    Application,   ///< identifier or secret of the application on PISTE
    Token,         ///< asked again, it may do
    Account,       ///< technical account or its password
    Subscription,  ///< conditions accepted, API ticked, raccordement declared: which one is not said
    TokenOrAccount ///< 401 without a word
};

/// Of an answer whose status is 400 or more: what it says in its body or, without one, in its
/// WWW-Authenticate header. Carries its sentence and what to do.
[[nodiscard]] Failure refusalOf(const http::Response &response);
/// Gives the sentence and what to do where there is none yet.
[[nodiscard]] Failure explained(Failure failure);
[[nodiscard]] MissingStep missingStep(const Failure &failure);
/// True when one of the secrets that were given for a trial was refused for sure, not one that was kept for
/// the other.
[[nodiscard]] bool refusesGiven(const Failure &failure, bool client, bool password);

} // namespace agrafe::chorus
