// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUuid>

namespace agrafe::habilitation {

/// Staging is also what Chorus Pro calls its qualification. A relay is the organisation's own address; it may
/// add the token itself.
enum class Environment { Production, Staging, Sandbox, Relay };
enum class Service { Entreprise, Particulier, El, Chorus };

[[nodiscard]] QString toString(Environment environment); ///< "production"…
[[nodiscard]] QString toString(Service service);         ///< "entreprise"…

/// What the agent reads: "API Entreprise", "E#L", "Chorus Pro"…
[[nodiscard]] QString titleOf(Service service);
/// What the agent reads: "Production", "Qualification"…
[[nodiscard]] QString titleOf(Environment environment, Service service);
/// Those in which a service exists, the usual one first.
[[nodiscard]] QList<Environment> environmentsOf(Service service);

/// The secrets of a habilitation. Each lives in the SecretStore as
/// "agrafe/<profile>/<environment>/<uuid>/<kind>", nowhere else.
enum class SecretKind {
    Token,            ///< of the State's APIs and of E#L
    ClientSecret,     ///< of the application declared on PISTE
    TechnicalPassword ///< of Chorus Pro's technical account
};

[[nodiscard]] QString toString(SecretKind kind); ///< "jeton", "secret-client", "mot-de-passe-technique"
[[nodiscard]] QString titleOf(SecretKind kind);  ///< "le jeton", as inside a sentence
/// Those that a service wants, in the order of a form.
[[nodiscard]] QList<SecretKind> secretsOf(Service service);

/// How long the password of Chorus Pro's technical account lives.
inline constexpr int technicalPasswordDays = 424;

/// One habilitation = one démarche = one token; or one access to E#L or Chorus Pro. Values only: the secrets
/// live in the SecretStore under this id; no secret can be put here.
struct Habilitation
{
    QUuid id; ///< stable: renaming loses nothing
    QString name;
    Service service = Service::Entreprise;
    Environment environment = Environment::Sandbox;
    QUrl baseUrl;                ///< empty: the environment's own address (E#L has none: the administrator's)
    QString organisation;        ///< for the header: "Ville de Valorne"
    QString recipient;           ///< SIRET of the public body
    QStringList contexts;        ///< allowed ones, the default first
    QString objectHint;          ///< what an object looks like: "MP-2026-0147"
    QString objectPattern;       ///< regular expression for the whole object; empty: any
    int retentionMonths = 0;     ///< how long downloaded data may be kept; 0: not declared
    QDate expiresOn;             ///< as the token said when it was put in, or as typed; invalid: not known
    bool usagerInformed = false; ///< ask to confirm "usager informé" once a file
    bool consentNeeded = false;
    QString contact; ///< who to ask for a missing right

    QString partner; ///< E#L: the identifier that ends the file's name

    QString clientId;                 ///< PISTE: of the application ("OAuth credentials")
    QString technicalAccount;         ///< Chorus Pro: "TECH_1_21990001900013@cpro.fr"
    QDate technicalPasswordChangedOn; ///< its password ends technicalPasswordDays later; invalid: not known
    QUrl oauthUrl;                    ///< Chorus Pro: where tokens are given; empty: the environment's own

    /// Where calls go; empty when nothing is known (E#L before its administrator gave an address).
    [[nodiscard]] QUrl apiUrl() const;
    /// PISTE's own, or `oauthUrl`; empty but for Chorus Pro.
    [[nodiscard]] QUrl tokenUrl() const;
    /// The last day of the technical account's password; invalid when not known.
    [[nodiscard]] QDate technicalPasswordEnd() const;
    /// Sandbox and staging: fictitious data, ribbon everywhere, identifiers without key.
    [[nodiscard]] bool isFictitious() const;
    [[nodiscard]] QString defaultContext() const { return contexts.value(0); }
    bool operator==(const Habilitation &) const = default;
};

} // namespace agrafe::habilitation
