// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/particulier/people.h"

#include "sandbox/resource.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

using Parameters = QMap<QString, QString>;

bool sameText(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString factText(const QJsonObject &facts, const QString &name)
{
    return facts.value(name).toVariant().toString();
}

/// The first names given must begin those of the record.
bool fitsFirstNames(const QJsonObject &facts, const QString &given)
{
    const QJsonArray known = facts.value(u"prenoms"_s).toArray();
    const QStringList names = given.split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!sameText(names.at(i), known.at(i).toString()))
            return false;
    }
    return !names.isEmpty();
}

bool fitsBirthplace(const QJsonObject &facts, const Parameters &given)
{
    const QString code = given.value(u"codeCogInseeCommuneNaissance"_s);
    const QString country = given.value(u"codeCogInseePaysNaissance"_s);
    const QString name = given.value(u"nomCommuneNaissance"_s);
    const bool place = code.isEmpty() || code == factText(facts, u"commune"_s) ||
                       code == factText(facts, u"pays"_s); // some routes take the country there
    return place && (country.isEmpty() || country == factText(facts, u"pays"_s)) &&
           (name.isEmpty() || sameText(name, factText(facts, u"nom_commune"_s)));
}

bool fitsNumbers(const QJsonObject &facts, const Parameters &given)
{
    constexpr std::array<std::pair<const char *, const char *>, 4> pairs{{{"anneeDateNaissance", "annee"},
                                                                          {"moisDateNaissance", "mois"},
                                                                          {"jourDateNaissance", "jour"},
                                                                          {"sexeEtatCivil", "sexe"}}};
    return std::ranges::all_of(pairs, [&](const auto &pair) {
        const QString said = given.value(QLatin1String(pair.first));
        const QString known = factText(facts, QLatin1String(pair.second));
        return said.isEmpty() || said == known ||
               (!known.isEmpty() && said.toInt() == known.toInt() && said.toInt() != 0);
    });
}

bool fits(const Person &person, const Parameters &given)
{
    for (const QString &number : {u"ine"_s, u"identifiant"_s}) {
        if (given.contains(number))
            return sameText(given.value(number), factText(person.facts, number));
    }
    if (given.contains(u"immatriculation"_s) &&
        !sameText(given.value(u"immatriculation"_s), factText(person.facts, u"immatriculation"_s)))
        return false;
    return sameText(given.value(u"nomNaissance"_s), factText(person.facts, u"nom"_s)) &&
           fitsFirstNames(person.facts, given.value(u"prenoms"_s)) && fitsNumbers(person.facts, given) &&
           fitsBirthplace(person.facts, given);
}

void insertIf(Parameters &into, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        into.insert(name, value);
}

Sandbox::Citizen citizenFrom(const QJsonObject &facts, const QString &story)
{
    QStringList names;
    for (const auto &name : facts.value(u"prenoms"_s).toArray())
        names += name.toString();
    Sandbox::Citizen citizen{{}, {}, story};
    insertIf(citizen.identity, u"nomNaissance"_s, factText(facts, u"nom"_s));
    insertIf(citizen.identity, u"nomUsage"_s, factText(facts, u"nom_usage"_s));
    insertIf(citizen.identity, u"prenoms"_s, names.join(u','));
    insertIf(citizen.identity, u"anneeDateNaissance"_s, factText(facts, u"annee"_s));
    insertIf(citizen.identity, u"moisDateNaissance"_s, factText(facts, u"mois"_s));
    insertIf(citizen.identity, u"jourDateNaissance"_s, factText(facts, u"jour"_s));
    insertIf(citizen.identity, u"sexeEtatCivil"_s, factText(facts, u"sexe"_s));
    insertIf(citizen.identity, u"codeCogInseePaysNaissance"_s, factText(facts, u"pays"_s));
    insertIf(citizen.identity, u"codeCogInseeCommuneNaissance"_s, factText(facts, u"commune"_s));
    for (const QString &number : {u"ine"_s, u"identifiant"_s, u"immatriculation"_s})
        insertIf(citizen.numbers, number, factText(facts, number));
    return citizen;
}

} // namespace

People::People()
{
    for (const auto &value : readResource(u"persons"_s).array()) {
        const QJsonObject json = value.toObject();
        const QJsonObject facts = json.value(u"facts"_s).toObject();
        m_people += Person{facts, json.value(u"statuses"_s).toObject()};
        m_citizens += citizenFrom(facts, json.value(u"story"_s).toString());
    }
}

QList<const Person *> People::matching(const Parameters &parameters) const
{
    QList<const Person *> found;
    for (const Person &person : m_people) {
        if (fits(person, parameters))
            found += &person;
    }
    return found;
}

QJsonValue People::status(const Person &person, const QString &endpointId)
{
    for (const QString &key : {endpointId, endpointId.section(u'/', 0, 0) + u"/*"_s, u"*"_s}) {
        if (person.statuses.contains(key))
            return person.statuses.value(key);
    }
    return u"absent"_s;
}

} // namespace agrafe::sandbox
