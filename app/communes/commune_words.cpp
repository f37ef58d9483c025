// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/commune_words.h"

#include "communes/place_query.h"

#include <QCoreApplication>

namespace agrafe::communes {

namespace {

bool isDivided(const Gazetteer &gazetteer, const Commune &commune)
{
    const QList<Commune> parts = gazetteer.partsOf(commune.code);
    return commune.kind == Kind::Commune && !parts.isEmpty() && parts.first().kind == Kind::Arrondissement;
}

QString postalText(const Gazetteer &gazetteer, const QString &code, bool anyFound)
{
    if (const auto commune = gazetteer.find(code))
        return QCoreApplication::translate(
                   "Communes",
                   "Le code Insee %1 désigne %2. Si c’est un code postal, tapez plutôt le nom de la commune.")
            .arg(code, commune->name);
    if (!gazetteer.servedBy(code).isEmpty())
        return QCoreApplication::translate(
                   "Communes",
                   "%1 est un code postal : l’état civil emploie le code Insee. Choisissez la commune de "
                   "naissance ; les plus proches suivent.")
            .arg(code);
    if (anyFound)
        return QCoreApplication::translate(
                   "Communes",
                   "%1 n’est ni un code Insee de 2025 ni le code postal d’une commune : voici les plus "
                   "proches. Un code lu sur un acte ancien peut être gardé tel quel.")
            .arg(code);
    return QCoreApplication::translate(
               "Communes",
               "%1 n’est pas un code Insee de 2025. Un code postal n’en est pas un : tapez le nom "
               "de la commune. Un code lu sur un acte ancien peut être gardé tel quel.")
        .arg(code);
}

} // namespace

QString kindText(const Gazetteer &gazetteer, const Commune &commune)
{
    const auto parent = gazetteer.find(commune.parent);
    if (!parent)
        return {};
    switch (commune.kind) {
    case Kind::Delegated:
        return QCoreApplication::translate("Communes", "fusionnée avec %1 (commune déléguée)")
            .arg(parent->name);
    case Kind::Associated:
        return QCoreApplication::translate("Communes", "fusionnée avec %1 (commune associée)")
            .arg(parent->name);
    case Kind::Arrondissement:
        return QCoreApplication::translate("Communes", "arrondissement de %1").arg(parent->name);
    case Kind::Commune:
        break;
    }
    return {};
}

QString codesText(const Commune &commune, QDate birth)
{
    const QString code = codeOn(commune, birth);
    if (code != commune.code)
        return QCoreApplication::translate("Communes", "Code Insee %1 à cette date, %2 aujourd’hui.")
            .arg(code, commune.code);
    const QStringList departments = formerDepartments(commune, birth);
    if (departments.isEmpty())
        return QCoreApplication::translate("Communes", "Code Insee %1 (ce n’est pas le code postal).")
            .arg(code);
    if (departments.size() == 1)
        return QCoreApplication::translate("Communes",
                                           "Code Insee %1 aujourd’hui ; département %2 à cette date.")
            .arg(code, departments.first());
    return QCoreApplication::translate("Communes",
                                       "Code Insee %1 aujourd’hui ; département %2 ou %3 à cette date.")
        .arg(code, departments.first(), departments.last());
}

QString warningText(const Gazetteer &gazetteer, const Commune &commune, QDate birth)
{
    if (isDivided(gazetteer, commune))
        return QCoreApplication::translate(
            "Communes", "L’acte de naissance porte l’arrondissement : choisissez-le s’il est connu.");
    switch (existenceOn(gazetteer, commune, birth)) {
    case Existence::No:
        return QCoreApplication::translate(
                   "Communes",
                   "%1 n’était pas une commune à cette date : choisissez celle de l’acte de naissance.")
            .arg(commune.name);
    case Existence::Either:
        return QCoreApplication::translate(
                   "Communes", "%1 a fusionné avec d’autres vers cette date : suivez l’acte de naissance.")
            .arg(commune.name);
    case Existence::Yes:
        break;
    }
    return {};
}

QString hintText(const Gazetteer &gazetteer, const QString &typed, const QList<Commune> &found)
{
    const PlaceQuery query = parsePlace(typed);
    if (query.words.isEmpty() && codeAsTyped(QString::fromLatin1(query.code)))
        return postalText(gazetteer, QString::fromLatin1(query.code), !found.isEmpty());
    if (query.words.isEmpty() || !found.isEmpty())
        return {};
    return QCoreApplication::translate(
        "Communes",
        "Aucune commune de ce nom. Née à l’étranger, la personne n’a pas de commune : choisissez le "
        "pays. Pour une ancienne commune ou une collectivité d’outre-mer, tapez le code Insee de l’acte.");
}

QString abroadText(const Country &country, QDate birth)
{
    if (country.isFrance())
        return {};
    if (birth.isValid() && country.since > 0 && birth.year() <= country.since)
        return QCoreApplication::translate(
                   "Communes",
                   "%1 a ce code depuis %2. Née là avant, la personne garde ce pays, sans commune.")
            .arg(country.name)
            .arg(country.since);
    return QCoreApplication::translate("Communes", "Née à l’étranger : le pays suffit, sans commune.");
}

} // namespace agrafe::communes
