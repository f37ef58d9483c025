// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"

#include "catalogue/endpoint_reader.h"
#include "catalogue/person_reader.h"
#include "catalogue/source_folder.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::catalogue {

namespace {

SharedParts readShared(const SourceFolder &folder, Api api, Problem &problem)
{
    const auto read = [&](const QString &name, auto reader) {
        const QString file = folder.sharedFile(name);
        return reader(folder.read(file, problem), Place(file), folder.words(file, problem));
    };
    SharedParts shared;
    shared.api = api;
    shared.themes = read(u"themes"_s, [&](const QJsonDocument &json, const Place &place, const Words &words) {
        return readThemes(json.array(), place, words, problem);
    });
    shared.quotaGroups = read(u"quotas"_s, [&](const QJsonDocument &json, const Place &place, const Words &) {
        return readQuotaGroups(json.array(), place, problem);
    });
    shared.parameters =
        read(u"parameters"_s, [&](const QJsonDocument &json, const Place &place, const Words &words) {
            return readParameters(json.object(), place, words, problem);
        });
    shared.fieldsets =
        read(u"fieldsets"_s, [&](const QJsonDocument &json, const Place &place, const Words &words) {
            return FieldsetReader(json.object(), place, words, problem).read();
        });
    return shared;
}

/// What only questions about persons need; an API without them has no such files.
void readPersonParts(const SourceFolder &folder, SharedParts &shared, Problem &problem)
{
    const auto read = [&](const QString &name, auto reader) {
        const QString file = folder.sharedFile(name);
        if (!folder.has(file))
            return;
        const Words words = folder.words(file, problem);
        reader(folder.read(file, problem), Place(file), words);
    };
    read(u"ways"_s, [&](const QJsonDocument &json, const Place &place, const Words &words) {
        shared.ways = readWays(json.array(), place, words, problem);
    });
    read(u"outcomes"_s, [&](const QJsonDocument &json, const Place &place, const Words &words) {
        shared.outcomes = readOutcomes(json.object(), place, words, problem);
    });
    read(u"rules"_s, [&](const QJsonDocument &json, const Place &place, const Words &words) {
        shared.rules = PersonReader(words, problem).readRules(json.object(), place);
    });
    read(u"answers"_s, [&](const QJsonDocument &json, const Place &place, const Words &words) {
        shared.answers = PersonReader(words, problem).readAnswers(json.object(), place);
    });
}

/// What no file can know alone: one identifier, one path, twins that exist.
void checkTogether(const QList<Endpoint> &endpoints, const QString &file, QSet<QString> &ids,
                   QSet<QString> &paths, Problem &problem)
{
    const Place whole(file);
    for (const Endpoint &endpoint : endpoints) {
        const Place place(whole, endpoint.id);
        const QString id = endpoint.id + u'#' + endpoint.modality;
        if (ids.contains(id))
            problem.report(place, u"this identifier is there twice"_s);
        ids << id << endpoint.id;
        for (const EndpointVersion &version : endpoint.versions) {
            if (paths.contains(version.path))
                problem.report(place, u"the path “%1” is there twice"_s.arg(version.path));
            paths.insert(version.path);
        }
    }
}

void checkTwins(const QList<Endpoint> &endpoints, const QSet<QString> &ids, Problem &problem)
{
    for (const Endpoint &endpoint : endpoints) {
        if (!endpoint.twinOf.isEmpty() && !ids.contains(endpoint.twinOf))
            problem.report(Place(endpoint.id), u"unknown twin “%1”"_s.arg(endpoint.twinOf));
    }
}

QList<Endpoint> readEndpoints(const SourceFolder &folder, const SharedParts &shared, Problem &problem)
{
    QList<Endpoint> endpoints;
    QSet<QString> ids;
    QSet<QString> paths;
    for (const QString &file : folder.providerFiles()) {
        const Words words = folder.words(file, problem);
        const QJsonObject json = folder.read(file, problem).object();
        const auto read = EndpointReader(shared, words, problem).read(json, Place(file));
        checkTogether(read, file, ids, paths, problem);
        endpoints += read;
    }
    checkTwins(endpoints, ids, problem);
    return endpoints;
}

/// The order of the window: theme after theme, and within one the order of the files.
QList<Endpoint> byTheme(const QList<Endpoint> &endpoints, const QList<Theme> &themes)
{
    QList<Endpoint> ordered;
    for (const Theme &theme : themes) {
        std::ranges::copy_if(endpoints, std::back_inserter(ordered),
                             [&theme](const Endpoint &endpoint) { return endpoint.theme == theme.id; });
    }
    return ordered;
}

bool isVariable(QStringView segment)
{
    return segment.startsWith(u'{');
}

} // namespace

Result<Catalogue> Catalogue::load(QLocale::Language language, Api api)
{
    return loadFrom(u":/catalogue"_s, language, api);
}

Result<Catalogue> Catalogue::loadFrom(const QString &folder, QLocale::Language language, Api api)
{
    const SourceFolder source(folder, api == Api::Entreprise ? u"entreprise"_s : u"particulier"_s, language);
    Problem problem;
    SharedParts shared = readShared(source, api, problem);
    readPersonParts(source, shared, problem);
    Catalogue catalogue;
    catalogue.m_themes = shared.themes;
    catalogue.m_ways = shared.ways;
    catalogue.m_quotaGroups = shared.quotaGroups;
    const QList<Endpoint> endpoints = readEndpoints(source, shared, problem);
    if (problem.found())
        return Unexpected(Failure::of(FailureKind::Internal, u"catalogue: "_s + problem.text()));
    catalogue.m_endpoints = byTheme(endpoints, catalogue.m_themes);
    catalogue.indexRoutes();
    return catalogue;
}

void Catalogue::indexRoutes()
{
    for (qsizetype endpoint = 0; endpoint < m_endpoints.size(); ++endpoint) {
        const QList<EndpointVersion> &versions = m_endpoints.at(endpoint).versions;
        for (qsizetype version = 0; version < versions.size(); ++version)
            m_routes += Route{versions.at(version).path.split(u'/'), endpoint, version};
    }
}

const Endpoint *Catalogue::find(const QString &id, const QString &modality) const
{
    const auto found = std::ranges::find_if(m_endpoints, [&](const Endpoint &endpoint) {
        return endpoint.id == id && endpoint.modality == modality;
    });
    return found == m_endpoints.cend() ? nullptr : &*found;
}

Catalogue::Match Catalogue::match(const QString &requestPath) const
{
    const QStringView path = QStringView(requestPath).left(requestPath.indexOf(u'?'));
    const QList<QStringView> segments = path.split(u'/');
    // “…/diffusibles/{siret}” must win over “…/{siret}/adresse”: the fewer variables, the better.
    Match best;
    for (const Route &route : m_routes) {
        const Match found = matchOf(route, segments);
        if (found.version != nullptr &&
            (best.version == nullptr || found.pathParameters.size() < best.pathParameters.size()))
            best = found;
    }
    return best;
}

Catalogue::Match Catalogue::matchOf(const Route &route, const QList<QStringView> &segments) const
{
    if (route.segments.size() != segments.size())
        return {};
    Match match;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &expected = route.segments.at(i);
        if (isVariable(expected) && !segments.at(i).isEmpty())
            match.pathParameters.insert(expected.sliced(1).chopped(1),
                                        QUrl::fromPercentEncoding(segments.at(i).toUtf8()));
        else if (expected != segments.at(i))
            return {};
    }
    match.endpoint = &m_endpoints.at(route.endpoint);
    match.version = &match.endpoint->versions.at(route.version);
    return match;
}

QuotaGroup Catalogue::quotaGroup(const QString &id) const
{
    const auto found = std::ranges::find(m_quotaGroups, id, &QuotaGroup::id);
    return found == m_quotaGroups.cend() ? QuotaGroup{} : *found;
}

} // namespace agrafe::catalogue
