// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/token_book.h"

#include "sandbox/particulier/citizen_token.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

QStringList everyScope(const catalogue::Catalogue &catalogue)
{
    QStringList scopes{u"open_data"_s};
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        scopes += endpoint.scopes;
        for (const catalogue::EndpointVersion &version : endpoint.versions) {
            for (const catalogue::Field &field : version.fields)
                scopes += field.scopes;
        }
    }
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

/// What a small public-procurement habilitation opens.
QStringList fewScopes()
{
    return {u"attestation_sociale_urssaf"_s,          u"attestations_sociales"_s, u"open_data"_s,
            u"unites_legales_etablissements_insee"_s, u"certificat_rge_ademe"_s,  u"certification_cnetp"_s};
}

/// What a habilitation of a town's social services opens: neither pupils nor athletes, and not who the
/// students are.
QStringList personScopes(const QStringList &every)
{
    QStringList scopes;
    for (const QString &scope : every) {
        if (!scope.startsWith(u"men_") && !scope.startsWith(u"sdh_") && scope != u"mesri_identite" &&
            scope != u"cnaf_allocataires")
            scopes += scope;
    }
    return scopes;
}

QStringList fewPersonScopes()
{
    return {u"cnaf_quotient_familial"_s, u"cnaf_enfants"_s};
}

constexpr QByteArrayView scheme("bearer ");

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

qint64 seconds(const QString &date)
{
    return QDateTime::fromString(date + u"T08:00:00Z"_s, Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

TokenBook::TokenBook(const Seeded &seeded, const catalogue::Catalogue &companies,
                     const catalogue::Catalogue &persons)
    : m_personScopes(everyScope(persons))
{
    // Fixed days: a token of yesterday's sandbox stays valid in tomorrow's, as long as the seed is the same.
    const Life current{u"2026-09-01"_s, u"2028-03-01"_s};
    const Life past{u"2024-06-03"_s, u"2025-12-03"_s};
    const QStringList all = everyScope(companies);
    m_full = make(seeded, u"full"_s, all, current);
    m_restricted = make(seeded, u"restricted"_s, fewScopes(), current);
    m_expired = make(seeded, u"expired"_s, all, past);
    m_renewed = make(seeded, u"renewed"_s, all, {u"2026-11-02"_s, u"2028-05-02"_s});
    m_prolonged = make(seeded, u"prolonged"_s, all, past);
    m_person = make(seeded, u"person"_s, personScopes(m_personScopes), current);
    m_personReduced = make(seeded, u"person-reduced"_s, fewPersonScopes(), current);
    m_blacklisted = make(seeded, u"blacklisted"_s, all, current);
}

TokenBook::Token TokenBook::make(const Seeded &seeded, const QString &name, const QStringList &scopes,
                                 const Life &life) const
{
    Token token;
    token.id = seeded.uuid({u"jti"_s, name});
    token.scopes = scopes;
    const QJsonObject claims{{u"uid"_s, seeded.uuid({u"uid"_s})},
                             {u"jti"_s, token.id},
                             {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                             {u"sub"_s, u"Bac à sable d’Agrafe"_s},
                             {u"iat"_s, seconds(life.issued)},
                             {u"version"_s, u"1.0"_s},
                             {u"exp"_s, seconds(life.expires)}};
    const QByteArray signedPart = base64Url(R"({"alg":"HS256"})") + '.' +
                                  base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray key = seeded.bytes({u"signature"_s});
    token.text = signedPart + '.' +
                 base64Url(QMessageAuthenticationCode::hash(signedPart, key, QCryptographicHash::Sha256));
    return token;
}

tl::expected<TokenBook::Token, QString> TokenBook::check(const QByteArray &authorization) const
{
    if (!authorization.toLower().startsWith(scheme))
        return tl::unexpected(u"00101"_s);
    const QByteArray text = authorization.mid(scheme.size()).trimmed();
    if (text == m_expired.text)
        return tl::unexpected(u"00103"_s);
    if (text == m_blacklisted.text)
        return tl::unexpected(u"00105"_s);
    for (const Token *token :
         {&m_full, &m_restricted, &m_renewed, &m_prolonged, &m_person, &m_personReduced}) {
        if (text == token->text)
            return *token;
    }
    return tl::unexpected(u"00101"_s);
}

tl::expected<TokenBook::Token, QString> TokenBook::checkForPersons(const QByteArray &authorization) const
{
    if (const auto citizen = identityOf(authorization.mid(scheme.size()).trimmed()))
        return Token{{}, u"citizen"_s, m_personScopes, *citizen, true};
    auto token = check(authorization);
    if (!token)
        return token;
    if (token->text == m_restricted.text)
        token->scopes = fewPersonScopes();
    else if (token->text != m_person.text && token->text != m_personReduced.text)
        token->scopes = m_personScopes;
    return token;
}

} // namespace agrafe::sandbox
