// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/inquiry.h"
#include "ui/widgets/badge.h"

namespace agrafe::ui {

/// Yes, no and unknown are three words, three shapes, three colours; what was not asked is none of them.
[[nodiscard]] Badge badgeOf(const particulier::Status &status);

/// What stands in an answer's two lines.
struct AnswerWords
{
    QString sentence;
    QString action; ///< may be empty
    /// The place of the form that the service blames, by its name of the parameter; empty: none.
    QString blamed;
    QString blamedLabel;
};
/// `retryAt`: the hour at which it is asked again by itself; invalid: it is not.
[[nodiscard]] AnswerWords wordsOf(const particulier::Status &status, const QDateTime &retryAt,
                                  const QDateTime &now);

/// "6 réponses : 2 oui, 1 non, 3 inconnues".
[[nodiscard]] QString summaryOf(const QList<particulier::Status> &statuses);

} // namespace agrafe::ui
