// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/taken_name.h"

#include <algorithm>

namespace agrafe::el {

bool TakenName::provesLost() const
{
    return !isTaken() && cutShort.isEmpty() && !lost.isEmpty() &&
           std::ranges::all_of(lost,
                               [this](const Sending &each) { return each.sha256 == lost.first().sha256; });
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
            (name.isTaken() ? name.shadowed : each.leftWhole() ? name.lost : name.cutShort).append(each);
            break;
        case SendOutcome::Refused:
            if (each.status == 409 && name.lost.isEmpty() && name.cutShort.isEmpty())
                name.takenElsewhere = true;
            break;
        case SendOutcome::NotSent:
            break;
        }
    }
    return name;
}

} // namespace agrafe::el
