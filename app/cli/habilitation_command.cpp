// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/termination.h"
#include "habilitation/jwt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace agrafe::cli {

namespace {

using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

using Step = QCoro::Task<Result<int>> (*)(Arguments arguments, services::Services &services);

template<typename Enum, size_t count>
std::optional<Enum> fromWord(const QString &word, const std::array<Enum, count> &values)
{
    for (const Enum value : values) {
        if (habilitation::toString(value) == word)
            return value;
    }
    return {};
}

std::optional<Environment> environmentOf(const QString &word)
{
    if (word == QLatin1String("bac-a-sable"))
        return Environment::Sandbox;
    if (word == QLatin1String("relais"))
        return Environment::Relay;
    return fromWord(word, std::array{Environment::Production, Environment::Staging, Environment::Sandbox,
                                     Environment::Relay});
}

QJsonObject toJson(const Habilitation &habilitation)
{
    return {{QStringLiteral("id"), habilitation.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), habilitation.name},
            {QStringLiteral("service"), habilitation::toString(habilitation.service)},
            {QStringLiteral("environment"), habilitation::toString(habilitation.environment)},
            {QStringLiteral("url"), habilitation.apiUrl().toString()},
            {QStringLiteral("recipient"), habilitation.recipient},
            {QStringLiteral("contexts"), QJsonArray::fromStringList(habilitation.contexts)}};
}

// One document on stdout, for a program; the words for a person go to stderr.
void tell(const Arguments &arguments, const QJsonObject &object, const QString &sentence)
{
    if (wantsJson(arguments).value_or(false))
        printJson(QJsonDocument(object));
    printMessage(sentence);
}

QCoro::Task<Result<int>> list(Arguments arguments, services::Services &services)
{
    QJsonArray all;
    for (const Habilitation &habilitation : services.habilitations().all()) {
        all.append(toJson(habilitation));
        if (!wantsJson(arguments).value_or(false))
            printLine(QStringList{habilitation.name, habilitation::toString(habilitation.service),
                                  habilitation::toString(habilitation.environment), habilitation.recipient}
                          .join(u'\t'));
    }
    if (wantsJson(arguments).value_or(false))
        printJson(QJsonDocument(all));
    co_return Done;
}

Result<Habilitation> described(const Arguments &arguments)
{
    const auto service =
        fromWord(arguments.value(QStringLiteral("service"), QStringLiteral("entreprise")),
                 std::array{Service::Entreprise, Service::Particulier, Service::El, Service::Chorus});
    const auto environment =
        environmentOf(arguments.value(QStringLiteral("environnement"), QStringLiteral("production")));
    if (service != Service::Entreprise) {
        return Unexpected(
            Failure::input(QCoreApplication::translate(
                               "Cli", "Le service « %1 » n’est pas pris en charge par cette version.")
                               .arg(arguments.value(QStringLiteral("service"))),
                           QCoreApplication::translate("Cli", "Choisissez entreprise.")));
    }
    if (!environment) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("Cli", "L’environnement « %1 » n’existe pas.")
                .arg(arguments.value(QStringLiteral("environnement"))),
            QCoreApplication::translate("Cli", "Choisissez production, staging, bac-a-sable ou relais.")));
    }
    Habilitation habilitation;
    habilitation.id = QUuid::createUuid();
    habilitation.name = arguments.value(QStringLiteral("nom"));
    habilitation.service = *service;
    habilitation.environment = *environment;
    habilitation.recipient = arguments.value(QStringLiteral("beneficiaire"));
    habilitation.contexts = arguments.values(QStringLiteral("contexte"));
    if (arguments.has(QStringLiteral("url")))
        habilitation.baseUrl = QUrl(arguments.value(QStringLiteral("url")), QUrl::StrictMode);
    return habilitation;
}

QCoro::Task<Result<int>> add(Arguments arguments, services::Services &services)
{
    const auto habilitation = described(arguments);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    if (const auto saved = services.habilitations().save(*habilitation); !saved)
        co_return Unexpected(saved.error());
    tell(arguments, toJson(*services.habilitations().byId(habilitation->id)),
         QCoreApplication::translate("Cli", "Habilitation « %1 » ajoutée.").arg(habilitation->name));
    if (habilitation->environment != Environment::Sandbox)
        printMessage(QCoreApplication::translate(
                         "Cli", "Donnez maintenant son jeton : agrafe-cli habilitation jeton %1")
                         .arg(habilitation->name));
    co_return Done;
}

Result<Habilitation> named(const Arguments &arguments, services::Services &services)
{
    const QString name = arguments.words.value(1);
    if (const auto found = services.habilitations().byName(name))
        return *found;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Aucune habilitation ne s’appelle « %1 ».").arg(name),
        QCoreApplication::translate("Cli", "agrafe-cli habilitation lister donne leurs noms.")));
}

QCoro::Task<Result<int>> setToken(Arguments arguments, services::Services &services)
{
    const auto habilitation = named(arguments, services);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    const auto given = secretFromStdin();
    if (!given)
        co_return Unexpected(given.error());
    const auto token = habilitation::pastedToken(QString::fromUtf8(given->reveal()));
    if (!token)
        co_return Unexpected(token.error());
    if (const auto stored = co_await services.habilitations().setToken(*habilitation, *token); !stored)
        co_return Unexpected(stored.error());
    tell(arguments, toJson(*habilitation),
         QCoreApplication::translate("Cli", "Jeton de « %1 » gardé par le trousseau.")
             .arg(habilitation->name));
    co_return Done;
}

QCoro::Task<Result<int>> verify(Arguments arguments, services::Services &services)
{
    const auto habilitation = named(arguments, services);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    if (const auto started = co_await services.journal().start(); !started)
        co_return Unexpected(started.error());
    auto access = co_await services.accessOf(*habilitation);
    if (!access)
        co_return Unexpected(access.error());
    const auto rights = co_await services.etat().rights(*access, terminationToken());
    if (!rights)
        co_return Unexpected(rights.error());
    const bool json = wantsJson(arguments).value_or(false);
    QJsonArray pieces;
    for (const catalogue::Endpoint &endpoint : services.catalogue().endpoints()) {
        if (!rights->opens(endpoint))
            continue;
        pieces.append(endpoint.id);
        if (!json)
            printLine(
                QStringLiteral("%1 %2 (%3)").arg(endpoint.id, -64).arg(endpoint.title, endpoint.provider));
    }
    QJsonObject object = toJson(*habilitation);
    object.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(rights->scopes));
    object.insert(QStringLiteral("pieces"), pieces);
    const auto opened = static_cast<int>(pieces.size());
    tell(arguments, object,
         QCoreApplication::translate("Cli", "Le jeton est accepté : il ouvre %n pièce(s).", nullptr, opened));
    co_return Done;
}

QCoro::Task<Result<int>> remove(Arguments arguments, services::Services &services)
{
    const auto habilitation = named(arguments, services);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    if (const auto removed = co_await services.habilitations().remove(habilitation->id); !removed)
        co_return Unexpected(removed.error());
    tell(arguments, toJson(*habilitation),
         QCoreApplication::translate("Cli", "Habilitation « %1 » et son jeton supprimés.")
             .arg(habilitation->name));
    co_return Done;
}

Step stepOf(const QString &word)
{
    static const QMap<QString, Step> steps{{QStringLiteral("lister"), list},
                                           {QStringLiteral("ajouter"), add},
                                           {QStringLiteral("jeton"), setToken},
                                           {QStringLiteral("verifier"), verify},
                                           {QStringLiteral("supprimer"), remove}};
    return steps.value(word, nullptr);
}

QCoro::Task<int> run(Arguments arguments)
{
    const bool json = wantsJson(arguments).value_or(false);
    const Step step = stepOf(arguments.words.value(0));
    if (step == nullptr) {
        co_return endWith(
            Failure::input(QCoreApplication::translate(
                "Cli", "Après « habilitation », écrivez lister, ajouter, jeton, verifier ou supprimer.")),
            json);
    }
    auto services = makeServices(arguments);
    if (!services)
        co_return endWith(services.error(), json);
    const auto code = co_await step(std::move(arguments), **services);
    co_return code ? *code : endWith(code.error(), json);
}

} // namespace

Command habilitationCommand()
{
    return {.name = "habilitation",
            .usage = QT_TRANSLATE_NOOP("Cli", "lister | ajouter | jeton NOM | verifier NOM | supprimer NOM"),
            .summary = QT_TRANSLATE_NOOP("Cli", "les habilitations de ce poste et leurs jetons"),
            .options = {{"nom", QT_TRANSLATE_NOOP("Cli", "nom"),
                         QT_TRANSLATE_NOOP("Cli", "nom de l’habilitation à ajouter")},
                        {"service", "entreprise", QT_TRANSLATE_NOOP("Cli", "service de l’habilitation")},
                        {"environnement", "production|staging|bac-a-sable|relais",
                         QT_TRANSLATE_NOOP("Cli", "où vont les appels")},
                        {"beneficiaire", "SIRET",
                         QT_TRANSLATE_NOOP("Cli", "administration destinataire des données")},
                        {"contexte", QT_TRANSLATE_NOOP("Cli", "texte"),
                         QT_TRANSLATE_NOOP("Cli", "cadre permis ; le premier est proposé d’office"), true},
                        {"url", QT_TRANSLATE_NOOP("Cli", "adresse"),
                         QT_TRANSLATE_NOOP("Cli", "adresse du service ou du relais de l’organisme")},
                        {"config", QT_TRANSLATE_NOOP("Cli", "dossier"),
                         QT_TRANSLATE_NOOP("Cli", "réglages, journal et données sous ce dossier")},
                        {"format", "texte|json", QT_TRANSLATE_NOOP("Cli", "forme de la réponse")},
                        {"aide", "", QT_TRANSLATE_NOOP("Cli", "montre cette aide")}},
            .run = run};
}

} // namespace agrafe::cli
