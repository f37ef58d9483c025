// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identity/identity.h"

#include "identity/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::identity {

namespace {

constexpr qsizetype mostFirstNames = 3;

/// Some families have a name of one letter.
bool mayBeName(const QString &text)
{
    const QString name = cleanName(text);
    return looksLikeName(name) || (name.size() == 1 && name.front().isLetter());
}

void checkNames(const Identity &identity, QList<Problem> &problems)
{
    if (!mayBeName(identity.birthName))
        problems.append({Piece::BirthName,
                         QCoreApplication::translate(
                             "Identity", "Le nom de naissance est demandé, en lettres : celui de l’acte.")});
    if (!identity.usageName.isEmpty() &&
        canonicalName(identity.usageName) == canonicalName(identity.birthName))
        problems.append(
            {Piece::UsageName, QCoreApplication::translate(
                                   "Identity", "Le nom d’usage est le nom de naissance : laissez-le vide.")});
    if (identity.firstNames.isEmpty() || !std::ranges::all_of(identity.firstNames, mayBeName))
        problems.append({Piece::FirstNames, QCoreApplication::translate(
                                                "Identity", "Un prénom au moins est demandé, en lettres.")});
    else if (identity.firstNames.size() > mostFirstNames)
        problems.append(
            {Piece::FirstNames,
             QCoreApplication::translate(
                 "Identity", "Les services prennent trois prénoms au plus : gardez les premiers.")});
}

void checkBirth(const Identity &identity, QDate today, QList<Problem> &problems)
{
    const BirthDate &birth = identity.birth;
    const bool started = birth.year != 0 || birth.month != 0 || birth.day != 0;
    if (started && !birth.isPossible(today))
        problems.append(
            {Piece::Date, QCoreApplication::translate(
                              "Identity", "Cette date n’est pas possible. Un jour se donne avec son mois, un "
                                          "mois avec son année.")});
    const Birthplace &place = identity.place;
    const bool named = !place.communeName.isEmpty() && !place.department.isEmpty() && birth.year != 0;
    if (place.isInFrance() && place.commune.isEmpty() && !named)
        problems.append(
            {Piece::Commune,
             QCoreApplication::translate(
                 "Identity", "Née en France, la personne a une commune de naissance : choisissez-la, "
                             "ou donnez son nom, son département et l’année.")});
}

} // namespace

QList<Problem> problemsOf(const Identity &identity, QDate today)
{
    QList<Problem> problems;
    checkNames(identity, problems);
    checkBirth(identity, today, problems);
    return problems;
}

QMap<QString, QString> parametersOf(const Identity &identity)
{
    QMap<QString, QString> parameters;
    const auto add = [&parameters](const char *name, const QString &value) {
        if (!value.isEmpty())
            parameters.insert(QLatin1String(name), value);
    };
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    add("nomNaissance", cleanName(identity.birthName));
    add("nomUsage", cleanName(identity.usageName));
    add("prenoms", identity.firstNames.join(QLatin1Char(',')));
    if (identity.sex != Sex::Unknown)
        add("sexeEtatCivil", identity.sex == Sex::Female ? QStringLiteral("F") : QStringLiteral("M"));
    const BirthDate &birth = identity.birth;
    add("anneeDateNaissance", number(birth.year));
    add("moisDateNaissance", number(birth.year > 0 ? birth.month : 0));
    add("jourDateNaissance", number(birth.year > 0 && birth.month > 0 ? birth.day : 0));
    const Birthplace &place = identity.place;
    add("codeCogInseePaysNaissance", place.country);
    const bool abroad = !place.country.isEmpty() && !place.isInFrance();
    if (!abroad && !place.commune.isEmpty()) {
        add("codeCogInseeCommuneNaissance", place.commune);
    } else if (!abroad && !place.communeName.isEmpty() && !place.department.isEmpty()) {
        add("nomCommuneNaissance", place.communeName);
        add("codeCogInseeDepartementNaissance", place.department);
    }
    return parameters;
}

} // namespace agrafe::identity
