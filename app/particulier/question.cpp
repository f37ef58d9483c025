// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/question.h"

#include "etat/parameters.h"

#include <algorithm>

namespace agrafe::particulier {

namespace {

/// Of several first names, as many as the route takes.
QString asMuchAs(const catalogue::Parameter &parameter, const QString &value)
{
    if (parameter.type != u"array" || !parameter.maximum)
        return value;
    return value.split(u',', Qt::SkipEmptyParts).mid(0, *parameter.maximum).join(u',');
}

void addCountryOfBirth(const catalogue::EndpointVersion &version, const Fields &fields, Fields &taken)
{
    const QString place = QStringLiteral("codeCogInseeCommuneNaissance");
    const QString country = fields.value(QStringLiteral("codeCogInseePaysNaissance")).trimmed();
    const catalogue::Parameter *parameter = version.parameter(place);
    const bool either = parameter != nullptr && parameter->format == u"commune_or_country";
    if (either && !taken.contains(place) && !country.isEmpty() && country != u"99100")
        taken.insert(place, country);
}

} // namespace

Fields fieldsFor(const catalogue::EndpointVersion &version, const Fields &fields)
{
    Fields taken;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const catalogue::Parameter *parameter = version.parameter(field.key());
        const bool wanted = parameter != nullptr && !etat::isOfTheFrame(field.key());
        if (wanted && !field->trimmed().isEmpty())
            taken.insert(field.key(), asMuchAs(*parameter, *field));
    }
    addCountryOfBirth(version, fields, taken);
    return taken;
}

namespace {

bool namesAPerson(const QString &name)
{
    static const QStringList others{QStringLiteral("nomUsage"),      QStringLiteral("prenoms"),
                                    QStringLiteral("sexeEtatCivil"), QStringLiteral("ine"),
                                    QStringLiteral("identifiant"),   QStringLiteral("immatriculation")};
    static const QStringList births{QStringLiteral("nomNaissance"),
                                    QStringLiteral("anneeDateNaissance"),
                                    QStringLiteral("moisDateNaissance"),
                                    QStringLiteral("jourDateNaissance"),
                                    QStringLiteral("nomCommuneNaissance"),
                                    QStringLiteral("codeCogInseePaysNaissance"),
                                    QStringLiteral("codeCogInseeCommuneNaissance"),
                                    QStringLiteral("codeCogInseeDepartementNaissance")};
    return others.contains(name) || births.contains(name);
}

} // namespace

QStringList strangeFields(const QList<const catalogue::EndpointVersion *> &versions, const Fields &fields)
{
    QStringList strange;
    for (const QString &name : fields.keys()) {
        const bool known = std::ranges::any_of(
            versions, [&name](const auto *version) { return version->parameter(name) != nullptr; });
        if ((!known && !namesAPerson(name)) || etat::isOfTheFrame(name))
            strange += name;
    }
    return strange;
}

void wipe(Fields &fields)
{
    for (QString &value : fields) {
        if (value.isDetached())
            value.fill(QChar(u'\0'));
    }
    fields.clear();
}

} // namespace agrafe::particulier
