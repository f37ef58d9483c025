// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/taken_name.h"

#include <algorithm>

namespace agrafe::el {

bool TakenName::provesLost() const
{
    return !isTaken() && !lost.isEmpty() && std::ranges::all_of(lost, [this](const Sending &each) {
        return each.sha256 == lost.first().sha256;
    });
}

TakenName takenName(const QList<Sending> &earlier)
{
    TakenName name;
    for (const Sending &each : earlier) {
        switch (each.outcome) {
        case SendOutcome::Received: // it replaces what may have been there
            name = {};
            name.holder = each;
            break;
        case SendOutcome::Unknown:
            (name.isTaken() ? name.shadowed : name.lost).append(each);
            break;
        case SendOutcome::Refused:
            name.takenElsewhere = name.takenElsewhere || (each.status == 409 && name.lost.isEmpty());
            break;
        case SendOutcome::NotSent:
            break;
        }
    }
    return name;
}

} // namespace agrafe::el
