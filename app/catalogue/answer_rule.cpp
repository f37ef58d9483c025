// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/answer_rule.h"

#include <QRegularExpression>

#include <algorithm>

namespace agrafe::catalogue {

const AnswerCase *AnswerRule::caseOf(const QString &value) const
{
    const auto found = std::ranges::find_if(cases, [&value](const AnswerCase &one) {
        return one.values.isEmpty() || one.values.contains(value);
    });
    return found == cases.cend() ? nullptr : &*found;
}

QStringList placesOf(const QString &sentence)
{
    static const QRegularExpression place(QStringLiteral("\\{([^}]*)\\}"));
    QStringList places;
    auto matches = place.globalMatch(sentence);
    while (matches.hasNext())
        places += matches.next().captured(1);
    return places;
}

} // namespace agrafe::catalogue
