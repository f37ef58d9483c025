// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/field_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::particulier {

namespace {

using catalogue::Parameter;

/// The service's word for an identity that does not do.
const QString incompleteIdentity = u"00366"_s;
const QString commune = u"codeCogInseeCommuneNaissance"_s;
const QString communeName = u"nomCommuneNaissance"_s;
const QString country = u"codeCogInseePaysNaissance"_s;

bool isGiven(const Fields &fields, const QString &name)
{
    return !fields.value(name).trimmed().isEmpty();
}

/// One name inside a sentence; the three numbers of a date are one thing.
QString wordOf(const Parameter &parameter)
{
    if (parameter.name.endsWith(u"DateNaissance"_s))
        return QCoreApplication::translate("Particulier", "date de naissance");
    const QString &label = parameter.label;
    const bool acronym = label.size() > 1 && label.at(1).isUpper();
    return acronym ? label : label.left(1).toLower() + label.sliced(1);
}

/// What may be left out is not missing: a usage name, a commune abroad or told by its name.
bool mayMiss(const Parameter &parameter, const Fields &fields)
{
    if (parameter.name == u"nomUsage" || parameter.name == communeName ||
        parameter.name == u"codeCogInseeDepartementNaissance")
        return true;
    const bool abroad = isGiven(fields, country) && fields.value(country) != u"99100";
    return parameter.name == commune && (abroad || isGiven(fields, communeName));
}

struct Words
{
    QStringList missing;
    QStringList given;
};

Words wordsOfIdentity(const catalogue::EndpointVersion &version, const Fields &fields)
{
    Words words;
    for (const Parameter &parameter : version.parameters) {
        if (parameter.errorCode != incompleteIdentity)
            continue;
        if (isGiven(fields, parameter.name))
            words.given += wordOf(parameter);
        else if (!mayMiss(parameter, fields))
            words.missing += wordOf(parameter);
    }
    words.missing.removeDuplicates();
    words.given.removeDuplicates();
    return words;
}

QString whatToComplete(const catalogue::EndpointVersion &version, const Fields &fields)
{
    const Words words = wordsOfIdentity(version, fields);
    if (!words.missing.isEmpty())
        return QCoreApplication::translate("Particulier", "Il manque : %1. Complétez, puis redemandez.")
            .arg(words.missing.join(u", "_s));
    return QCoreApplication::translate("Particulier", "Vérifiez : %1. Puis redemandez.")
        .arg(words.given.join(u", "_s));
}

} // namespace

void nameFields(Reading &reading, const catalogue::EndpointVersion &version, const Fields &fields,
                const QString &code)
{
    if (code.isEmpty())
        return;
    if (code == incompleteIdentity) {
        reading.nextAction = whatToComplete(version, fields);
        return;
    }
    const auto isOfIt = [&code](const Parameter &parameter) {
        return parameter.errorCode == code || parameter.missingCode == code;
    };
    // Several may share a code: one that was given is meant.
    const auto isGivenOne = [&](const Parameter &each) { return isOfIt(each) && isGiven(fields, each.name); };
    auto found = std::ranges::find_if(version.parameters, isGivenOne);
    if (found == version.parameters.cend())
        found = std::ranges::find_if(version.parameters, isOfIt);
    if (found == version.parameters.cend())
        return;
    reading.sentence =
        QCoreApplication::translate(
            "Particulier", "Le service n’accepte pas « %1 ». Ce n’est pas une réponse sur la personne.")
            .arg(found->label);
    reading.nextAction =
        found->help.isEmpty()
            ? QCoreApplication::translate("Particulier", "Corrigez ce champ, puis redemandez.")
            : found->help;
}

} // namespace agrafe::particulier
