// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/rights.h"
#include "habilitation/rights_text.h"
#include "secrets/secret.h"

#include <optional>

namespace agrafe::renewal {

/// What the service said of a token. Three outcomes, never two; and the services that cannot be asked.
enum class Verdict {
    Accepted,   ///< it answered what the token opens
    Refused,    ///< it said that this token is none of its own, over or withdrawn
    Unknown,    ///< no answer, or one that says nothing of the token (network, address, outage)
    NotTestable ///< E#L says it only when a file is sent; Chorus Pro through its own steps
};

/// What an agent looks at first when a trial did not succeed.
enum class Cause { None, Token, Right, Address, Network, Service };

/// One démarche = one token: whether the new one is given for the démarche of the present one. The services
/// name it (API Particulier), or the token does; neither may.
enum class SameDemarche { NothingBefore, Same, Other, Unknown };

/// The trial of a new token, before it replaces anything.
struct Trial
{
    habilitation::Habilitation habilitation;
    Secret candidate;
    Verdict verdict = Verdict::Unknown;
    Cause cause = Cause::None;
    QString sentence;   ///< French
    QString nextAction; ///< French; may be empty
    std::optional<Failure> failure;
    habilitation::Rights rights;       ///< of the new one; known when accepted
    habilitation::RightsChange change; ///< against the present one
    bool presentRightsKnown = false;   ///< otherwise `change` compares with what the present token claims
    bool sameToken = false;            ///< prolonged without changing: that is fine
    SameDemarche sameDemarche = SameDemarche::NothingBefore;
    QString demarche;                           ///< of the new one; empty: nobody names it
    QString demarcheBefore;                     ///< of the present one
    std::optional<habilitation::Claims> claims; ///< of the new one
    QString warning;                            ///< French: its own end is past or near; never blocks

    /// Only a proved token replaces another one.
    [[nodiscard]] bool mayReplace() const { return verdict == Verdict::Accepted; }
};

/// The end to propose for a token: its own, or, when that is past though the service accepts it, the first of
/// its prolongations (18 months each) that lies ahead. Invalid when the token says nothing. The agent may
/// know better: the account page shows it.
[[nodiscard]] QDate proposedEnd(const habilitation::Claims &claims, const QDate &today);

/// The names of a démarche in a token and at its service (empty: not said), the new ones after the present
/// ones: pure. What the service says goes before what the token says.
struct DemarcheNames
{
    QString atService;
    QString inToken;
};
void compareDemarches(Trial &trial, const DemarcheNames &before, const DemarcheNames &after);

/// Reads a refusal: pure. What is not about the token is Unknown.
[[nodiscard]] Verdict verdictOf(const Failure &failure);
[[nodiscard]] Cause causeOf(const Failure &failure);

} // namespace agrafe::renewal
