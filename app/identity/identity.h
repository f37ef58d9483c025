// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identity/birth_date.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace agrafe::identity {

/// As on the civil record.
enum class Sex { Unknown, Female, Male };

/// A country; in France a commune too: by its code of Insee, or by its name and the département of then (the
/// service finds the code with the year).
struct Birthplace
{
    QString country; ///< code of Insee: "99100" is France
    QString commune; ///< code of Insee
    QString communeName;
    QString department;

    [[nodiscard]] bool isInFrance() const { return country == QStringLiteral("99100"); }
};

/// A person as the services of API Particulier look for her. Only ever in memory.
struct Identity
{
    QString birthName;
    QString usageName;
    QStringList firstNames; ///< one by one, in the order of the civil record
    Sex sex = Sex::Unknown;
    BirthDate birth;
    Birthplace place;
};

enum class Piece { BirthName, UsageName, FirstNames, Sex, Date, Country, Commune };

/// What keeps an identity from being asked.
struct Problem
{
    Piece piece = Piece::BirthName;
    QString sentence; ///< French; names nobody
};

/// What every route asks, and what none admits: no sex, date or country where it is not there, since some
/// routes do without.
[[nodiscard]] QList<Problem> problemsOf(const Identity &identity, QDate today);

/// By the services' names of parameters, empty ones left out: "nomNaissance", "prenoms" (with commas),
/// "anneeDateNaissance"… A day without its month, a commune abroad are not given.
[[nodiscard]] QMap<QString, QString> parametersOf(const Identity &identity);

} // namespace agrafe::identity
