// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "etat/outcome.h"
#include "http/response.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace agrafe::etat {

/// A document that an answer offers. Its link lives on another host, for a day or less; the token never goes
/// there.
struct DocumentLink
{
    QUrl url;
    QString path;        ///< where it stood in the payload
    QDateTime expiresAt; ///< UTC
    /// What the answer says of this very document among several: "Statuts", and its own dates.
    QString type = {};
    QDateTime validFrom = {};
    QDateTime validUntil = {};
};

/// What came back for one call: an answer with data, or a refusal or unknown with its failure.
struct Answer
{
    QString endpointId;
    int version = 0;
    int status = 0; ///< 0: no answer
    Outcome outcome = Outcome::Unknown;
    QJsonObject payload;            ///< {data, links, meta} exactly as received; empty when there was none
    QByteArray raw;                 ///< the body, for the JSON view
    std::optional<Failure> failure; ///< set when the outcome came from an error
    Explanation explanation;        ///< always readable; sentence empty when proved and nothing to say
    QString requestId;
    bool cached = false;
    QDateTime cachedUntil; ///< UTC; invalid: unknown
    QDateTime askedAt;     ///< UTC
    std::chrono::milliseconds duration{0};
    QList<http::Attempt> attempts;
    QList<DocumentLink> documents;
    /// Dates of the document itself, not of its link. Of several documents, those of the one that ends next;
    /// when all have ended, of the one that ended last.
    QDateTime validFrom;
    QDateTime validUntil;
    QString securityCode;
};

} // namespace agrafe::etat
