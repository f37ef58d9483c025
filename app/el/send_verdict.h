// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "el/taken_name.h"

namespace agrafe::el {

/// What the agent reads after a send: French, one sentence and one thing to do (which may be nothing: empty).
struct SendVerdict
{
    QString sentence;
    QString nextAction;
    bool operator==(const SendVerdict &) const = default;
};

/// What a status means by itself: Received, Refused or Unknown. `looksLikePage`: the body is a web page, as a
/// portal on the way gives with 200.
[[nodiscard]] SendOutcome outcomeOfStatus(int status, bool looksLikePage);

/// The words for an answer. `before`: what the earlier sendings of the same name to the same place tell.
[[nodiscard]] SendVerdict verdictOf(const Sending &sending, const TakenName &before);
/// The words for a send whose answer was lost.
[[nodiscard]] SendVerdict lostVerdict(const Sending &sending, const Failure &failure,
                                      const TakenName &before);
/// The same failure with words of its own: nothing left.
[[nodiscard]] Failure notSent(Failure failure);

} // namespace agrafe::el
