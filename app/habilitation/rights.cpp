// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/rights.h"

namespace agrafe::habilitation {

bool Rights::opens(const catalogue::Endpoint &endpoint) const
{
    return !isKnown() || endpoint.openedBy(scopes);
}

} // namespace agrafe::habilitation
