// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/outcome.h"

#include "etat/answer_tree.h"
#include "etat/client.h"

namespace agrafe::etat {

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Proved:
        return QStringLiteral("proved");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::Unknown:
        return QStringLiteral("unknown");
    }
    return QStringLiteral("unknown");
}

} // namespace agrafe::etat
