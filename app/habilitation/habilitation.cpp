// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation.h"

namespace agrafe::habilitation {

QString toString(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QStringLiteral("production");
    case Environment::Staging:
        return QStringLiteral("staging");
    case Environment::Sandbox:
        return QStringLiteral("sandbox");
    case Environment::Relay:
        return QStringLiteral("relay");
    }
    return {};
}

QString toString(Service service)
{
    switch (service) {
    case Service::Entreprise:
        return QStringLiteral("entreprise");
    case Service::Particulier:
        return QStringLiteral("particulier");
    case Service::El:
        return QStringLiteral("el");
    case Service::Chorus:
        return QStringLiteral("chorus");
    }
    return {};
}

QUrl Habilitation::apiUrl() const
{
    if (!baseUrl.isEmpty())
        return baseUrl;
    if (service != Service::Entreprise && service != Service::Particulier)
        return {};
    const QString host = service == Service::Particulier ? QStringLiteral("particulier.api.gouv.fr")
                                                         : QStringLiteral("entreprise.api.gouv.fr");
    if (environment == Environment::Production)
        return QUrl(QStringLiteral("https://") + host);
    if (environment == Environment::Staging)
        return QUrl(QStringLiteral("https://staging.") + host);
    return {};
}

bool Habilitation::isFictitious() const
{
    return environment == Environment::Sandbox || environment == Environment::Staging;
}

} // namespace agrafe::habilitation
