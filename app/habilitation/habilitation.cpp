// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation.h"

#include <QCoreApplication>

namespace agrafe::habilitation {

namespace {

QUrl stateApi(const QString &api, Environment environment)
{
    if (environment == Environment::Production)
        return QUrl(QStringLiteral("https://%1.api.gouv.fr").arg(api));
    if (environment == Environment::Staging)
        return QUrl(QStringLiteral("https://staging.%1.api.gouv.fr").arg(api));
    return {};
}

QUrl piste(const QString &host, Environment environment)
{
    if (environment == Environment::Production)
        return QUrl(QStringLiteral("https://%1.piste.gouv.fr").arg(host));
    if (environment == Environment::Staging)
        return QUrl(QStringLiteral("https://sandbox-%1.piste.gouv.fr").arg(host));
    return {};
}

} // namespace

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

QString toString(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Token:
        return QStringLiteral("jeton");
    case SecretKind::ClientSecret:
        return QStringLiteral("secret-client");
    case SecretKind::TechnicalPassword:
        return QStringLiteral("mot-de-passe-technique");
    }
    return {};
}

QString titleOf(Service service)
{
    switch (service) {
    case Service::Entreprise:
        return QStringLiteral("API Entreprise");
    case Service::Particulier:
        return QStringLiteral("API Particulier");
    case Service::El:
        return QStringLiteral("E#L");
    case Service::Chorus:
        return QStringLiteral("Chorus Pro");
    }
    return {};
}

QString titleOf(Environment environment, Service service)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("Habilitation", "Production");
    case Environment::Staging:
        return service == Service::Chorus
                   ? QCoreApplication::translate("Habilitation", "Qualification")
                   : QCoreApplication::translate("Habilitation", "Préproduction (données fictives)");
    case Environment::Sandbox:
        return QCoreApplication::translate("Habilitation", "Bac à sable de ce poste");
    case Environment::Relay:
        return QCoreApplication::translate("Habilitation", "Relais de l’organisme");
    }
    return {};
}

QString titleOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Token:
        return QCoreApplication::translate("Habilitation", "le jeton");
    case SecretKind::ClientSecret:
        return QCoreApplication::translate("Habilitation", "le secret de l’application PISTE");
    case SecretKind::TechnicalPassword:
        return QCoreApplication::translate("Habilitation", "le mot de passe du compte technique");
    }
    return {};
}

QList<Environment> environmentsOf(Service service)
{
    using enum Environment;
    if (service == Service::El)
        return {Production, Sandbox};
    return {Production, Staging, Sandbox, Relay};
}

QList<SecretKind> secretsOf(Service service)
{
    if (service == Service::Chorus)
        return {SecretKind::ClientSecret, SecretKind::TechnicalPassword};
    return {SecretKind::Token};
}

QUrl Habilitation::apiUrl() const
{
    if (!baseUrl.isEmpty())
        return baseUrl;
    switch (service) {
    case Service::Entreprise:
    case Service::Particulier:
        return stateApi(toString(service), environment);
    case Service::Chorus:
        return piste(QStringLiteral("api"), environment);
    case Service::El:
        break;
    }
    return {};
}

QUrl Habilitation::tokenUrl() const
{
    if (service != Service::Chorus || !oauthUrl.isEmpty())
        return oauthUrl;
    QUrl url = piste(QStringLiteral("oauth"), environment);
    if (!url.isEmpty())
        url.setPath(QStringLiteral("/api/oauth/token"));
    return url;
}

QDate Habilitation::technicalPasswordEnd() const
{
    return technicalPasswordChangedOn.isValid() ? technicalPasswordChangedOn.addDays(technicalPasswordDays)
                                                : QDate();
}

bool Habilitation::isFictitious() const
{
    return environment == Environment::Sandbox || environment == Environment::Staging;
}

} // namespace agrafe::habilitation
