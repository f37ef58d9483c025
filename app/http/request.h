// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/access_gate.h"
#include "secrets/secret.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace agrafe::http {

struct Response;

using Header = QPair<QByteArray, QByteArray>;
using SecretHeader = QPair<QByteArray, Secret>;

/// Which allowance a call draws on. The key names the token without holding it (a habilitation's UUID).
struct Quota
{
    QString tokenKey;
    QString group;
    int perMinute = 0; ///< the catalogue's first guess; the answers' headers win. 0: not limited
    /// Calls a second at most (API Particulier); 0: no such limit.
    int perSecond = 0;
};

struct Deadlines
{
    std::chrono::milliseconds overall{15'000};    ///< our own queue excluded
    std::chrono::milliseconds inactivity{12'000}; ///< no byte for that long
};

/// What the protocol above makes of a whole answer: pure, no side effect, called once per attempt.
struct Assessment
{
    QString outcome; ///< for the journal: "proved", "refused", "unknown"
    QString code;    ///< the service's own, or empty
    bool worthRetrying = false;
    std::optional<std::chrono::seconds> retryAfter; ///< what the service asked for
};
using Assess = std::function<Assessment(const Response &)>;
using Sent = std::function<void(qint64 sent, qint64 total)>;

/// Everything about one exchange; building it is a pure function, tested without a network.
struct Request
{
    QByteArray method = "GET";
    QUrl url;
    QList<Header> headers;
    Secret bearer;                      ///< added only when the URL's origin is `tokenOrigin`
    QUrl tokenOrigin;                   ///< scheme, host and port that may see the token
    QByteArray tokenScheme = "Bearer "; ///< what stands before it in the Authorization header
    QList<SecretHeader> secretHeaders;  ///< like the token, for its origin alone (Chorus Pro's account)
    /// Of a person, in the query: hidden where the answer repeats them in a header or an error.
    QStringList personalTexts{};
    QByteArray body;
    /// Instead of `body`: the path of a file that is read while it is sent, never whole in memory. Not
    /// idempotent.
    QString bodyFile;
    QString bodySha256; ///< hex, for the journal; an answer's own digest goes first
    Sent onSent;        ///< how far the body is; must not throw
    Quota quota;
    Deadlines deadlines;
    qint64 maxBytes = 16 * 1024 * 1024; ///< decoded
    /// Only such a request is ever sent again. Any other needs a body: it is by its body that Qt is kept from
    /// sending it twice when the connection drops.
    bool idempotent = true;
    int maxRetries = 2;
    std::chrono::seconds maxRetryDelay{60}; ///< a later hour goes to Failure::retryAt
    Assess assess; ///< without one: outcome by status, no automatic retry but on 429 and 503
    /// The client opens the journal's entry before the first attempt and closes it after the last.
    std::variant<NotAnAccess, AccessIntent> access;
};

} // namespace agrafe::http
