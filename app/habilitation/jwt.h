// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "secrets/secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace agrafe::habilitation {

/// What a token says of itself, unchecked: only the service knows whether it is still good.
struct Claims
{
    QStringList scopes;
    QDateTime issuedAt;  ///< UTC; invalid: not said
    QDateTime expiresAt; ///< UTC; invalid: not said
    QString tokenId;     ///< "jti", what the service's support asks for
    QString subject;     ///< "sub": the habilitation's name at the service
    bool operator==(const Claims &) const = default;
};

/// The token in what the agent pasted: quotes, "Bearer ", "Authorization:", spaces, line breaks of a mail and
/// the address of a page (?token=…) around it go. Failure: Input, with a sentence for each: nothing, its
/// beginning or its end missing, a damaged middle, several tokens, text that cannot be a token; it never
/// repeats the text.
[[nodiscard]] Result<Secret> pastedToken(const QString &text);

/// Nothing when the token is not a JWT (some services give opaque ones).
[[nodiscard]] std::optional<Claims> readClaims(const Secret &token);

/// A French sentence when the token says that it ended or ends within 90 days, else empty. A warning and no
/// more: the service prolongs tokens without changing them.
[[nodiscard]] QString expiryWarning(const Claims &claims, const QDateTime &now);

} // namespace agrafe::habilitation
