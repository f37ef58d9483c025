// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "catalogue/endpoint.h"

#include <QDateTime>
#include <QJsonObject>

namespace agrafe::etat {

/// Three outcomes, never two. What is not an explicit refusal of the provider is never worded as one.
enum class Outcome { Proved, Refused, Unknown };

[[nodiscard]] QString toString(Outcome outcome); ///< "proved", "refused", "unknown"

/// What an agent reads beside a piece: what happened, one thing to do, and when the next try makes sense.
struct Explanation
{
    QString sentence;           ///< French
    QString nextAction;         ///< French; empty when there is nothing to do
    QDateTime retryAt;          ///< UTC; invalid: no hour
    bool worthRetrying = false; ///< by itself
};

/// One table turns (code, status, suffix) into a sentence: exact code first, then the status, then the suffix
/// of a 502/503/504. Unknown codes get a sentence too. `providerName` is the catalogue's when the answer
/// named none. `about`: a company's pieces or a person's statuses have their own words.
[[nodiscard]] Explanation explain(const Failure &failure, const QString &providerName,
                                  catalogue::Api about = catalogue::Api::Entreprise);

/// The outcome and, when it is not proved by the table of the route, its sentence.
struct Verdict
{
    Outcome outcome = Outcome::Unknown;
    QString sentence;
};
[[nodiscard]] Verdict judge(const catalogue::Endpoint &endpoint, int status, const QString &code,
                            const QJsonObject &payload);

} // namespace agrafe::etat
