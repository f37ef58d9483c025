// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/call.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

Call Call::from(const catalogue::Catalogue::Match &match, const HttpRequest &request)
{
    Call call;
    call.endpoint = match.endpoint;
    call.version = match.version;
    call.path = request.path;
    call.pathParameters = match.pathParameters;
    call.parameters = match.pathParameters;
    call.recipient = request.queryValue(u"recipient"_s);
    call.context = request.queryValue(u"context"_s);
    call.object = request.queryValue(u"object"_s);
    call.noCache = request.header("cache-control").toLower().contains("no-cache");
    for (const auto &[name, value] : request.query) {
        if (name == u"recipient" || name == u"context" || name == u"object" ||
            call.pathParameters.contains(name))
            continue;
        // A list comes as "name[]", once a value.
        QString &kept = call.parameters[name.endsWith(u"[]") ? name.chopped(2) : name];
        kept = name.endsWith(u"[]") && !kept.isEmpty() ? kept + u',' + value : value;
    }
    return call;
}

QString Call::subject() const
{
    const catalogue::Parameter *subject = version->subject();
    return subject == nullptr ? QString() : pathParameters.value(subject->name);
}

QString Call::question() const
{
    return question(version->path, parameters);
}

QString Call::question(const QString &routePath, const QMap<QString, QString> &parameters)
{
    QString text = routePath;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter)
        text += u'\x1f' + parameter.key() + u'=' + parameter.value();
    return text;
}

} // namespace agrafe::sandbox
