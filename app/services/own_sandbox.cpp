// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/own_sandbox.h"

#include "sandbox/chorus/piste_desk.h"

namespace agrafe::services {

Secret sandboxToken(const sandbox::Addresses &addresses, habilitation::Service service)
{
    return Secret(service == habilitation::Service::Particulier ? addresses.personToken
                                                                : addresses.fullToken);
}

bool isOwnSandbox(const habilitation::Habilitation &habilitation)
{
    return habilitation.environment == habilitation::Environment::Sandbox && habilitation.baseUrl.isEmpty();
}

bool isOfProduction(const habilitation::Habilitation &habilitation)
{
    return habilitation.clientId == QLatin1String(sandbox::PisteDesk::productionClientId);
}

habilitation::Habilitation reaching(const sandbox::Addresses &addresses,
                                    habilitation::Habilitation habilitation)
{
    using enum habilitation::Service;
    habilitation.baseUrl = habilitation.service == El            ? addresses.el
                           : habilitation.service == Chorus      ? addresses.chorus
                           : habilitation.service == Particulier ? addresses.particulier
                                                                 : addresses.entreprise;
    if (habilitation.service == Chorus)
        habilitation.oauthUrl = addresses.oauth;
    if (habilitation.service == Chorus && isOfProduction(habilitation)) {
        habilitation.baseUrl = addresses.chorusProduction;
        habilitation.oauthUrl = addresses.oauthProduction;
    }
    return habilitation;
}

} // namespace agrafe::services
