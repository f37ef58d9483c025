// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/session.h"
#include "services/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace agrafe::cli {

namespace {

using catalogue::Endpoint;
using catalogue::EndpointVersion;
using catalogue::Parameter;

QJsonObject parameterJson(const Parameter &parameter)
{
    return {{QStringLiteral("name"), parameter.name},
            {QStringLiteral("in"), parameter.in},
            {QStringLiteral("required"), parameter.required},
            {QStringLiteral("type"), parameter.type},
            {QStringLiteral("enum"), parameter.values.isEmpty()
                                         ? QJsonValue()
                                         : QJsonValue(QJsonArray::fromStringList(parameter.values))}};
}

QJsonObject versionJson(const EndpointVersion &version)
{
    QJsonArray parameters;
    for (const Parameter &parameter : version.parameters)
        parameters.append(parameterJson(parameter));
    const Parameter *subject = version.subject();
    return {{QStringLiteral("version"), version.version},
            {QStringLiteral("path"), version.path},
            {QStringLiteral("deprecated"), version.deprecated},
            {QStringLiteral("subject"), subject == nullptr ? QJsonValue() : QJsonValue(subject->name)},
            {QStringLiteral("parameters"), parameters}};
}

QJsonObject endpointJson(const Endpoint &endpoint)
{
    QJsonArray versions;
    for (const EndpointVersion &version : endpoint.versions)
        versions.append(versionJson(version));
    return {{QStringLiteral("id"), endpoint.id},
            {QStringLiteral("api"), endpoint.api == catalogue::Api::Entreprise
                                        ? QStringLiteral("entreprise")
                                        : QStringLiteral("particulier")},
            {QStringLiteral("title"), endpoint.title},
            {QStringLiteral("provider"), endpoint.provider},
            {QStringLiteral("theme"), endpoint.theme},
            {QStringLiteral("kind"), endpoint.kind == catalogue::Kind::Document ? QStringLiteral("document")
                                                                                : QStringLiteral("data")},
            {QStringLiteral("quotaGroup"), endpoint.quotaGroup},
            {QStringLiteral("modality"),
             endpoint.modality.isEmpty() ? QJsonValue() : QJsonValue(endpoint.modality)},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(endpoint.scopes)},
            {QStringLiteral("perimeter"), endpoint.perimeter},
            {QStringLiteral("versions"), versions}};
}

/// A status of a person has several lines, one a way of calling.
QString lineOf(const Endpoint &endpoint)
{
    const QString id = endpoint.modality.isEmpty()
                           ? endpoint.id
                           : QStringLiteral("%1 --modalite %2").arg(endpoint.id, endpoint.modality);
    return QStringLiteral("  %1 %2 (%3)").arg(id, -64).arg(endpoint.bareTitle(), endpoint.provider);
}

void printText(const catalogue::Catalogue &catalogue)
{
    for (const catalogue::Theme &theme : catalogue.themes()) {
        printLine(theme.title);
        for (const Endpoint &endpoint : catalogue.endpoints()) {
            if (endpoint.theme == theme.id)
                printLine(lineOf(endpoint));
        }
    }
}

QCoro::Task<int> run(Arguments arguments)
{
    const bool json = wantsJson(arguments).value_or(false);
    if (arguments.words != QStringList{QStringLiteral("lister")}) {
        co_return endWith(
            Failure::input(QCoreApplication::translate("Cli", "Après « catalogue », écrivez « lister ».")),
            json);
    }
    if (const auto options = servicesOptions(arguments); !options)
        co_return endWith(options.error(), json);
    QList<catalogue::Catalogue> catalogues;
    for (const catalogue::Api api : {catalogue::Api::Entreprise, catalogue::Api::Particulier}) {
        const auto catalogue = catalogue::Catalogue::load(services::spokenLanguage(), api);
        if (!catalogue)
            co_return endWith(catalogue.error(), json);
        catalogues.append(*catalogue);
    }
    if (!json) {
        for (const catalogue::Catalogue &catalogue : std::as_const(catalogues))
            printText(catalogue);
        co_return Done;
    }
    QJsonArray list;
    for (const catalogue::Catalogue &catalogue : std::as_const(catalogues)) {
        for (const Endpoint &endpoint : catalogue.endpoints())
            list.append(endpointJson(endpoint));
    }
    printJson(QJsonDocument(list));
    co_return Done;
}

} // namespace

Command catalogueCommand()
{
    return {.name = "catalogue",
            .usage = "lister",
            .summary = QT_TRANSLATE_NOOP("Cli", "ce qui peut être demandé"),
            .options = commonOptions(),
            .run = run};
}

} // namespace agrafe::cli
