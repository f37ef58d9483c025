// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDateTime>
#include <QString>

namespace agrafe {

/// What went wrong, as far as the machine can tell; the sentence for the agent is made near the screen
/// (etat::explain for the State's APIs), except where `sentence` is already set.
enum class FailureKind {
    Input,             ///< what was typed or given cannot be right; nothing was sent
    Cancelled,         ///< stopped by the agent or by the program's end
    NameResolution,    ///< DNS
    ConnectionRefused, ///< nobody listens, or a firewall says no
    Network,           ///< unreachable, cut, reset
    Tls,               ///< certificate or handshake
    Proxy,             ///< the proxy refuses or wants a password
    Timeout,           ///< our deadline or our inactivity limit
    RedirectRefused,   ///< the server wanted to send us elsewhere
    Protocol,          ///< an answer that is not what the contract says (HTML, broken JSON, cut body…)
    TooLarge,          ///< more bytes than the ceiling of the request
    Http,              ///< a status ≥ 400, with or without a service code
    OutcomeUnknown,    ///< sent, and the answer was lost: it may have been carried out
    NotCovered,        ///< the token's rights do not open the route: not asked
    Secret,            ///< keychain missing, locked, slow, or the secret is not there
    Journal,           ///< the trace could not be written: nothing was sent
    Disk,              ///< full, read-only, unreadable
    Internal           ///< a bug or a broken installation
};

/// Stable English name of a kind, for logs and JSON ("timeout").
[[nodiscard]] QString toString(FailureKind kind);

/// Never holds a token nor a person's identity: it goes to the screen, to support and to the journal.
struct Failure
{
    FailureKind kind = FailureKind::Internal;
    int httpStatus = 0; ///< 0: no answer
    QString code;       ///< the service's own, e.g. "04501"; empty when it gave none
    QString provider;   ///< meta.provider, or empty
    QDateTime retryAt;  ///< UTC; invalid: no hour known
    QString requestId;  ///< X-Request-ID
    QString detail;     ///< technical, for support
    QString sentence;   ///< French, when the failing code knows best (bad input, disk); may be empty
    QString nextAction; ///< French, one thing to do; may be empty

    [[nodiscard]] static Failure input(const QString &sentence, const QString &nextAction = {});
    [[nodiscard]] static Failure of(FailureKind kind, const QString &detail = {});

    bool operator==(const Failure &) const = default;
};

} // namespace agrafe
