// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/endpoint.h"

#include "catalogue/catalogue.h"

#include <QRegularExpression>

#include <algorithm>

namespace agrafe::catalogue {

const Parameter *EndpointVersion::parameter(const QString &name) const
{
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.cend() ? nullptr : &*found;
}

const Parameter *EndpointVersion::subject() const
{
    const auto found = std::ranges::find_if(parameters, [](const Parameter &parameter) {
        return parameter.in == u"path" && parameter.name.startsWith(u"sir") && parameter.name != u"year" &&
               parameter.name != u"month";
    });
    return found == parameters.cend() ? nullptr : &*found;
}

const Field *EndpointVersion::field(const QString &path) const
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    const QString general = QString(path).replace(index, QStringLiteral("[]"));
    const auto found = std::ranges::find(fields, general, &Field::path);
    return found == fields.cend() ? nullptr : &*found;
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
