// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/day_text.h"
#include "cli/answer_json.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/person_fields.h"
#include "cli/session.h"
#include "communes/places.h"
#include "particulier/consultations.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace agrafe::cli {

namespace {

using particulier::Consultations;
using Step = QCoro::Task<Result<int>> (*)(Arguments arguments, services::Services &services);

QString titleOf(const catalogue::Catalogue &catalogue, const QString &endpointId)
{
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        if (endpoint.id == endpointId)
            return endpoint.title;
    }
    return endpointId;
}

QJsonObject inJson(const journal::Record &record)
{
    const http::AccessIntent &intent = record.intent;
    const auto outcome = record.outcome.value_or(http::AccessOutcome());
    return {
        {QStringLiteral("id"), record.id},
        {QStringLiteral("at"), orNull(record.at)},
        {QStringLiteral("agent"), record.agent},
        {QStringLiteral("habilitation"), intent.habilitationName},
        {QStringLiteral("environment"), intent.environment},
        {QStringLiteral("endpointId"), intent.endpointId},
        {QStringLiteral("version"), intent.version},
        {QStringLiteral("subject"), intent.subject},
        {QStringLiteral("recipient"), intent.recipient},
        {QStringLiteral("object"), intent.object},
        {QStringLiteral("outcome"), orNull(outcome.outcome)},
        {QStringLiteral("status"), outcome.httpStatus > 0 ? QJsonValue(outcome.httpStatus) : QJsonValue()},
        {QStringLiteral("code"), orNull(outcome.code)},
        {QStringLiteral("requestId"), orNull(outcome.requestId)}};
}

void tellInJson(const Consultations &found, bool comparable)
{
    QJsonArray accesses;
    for (const journal::Record &record : found.accesses)
        accesses.append(inJson(record));
    printJson(QJsonDocument(QJsonObject{{QStringLiteral("accesses"), accesses},
                                        {QStringLiteral("notComparable"), found.notComparable},
                                        {QStringLiteral("comparable"), comparable}}));
}

void tell(const Consultations &found, bool comparable, const catalogue::Catalogue &catalogue)
{
    for (const journal::Record &record : found.accesses)
        printLine(QStringList{momentText(record.at), record.agent,
                              titleOf(catalogue, record.intent.endpointId), record.intent.object,
                              record.outcome ? record.outcome->requestId : QString()}
                      .join(u'\t'));
    const int count = static_cast<int>(found.accesses.size());
    printMessage(QCoreApplication::translate("Cli", "%n accès à cette personne.", nullptr, count));
    if (found.notComparable > 0)
        printMessage(QCoreApplication::translate(
            "Cli", "%n accès fait(s) sans trousseau ne peut (peuvent) plus être comparé(s).", nullptr,
            found.notComparable));
    if (!comparable)
        printMessage(QCoreApplication::translate(
            "Cli", "Le trousseau de ce poste n’est pas disponible : rien ne peut être comparé."));
}

/// A misspelt field, or none that names somebody, would find nobody and look like an answer.
Result<particulier::Fields> fieldsOfSomebody(const Arguments &arguments,
                                             const catalogue::Catalogue &catalogue)
{
    const auto input = personInput(arguments);
    if (!input)
        return Unexpected(input.error());
    QList<const catalogue::EndpointVersion *> versions;
    bool named = false;
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        versions += &endpoint.newest();
        named |= !particulier::canonicalForm(endpoint, input->fields).isEmpty();
    }
    if (const QStringList strange = particulier::strangeFields(versions, input->fields); !strange.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Aucun statut n’a de champ « %1 ».").arg(strange.first()),
            QCoreApplication::translate("Cli",
                                        "agrafe-cli catalogue lister --format json donne ceux de chacun.")));
    if (!named)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Donnez l’identité, ou un numéro de la personne."),
            QCoreApplication::translate("Cli",
                                        "Écrivez --champs - et envoyez une ligne nom=valeur par champ.")));
    return input->fields;
}

/// "Who looked at this person?"
QCoro::Task<Result<int>> person(Arguments arguments, services::Services &services)
{
    const auto from = dayOption(arguments, QStringLiteral("depuis"));
    if (!from)
        co_return Unexpected(from.error());
    const auto catalogue = services.persons();
    if (!catalogue)
        co_return Unexpected(catalogue.error());
    const auto fields = fieldsOfSomebody(arguments, **catalogue);
    if (!fields)
        co_return Unexpected(fields.error());
    if (const auto started = co_await services.journal().start(); !started)
        co_return Unexpected(started.error());
    const particulier::FingerprintKey key = co_await services.fingerprints().key();
    const communes::Places places;
    const QStringList fingerprints =
        particulier::fingerprintsOf(key, **catalogue, *fields, particulier::mergersOf(places.gazetteer()));
    const QDateTime start = from->isValid() ? from->startOfDay() : QDateTime();
    const auto found = co_await particulier::consultationsOf(services.journal(), fingerprints, start);
    if (!found)
        co_return Unexpected(found.error());
    if (wantsJson(arguments).value_or(false))
        tellInJson(*found, key.comparable);
    else
        tell(*found, key.comparable, **catalogue);
    co_return Done;
}

Failure unknownAction()
{
    return Failure::input(
        QCoreApplication::translate("Cli", "Cette action du journal n’existe pas."),
        QCoreApplication::translate("Cli", "Choisissez personne, cle exporter ou cle importer."));
}

/// The key of the fingerprints, from one workstation of a service to the others.
QCoro::Task<Result<int>> fingerprintKey(Arguments arguments, services::Services &services)
{
    const QString action = arguments.words.value(1);
    if (action == QLatin1String("exporter")) {
        const auto key = co_await services.fingerprints().exported();
        if (!key)
            co_return Unexpected(key.error());
        printLine(QString::fromLatin1(key->reveal()));
        printMessage(QCoreApplication::translate(
            "Cli",
            "Avec cette clé, on reconnaît une personne dans le journal : donnez-la aux seuls postes du "
            "service, puis effacez-la."));
        co_return Done;
    }
    if (action != QLatin1String("importer"))
        co_return Unexpected(unknownAction());
    const auto given = secretFromStdin();
    if (!given)
        co_return Unexpected(given.error());
    if (const auto adopted = co_await services.fingerprints().adopt(*given); !adopted)
        co_return Unexpected(adopted.error());
    printMessage(QCoreApplication::translate(
        "Cli", "Clé enregistrée : les empreintes faites avant sur ce poste ne se comparent plus."));
    co_return Done;
}

QCoro::Task<int> run(Arguments arguments)
{
    static const QMap<QString, Step> steps{{QStringLiteral("personne"), person},
                                           {QStringLiteral("cle"), fingerprintKey}};
    const bool json = wantsJson(arguments).value_or(false);
    const Step step = steps.value(arguments.words.value(0));
    if (step == nullptr)
        co_return endWith(unknownAction(), json);
    auto services = makeServices(arguments);
    if (!services)
        co_return endWith(services.error(), json);
    const auto code = co_await step(arguments, **services);
    co_return code ? *code : endWith(code.error(), json);
}

} // namespace

Command journalCommand()
{
    return {
        .name = "journal",
        .usage = "personne | cle exporter | cle importer",
        .summary = QT_TRANSLATE_NOOP("Cli", "qui a consulté cette personne ?"),
        .options =
            QList<OptionRule>{
                {"champ", QT_TRANSLATE_NOOP("Cli", "nom=valeur"),
                 QT_TRANSLATE_NOOP("Cli", "un champ, nommé comme le service (prenoms=Jeanne,Marie)"), true},
                {"champs", "-",
                 QT_TRANSLATE_NOOP("Cli",
                                   "lit les champs sur l’entrée standard, une ligne nom=valeur chacun")},
                {"depuis", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "personne : depuis ce jour")}} +
            commonOptions(),
        .run = run};
}

} // namespace agrafe::cli
