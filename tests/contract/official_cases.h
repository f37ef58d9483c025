// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/client.h"
#include "sandbox/sandbox.h"
#include "support/recording_gate.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <optional>

namespace agrafe::test {

/// The official cases of one API, as they are written ("api_entreprise", "api_particulier").
[[nodiscard]] QList<QJsonObject> officialCases(const QString &file, const QString &folder);
[[nodiscard]] QString nameOf(const QJsonObject &official); ///< folder and file
[[nodiscard]] QString codeOf(const QJsonObject &payload);  ///< of its first error; empty: none

/// What an answer holds that its official case does not, or otherwise, and what the tree of the answer does
/// not show; `aside`: places that differ by nature.
[[nodiscard]] QStringList differences(const QJsonObject &expected, const QJsonObject &payload,
                                      const catalogue::EndpointVersion &version, const QSet<QString> &aside);

/// A sandbox that holds the cases, and a client of its own: no quota of another case is felt.
struct CaseLine
{
    catalogue::Catalogue catalogue;
    sandbox::Sandbox sandbox;
    sandbox::Addresses addresses;
    RecordingGate gate;
    SystemClock systemClock;
    Clock &clock;
    http::RateLimiter limiter{clock};
    http::Client http;
    etat::Client client{catalogue, http, clock};
    etat::Access access;

    /// `offers`: what is asked; `companies`: what the sandbox is made of; `time`: the machine's without one.
    CaseLine(const catalogue::Catalogue &offers, const catalogue::Catalogue &companies,
             const QString &casesFile, Clock *time = nullptr);
    /// Nothing: no answer in time.
    [[nodiscard]] std::optional<Result<etat::Answer>> ask(const etat::Call &call);
};

} // namespace agrafe::test
