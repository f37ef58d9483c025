// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace agrafe::catalogue {

/// What some values of the deciding place mean.
struct AnswerCase
{
    QStringList values; ///< as texts ("true", "en_regle"), of a list its length; empty: any
    QString answer;     ///< "yes", "no", "value" or "unknown"
    QStringList
        sentences; ///< French, places in braces; the first whose places are all filled is the one said
};

/// How the answer to a question about a person is read. First match wins; with no match, or when the deciding
/// place is not there, the answer is unknown, never no.
struct AnswerRule
{
    QString path; ///< the deciding place ("data.est_beneficiaire"); empty: the route answers no question
    QList<AnswerCase> cases;

    /// nullptr when no case has this value.
    [[nodiscard]] const AnswerCase *caseOf(const QString &value) const;
};

/// The places that a sentence shows: "depuis le {data.date}" → "data.date".
[[nodiscard]] QStringList placesOf(const QString &sentence);

} // namespace agrafe::catalogue
