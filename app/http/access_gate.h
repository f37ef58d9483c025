// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <variant>

namespace agrafe::http {

/// Why and for what an access is made: what the journal keeps before anything leaves the machine.
struct AccessIntent
{
    QString habilitationId; ///< stable UUID; empty for a token given for one run
    QString habilitationName;
    QString environment; ///< "production", "staging", "sandbox", "relay"
    QString service;     ///< "entreprise", "particulier", …
    QString endpointId;  ///< catalogue identifier, "privileges", …
    int version = 0;
    bool document = false; ///< the download of a document is an access of its own
    QString subjectKind;   ///< "siren", "siret", "rna", "personne"; empty when there is none
    QString subject;       ///< the company's number; of a person only the keyed fingerprint
    QString recipient;     ///< SIRET
    QString context;
    QString object;
    bool usagerInformed = false;
    bool consent = false;

    bool operator==(const AccessIntent &) const = default;
};

/// How an access ended.
struct AccessOutcome
{
    QString outcome; ///< "proved", "refused", "unknown", "cancelled", "interrupted"
    int httpStatus = 0;
    QString code;
    QString requestId;
    bool cached = false;
    int attempts = 0;
    std::chrono::milliseconds duration{0};
    QString sha256; ///< of a downloaded document, hex

    bool operator==(const AccessOutcome &) const = default;
};

using AccessTicket = qint64;

/// No gate, no call: http::Client cannot be built without one, and sends nothing when open() fails.
class AccessGate
{
public:
    AccessGate() = default;
    AccessGate(const AccessGate &) = delete;
    AccessGate &operator=(const AccessGate &) = delete;
    virtual ~AccessGate() = default;

    /// Ends when the intent is durable. Failure: Journal.
    virtual QCoro::Task<Result<AccessTicket>> open(AccessIntent intent) = 0;
    virtual QCoro::Task<Result<void>> close(AccessTicket ticket, AccessOutcome outcome) = 0;
};

/// The few requests that are no access to data: pings.
struct NotAnAccess
{};

} // namespace agrafe::http
