// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/api_double.h"
#include "entreprise/dossier_samples.h"

#include <QSignalSpy>

namespace agrafe::test {

[[nodiscard]] inline entreprise::DossierRequest requestFor(const ApiDouble &api, const QStringList &pieces)
{
    entreprise::DossierRequest request = api.request(siret);
    request.pieces = pieces;
    return request;
}

/// A file of these pieces, asked of a double of the service.
struct AskedFile
{
    AskedFile(ApiDouble &api, const QStringList &pieces)
        : AskedFile(api, requestFor(api, pieces), api.clock)
    {}
    AskedFile(ApiDouble &api, const entreprise::DossierRequest &request, Clock &clock)
        : dossier(request, api.catalogue, api.client, clock)
    {}

    /// From the start to the end of what runs.
    [[nodiscard]] bool comes()
    {
        dossier.start();
        return ends();
    }
    /// After a retry.
    [[nodiscard]] bool ends() { return finished.wait(20'000); }
    [[nodiscard]] const entreprise::Item &first() const { return dossier.items().first(); }

    entreprise::Dossier dossier;
    QSignalSpy finished{&dossier, &entreprise::Dossier::finished};
};

} // namespace agrafe::test
