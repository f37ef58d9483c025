// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/item.h"

#include "entreprise/saver.h"

namespace agrafe::entreprise {

etat::Outcome Item::outcome() const
{
    const bool said = state == ItemState::Done || state == ItemState::Scheduled;
    return said && answer ? answer->outcome : etat::Outcome::Unknown;
}

bool Item::isFinal() const
{
    return state == ItemState::NotCovered || state == ItemState::NotConcerned ||
           state == ItemState::NotAsked || state == ItemState::Done;
}

} // namespace agrafe::entreprise
