// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "described_catalogue.h"

#include "reference.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::test {

using catalogue::Endpoint;
using catalogue::EndpointVersion;
using catalogue::Field;
using catalogue::FieldFormat;
using catalogue::Parameter;

namespace {

/// The description names what it sends: "prenoms[]".
QString plainName(const QString &described)
{
    return described.endsWith(u"[]") ? described.chopped(2) : described;
}

bool saysItsOwnWords(const EndpointVersion &version, const QString &path)
{
    if (!path.endsWith(u".code"))
        return false;
    const QString group = path.chopped(u"code"_s.size());
    return version.field(group + u"label"_s) != nullptr || version.field(group + u"libelle"_s) != nullptr;
}

void compareParameter(const DescribedParameter &described, const Parameter &parameter, bool valuesInText,
                      const QString &place, Gaps &gaps)
{
    gaps.addUnless(parameter.in == described.in, place + u" in "_s + described.in);
    gaps.addUnless(parameter.required == described.required, place + u" required"_s);
    gaps.addUnless((parameter.type == u"array") == described.name.endsWith(u"[]"), place + u" list"_s);
    gaps.addUnless(sorted(parameter.values) == sorted(described.values) || valuesInText,
                   place + u" values"_s);
    gaps.addUnless(!described.minimum || parameter.minimum == described.minimum, place + u" minimum"_s);
    gaps.addUnless(!described.maximum || parameter.maximum == described.maximum, place + u" maximum"_s);
}

QSet<QString> codesCausedBy(const EndpointVersion &version)
{
    QSet<QString> caused;
    for (const Parameter &parameter : version.parameters)
        caused << parameter.errorCode << parameter.missingCode;
    for (const catalogue::ParameterRule &rule : version.rules)
        caused << rule.code;
    return caused;
}

} // namespace

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QString DescribedCatalogue::file(const QString &name)
{
    return QDir(QStringLiteral(REFERENCE_FOLDER)).filePath(name);
}

std::optional<DescribedCatalogue> DescribedCatalogue::load(catalogue::Api api, const QString &description,
                                                           bool (*offered)(const Operation &))
{
    const auto loaded = catalogue::Catalogue::load(QLocale::French, api);
    const auto described = OpenApi::read(file(description));
    if (!loaded || !described)
        return std::nullopt;
    DescribedCatalogue both;
    both.m_catalogue = *loaded;
    for (const Endpoint &endpoint : both.m_catalogue.endpoints()) {
        for (const EndpointVersion &version : endpoint.versions) {
            both.m_versions.insert(version.path, &version);
            both.m_endpoints.insert(version.path, &endpoint);
        }
    }
    for (const Operation &operation : described->operations()) {
        if (offered(operation))
            both.m_operations += operation;
    }
    return both;
}

const EndpointVersion *DescribedCatalogue::version(const QString &path) const
{
    return m_versions.value(path);
}

const Endpoint *DescribedCatalogue::endpoint(const QString &path) const
{
    return m_endpoints.value(path);
}

template<typename Compare>
Gaps DescribedCatalogue::compared(Compare compare) const
{
    Gaps gaps;
    for (const Operation &operation : m_operations) {
        if (const EndpointVersion *known = version(operation.path))
            compare(operation, *known, gaps);
    }
    return gaps;
}

Gaps DescribedCatalogue::paths() const
{
    Gaps gaps = compared([](const Operation &operation, const EndpointVersion &known, Gaps &found) {
        found.addUnless(known.deprecated == operation.deprecated, operation.path + u" deprecated"_s);
    });
    QSet<QString> described;
    for (const Operation &operation : m_operations) {
        described.insert(operation.path);
        gaps.addUnless(version(operation.path) != nullptr, operation.path);
    }
    for (const QString &path : m_versions.keys())
        gaps.addUnless(described.contains(path), path + u" is not in the description"_s);
    return gaps;
}

Gaps DescribedCatalogue::parameters(const QSet<QString> &valuesInTextOnly,
                                    const QSet<QString> &undeclared) const
{
    return compared([&](const Operation &operation, const EndpointVersion &known, Gaps &gaps) {
        QSet<QString> names;
        for (const DescribedParameter &described : operation.parameters) {
            const QString name = plainName(described.name);
            names.insert(name);
            if (name == u"Cache-Control")
                continue;
            const Parameter *parameter = known.parameter(name);
            const QString place = operation.path + u' ' + described.name;
            gaps.addUnless(parameter != nullptr, place);
            if (parameter != nullptr)
                compareParameter(described, *parameter, valuesInTextOnly.contains(name), place, gaps);
        }
        gaps.addUnless(known.acceptsNoCache == names.contains(u"Cache-Control"_s),
                       operation.path + u" noCache"_s);
        for (const Parameter &parameter : known.parameters)
            gaps.addUnless(names.contains(parameter.name) ||
                               undeclared.contains(operation.path + u' ' + parameter.name),
                           operation.path + u' ' + parameter.name + u" is not in the description"_s);
    });
}

Gaps DescribedCatalogue::statuses() const
{
    return compared([](const Operation &operation, const EndpointVersion &known, Gaps &gaps) {
        const QSet<int> statuses(known.statuses.cbegin(), known.statuses.cend());
        for (const int status : operation.statuses - statuses)
            gaps.add(operation.path + u' ' + QString::number(status));
    });
}

Gaps DescribedCatalogue::codesOfParameters(const QSet<QString> &others) const
{
    return compared([&others](const Operation &operation, const EndpointVersion &known, Gaps &gaps) {
        const QSet<QString> caused = codesCausedBy(known) + others;
        for (auto code = operation.codes.cbegin(); code != operation.codes.cend(); ++code) {
            const QString place = operation.path + u' ' + code.key();
            gaps.addUnless(code.value() != 422 || caused.contains(code.key()) || caused.contains(place),
                           place);
        }
    });
}

Gaps DescribedCatalogue::placesOfAnswers() const
{
    return compared([](const Operation &operation, const EndpointVersion &known, Gaps &gaps) {
        for (auto place = operation.places.cbegin(); place != operation.places.cend(); ++place) {
            // The row of a table needs no heading of its own.
            if (place->kind != SchemaPlace::Kind::Row)
                gaps.addUnless(known.field(place.key()) != nullptr, operation.path + u' ' + place.key());
        }
    });
}

Gaps DescribedCatalogue::enumerations() const
{
    return compared([](const Operation &operation, const EndpointVersion &known, Gaps &gaps) {
        for (auto place = operation.places.cbegin(); place != operation.places.cend(); ++place) {
            const Field *field = known.field(place.key());
            if (field == nullptr)
                continue;
            for (const QString &value : place->values)
                gaps.addUnless(field->values.contains(value) || saysItsOwnWords(known, place.key()),
                               operation.path + u' ' + place.key() + u" = "_s + value);
            gaps.addUnless(place->type != u"boolean" || field->format == FieldFormat::Boolean,
                           operation.path + u' ' + place.key() + u" is a boolean"_s);
        }
    });
}

Gaps DescribedCatalogue::scopesOfRoutes(int &seen) const
{
    Gaps gaps;
    for (const auto &row : readTable(file(u"scopes-routes.csv"_s))) {
        const QString path = row.value(u"path"_s);
        const Endpoint *known = endpoint(path);
        if (known == nullptr)
            continue; // a route of the other API; paths() sees to the rest
        ++seen;
        const QString scopes = row.value(u"scopes_any_of_which_opens_the_route"_s);
        gaps.addUnless(sorted(known->scopes) == sorted(scopes.split(u' ', Qt::SkipEmptyParts)),
                       path + u": "_s + scopes);
    }
    return gaps;
}

Gaps DescribedCatalogue::officialCases(int &seen, const Exception &mayBeUnknown) const
{
    Gaps gaps;
    for (const Case &official : readCases(file(u"staging/cases.jsonl"_s))) {
        const EndpointVersion *known = version(official.path);
        if (known == nullptr)
            continue;
        ++seen;
        for (const QString &name : official.parameters) {
            const bool excepted = mayBeUnknown && mayBeUnknown(*endpoint(official.path), name);
            gaps.addUnless(known->parameter(name) != nullptr || excepted,
                           official.name + u" parameter "_s + name);
        }
        gaps.addUnless(known->statuses.contains(official.status), official.name + u" status"_s);
        if (official.status != 200)
            continue;
        for (const QString &place : valuesOfPayload(official.payload))
            gaps.addUnless(known->field(place) != nullptr, official.name + u' ' + place);
    }
    return gaps;
}

} // namespace agrafe::test
