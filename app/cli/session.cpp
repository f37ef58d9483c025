// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/session.h"

#include "base/loopback.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/termination.h"
#include "habilitation/jwt.h"
#include "services/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace agrafe::cli {

using habilitation::Environment;
using habilitation::Habilitation;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<QUrl> serviceUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    const bool local = url.scheme() == QLatin1String("http") && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || !(secure || local)) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "« %1 » n’est pas une adresse de service.").arg(text),
            QCoreApplication::translate("Cli",
                                        "Donnez une adresse https (http est admis pour ce poste seul).")));
    }
    return url;
}

// Any address but the State's own is a relay, and everything about a relay is real.
Environment environmentOf(const QUrl &url, habilitation::Service service)
{
    if (isLoopback(url.host()))
        return Environment::Sandbox;
    Habilitation official;
    official.service = service;
    for (const Environment environment : {Environment::Production, Environment::Staging}) {
        official.environment = environment;
        if (official.apiUrl().host() == url.host())
            return environment;
    }
    return Environment::Relay;
}

Result<Habilitation> named(const Arguments &arguments, const habilitation::HabilitationStore &store,
                           habilitation::Service service)
{
    const QString name = arguments.value(QStringLiteral("habilitation"));
    const auto found = name.isEmpty() ? store.defaultFor(service) : store.byName(name);
    if (found)
        return *found;
    if (name.isEmpty()) {
        Failure failure = Failure::of(FailureKind::Secret, QStringLiteral("no habilitation"));
        failure.sentence =
            QCoreApplication::translate("Cli", "Aucune habilitation n’est enregistrée sur ce poste.");
        failure.nextAction =
            QCoreApplication::translate("Cli", "Ajoutez-en une (agrafe-cli habilitation ajouter), ou donnez "
                                               "--url, --beneficiaire et --jeton-stdin.");
        return Unexpected(failure);
    }
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Aucune habilitation ne s’appelle « %1 ».").arg(name),
        QCoreApplication::translate("Cli", "agrafe-cli habilitation lister donne leurs noms.")));
}

// Without a stored habilitation: what the options alone say. It has no id, since nothing is kept under it.
Habilitation adHoc(const QUrl &url, habilitation::Service service)
{
    Habilitation habilitation;
    habilitation.service = service;
    habilitation.environment = environmentOf(url, service);
    habilitation.baseUrl = url;
    habilitation.name = habilitation.isFictitious()
                            ? QCoreApplication::translate("Cli", "Essai")
                            : QCoreApplication::translate("Cli", "Jeton donné pour cet appel");
    return habilitation;
}

bool isAdHoc(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("url")) && !arguments.has(QStringLiteral("habilitation"));
}

Failure noTokenForUrl()
{
    Failure failure = Failure::of(FailureKind::Secret, QStringLiteral("no token given"));
    failure.sentence = QCoreApplication::translate("Cli", "Aucun jeton n’est donné pour cette adresse.");
    failure.nextAction = QCoreApplication::translate(
        "Cli", "Ajoutez --jeton-stdin et envoyez le jeton par un tube, ou nommez une --habilitation.");
    return failure;
}

etat::Frame frameOf(const Arguments &arguments, const Habilitation &habilitation)
{
    const QString essai =
        habilitation.isFictitious() ? QCoreApplication::translate("Cli", "Essai") : QString();
    const QString context = habilitation.contexts.isEmpty() ? essai : habilitation.contexts.first();
    return {.recipient = arguments.value(QStringLiteral("beneficiaire"), habilitation.recipient),
            .context = arguments.value(QStringLiteral("contexte"), context),
            .object = arguments.value(QStringLiteral("objet"), essai)};
}

Failure missingOption(const QString &what, const QString &option)
{
    return Failure::input(QCoreApplication::translate("Cli", "%1 manque.").arg(what),
                          QCoreApplication::translate("Cli", "Ajoutez --%1.").arg(option));
}

Result<void> checkFrame(const etat::Frame &frame, habilitation::Service service)
{
    if (frame.recipient.isEmpty())
        return Unexpected(
            missingOption(translated(QT_TRANSLATE_NOOP("Cli", "Le SIRET du bénéficiaire de l’appel")),
                          QStringLiteral("beneficiaire")));
    if (frame.context.isEmpty() && service != habilitation::Service::Particulier)
        return Unexpected(missingOption(translated(QT_TRANSLATE_NOOP("Cli", "Le cadre de l’appel")),
                                        QStringLiteral("contexte")));
    if (frame.object.isEmpty())
        return Unexpected(missingOption(
            translated(QT_TRANSLATE_NOOP("Cli", "L’objet (le numéro du dossier)")), QStringLiteral("objet")));
    return {};
}

} // namespace

QList<OptionRule> commonOptions()
{
    return {
        {"config", QT_TRANSLATE_NOOP("Cli", "dossier"),
         QT_TRANSLATE_NOOP("Cli", "réglages, journal et données sous ce dossier")},
        {"format", "texte|json", QT_TRANSLATE_NOOP("Cli", "forme de la réponse")},
        {"aide", "", QT_TRANSLATE_NOOP("Cli", "montre cette aide")},
    };
}

QList<OptionRule> sessionOptions()
{
    return QList<OptionRule>{
               {"habilitation", QT_TRANSLATE_NOOP("Cli", "nom"),
                QT_TRANSLATE_NOOP("Cli", "habilitation à utiliser (sinon celle par défaut)")},
               {"url", QT_TRANSLATE_NOOP("Cli", "adresse"),
                QT_TRANSLATE_NOOP("Cli", "adresse du service (https, ou http sur ce poste)")},
               {"beneficiaire", "SIRET", QT_TRANSLATE_NOOP("Cli", "administration destinataire des données")},
               {"contexte", QT_TRANSLATE_NOOP("Cli", "texte"), QT_TRANSLATE_NOOP("Cli", "cadre de l’appel")},
               {"objet", QT_TRANSLATE_NOOP("Cli", "texte"),
                QT_TRANSLATE_NOOP("Cli", "numéro du dossier, moins de 50 caractères")},
               {"jeton-stdin", "",
                QT_TRANSLATE_NOOP("Cli", "lit sur l’entrée standard un jeton pour cet appel seul")},
           } +
           commonOptions();
}

Result<services::Options> servicesOptions(const Arguments &arguments)
{
    services::Options options;
    options.language = services::spokenLanguage();
    if (arguments.has(QStringLiteral("config"))) {
        const QString folder = arguments.value(QStringLiteral("config"));
        if (folder.isEmpty())
            return Unexpected(missingOption(QCoreApplication::translate("Cli", "Le dossier des réglages"),
                                            QStringLiteral("config")));
        options.paths = Paths::under(folder);
    }
    return options;
}

Result<std::unique_ptr<services::Services>> makeServices(const Arguments &arguments)
{
    const auto options = servicesOptions(arguments);
    if (!options)
        return Unexpected(options.error());
    return services::Services::create(*options);
}

Result<Habilitation> chosenHabilitation(const Arguments &arguments,
                                        const habilitation::HabilitationStore &store,
                                        habilitation::Service service)
{
    if (!arguments.has(QStringLiteral("url")))
        return named(arguments, store, service);
    const auto url = serviceUrl(arguments.value(QStringLiteral("url")));
    if (!url)
        return Unexpected(url.error());
    if (isAdHoc(arguments))
        return adHoc(*url, service);
    auto habilitation = named(arguments, store, service);
    if (!habilitation)
        return habilitation;
    // Only the loopback keeps a sandbox one fictitious; anything else behind another address is real.
    if (habilitation->environment != Environment::Sandbox || !isLoopback(url->host()))
        habilitation->environment = Environment::Relay;
    habilitation->baseUrl = *url;
    return habilitation;
}

Result<Secret> secretFromStdin()
{
    QFile input;
    QByteArray secret;
    if (input.open(stdin, QIODevice::ReadOnly)) {
        while (!input.atEnd()) {
            const QByteArray line = input.readLine(64 * 1024).trimmed();
            if (!line.isEmpty() && !secret.isEmpty())
                return Unexpected(Failure::input(
                    QCoreApplication::translate("Cli",
                                                "Plusieurs lignes sont arrivées par l’entrée standard."),
                    QCoreApplication::translate("Cli", "Envoyez le secret seul, sur une ligne.")));
            if (!line.isEmpty())
                secret = line;
        }
    }
    if (!secret.isEmpty())
        return Secret(std::move(secret));
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Aucun secret n’est arrivé par l’entrée standard."),
        QCoreApplication::translate("Cli", "Envoyez-le par un tube ou un fichier, jamais en argument.")));
}

Result<Session> chosenSession(const Arguments &arguments, const habilitation::HabilitationStore &store,
                              habilitation::Service service)
{
    auto habilitation = chosenHabilitation(arguments, store, service);
    if (!habilitation)
        return Unexpected(habilitation.error());
    const etat::Frame frame = frameOf(arguments, *habilitation);
    if (const auto complete = checkFrame(frame, service); !complete)
        return Unexpected(complete.error());
    habilitation->recipient = frame.recipient;
    return Session{.habilitation = std::move(*habilitation), .frame = frame};
}

QCoro::Task<Result<etat::Access>> accessOf(Arguments arguments, Session session, services::Services &services,
                                           Secret token)
{
    if (arguments.has(QStringLiteral("jeton-stdin"))) {
        const auto given = token.isEmpty() ? secretFromStdin() : Result<Secret>(token);
        if (!given)
            co_return Unexpected(given.error());
        // What does not look like a token is still the service's to judge.
        const auto cleaned = habilitation::pastedToken(QString::fromUtf8(given->reveal()));
        if (const auto ready = co_await services.prepareNetwork(); !ready)
            co_return Unexpected(ready.error());
        co_return etat::Access{.habilitation = session.habilitation, .token = cleaned ? *cleaned : *given};
    }
    if (isAdHoc(arguments))
        co_return Unexpected(noTokenForUrl());
    co_return co_await services.accessOf(session.habilitation);
}

QCoro::Task<Result<etat::Access>> openSession(Arguments arguments, Session session,
                                              services::Services &services, Secret given)
{
    if (const auto started = co_await services.journal().start(); !started)
        co_return Unexpected(started.error());
    co_return co_await accessOf(arguments, session, services, given);
}

Result<int> versionOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("version")))
        return 0;
    bool right = false;
    const int version = arguments.value(QStringLiteral("version")).toInt(&right);
    if (!right || version < 1)
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "Une version est un nombre, par exemple 4.")));
    return version;
}

OptionRule freshRule()
{
    return {"frais", "", QT_TRANSLATE_NOOP("Cli", "redemande au fournisseur plutôt qu’au cache du service")};
}

QCoro::Task<Result<habilitation::Rights>> rightsOf(etat::Access access, etat::Client &client)
{
    const auto rights = co_await client.rights(access, terminationToken());
    if (rights)
        co_return *rights;
    if (rights.error().kind == FailureKind::Journal || rights.error().httpStatus == 401)
        co_return Unexpected(rights.error());
    co_return habilitation::Rights();
}

LostTraces::LostTraces(services::Services &services)
    : m_http(services.http())
{
    m_http.setOnTraceLost([this](const Failure &) { ++m_count; });
}

LostTraces::~LostTraces()
{
    m_http.setOnTraceLost({});
}

QCoro::Task<int> runWithServices(Arguments arguments, Asking asking)
{
    const bool json = wantsJson(arguments).value_or(false);
    auto services = makeServices(arguments);
    if (!services)
        co_return endWith(services.error(), json);
    co_return co_await asking(std::move(arguments), **services, json);
}

} // namespace agrafe::cli
