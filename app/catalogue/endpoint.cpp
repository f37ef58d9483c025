// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/endpoint.h"

#include <algorithm>

namespace agrafe::catalogue {

namespace {

/// "data[12].nom" → "data[].nom"
QString withoutIndexes(const QString &path)
{
    if (!path.contains(u'['))
        return path;
    QString general;
    general.reserve(path.size());
    bool inside = false;
    for (const QChar character : path) {
        inside = inside && character != u']';
        if (!inside)
            general += character;
        inside = inside || character == u'[';
    }
    return general;
}

} // namespace

bool Field::shownBy(const QStringList &granted) const
{
    return std::ranges::all_of(scopes, [&granted](const QString &scope) { return granted.contains(scope); });
}

const Parameter *EndpointVersion::parameter(const QString &name) const
{
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.cend() ? nullptr : &*found;
}

const Parameter *EndpointVersion::subject() const
{
    // Every way of naming a company or an association begins with one of these two.
    const auto found = std::ranges::find_if(parameters, [](const Parameter &parameter) {
        return parameter.in == u"path" &&
               (parameter.name.startsWith(u"siren") || parameter.name.startsWith(u"siret"));
    });
    return found == parameters.cend() ? nullptr : &*found;
}

const Field *EndpointVersion::field(const QString &path) const
{
    const QString general = withoutIndexes(path);
    if (fieldIndex.isEmpty()) {
        const auto found = std::ranges::find(fields, general, &Field::path);
        return found == fields.cend() ? nullptr : &*found;
    }
    const auto found = fieldIndex.constFind(general);
    return found == fieldIndex.cend() ? nullptr : &fields.at(*found);
}

QString Endpoint::bareTitle() const
{
    const qsizetype opening = title.lastIndexOf(QLatin1String(" ("));
    const bool named = opening >= 0 && title.endsWith(QLatin1Char(')')) &&
                       provider.startsWith(title.sliced(opening + 2).chopped(1));
    return named ? title.first(opening) : title;
}

const EndpointVersion *Endpoint::version(int number) const
{
    const auto found = std::ranges::find(versions, number, &EndpointVersion::version);
    return found == versions.cend() ? nullptr : &*found;
}

bool Endpoint::openedBy(const QStringList &granted) const
{
    return scopes.isEmpty() ||
           std::ranges::any_of(scopes, [&granted](const QString &scope) { return granted.contains(scope); });
}

} // namespace agrafe::catalogue
