// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/rights_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace agrafe::habilitation {

namespace {

/// One right of API Particulier, whose scopes open parts of an answer rather than whole pieces.
struct PersonScope
{
    QString scope;
    QString french;
    QString english;
};

QList<PersonScope> readPersonScopes()
{
    QFile file(QStringLiteral(":/habilitation/scopes.json"));
    QList<PersonScope> scopes;
    if (!file.open(QIODevice::ReadOnly))
        return scopes;
    for (const QJsonValue &each : QJsonDocument::fromJson(file.readAll()).array())
        scopes.append({each[u"scope"].toString(), each[u"fr"].toString(), each[u"en"].toString()});
    return scopes;
}

const QList<PersonScope> &personScopes()
{
    static const QList<PersonScope> scopes = readPersonScopes();
    return scopes;
}

bool isPersonScope(const QString &scope)
{
    return std::ranges::any_of(personScopes(), [&](const PersonScope &each) { return each.scope == scope; });
}

bool isCompanyScope(const QString &scope, const catalogue::Catalogue &catalogue)
{
    return scope == u"open_data" ||
           std::ranges::any_of(catalogue.endpoints(), [&](const catalogue::Endpoint &each) {
               return each.api == catalogue::Api::Entreprise && each.scopes.contains(scope);
           });
}

OpenedPieces personData(const QStringList &scopes)
{
    const bool english = QLocale().language() == QLocale::English;
    OpenedPieces opened;
    for (const PersonScope &each : personScopes()) {
        if (scopes.contains(each.scope))
            opened.titles.append(english ? each.english : each.french);
    }
    for (const QString &scope : scopes) {
        if (scope != u"open_data" && !isPersonScope(scope))
            opened.unknownScopes.append(scope);
    }
    return opened;
}

OpenedPieces companyPieces(const QStringList &scopes, const catalogue::Catalogue &catalogue)
{
    OpenedPieces opened;
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        if (endpoint.api == catalogue::Api::Entreprise && endpoint.openedBy(scopes))
            opened.titles.append(endpoint.title);
    }
    for (const QString &scope : scopes) {
        if (!isCompanyScope(scope, catalogue))
            opened.unknownScopes.append(scope);
    }
    return opened;
}

QString dayText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
}

Unexpected refused(const QString &sentence, const QString &nextAction)
{
    return Unexpected(Failure::input(sentence, nextAction));
}

} // namespace

OpenedPieces openedBy(const QStringList &scopes, Service service, const catalogue::Catalogue &catalogue)
{
    return service == Service::Particulier ? personData(scopes) : companyPieces(scopes, catalogue);
}

RightsChange compared(const QStringList &scopesBefore, const QStringList &scopesAfter, Service service,
                      const catalogue::Catalogue &catalogue)
{
    const OpenedPieces before = openedBy(scopesBefore, service, catalogue);
    const OpenedPieces after = openedBy(scopesAfter, service, catalogue);
    const QStringList old = before.titles + before.unknownScopes;
    const QStringList now = after.titles + after.unknownScopes;
    RightsChange change;
    for (const QString &title : now)
        (old.contains(title) ? change.kept : change.gained).append(title);
    for (const QString &title : old) {
        if (!now.contains(title))
            change.lost.append(title);
    }
    return change;
}

QList<Fact> identityOf(const Claims &claims)
{
    QList<Fact> facts;
    if (!claims.subject.isEmpty())
        facts.append({QCoreApplication::translate("Token", "Intitulé"), claims.subject});
    if (claims.issuedAt.isValid())
        facts.append({QCoreApplication::translate("Token", "Délivré le"), dayText(claims.issuedAt)});
    if (claims.expiresAt.isValid())
        facts.append({QCoreApplication::translate("Token", "Prend fin le"), dayText(claims.expiresAt)});
    if (!claims.tokenId.isEmpty())
        facts.append({QCoreApplication::translate("Token", "Numéro pour le support"), claims.tokenId});
    return facts;
}

QList<Fact> factsOf(const Claims &claims, Service service, const catalogue::Catalogue &catalogue)
{
    QList<Fact> facts = identityOf(claims);
    const OpenedPieces opened = openedBy(claims.scopes, service, catalogue);
    if (!opened.titles.isEmpty())
        facts.append({QCoreApplication::translate("Token", "Ouvre"), opened.titles.join(u'\n')});
    if (!opened.unknownScopes.isEmpty())
        facts.append({QCoreApplication::translate("Token", "Droits qu’Agrafe ne connaît pas"),
                      opened.unknownScopes.join(u'\n')});
    return facts;
}

std::optional<Service> apiOf(const Claims &claims, const catalogue::Catalogue &catalogue)
{
    const auto ofPersons = std::ranges::count_if(claims.scopes, isPersonScope);
    const auto ofCompanies = std::ranges::count_if(claims.scopes, [&](const QString &scope) {
        return scope != u"open_data" && isCompanyScope(scope, catalogue);
    });
    if (ofPersons > 0 && ofCompanies == 0)
        return Service::Particulier;
    if (ofCompanies > 0 && ofPersons == 0)
        return Service::Entreprise;
    return std::nullopt;
}

std::optional<Environment> environmentOf(const Claims &claims)
{
    if (claims.subject.contains(u"staging", Qt::CaseInsensitive))
        return Environment::Staging;
    if (claims.subject == QStringLiteral("Bac à sable d’Agrafe"))
        return Environment::Sandbox;
    return std::nullopt;
}

Result<void> checkFits(const Claims &claims, const Habilitation &habilitation,
                       const catalogue::Catalogue &catalogue)
{
    const Service wanted = habilitation.service;
    if (wanted != Service::Entreprise && wanted != Service::Particulier)
        return {};
    if (const auto api = apiOf(claims, catalogue); api && *api != wanted)
        return refused(
            QCoreApplication::translate("Token", "Ce jeton est fait pour %1, et l’habilitation est de %2.")
                .arg(titleOf(*api), titleOf(wanted)),
            QCoreApplication::translate("Token", "Copiez le jeton depuis votre espace %1.")
                .arg(titleOf(wanted)));
    const auto made = environmentOf(claims);
    if (!made || *made == habilitation.environment || habilitation.environment == Environment::Relay)
        return {};
    return refused(
        QCoreApplication::translate("Token",
                                    "Ce jeton est fait pour « %1 », et l’habilitation est de « %2 ».")
            .arg(titleOf(*made, wanted), titleOf(habilitation.environment, wanted)),
        QCoreApplication::translate(
            "Token", "Copiez le jeton de cet environnement, ou choisissez une autre habilitation."));
}

Result<Secret> understoodToken(const QString &pasted, const Habilitation &habilitation,
                               const catalogue::Catalogue &catalogue)
{
    auto token = pastedToken(pasted);
    const auto claims = token ? readClaims(*token) : std::nullopt;
    if (!claims)
        return token;
    if (const auto fits = checkFits(*claims, habilitation, catalogue); !fits)
        return Unexpected(fits.error());
    return token;
}

} // namespace agrafe::habilitation
