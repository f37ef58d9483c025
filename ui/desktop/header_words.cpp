// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/header_words.h"

#include "ui/settings/habilitations_page.h"

#include <QCoreApplication>

namespace agrafe::ui {

using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

namespace {

QString detailOf(const Habilitation &habilitation)
{
    const QString service = habilitation::titleOf(habilitation.service);
    return habilitation.organisation.isEmpty() ? service
                                               : QCoreApplication::translate("agrafe::ui::Desktop", "%1 · %2")
                                                     .arg(habilitation.organisation, service);
}

} // namespace

QString fictitiousSource(const std::optional<Habilitation> &habilitation)
{
    if (!habilitation || !habilitation->isFictitious())
        return {};
    if (habilitation->environment == Environment::Staging && habilitation->service == Service::Chorus)
        return QCoreApplication::translate("agrafe::ui::Desktop",
                                           "Qualification de Chorus Pro\u00a0: des données de test.");
    return habilitation->environment == Environment::Sandbox
               ? QCoreApplication::translate(
                     "agrafe::ui::Desktop",
                     "Bac à sable sur ce poste\u00a0: aucune administration n’est interrogée.")
               : QCoreApplication::translate("agrafe::ui::Desktop",
                                             "Préproduction\u00a0: les réponses sont inventées.");
}

HabilitationEntry entryOf(const Habilitation &habilitation)
{
    return {habilitation.id, habilitation.name, detailOf(habilitation),
            environmentText(habilitation.environment, habilitation.service), habilitation.isFictitious()};
}

} // namespace agrafe::ui
