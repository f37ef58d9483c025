// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/sandbox.h"

#include <QJsonObject>

namespace agrafe::sandbox {

/// One invented person.
struct Person
{
    QJsonObject facts;    ///< "nom", "prenoms" (a list), "sexe", "annee", "mois", "jour", "commune", "pays"…
    QJsonObject statuses; ///< what each route answers of her: see People::status()
};

/// The invented persons (resources/sandbox/persons.json). Found as a provider finds them: names are compared
/// letter by letter, capitals aside; what is not given is not compared.
class People
{
public:
    People();

    /// Those whom the parameters of a call fit.
    [[nodiscard]] QList<const Person *> matching(const QMap<QString, QString> &parameters) const;
    /// By route, else by its provider ("dss/*"), else in general ("*"): an answer ("yes", "no", "value",
    /// "unknown"), an object with "answer" and places to "set", or an act (status, code…). Nothing is said:
    /// "absent".
    [[nodiscard]] static QJsonValue status(const Person &person, const QString &endpointId);
    [[nodiscard]] const QList<Sandbox::Citizen> &citizens() const { return m_citizens; }

private:
    QList<Person> m_people;
    QList<Sandbox::Citizen> m_citizens;
};

} // namespace agrafe::sandbox
