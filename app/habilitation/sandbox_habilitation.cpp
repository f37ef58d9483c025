// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_store.h"

#include <QCoreApplication>

namespace agrafe::habilitation {

namespace {

// Names are unique across services.
QString nameFor(Service service)
{
    const QString name = QCoreApplication::translate("Habilitation", "Données fictives");
    return service == Service::Entreprise ? name : QStringLiteral("%1, %2").arg(name, titleOf(service));
}

} // namespace

Habilitation sandboxHabilitation(Service service, const QUrl &baseUrl)
{
    // An id that does not change: what is kept under it is found again at the next start.
    static const QUuid names(QStringLiteral("8d8c2f5e-6b1d-4c53-9a7e-1f3c5b7d9e20"));
    Habilitation habilitation;
    habilitation.id = QUuid::createUuidV5(names, toString(service));
    habilitation.name = nameFor(service);
    habilitation.service = service;
    habilitation.environment = Environment::Sandbox;
    habilitation.baseUrl = baseUrl;
    habilitation.organisation = QCoreApplication::translate("Habilitation", "Ville de Valorne (fictive)");
    habilitation.recipient = QStringLiteral("21990001900013");
    habilitation.contexts = {QCoreApplication::translate("Habilitation", "Marchés publics"),
                             QCoreApplication::translate("Habilitation", "Aides publiques")};
    habilitation.objectHint = QStringLiteral("MP-2026-0147");
    if (service == Service::Particulier)
        habilitation.objectHint = QStringLiteral("CCAS-2026-0311");
    if (service == Service::El)
        habilitation.partner = QStringLiteral("valorne");
    if (service == Service::Chorus) {
        habilitation.clientId = QStringLiteral("bac-a-sable");
        habilitation.technicalAccount = QStringLiteral("TECH_1_21990001900013@cpro.fr");
    }
    return habilitation;
}

} // namespace agrafe::habilitation
