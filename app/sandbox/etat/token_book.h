// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "sandbox/seeded.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <tl/expected.hpp>

namespace agrafe::sandbox {

/// The tokens that the sandbox knows: JWTs of the service's form, made and signed from the seed.
class TokenBook
{
public:
    TokenBook(const Seeded &seeded, const catalogue::Catalogue &companies,
              const catalogue::Catalogue &persons);

    struct Token
    {
        QByteArray text;
        QString id; ///< jti
        QStringList scopes;
        QMap<QString, QString> citizen{}; ///< of a FranceConnect token: whose it is, by the parameters' names
        bool ofCitizen = false;
    };
    [[nodiscard]] const Token &full() const { return m_full; }
    [[nodiscard]] const Token &restricted() const { return m_restricted; }
    [[nodiscard]] const Token &expired() const { return m_expired; }
    /// A newer token with every right.
    [[nodiscard]] const Token &renewed() const { return m_renewed; }
    /// Its own end is past, and it is still accepted: it was prolonged without changing.
    [[nodiscard]] const Token &prolonged() const { return m_prolonged; }
    /// API Particulier's: rights on persons; the second one has lost some.
    [[nodiscard]] const Token &person() const { return m_person; }
    [[nodiscard]] const Token &personReduced() const { return m_personReduced; }
    [[nodiscard]] const Token &blacklisted() const { return m_blacklisted; }

    /// What stands in an Authorization header: the token, or the service's code of refusal ("00101"…).
    [[nodiscard]] tl::expected<Token, QString> check(const QByteArray &authorization) const;
    /// The same with the rights on persons. Each service looks up what a token opens by its number: the full
    /// one opens everything there too, the restricted one little. FranceConnect's are accepted as well.
    [[nodiscard]] tl::expected<Token, QString> checkForPersons(const QByteArray &authorization) const;

private:
    struct Life
    {
        QString issued;
        QString expires;
    };
    [[nodiscard]] Token make(const Seeded &seeded, const QString &name, const QStringList &scopes,
                             const Life &life) const;

    QStringList m_personScopes;
    Token m_full;
    Token m_restricted;
    Token m_expired;
    Token m_renewed;
    Token m_prolonged;
    Token m_person;
    Token m_personReduced;
    Token m_blacklisted;
};

} // namespace agrafe::sandbox
