// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/output.h"
#include "cli/person_fields.h"
#include "cli/person_report.h"
#include "cli/session.h"
#include "cli/termination.h"
#include "etat/parameters.h"

#include <QCoreApplication>
#include <QCoroSignal>

#include <algorithm>

namespace agrafe::cli {

namespace {

using particulier::Inquiry;
using particulier::InquiryRequest;
using particulier::Question;

constexpr auto ofPersons = catalogue::Api::Particulier;

Failure unknownStatus(const QString &id)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "Le statut « %1 » n’est pas au catalogue.").arg(id),
        QCoreApplication::translate("Cli", "agrafe-cli catalogue lister les donne tous."));
}

bool hasAllItWants(const catalogue::Endpoint &endpoint, const particulier::Fields &fields)
{
    const particulier::Fields given = particulier::fieldsFor(endpoint.newest(), fields);
    return std::ranges::all_of(endpoint.newest().parameters, [&given](const catalogue::Parameter &each) {
        return !each.required || etat::isOfTheFrame(each.name) || given.contains(each.name);
    });
}

/// The way that was named, else the first that an agent uses and whose fields are given.
Result<QString> modalityOf(const Arguments &arguments, const catalogue::Catalogue &catalogue,
                           const QString &id, const particulier::Fields &fields)
{
    const QString named = arguments.value(QStringLiteral("modalite"));
    if (!named.isEmpty()) {
        if (catalogue.find(id, named) == nullptr)
            return Unexpected(Failure::input(
                QCoreApplication::translate("Cli", "« %1 » ne se demande pas par « %2 ».").arg(id, named),
                QCoreApplication::translate("Cli",
                                            "agrafe-cli catalogue lister donne les façons de chacun.")));
        return named;
    }
    QString first;
    for (const catalogue::Way &way : catalogue.ways()) {
        const catalogue::Endpoint *endpoint = catalogue.find(id, way.id);
        if (endpoint == nullptr || !way.reservation.isEmpty())
            continue;
        if (first.isEmpty())
            first = way.id;
        if (hasAllItWants(*endpoint, fields))
            return way.id;
    }
    if (first.isEmpty())
        return Unexpected(unknownStatus(id));
    return first;
}

Result<Question> questionOf(const Arguments &arguments, const catalogue::Catalogue &catalogue,
                            const particulier::Fields &fields)
{
    if (arguments.words.size() != 1)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Donnez un statut, et un seul."),
            QCoreApplication::translate("Cli", "agrafe-cli catalogue lister les donne tous.")));
    const QString id = arguments.words.first();
    const auto modality = modalityOf(arguments, catalogue, id, fields);
    if (!modality)
        return Unexpected(modality.error());
    const auto number = versionOption(arguments);
    if (!number)
        return Unexpected(number.error());
    const catalogue::Endpoint *endpoint = catalogue.find(id, *modality);
    const catalogue::EndpointVersion *version =
        *number == 0 ? &endpoint->newest() : endpoint->version(*number);
    if (version == nullptr)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "« %1 » n’a pas de version %2.").arg(id).arg(*number)));
    if (const QStringList strange = particulier::strangeFields({version}, fields); !strange.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Ce statut n’a pas de champ « %1 ».").arg(strange.first()),
            QCoreApplication::translate("Cli",
                                        "agrafe-cli catalogue lister --format json donne ceux de chacun.")));
    return Question{
        .endpointId = id, .modality = *modality, .version = *number, .fields = fields, .variant = {}};
}

/// All that can be wrong in what was typed, said before the token is looked up and the journal opened.
Result<InquiryRequest> checkedRequest(const Arguments &arguments, services::Services &services,
                                      const PersonInput &input, Session &session)
{
    const auto catalogue = services.persons();
    if (!catalogue)
        return Unexpected(catalogue.error());
    const auto question = questionOf(arguments, **catalogue, input.fields);
    if (!question)
        return Unexpected(question.error());
    if (arguments.value(QStringLiteral("objet")).trimmed().isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "L’objet (le numéro du dossier) manque."),
            QCoreApplication::translate(
                "Cli", "Ajoutez --objet : le journal le garde, le service ne le reçoit pas.")));
    auto chosen = chosenSession(arguments, services.habilitations(), habilitation::Service::Particulier);
    if (!chosen)
        return Unexpected(chosen.error());
    session = std::move(*chosen);
    InquiryRequest request;
    request.access.habilitation = session.habilitation;
    request.frame = session.frame;
    request.questions = {*question};
    request.fresh = arguments.has(QStringLiteral("frais"));
    if (const auto obstacle = Inquiry::obstacle(request, **catalogue))
        return Unexpected(*obstacle);
    return request;
}

/// A citizen's own token is not asked for its rights.
QCoro::Task<Result<void>> readRights(InquiryRequest &request, etat::Client &client,
                                     const catalogue::Catalogue &catalogue)
{
    const auto way =
        std::ranges::find(catalogue.ways(), request.questions.first().modality, &catalogue::Way::id);
    if (way != catalogue.ways().cend() && !way->reservation.isEmpty())
        co_return Result<void>();
    auto rights = co_await rightsOf(request.access, client);
    if (!rights)
        co_return Unexpected(rights.error());
    request.rights = *rights;
    co_return Result<void>();
}

QCoro::Task<int> askAndReport(InquiryRequest request, services::Services &services, bool json)
{
    const auto catalogue = services.persons();
    if (!catalogue)
        co_return endWith(catalogue.error(), json, ofPersons);
    if (const auto read = co_await readRights(request, services.etatOfPersons(), **catalogue); !read)
        co_return endWith(read.error(), json, ofPersons);
    request.key = co_await services.fingerprints().key(request.access.habilitation.environment);
    Inquiry inquiry(request, **catalogue, services.etatOfPersons());
    http::Client &http = services.http();
    const std::stop_callback onStop(terminationToken(), [&inquiry, &http] {
        http.shutDown(); // first: what is under way is then recorded as interrupted
        inquiry.stop();
    });
    inquiry.start();
    if (inquiry.isRunning())
        co_await qCoro(&inquiry, &Inquiry::finished);
    const particulier::Status status = inquiry.statuses().first();
    co_await inquiry.close(services.clock());
    if (status.answer && !request.key.comparable)
        printMessage(particulier::notComparableSentence());
    if (const auto failure = endingFailure(status))
        co_return endWith(*failure, json, ofPersons);
    if (json)
        printJson(QJsonDocument(personJson(status)));
    else
        printLine(personText(status));
    co_return personExitCode(status);
}

QCoro::Task<int> openAndAsk(Arguments arguments, services::Services &services, bool json)
{
    const auto input = personInput(arguments);
    if (!input)
        co_return endWith(input.error(), json, ofPersons);
    Session session;
    auto request = checkedRequest(arguments, services, *input, session);
    if (!request)
        co_return endWith(request.error(), json, ofPersons);
    const auto access = co_await openSession(arguments, session, services, input->token);
    if (!access)
        co_return endWith(access.error(), json, ofPersons);
    request->access = *access;
    const LostTraces lost(services);
    const int code = co_await askAndReport(*request, services, json);
    co_await services.journal().markInterrupted();
    co_return withTraces(code, lost.count());
}

QCoro::Task<int> run(Arguments arguments)
{
    return runWithServices(std::move(arguments), openAndAsk);
}

QList<OptionRule> personOptions()
{
    return QList<OptionRule>{
               {"modalite", "identite|identifiant|ine|france_connect",
                QT_TRANSLATE_NOOP("Cli", "façon de nommer la personne (sinon celle de ses champs)")},
               {"champ", QT_TRANSLATE_NOOP("Cli", "nom=valeur"),
                QT_TRANSLATE_NOOP("Cli", "un champ, nommé comme le service (prenoms=Jeanne,Marie)"), true},
               {"champs", "-",
                QT_TRANSLATE_NOOP("Cli",
                                  "lit les champs sur l’entrée standard, une ligne nom=valeur chacun")},
               {"version", "N", QT_TRANSLATE_NOOP("Cli", "version voulue (sinon la plus récente)")},
               freshRule(),
           } +
           sessionOptions();
}

} // namespace

Command personCommand()
{
    return {.name = "particulier",
            .usage = QT_TRANSLATE_NOOP("Cli", "STATUT"),
            .summary = QT_TRANSLATE_NOOP("Cli", "vérifie un statut d’une personne"),
            .options = personOptions(),
            .run = run};
}

} // namespace agrafe::cli
