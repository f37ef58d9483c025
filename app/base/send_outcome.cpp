// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/send_outcome.h"

#include <array>

namespace agrafe {

using namespace Qt::StringLiterals;

QString toString(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::Received:
        return u"received"_s;
    case SendOutcome::Refused:
        return u"refused"_s;
    case SendOutcome::Unknown:
        return u"unknown"_s;
    case SendOutcome::NotSent:
        return u"not_sent"_s;
    }
    return u"unknown"_s;
}

SendOutcome sendOutcomeOf(const QString &text)
{
    constexpr std::array outcomes{SendOutcome::Received, SendOutcome::Refused, SendOutcome::Unknown,
                                  SendOutcome::NotSent};
    for (const SendOutcome outcome : outcomes) {
        if (toString(outcome) == text)
            return outcome;
    }
    return SendOutcome::Unknown;
}

} // namespace agrafe
