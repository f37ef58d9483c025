// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/endpoint_reader.h"

#include "catalogue/person_reader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::catalogue {

namespace {

template<typename Named>
bool knows(const QList<Named> &list, const QString &id)
{
    return std::ranges::find(list, id, &Named::id) != list.cend();
}

/// What every version has in common is written once; a version's own word wins.
QJsonValue completed(const QJsonValue &version, const QJsonObject &common)
{
    if (common.isEmpty() || !version.isObject())
        return version;
    QJsonObject whole = common;
    const QJsonObject own = version.toObject();
    for (auto entry = own.constBegin(); entry != own.constEnd(); ++entry)
        whole.insert(entry.key(), entry.value());
    return whole;
}

} // namespace

QList<Endpoint> EndpointReader::read(const QJsonObject &file, const Place &place) const
{
    ObjectReader reader(file, place, m_problem);
    const QJsonArray values = reader.list("endpoints"_L1);
    reader.finish();
    QList<Endpoint> endpoints;
    for (qsizetype i = 0; i < values.size(); ++i)
        endpoints += readEndpoint(values.at(i), Place(place, "endpoints"_L1, i));
    return endpoints;
}

QList<Endpoint> EndpointReader::readEndpoint(const QJsonValue &value, const Place &place) const
{
    ObjectReader reader(value, place, m_problem);
    Endpoint endpoint;
    endpoint.api = m_shared.api;
    readNames(reader, endpoint);
    readLists(reader, endpoint);
    const QJsonObject everyVersion = reader.any("everyVersion"_L1).toObject();
    QList<Endpoint> endpoints;
    if (reader.has("ways"_L1)) {
        endpoints = readWays(reader, endpoint, everyVersion);
    } else {
        readVersions(reader, endpoint, everyVersion);
        endpoints += endpoint;
    }
    reader.finish();
    return endpoints;
}

QList<Endpoint> EndpointReader::readWays(ObjectReader &reader, const Endpoint &common,
                                         const QJsonObject &everyVersion) const
{
    QList<Endpoint> endpoints;
    const QJsonArray ways = reader.list("ways"_L1);
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const Place place(reader.place(), "ways"_L1, i);
        ObjectReader way(ways.at(i), place, m_problem);
        Endpoint endpoint = common;
        endpoint.modality = way.text("modality"_L1);
        if (!knows(m_shared.ways, endpoint.modality))
            way.report(u"unknown way of calling “%1”"_s.arg(endpoint.modality));
        readVersions(way, endpoint, everyVersion);
        way.finish();
        endpoints += endpoint;
    }
    return endpoints;
}

void EndpointReader::readNames(ObjectReader &reader, Endpoint &endpoint) const
{
    endpoint.id = reader.text("id"_L1);
    endpoint.title = m_words(reader.text("title"_L1));
    endpoint.shortTitle = m_words(reader.text("shortTitle"_L1));
    endpoint.provider = m_words(reader.text("provider"_L1));
    endpoint.theme = reader.text("theme"_L1);
    const QString kind = reader.text("kind"_L1);
    endpoint.kind = kind == u"document" ? Kind::Document : Kind::Data;
    endpoint.quotaGroup = reader.text("quotaGroup"_L1);
    endpoint.perimeter = m_words(reader.text("perimeter"_L1));
    endpoint.freshness = m_words(reader.text("freshness"_L1));
    endpoint.cache = m_words(reader.optionalText("cache"_L1));
    endpoint.documentation = reader.text("documentation"_L1);
    endpoint.publicData = reader.flag("public"_L1);
    endpoint.twinOf = reader.optionalText("twinOf"_L1);
    endpoint.bringsNumbers = reader.flag("bringsNumbers"_L1);
    readIdentity(reader, endpoint);

    if (kind != u"data" && kind != u"document")
        reader.report(u"unknown kind “%1”"_s.arg(kind));
    if (!knows(m_shared.themes, endpoint.theme))
        reader.report(u"unknown theme “%1”"_s.arg(endpoint.theme));
    if (!knows(m_shared.quotaGroups, endpoint.quotaGroup))
        reader.report(u"unknown quota group “%1”"_s.arg(endpoint.quotaGroup));
}

void EndpointReader::readIdentity(ObjectReader &reader, Endpoint &endpoint) const
{
    static const QMap<QString, IdentityForm> forms{{QString(), IdentityForm::None},
                                                   {u"sirene"_s, IdentityForm::Sirene},
                                                   {u"association"_s, IdentityForm::Association},
                                                   {u"rcs"_s, IdentityForm::Rcs},
                                                   {u"rne"_s, IdentityForm::Rne}};
    const QString word = reader.optionalText("identity"_L1);
    if (!forms.contains(word))
        reader.report(u"unknown identity “%1”"_s.arg(word));
    endpoint.identity = forms.value(word);
}

void EndpointReader::readLists(ObjectReader &reader, Endpoint &endpoint) const
{
    endpoint.scopes = reader.texts("scopes"_L1);
    endpoint.existedBefore = reader.has("former"_L1);
    if (endpoint.existedBefore)
        endpoint.removedNames = reader.texts("former"_L1);
    const QJsonArray outcomes = reader.optionalList("outcomes"_L1);
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        endpoint.outcomes += readOutcomeUse(outcomes.at(i), Place(reader.place(), "outcomes"_L1, i));
}

void EndpointReader::readVersions(ObjectReader &reader, Endpoint &endpoint, const QJsonObject &common) const
{
    const QJsonArray versions = reader.list("versions"_L1);
    for (qsizetype i = 0; i < versions.size(); ++i)
        endpoint.versions +=
            readVersion(completed(versions.at(i), common), Place(reader.place(), "versions"_L1, i));

    if (endpoint.versions.isEmpty())
        reader.report(u"no version"_s);
    const auto notNewer = [](const EndpointVersion &first, const EndpointVersion &second) {
        return first.version <= second.version;
    };
    if (std::ranges::adjacent_find(endpoint.versions, notNewer) != endpoint.versions.cend())
        reader.report(u"versions must go from the newest to the oldest"_s);
    for (const OutcomeRule &rule : std::as_const(endpoint.outcomes)) {
        const auto knows = [&rule](const EndpointVersion &version) { return version.field(rule.path); };
        if (!rule.path.isEmpty() && std::ranges::none_of(endpoint.versions, knows))
            reader.report(u"an outcome looks at “%1”, which no version has"_s.arg(rule.path));
    }
}

OutcomeRule EndpointReader::readOutcomeUse(const QJsonValue &value, const Place &place) const
{
    if (value.isObject())
        return readOutcome(value, place, m_words, m_problem);
    const auto found = m_shared.outcomes.constFind(value.toString());
    if (found != m_shared.outcomes.cend())
        return *found;
    m_problem.report(place, u"unknown outcome “%1”"_s.arg(value.toString()));
    return {};
}

EndpointVersion EndpointReader::readVersion(const QJsonValue &value, const Place &place) const
{
    ObjectReader reader(value, place, m_problem);
    EndpointVersion version;
    version.version = reader.number("version"_L1);
    version.path = reader.text("path"_L1);
    version.deprecated = reader.flag("deprecated"_L1);
    version.collection = reader.flag("collection"_L1);
    version.acceptsNoCache = reader.flag("noCache"_L1);
    version.validFromPath = reader.optionalText("validFrom"_L1);
    version.validUntilPath = reader.optionalText("validUntil"_L1);
    version.securityCodePath = reader.optionalText("securityCode"_L1);
    readVersionLists(reader, version);
    reader.finish();
    checkVersion(version, place, m_problem);
    checkPersonParts(version, place, m_problem);
    return version;
}

void EndpointReader::readVersionLists(ObjectReader &reader, EndpointVersion &version) const
{
    const Place &place = reader.place();
    const QJsonArray parameters = reader.list("parameters"_L1);
    for (qsizetype i = 0; i < parameters.size(); ++i)
        version.parameters += readParameterUse(parameters.at(i), Place(place, "parameters"_L1, i));
    const QJsonArray statuses = reader.list("statuses"_L1);
    for (const auto &status : statuses)
        version.statuses += status.toInt();
    const QJsonArray documents = reader.optionalList("documents"_L1);
    for (qsizetype i = 0; i < documents.size(); ++i)
        version.documents += readDocument(documents.at(i), Place(place, "documents"_L1, i));
    const Place fields(place, u"fields"_s);
    version.fields =
        FieldReader(m_shared.fieldsets, m_words, m_problem).read(reader.list("fields"_L1), fields);
    inheritScopes(version.fields);
    indexFields(version, fields);
    readPersonParts(reader, version);
}

void EndpointReader::readPersonParts(ObjectReader &reader, EndpointVersion &version) const
{
    const QJsonArray rules = reader.optionalList("rules"_L1);
    for (qsizetype i = 0; i < rules.size(); ++i)
        version.rules += readRuleUse(rules.at(i), Place(reader.place(), "rules"_L1, i));
    if (reader.has("answer"_L1))
        version.answer = readAnswerUse(reader.any("answer"_L1), Place(reader.place(), u"answer"_s));
}

ParameterRule EndpointReader::readRuleUse(const QJsonValue &value, const Place &place) const
{
    if (value.isObject())
        return PersonReader(m_words, m_problem).readRule(value, place);
    const auto found = m_shared.rules.constFind(value.toString());
    if (found != m_shared.rules.cend())
        return *found;
    m_problem.report(place, u"unknown rule “%1”"_s.arg(value.toString()));
    return {};
}

AnswerRule EndpointReader::readAnswerUse(const QJsonValue &value, const Place &place) const
{
    if (value.isObject())
        return PersonReader(m_words, m_problem).readAnswer(value, place);
    const auto found = m_shared.answers.constFind(value.toString());
    if (found != m_shared.answers.cend())
        return *found;
    m_problem.report(place, u"unknown answer “%1”"_s.arg(value.toString()));
    return {};
}

Parameter EndpointReader::readParameterUse(const QJsonValue &value, const Place &place) const
{
    if (value.isObject()) {
        ObjectReader reader(value, place, m_problem);
        const QString name = reader.text("name"_L1);
        return readParameter(reader, name, m_words);
    }
    const auto found = m_shared.parameters.constFind(value.toString());
    if (found != m_shared.parameters.cend())
        return *found;
    m_problem.report(place, u"unknown parameter “%1”"_s.arg(value.toString()));
    return {};
}

DocumentRule EndpointReader::readDocument(const QJsonValue &value, const Place &place) const
{
    ObjectReader reader(value, place, m_problem);
    DocumentRule rule{.urlPath = reader.text("url"_L1), .expiresInPath = reader.optionalText("expiresIn"_L1)};
    if (const auto lifetime = reader.optionalNumber("lifetime"_L1))
        rule.lifetime = std::chrono::seconds(*lifetime);
    reader.finish();
    return rule;
}

void EndpointReader::indexFields(EndpointVersion &version, const Place &place) const
{
    version.fieldIndex.reserve(version.fields.size());
    for (qsizetype i = 0; i < version.fields.size(); ++i) {
        const QString &path = version.fields.at(i).path;
        if (version.fieldIndex.contains(path))
            m_problem.report(place, u"“%1” is there twice"_s.arg(path));
        version.fieldIndex.insert(path, i);
    }
}

void checkVersion(const EndpointVersion &version, const Place &place, Problem &problem)
{
    for (const Parameter &parameter : version.parameters) {
        if (parameter.in == u"path" && !version.path.contains(u'{' + parameter.name + u'}'))
            problem.report(place, u"the path does not hold the parameter “%1”"_s.arg(parameter.name));
    }
    const auto inPath = std::ranges::count(version.parameters, u"path"_s, &Parameter::in);
    if (inPath != version.path.count(u'{'))
        problem.report(place, u"a parameter of the path is not described"_s);
    if (!version.path.startsWith(u"/v%1/"_s.arg(version.version)))
        problem.report(place, u"the path does not begin with its version"_s);

    QStringList named{version.validFromPath, version.validUntilPath, version.securityCodePath};
    for (const DocumentRule &rule : version.documents)
        named << rule.urlPath << rule.expiresInPath;
    for (const QString &path : std::as_const(named)) {
        if (!path.isEmpty() && version.field(path) == nullptr)
            problem.report(place, u"“%1” is not among the fields"_s.arg(path));
    }
}

} // namespace agrafe::catalogue
