// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/form_needs.h"

#include "communes/birthplace.h"
#include "etat/parameters.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using catalogue::Parameter;
using catalogue::ParameterRule;
using identity::Piece;
using particulier::Fields;

namespace {

constexpr auto countryName = "codeCogInseePaysNaissance"_L1;
constexpr auto communeName = "codeCogInseeCommuneNaissance"_L1;
constexpr auto placeName = "nomCommuneNaissance"_L1;
constexpr auto departmentName = "codeCogInseeDepartementNaissance"_L1;

bool isOfTheIdentity(const QString &name)
{
    static const QSet<QString> names{u"nomNaissance"_s,
                                     u"nomUsage"_s,
                                     u"prenoms"_s,
                                     u"sexeEtatCivil"_s,
                                     u"anneeDateNaissance"_s,
                                     u"moisDateNaissance"_s,
                                     u"jourDateNaissance"_s,
                                     countryName,
                                     communeName,
                                     placeName,
                                     departmentName};
    return names.contains(name);
}

bool isAlternative(const AskedStatus &status, const QString &name)
{
    const auto holds = [&name](const ParameterRule &rule) {
        return rule.exclusive && rule.parameters().contains(name);
    };
    return std::ranges::any_of(status.version->rules, holds);
}

void addExtra(FormNeeds &needs, const AskedStatus &status, const Parameter &parameter)
{
    const QString key = extraKey(parameter);
    auto known = std::ranges::find(needs.extras, key, &ExtraField::key);
    if (known == needs.extras.end()) {
        needs.extras.append({key, parameter, parameter.required, isAlternative(status, parameter.name), {}});
        known = needs.extras.end() - 1;
    }
    known->statuses += status.endpoint->shortTitle;
    known->required = known->required || parameter.required;
}

/// In the citizen's own way the token is her identity.
void addCitizenToken(FormNeeds &needs, const AskedStatus &status)
{
    if (status.endpoint->modality != citizenWay)
        return;
    auto known = std::ranges::find(needs.extras, citizenTokenKey(), &ExtraField::key);
    if (known == needs.extras.end()) {
        Parameter token;
        token.name = citizenTokenKey();
        token.label = QCoreApplication::translate("agrafe::ui::PersonForm", "Jeton FranceConnect");
        token.help = QCoreApplication::translate("agrafe::ui::PersonForm",
                                                 "Pour l’assistance seulement, sur données fictives.");
        needs.extras.append({citizenTokenKey(), token, true, false, {}});
        known = needs.extras.end() - 1;
    }
    known->statuses += status.endpoint->shortTitle;
}

/// The place of a field that a rule or a check speaks of.
QString keyOf(const AskedStatus &status, const QString &name)
{
    const Parameter *parameter = status.version->parameter(name);
    return isOfTheIdentity(name) || parameter == nullptr ? name : extraKey(*parameter);
}

QString nameOf(Piece piece)
{
    switch (piece) {
    case Piece::BirthName:
        return u"nomNaissance"_s;
    case Piece::UsageName:
        return u"nomUsage"_s;
    case Piece::FirstNames:
        return u"prenoms"_s;
    case Piece::Sex:
        return u"sexeEtatCivil"_s;
    case Piece::Date:
        return u"anneeDateNaissance"_s;
    case Piece::Country:
        return countryName;
    case Piece::Commune:
        break;
    }
    return communeName;
}

QString missingSentence(const AskedStatus &status, const QString &label)
{
    return QCoreApplication::translate("agrafe::ui::PersonForm", "%1\u00a0: demandé pour «\u00a0%2\u00a0».")
        .arg(label, status.endpoint->shortTitle);
}

/// What is to be filled, or emptied, to keep a rule.
QString blamedBy(const ParameterRule &rule)
{
    return rule.oneOf.isEmpty() ? rule.none.value(0) : rule.oneOf.first().value(0);
}

/// What one status finds wrong or missing.
void addProblems(const AskedStatus &status, const Fields &all, KeyCheck keyCheck,
                 QList<FieldProblem> &problems)
{
    const Fields fields = particulier::fieldsFor(*status.version, all);
    for (const Parameter &parameter : status.version->parameters) {
        if (etat::isOfTheFrame(parameter.name))
            continue;
        const QString value = fields.value(parameter.name);
        if (value.isEmpty()) {
            if (parameter.required)
                problems.append({keyOf(status, parameter.name), missingSentence(status, parameter.label)});
        } else if (const auto checked = etat::checkParameter(parameter, value, keyCheck); !checked) {
            problems.append({keyOf(status, parameter.name), checked.error().sentence});
        }
    }
    for (const ParameterRule &rule : status.version->rules)
        if (!rule.keptBy(fields))
            problems.append({keyOf(status, blamedBy(rule)), rule.sentence});
}

} // namespace

QString citizenTokenKey()
{
    return u"jetonFranceConnect"_s;
}

QString extraKey(const Parameter &parameter)
{
    return parameter.name + u'/' + parameter.label;
}

FormNeeds needsOf(const QList<AskedStatus> &statuses)
{
    FormNeeds needs;
    for (const AskedStatus &status : statuses) {
        addCitizenToken(needs, status);
        for (const Parameter &parameter : status.version->parameters) {
            if (etat::isOfTheFrame(parameter.name))
                continue;
            if (!isOfTheIdentity(parameter.name)) {
                addExtra(needs, status, parameter);
                continue;
            }
            needs.asked.insert(parameter.name);
            if (parameter.required)
                needs.required.insert(parameter.name);
        }
        for (const ParameterRule &rule : status.version->rules)
            if (rule.is == u"99100")
                needs.required.insert(communeName);
    }
    // Where one field takes the commune or the country, the country tells which of them it is.
    if (needs.asks(communeName))
        needs.asked.insert(countryName);
    return needs;
}

Fields questionFields(const AskedStatus &status, const FormContent &content,
                      const communes::Gazetteer &gazetteer)
{
    Fields fields = identity::parametersOf(content.identity);
    const catalogue::EndpointVersion &version = *status.version;
    for (const Parameter &parameter : version.parameters)
        if (const QString value = content.extras.value(extraKey(parameter)); !value.isEmpty())
            fields.insert(parameter.name, value);
    const identity::Birthplace &place = content.identity.place;
    const auto chosen = place.isInFrance() ? gazetteer.find(place.commune) : std::nullopt;
    if (!chosen)
        return fields;
    const QDate day = content.identity.birth.earliest();
    const QString code = communes::codeOn(*chosen, day);
    fields.insert(communeName, code);
    const QStringList departments =
        code == chosen->code ? communes::formerDepartments(*chosen, day) : QStringList();
    // The code of then is not known: the service finds it with the name, the département and the year.
    if (!departments.isEmpty() && version.parameter(placeName)) {
        fields.remove(communeName);
        fields.insert(placeName, chosen->name);
        fields.insert(departmentName, departments.first());
    }
    return fields;
}

QList<FieldProblem> problemsOf(const QList<AskedStatus> &statuses, const FormContent &content,
                               const communes::Gazetteer &gazetteer, QDate today, KeyCheck keyCheck)
{
    QList<FieldProblem> problems;
    const FormNeeds needs = needsOf(statuses);
    const QList<identity::Problem> ofIdentity = identity::problemsOf(content.identity, today);
    for (const identity::Problem &problem : ofIdentity)
        if (needs.asks(nameOf(problem.piece)))
            problems.append({nameOf(problem.piece), problem.sentence});
    for (const ExtraField &extra : needs.extras)
        if (extra.key == citizenTokenKey() && content.extras.value(extra.key).isEmpty())
            problems.append({extra.key, missingSentence(statuses.first(), extra.parameter.label)});
    for (const AskedStatus &status : statuses)
        addProblems(status, questionFields(status, content, gazetteer), keyCheck, problems);
    return problems;
}

} // namespace agrafe::ui
