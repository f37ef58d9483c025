// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace agrafe::communes {

/// A country or a territory with a code of its own.
struct Country
{
    QString code; ///< of Insee: "99100" is France
    QString iso;  ///< two letters; may be empty
    QString name; ///< French, as people say it
    QString officialName;
    int since = 0; ///< its first year under this code; 0: always

    [[nodiscard]] bool isFrance() const { return code == QStringLiteral("99100"); }
};

/// The countries of a birth, by French name.
class Countries
{
public:
    /// From the program's resources. Failure: Internal.
    [[nodiscard]] static Result<Countries> load();

    [[nodiscard]] const QList<Country> &all() const { return m_countries; } ///< by code, France first
    /// Without accents, by the beginning of a name or of a word of it, by an everyday name ("Angleterre") or
    /// by code.
    [[nodiscard]] QList<Country> search(const QString &typed, qsizetype limit = 12) const;
    [[nodiscard]] std::optional<Country> find(const QString &code) const;

private:
    QList<Country> m_countries;
    QList<QByteArrayList> m_names; ///< folded, of each country
};

} // namespace agrafe::communes
