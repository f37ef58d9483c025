// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/invented.h"

#include "sandbox/sandbox.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using identity::Identity;
using identity::Sex;

namespace {

Identity identityOf(const particulier::Fields &fields)
{
    const auto number = [&fields](QLatin1StringView name) { return fields.value(name).toInt(); };
    Identity who;
    who.birthName = fields.value(u"nomNaissance"_s);
    who.usageName = fields.value(u"nomUsage"_s);
    who.firstNames = fields.value(u"prenoms"_s).split(u',', Qt::SkipEmptyParts);
    const QString sex = fields.value(u"sexeEtatCivil"_s);
    who.sex = sex == u"F" ? Sex::Female : sex == u"M" ? Sex::Male : Sex::Unknown;
    who.birth = {number("anneeDateNaissance"_L1), number("moisDateNaissance"_L1),
                 number("jourDateNaissance"_L1)};
    who.place.country = fields.value(u"codeCogInseePaysNaissance"_s);
    who.place.commune = fields.value(u"codeCogInseeCommuneNaissance"_s);
    return who;
}

/// Numbers go to the fields that ask them; whose "identifiant" it is nobody says: to each.
QMap<QString, QString> extrasOf(const particulier::Fields &numbers, const catalogue::Catalogue &catalogue)
{
    QMap<QString, QString> extras;
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints())
        for (const catalogue::Parameter &parameter : endpoint.newest().parameters)
            if (const QString value = numbers.value(parameter.name); !value.isEmpty())
                extras.insert(extraKey(parameter), value);
    return extras;
}

} // namespace

QList<InventedPerson> inventedPersons(const catalogue::Catalogue &catalogue)
{
    QList<InventedPerson> persons;
    const QList<sandbox::Sandbox::Citizen> cast = sandbox::Sandbox::citizens();
    for (const auto &citizen : cast) {
        InventedPerson person;
        person.content.identity = identityOf(citizen.identity);
        person.content.extras = extrasOf(citizen.numbers, catalogue);
        person.content.extras.insert(
            citizenTokenKey(), QString::fromLatin1(sandbox::Sandbox::franceConnectToken(citizen.identity)));
        person.name =
            u"%1 %2"_s.arg(person.content.identity.birthName, person.content.identity.firstNames.join(u' '));
        person.story = citizen.story;
        persons += person;
    }
    return persons;
}

} // namespace agrafe::ui
