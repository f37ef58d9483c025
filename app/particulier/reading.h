// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "etat/answer.h"
#include "habilitation/rights.h"

#include <QStringList>

namespace agrafe::particulier {

/// What an answer says of a person. What was not found, not shown or not answered is unknown, never "no".
enum class StatusAnswer { Yes, No, Value, Unknown };

[[nodiscard]] QString toString(StatusAnswer answer); ///< "yes", "no", "value", "unknown"

struct Reading
{
    StatusAnswer answer = StatusAnswer::Unknown;
    bool isFigure = false; ///< of a value: an amount, not a list or a situation
    QString sentence;      ///< French: one that an agent can act on
    QString nextAction;    ///< French; may be empty
    QDateTime retryAt;     ///< UTC; invalid: no hour
    /// Labels of what the rights do not show: those places are absent, which is no answer.
    QStringList notCovered;
    /// Those of them whose right did not exist in version 2: see newRightSentence().
    QStringList newRights;
    /// Nobody was found under this identity: variants may be tried.
    bool notFound = false;
};

/// Reads an answer by the rule that the catalogue gives its route.
[[nodiscard]] Reading readStatus(const catalogue::EndpointVersion &version, const etat::Answer &answer,
                                 const habilitation::Rights &rights);

/// "Votre habilitation ne couvre pas cette information."
[[nodiscard]] QString notCoveredSentence();

} // namespace agrafe::particulier
