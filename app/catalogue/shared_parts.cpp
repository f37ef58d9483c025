// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/shared_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::catalogue {

Words::Words(const QJsonObject &translations)
{
    m_table.reserve(translations.size());
    for (auto entry = translations.constBegin(); entry != translations.constEnd(); ++entry)
        m_table.insert(entry.key(), entry.value().toString());
}

QList<Theme> readThemes(const QJsonArray &themes, const Place &place, const Words &words, Problem &problem)
{
    QList<Theme> read;
    for (qsizetype i = 0; i < themes.size(); ++i) {
        const Place here(place, {}, i);
        ObjectReader reader(themes.at(i), here, problem);
        read += Theme{.id = reader.text("id"_L1), .title = words(reader.text("title"_L1))};
        reader.finish();
    }
    return read;
}

QList<QuotaGroup> readQuotaGroups(const QJsonArray &groups, const Place &place, Problem &problem)
{
    QList<QuotaGroup> read;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Place here(place, {}, i);
        ObjectReader reader(groups.at(i), here, problem);
        read += QuotaGroup{.id = reader.text("id"_L1),
                           .perMinute = reader.number("perMinute"_L1),
                           .perSecond = reader.optionalNumber("perSecond"_L1).value_or(0)};
        reader.finish();
    }
    return read;
}

QList<Way> readWays(const QJsonArray &ways, const Place &place, const Words &words, Problem &problem)
{
    QList<Way> read;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const Place here(place, {}, i);
        ObjectReader reader(ways.at(i), here, problem);
        read += Way{.id = reader.text("id"_L1),
                    .title = words(reader.text("title"_L1)),
                    .help = words(reader.text("help"_L1)),
                    .reservation = words(reader.optionalText("reservation"_L1))};
        reader.finish();
    }
    return read;
}

OutcomeRule readOutcome(const QJsonValue &value, const Place &place, const Words &words, Problem &problem)
{
    ObjectReader reader(value, place, problem);
    const OutcomeRule rule{.code = reader.optionalText("code"_L1),
                           .path = reader.optionalText("path"_L1),
                           .value = reader.optionalText("value"_L1),
                           .outcome = reader.text("outcome"_L1),
                           .sentence = words(reader.optionalText("sentence"_L1))};
    if (rule.outcome != u"refused" && rule.outcome != u"unknown")
        reader.report(u"unknown outcome “%1”"_s.arg(rule.outcome));
    if (rule.code.isEmpty() == rule.path.isEmpty() || rule.path.isEmpty() != rule.value.isEmpty())
        reader.report(u"an outcome needs a code, or a path and its value"_s);
    reader.finish();
    return rule;
}

OutcomeRules readOutcomes(const QJsonObject &outcomes, const Place &place, const Words &words,
                          Problem &problem)
{
    OutcomeRules read;
    for (auto entry = outcomes.constBegin(); entry != outcomes.constEnd(); ++entry)
        read.insert(entry.key(), readOutcome(entry.value(), Place(place, entry.key()), words, problem));
    return read;
}

namespace {

/// A list of values, or an object that gives the words of each.
void readParameterValues(ObjectReader &reader, const Words &words, Parameter &parameter)
{
    const QJsonValue values = reader.any("values"_L1);
    if (values.isArray()) {
        parameter.values = reader.texts("values"_L1);
        return;
    }
    if (!values.isUndefined() && !values.isObject())
        reader.report(u"“values” must be a list or an object"_s);
    const QJsonObject table = values.toObject();
    for (auto entry = table.constBegin(); entry != table.constEnd(); ++entry) {
        parameter.values += entry.key();
        parameter.words.insert(entry.key(), words(entry.value().toString()));
    }
}

} // namespace

Parameter readParameter(ObjectReader &reader, const QString &name, const Words &words)
{
    Parameter parameter{.name = name,
                        .in = reader.text("in"_L1),
                        .required = reader.flag("required"_L1),
                        .type = reader.text("type"_L1),
                        .format = reader.optionalText("format"_L1),
                        .values = {},
                        .words = {},
                        .minimum = reader.optionalNumber("minimum"_L1),
                        .maximum = reader.optionalNumber("maximum"_L1),
                        .label = words(reader.text("label"_L1)),
                        .help = words(reader.optionalText("help"_L1)),
                        .errorCode = reader.optionalText("errorCode"_L1),
                        .missingCode = reader.optionalText("missingCode"_L1)};
    readParameterValues(reader, words, parameter);
    if (!QStringList{u"path"_s, u"query"_s, u"header"_s}.contains(parameter.in))
        reader.report(u"unknown place of a parameter “%1”"_s.arg(parameter.in));
    reader.finish();
    return parameter;
}

Parameters readParameters(const QJsonObject &parameters, const Place &place, const Words &words,
                          Problem &problem)
{
    Parameters read;
    for (auto entry = parameters.constBegin(); entry != parameters.constEnd(); ++entry) {
        const Place here(place, entry.key());
        ObjectReader reader(entry.value(), here, problem);
        // Two shared definitions of one parameter bear different keys and tell the same name.
        const QString name = reader.optionalText("name"_L1);
        read.insert(entry.key(), readParameter(reader, name.isEmpty() ? entry.key() : name, words));
    }
    return read;
}

} // namespace agrafe::catalogue
