// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/dossier_report.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/termination.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::cli {

namespace {

using entreprise::Dossier;
using entreprise::DossierRequest;

Result<QStringList> namedPieces(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("pieces"), QStringLiteral("toutes"));
    if (text == QLatin1String("toutes"))
        return QStringList();
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    const QStringList pieces = text.split(separators, Qt::SkipEmptyParts);
    if (pieces.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "--pieces ne nomme aucune pièce."),
            QCoreApplication::translate("Cli", "agrafe-cli catalogue lister les donne toutes.")));
    return pieces;
}

Result<int> versionOf(const Arguments &arguments, const QStringList &pieces)
{
    const auto version = versionOption(arguments);
    if (version && *version > 0 && pieces.isEmpty())
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "--version demande des pièces nommées."),
                           QCoreApplication::translate("Cli", "Ajoutez --pieces avec leurs identifiants.")));
    return version;
}

Result<QMap<QString, QString>> extraParameters(const Arguments &arguments)
{
    QMap<QString, QString> parameters;
    for (const QString &pair : arguments.values(QStringLiteral("parametre"))) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1) {
            return Unexpected(Failure::input(
                QCoreApplication::translate("Cli", "« %1 » n’est pas de la forme nom=valeur.").arg(pair),
                QCoreApplication::translate("Cli", "Par exemple --parametre year=2024.")));
        }
        parameters.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return parameters;
}

Result<Subject> subjectOf(const Arguments &arguments, KeyCheck keyCheck)
{
    if (arguments.words.size() != 1) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Donnez un SIRET, un SIREN ou un numéro RNA, et un seul.")));
    }
    return Subject::parse(arguments.words.first(), keyCheck);
}

Result<DossierRequest> requestOf(const Arguments &arguments, const Session &session)
{
    const auto subject = subjectOf(arguments, session.habilitation.isFictitious() ? KeyCheck::NotRequired
                                                                                  : KeyCheck::Required);
    if (!subject)
        return Unexpected(subject.error());
    const auto pieces = namedPieces(arguments);
    if (!pieces)
        return Unexpected(pieces.error());
    const auto version = versionOf(arguments, *pieces);
    if (!version)
        return Unexpected(version.error());
    auto parameters = extraParameters(arguments);
    if (!parameters)
        return Unexpected(parameters.error());
    DossierRequest request;
    request.subject = *subject;
    request.access.habilitation = session.habilitation;
    request.frame = session.frame;
    request.pieces = *pieces;
    for (const QString &id : *version == 0 ? QStringList() : *pieces)
        request.versions.insert(id, *version);
    request.parameters = *parameters;
    request.fresh = arguments.has(QStringLiteral("frais"));
    request.fetchDocuments = arguments.has(QStringLiteral("sortie"));
    request.rescheduleWithin = std::chrono::minutes(0);
    return request;
}

void showProgress(const Dossier &dossier)
{
    const Dossier::Summary summary = dossier.summary();
    const int asked = summary.proved + summary.refused + summary.unknown;
    printProgress(QCoreApplication::translate("Cli", "%1 pièces reçues sur %2")
                      .arg(asked)
                      .arg(asked + summary.pending));
}

// Ends when the file is complete; the failure is what kept anything from being sent.
QCoro::Task<Result<void>> gather(Dossier &dossier, http::Client &http)
{
    std::optional<Failure> failed;
    const QObject listener; // ends with this frame, and the connections with it
    QObject::connect(&dossier, &Dossier::failed, &listener,
                     [&failed](const Failure &failure) { failed = failure; });
    QObject::connect(&dossier, &Dossier::itemChanged, &listener, [&dossier] { showProgress(dossier); });
    const std::stop_callback onStop(terminationToken(), [&dossier, &http] {
        http.shutDown(); // first: what is under way is then recorded as interrupted, not as stopped by hand
        dossier.stop();
    });
    dossier.start();
    if (dossier.isRunning())
        co_await qCoro(&dossier, &Dossier::finished);
    clearProgress();
    if (failed)
        co_return Unexpected(*failed);
    co_return Result<void>();
}

QCoro::Task<std::optional<entreprise::SaveReport>> save(QString folder, const Dossier &dossier,
                                                        services::Services &services)
{
    if (folder.isEmpty())
        co_return std::nullopt;
    const entreprise::Saver saver(services.agent(), services.clock(),
                                  services.settings().text(QStringLiteral("documents/modele-nom")));
    const auto report = co_await carryOutAside(
        saver.planAll(dossier, QFileInfo(folder).absoluteFilePath()), terminationToken(),
        [](int done, int all) {
            printProgress(
                QCoreApplication::translate("Cli", "%1 documents enregistrés sur %2").arg(done).arg(all));
        });
    clearProgress();
    co_return report;
}

int report(const Arguments &arguments, const Dossier &dossier,
           const std::optional<entreprise::SaveReport> &saved, bool json)
{
    const entreprise::SaveReport *files = saved ? &*saved : nullptr;
    const bool interrupted = terminationToken().stop_requested();
    if (json)
        printJson(QJsonDocument(dossierJson(dossier, files, interrupted)));
    else
        printLine(dossierText(dossier, files));
    for (const auto &[item, failure] : files != nullptr ? files->failures : QList<QPair<int, Failure>>())
        printMessage(failure.sentence);
    if (interrupted)
        printMessage(QCoreApplication::translate(
            "Cli", "Interrompu avant la fin : ce qui n’était pas arrivé reste inconnu."));
    const ExitCode code = dossierExitCode(dossier, arguments.has(QStringLiteral("pieces")));
    const bool whole = !interrupted && (files == nullptr || (files->failures.isEmpty() && !files->stopped));
    return whole ? code : DoneWithGaps;
}

// A journal that failed on the way stops the rest; what a service answered before is not thrown away.
bool hasAnswers(const Dossier &dossier)
{
    return std::ranges::any_of(
        dossier.items(), [](const entreprise::Item &item) { return item.answer && item.answer->status > 0; });
}

QCoro::Task<int> saveAndReport(Arguments arguments, const Dossier &dossier, services::Services &services,
                               bool json)
{
    if (const auto failure = commonFailure(dossier))
        co_return endWith(*failure, json);
    const auto saved = co_await save(arguments.value(QStringLiteral("sortie")), dossier, services);
    co_return report(arguments, dossier, saved, json);
}

// A misspelt name would silently leave the usual value in its place. Empty: every name is known.
QString strangeParameter(const DossierRequest &request, const catalogue::Catalogue &catalogue)
{
    const auto knows = [&request](const catalogue::Endpoint &endpoint, const QString &name) {
        const int wanted = request.versions.value(endpoint.id, 0);
        const catalogue::EndpointVersion *version =
            wanted == 0 ? &endpoint.newest() : endpoint.version(wanted);
        return version != nullptr && version->parameter(name) != nullptr;
    };
    for (auto it = request.parameters.cbegin(); it != request.parameters.cend(); ++it) {
        const bool known =
            std::ranges::any_of(catalogue.endpoints(), [&](const catalogue::Endpoint &endpoint) {
                const bool asked = request.pieces.isEmpty() || request.pieces.contains(endpoint.id);
                return asked && knows(endpoint, it.key());
            });
        if (!known)
            return it.key();
    }
    return {};
}

// All that can be wrong in what was typed, said before the token is looked up and the journal opened.
Result<DossierRequest> checkedRequest(const Arguments &arguments, services::Services &services,
                                      Session &session)
{
    // The form first: it needs no habilitation.
    if (const auto subject = subjectOf(arguments, KeyCheck::NotRequired); !subject)
        return Unexpected(subject.error());
    auto chosen = chosenSession(arguments, services.habilitations(), habilitation::Service::Entreprise);
    if (!chosen)
        return Unexpected(chosen.error());
    session = std::move(*chosen);
    auto request = requestOf(arguments, session);
    if (!request)
        return request;
    if (const QString name = strangeParameter(*request, services.catalogue()); !name.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "Aucune pièce demandée n’a de paramètre « %1 ».").arg(name),
            QCoreApplication::translate("Cli", "agrafe-cli catalogue lister donne ceux de chaque pièce.")));
    const QDate today = services.clock().now().toLocalTime().date();
    if (const auto obstacle = Dossier::obstacle(*request, services.catalogue(), today))
        return Unexpected(*obstacle);
    return request;
}

QCoro::Task<int> gatherAndReport(Arguments arguments, services::Services &services, bool json)
{
    Session session;
    auto request = checkedRequest(arguments, services, session);
    if (!request)
        co_return endWith(request.error(), json);
    const auto access = co_await openSession(arguments, session, services);
    if (!access)
        co_return endWith(access.error(), json);
    request->access = *access;
    const LostTraces lost(services);
    auto rights = co_await rightsOf(*access, services.etat());
    if (!rights)
        co_return withTraces(endWith(rights.error(), json), lost.count());
    request->rights = *rights;
    Dossier dossier(*request, services.catalogue(), services.etat(), services.clock());
    const auto gathered = co_await gather(dossier, services.http());
    const bool worthKeeping = gathered || hasAnswers(dossier);
    if (!gathered && worthKeeping)
        printMessage(gathered.error().sentence);
    const int code = worthKeeping ? co_await saveAndReport(arguments, dossier, services, json)
                                  : endWith(gathered.error(), json);
    co_await dossier.close();
    co_await services.journal().markInterrupted();
    co_return withTraces(code, lost.count());
}

QCoro::Task<int> run(Arguments arguments)
{
    return runWithServices(std::move(arguments), gatherAndReport);
}

QList<OptionRule> dossierOptions()
{
    return QList<OptionRule>{
               {"pieces", "ID,ID…",
                QT_TRANSLATE_NOOP("Cli", "pièces voulues (sinon toutes celles que les droits ouvrent)")},
               {"version", "N", QT_TRANSLATE_NOOP("Cli", "version voulue des pièces nommées")},
               {"parametre", QT_TRANSLATE_NOOP("Cli", "nom=valeur"),
                QT_TRANSLATE_NOOP("Cli", "paramètre de plus (year=2024, month=03)"), true},
               {"sortie", QT_TRANSLATE_NOOP("Cli", "dossier"),
                QT_TRANSLATE_NOOP("Cli", "enregistre là les documents, leurs preuves et la synthèse")},
               freshRule(),
           } +
           sessionOptions();
}

} // namespace

Command dossierCommand()
{
    return {.name = "dossier",
            .usage = QT_TRANSLATE_NOOP("Cli", "SIRET|SIREN|RNA"),
            .summary = QT_TRANSLATE_NOOP("Cli", "rassemble le dossier d’une entreprise"),
            .options = dossierOptions(),
            .run = run};
}

} // namespace agrafe::cli
