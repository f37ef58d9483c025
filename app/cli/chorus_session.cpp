// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/chorus_session.h"

#include "chorus/refusal.h"
#include "chorus/service_error.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <QFile>

namespace agrafe::cli {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

namespace {

Result<std::optional<Environment>> wantedEnvironment(const Arguments &arguments)
{
    if (!arguments.has(u"environnement"_s))
        return std::optional<Environment>();
    const QString word = arguments.value(u"environnement"_s);
    if (word == u"qualification")
        return std::optional(Environment::Staging);
    if (word == u"production")
        return std::optional(Environment::Production);
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "L’environnement « %1 » n’existe pas.").arg(word),
                       QCoreApplication::translate("Cli", "Écrivez qualification ou production.")));
}

// The default goes first where several are of that environment.
std::optional<Habilitation> ofEnvironment(const habilitation::HabilitationStore &store,
                                          Environment environment)
{
    const auto usual = store.defaultFor(Service::Chorus);
    if (usual && usual->environment == environment)
        return usual;
    for (const Habilitation &each : store.all()) {
        if (each.service == Service::Chorus && each.environment == environment)
            return each;
    }
    return std::nullopt;
}

Failure noneOf(Environment environment)
{
    Failure failure = Failure::of(FailureKind::Secret, u"no habilitation"_s);
    failure.sentence =
        QCoreApplication::translate("Cli", "Aucun accès à Chorus Pro n’est enregistré pour « %1 ».")
            .arg(habilitation::titleOf(environment, Service::Chorus));
    failure.nextAction = QCoreApplication::translate(
        "Cli",
        "Ajoutez-en un (agrafe-cli habilitation ajouter --service chorus), ou nommez une --habilitation.");
    return failure;
}

Failure noneAtAll()
{
    Failure failure = Failure::of(FailureKind::Secret, u"no habilitation"_s);
    failure.sentence =
        QCoreApplication::translate("Cli", "Aucun accès à Chorus Pro n’est enregistré sur ce poste.");
    failure.nextAction = QCoreApplication::translate(
        "Cli",
        "Ajoutez-en un (agrafe-cli habilitation ajouter --service chorus), ou donnez --url, --url-jetons, "
        "--application, --compte, --beneficiaire et --secrets-stdin.");
    return failure;
}

Result<Habilitation> chosen(const Arguments &arguments, const habilitation::HabilitationStore &store)
{
    const auto environment = wantedEnvironment(arguments);
    if (!environment)
        return Unexpected(environment.error());
    const bool named = arguments.has(u"habilitation"_s) || arguments.has(u"url"_s);
    if (*environment && !named) {
        const auto found = ofEnvironment(store, **environment);
        return found ? Result<Habilitation>(*found) : Unexpected(noneOf(**environment));
    }
    if (!named && !store.defaultFor(Service::Chorus))
        return Unexpected(noneAtAll());
    auto habilitation = chosenHabilitation(arguments, store, Service::Chorus);
    if (habilitation && *environment && habilitation->environment != **environment &&
        !arguments.has(u"url"_s))
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "« %1 » n’est pas de cet environnement.")
                .arg(habilitation->name),
            QCoreApplication::translate("Cli", "Ôtez --environnement, ou nommez une autre habilitation.")));
    return habilitation;
}

/// Lines that are not empty, at most `most`.
QList<QByteArray> linesOfStdin(qsizetype most)
{
    QList<QByteArray> lines;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return lines;
    while (!input.atEnd() && lines.size() <= most) {
        if (const QByteArray line = input.readLine(64 * 1024).trimmed(); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

Result<chorus::Session> givenSession(const Arguments &arguments, Habilitation habilitation,
                                     services::ChorusServices &chorus)
{
    const auto lines = linesOfStdin(2);
    if (lines.size() != 2)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli",
                                        "Deux secrets sont attendus sur l’entrée standard, un par ligne."),
            QCoreApplication::translate("Cli",
                                        "D’abord le secret de l’application, puis le mot de passe du compte "
                                        "technique.")));
    habilitation.clientId = arguments.value(u"application"_s, habilitation.clientId);
    habilitation.technicalAccount = arguments.value(u"compte"_s, habilitation.technicalAccount);
    habilitation.recipient = arguments.value(u"beneficiaire"_s, habilitation.recipient);
    if (arguments.has(u"url-jetons"_s))
        habilitation.oauthUrl = QUrl(arguments.value(u"url-jetons"_s), QUrl::StrictMode);
    return chorus.sessionOf(chorus::Application{.habilitation = habilitation, .secret = Secret(lines.at(0))},
                            Secret(lines.at(1)));
}

} // namespace

QList<OptionRule> chorusSessionOptions()
{
    return QList<OptionRule>{
               {"environnement", "qualification|production",
                QT_TRANSLATE_NOOP("Cli", "accès à utiliser (sinon celui par défaut)")},
               {"habilitation", QT_TRANSLATE_NOOP("Cli", "nom"),
                QT_TRANSLATE_NOOP("Cli", "habilitation à utiliser (sinon celle par défaut)")},
               {"url", QT_TRANSLATE_NOOP("Cli", "adresse"),
                QT_TRANSLATE_NOOP("Cli", "adresse du service (https, ou http sur ce poste)")},
               {"url-jetons", QT_TRANSLATE_NOOP("Cli", "adresse"),
                QT_TRANSLATE_NOOP("Cli", "avec --secrets-stdin, où PISTE donne ses jetons")},
               {"application", "ID",
                QT_TRANSLATE_NOOP("Cli", "avec --secrets-stdin, identifiant de l’application")},
               {"compte", "TECH_…", QT_TRANSLATE_NOOP("Cli", "avec --secrets-stdin, compte technique")},
               {"beneficiaire", "SIRET",
                QT_TRANSLATE_NOOP("Cli", "avec --secrets-stdin, SIRET de la structure")},
               {"secrets-stdin", "",
                QT_TRANSLATE_NOOP(
                    "Cli", "lit le secret de l’application et le mot de passe technique, un par ligne, "
                           "pour cet appel seul")},
           } +
           commonOptions();
}

Result<chorus::Session> chorusSession(const Arguments &arguments, services::Services &services,
                                      services::ChorusServices &chorus)
{
    auto habilitation = chosen(arguments, services.habilitations());
    if (!habilitation)
        return Unexpected(habilitation.error());
    if (arguments.has(u"secrets-stdin"_s))
        return givenSession(arguments, std::move(*habilitation), chorus);
    if (habilitation->id.isNull()) {
        Failure failure = Failure::of(FailureKind::Secret, u"no secrets given"_s);
        failure.sentence = QCoreApplication::translate("Cli", "Aucun secret n’est donné pour cette adresse.");
        failure.nextAction = QCoreApplication::translate(
            "Cli", "Ajoutez --secrets-stdin et envoyez-les par un tube, ou nommez une --habilitation.");
        return Unexpected(failure);
    }
    return chorus.sessionOf(*habilitation);
}

int chorusCodeOf(const Failure &failure)
{
    if (chorus::isOwnRefusal(failure))
        return DoneWithGaps;
    return chorus::missingStep(failure) == chorus::MissingStep::None ? exitCodeOf(failure) : NoAccess;
}

int endOfChorus(const Failure &failure, bool json)
{
    (void)endWith(failure, json);
    return chorusCodeOf(failure);
}

} // namespace agrafe::cli
