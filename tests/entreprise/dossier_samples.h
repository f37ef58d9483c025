// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"

#include <QUrl>

namespace agrafe::test {

inline const QString siren = QStringLiteral("418166096");
inline const QString siret = QStringLiteral("41816609600069");
inline const QByteArray unitPath("/v4/insee/sirene/unites_legales/418166096");
inline const QByteArray vigilancePath("/v4/urssaf/unites_legales/418166096/attestation_vigilance");
inline const QByteArray msaPath("/v3/msa/etablissements/41816609600069/conformite_cotisations");
inline const QByteArray upToDate(R"({"data":{"status":"up_to_date"},"links":{},"meta":{}})");

[[nodiscard]] inline QByteArray unit(const QByteArray &form = "5710")
{
    return R"({"data":{"siren":"418166096","siret_siege_social":"41816609600069","rna":null,
        "status_diffusion":"diffusible","personne_morale_attributs":{"raison_sociale":"OCTO","sigle":null},
        "forme_juridique":{"code":")" +
           form + R"(","libelle":"SAS"},"etat_administratif":"A"},"links":{},"meta":{}})";
}

[[nodiscard]] inline QByteArray attestation(const QUrl &document, int life = 86'400)
{
    return R"({"data":{"document_url":")" + document.toEncoded() + R"(","document_url_expires_in":)" +
           QByteArray::number(life) +
           R"(,"date_fin_validite":"2026-07-31","code_securite":"YAB4","entity_status":{"code":"ok"}},"links":{},"meta":{}})";
}

[[nodiscard]] inline int indexOf(const entreprise::Dossier &dossier, const QString &id)
{
    for (int i = 0; i < dossier.items().size(); ++i) {
        if (dossier.items().at(i).endpointId == id)
            return i;
    }
    return -1;
}

[[nodiscard]] inline const entreprise::Item &itemOf(const entreprise::Dossier &dossier, const QString &id)
{
    return dossier.items().at(indexOf(dossier, id));
}

} // namespace agrafe::test
