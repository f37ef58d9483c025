// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/habilitation_steps.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/termination.h"
#include "habilitation/habilitation_json.h"
#include "habilitation/rights_text.h"

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

std::optional<Environment> environmentOf(const QString &word)
{
    if (word == QLatin1String("bac-a-sable"))
        return Environment::Sandbox;
    if (word == QLatin1String("relais"))
        return Environment::Relay;
    if (word == QLatin1String("qualification"))
        return Environment::Staging;
    return habilitation::environmentFrom(word);
}

QCoro::Task<Result<int>> list(Arguments arguments, services::Services &services)
{
    QJsonArray all;
    for (const Habilitation &habilitation : services.habilitations().all()) {
        all.append(describedInJson(habilitation));
        if (!wantsJson(arguments).value_or(false))
            printLine(QStringList{habilitation.name, titleOf(habilitation.service),
                                  titleOf(habilitation.environment, habilitation.service),
                                  habilitation.recipient}
                          .join(u'\t'));
    }
    if (wantsJson(arguments).value_or(false))
        printJson(QJsonDocument(all));
    co_return Done;
}

Failure unknownWord(const QString &sentence, const QString &word, const QString &nextAction)
{
    return Failure::input(sentence.arg(word), nextAction);
}

Result<std::pair<Service, Environment>> whereOf(const Arguments &arguments)
{
    const QString serviceWord = arguments.value(QStringLiteral("service"), QStringLiteral("entreprise"));
    const QString placeWord = arguments.value(QStringLiteral("environnement"), QStringLiteral("production"));
    const auto service = habilitation::serviceFrom(serviceWord);
    const auto environment = environmentOf(placeWord);
    if (!service)
        return Unexpected(unknownWord(
            QCoreApplication::translate("Cli", "Le service « %1 » n’existe pas."), serviceWord,
            QCoreApplication::translate("Cli", "Choisissez entreprise, particulier, el ou chorus.")));
    if (!environment || !habilitation::environmentsOf(*service).contains(*environment))
        return Unexpected(
            unknownWord(QCoreApplication::translate("Cli", "L’environnement « %1 » n’existe pas."), placeWord,
                        QCoreApplication::translate(
                            "Cli", "Choisissez production, staging, qualification, bac-a-sable ou relais.")));
    return std::pair(*service, *environment);
}

Result<int> monthsOf(const Arguments &arguments)
{
    bool isNumber = false;
    const QString word = arguments.value(QStringLiteral("conservation"), QStringLiteral("0"));
    const int months = word.toInt(&isNumber);
    if (isNumber)
        return months;
    return Unexpected(
        unknownWord(QCoreApplication::translate("Cli", "« %1 » n’est pas un nombre de mois."), word, {}));
}

Result<Habilitation> described(const Arguments &arguments)
{
    const auto where = whereOf(arguments);
    if (!where)
        return Unexpected(where.error());
    const auto months = monthsOf(arguments);
    if (!months)
        return Unexpected(months.error());
    Habilitation habilitation;
    habilitation.id = QUuid::createUuid();
    habilitation.name = arguments.value(QStringLiteral("nom"));
    habilitation.service = where->first;
    habilitation.environment = where->second;
    habilitation.organisation = arguments.value(QStringLiteral("organisme"));
    habilitation.recipient = arguments.value(QStringLiteral("beneficiaire"));
    habilitation.contexts = arguments.values(QStringLiteral("contexte"));
    habilitation.objectHint = arguments.value(QStringLiteral("exemple-objet"));
    habilitation.objectPattern = arguments.value(QStringLiteral("forme-objet"));
    habilitation.retentionMonths = *months;
    habilitation.contact = arguments.value(QStringLiteral("contact"));
    habilitation.partner = arguments.value(QStringLiteral("partenaire"));
    habilitation.clientId = arguments.value(QStringLiteral("client"));
    habilitation.technicalAccount = arguments.value(QStringLiteral("compte-technique"));
    habilitation.baseUrl = QUrl(arguments.value(QStringLiteral("url")), QUrl::StrictMode);
    habilitation.oauthUrl = QUrl(arguments.value(QStringLiteral("url-jetons")), QUrl::StrictMode);
    return habilitation;
}

void sayNextStep(const Habilitation &habilitation)
{
    const QList<habilitation::SecretKind> kinds = habilitation::secretsOf(habilitation.service);
    if (kinds.size() == 1)
        return printMessage(QCoreApplication::translate(
                                "Cli", "Donnez maintenant son jeton : agrafe-cli habilitation jeton %1")
                                .arg(quoted(habilitation.name)));
    printMessage(QCoreApplication::translate("Cli", "Donnez maintenant ses secrets, l’un après l’autre :"));
    for (const habilitation::SecretKind kind : kinds)
        printMessage(QStringLiteral("  agrafe-cli habilitation jeton %1 --secret %2")
                         .arg(quoted(habilitation.name), habilitation::toString(kind)));
}

QCoro::Task<Result<int>> add(Arguments arguments, services::Services &services)
{
    const auto habilitation = described(arguments);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    if (const auto saved = services.habilitations().save(*habilitation); !saved)
        co_return Unexpected(saved.error());
    tell(arguments, describedInJson(*services.habilitations().byId(habilitation->id)),
         QCoreApplication::translate("Cli", "Habilitation « %1 » ajoutée.").arg(habilitation->name));
    if (habilitation->environment != Environment::Sandbox)
        sayNextStep(*habilitation);
    co_return Done;
}

// Rights on persons open data rather than whole pieces.
int verifiedPerson(const Arguments &arguments, const Habilitation &habilitation,
                   const habilitation::Rights &rights)
{
    const auto opened = habilitation::openedBy(rights.scopes, Service::Particulier, {});
    if (!wantsJson(arguments).value_or(false)) {
        for (const QString &title : opened.titles)
            printLine(title);
    }
    const auto count = static_cast<int>(opened.titles.size());
    QJsonObject object = describedInJson(habilitation);
    object.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(rights.scopes));
    tell(arguments, object,
         QCoreApplication::translate("Cli", "Le jeton est accepté : il ouvre %n donnée(s).", nullptr, count));
    return Done;
}

// E#L says it only when it is used.
Failure cannotBeVerified(const Habilitation &habilitation)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "%1 ne permet pas de vérifier un jeton sans rien envoyer.")
            .arg(titleOf(habilitation.service)),
        QCoreApplication::translate("Cli", "agrafe-cli diagnostic vérifie le réseau jusqu’à lui."));
}

// A token of PISTE, then the health check: nothing changes.
QCoro::Task<Result<int>> verifyChorus(Arguments arguments, services::Services &services,
                                      Habilitation habilitation)
{
    if (const auto started = co_await services.journal().start(); !started)
        co_return Unexpected(started.error());
    const auto password =
        co_await services.habilitations().secret(habilitation, habilitation::SecretKind::TechnicalPassword);
    if (!password)
        co_return Unexpected(password.error());
    const Secret sameClient;
    auto tried = co_await services.tryChorus(habilitation, sameClient, *password, terminationToken());
    if (!tried && chorus::refusesGiven(tried.error(), true, true))
        tried.error().kind = FailureKind::Secret;
    if (!tried)
        co_return Unexpected(tried.error());
    tell(arguments, describedInJson(habilitation),
         QCoreApplication::translate("Cli", "L’application et le compte technique sont acceptés. L’état de "
                                            "chaque API : agrafe-cli chorus diagnostic."));
    co_return Done;
}

QCoro::Task<Result<int>> verify(Arguments arguments, services::Services &services)
{
    const auto habilitation = namedHabilitation(arguments, services);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    if (habilitation->service == Service::Chorus)
        co_return co_await verifyChorus(arguments, services, *habilitation);
    if (habilitation->service == Service::El)
        co_return Unexpected(cannotBeVerified(*habilitation));
    if (const auto started = co_await services.journal().start(); !started)
        co_return Unexpected(started.error());
    auto access = co_await services.accessOf(*habilitation);
    if (!access)
        co_return Unexpected(access.error());
    const auto rights = co_await services.rights().ask(*access, terminationToken());
    if (!rights)
        co_return Unexpected(rights.error());
    if (habilitation->service == Service::Particulier)
        co_return verifiedPerson(arguments, *habilitation, *rights);
    const bool json = wantsJson(arguments).value_or(false);
    QJsonArray pieces;
    for (const catalogue::Endpoint &endpoint : services.catalogue().endpoints()) {
        if (!rights->opens(endpoint))
            continue;
        pieces.append(endpoint.id);
        if (!json)
            printLine(QStringLiteral("%1 %2 (%3)")
                          .arg(endpoint.id, -64)
                          .arg(endpoint.bareTitle(), endpoint.provider));
    }
    QJsonObject object = describedInJson(*habilitation);
    object.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(rights->scopes));
    object.insert(QStringLiteral("pieces"), pieces);
    const auto opened = static_cast<int>(pieces.size());
    tell(arguments, object,
         QCoreApplication::translate("Cli", "Le jeton est accepté : il ouvre %n pièce(s).", nullptr, opened));
    co_return Done;
}

QCoro::Task<Result<int>> remove(Arguments arguments, services::Services &services)
{
    const auto habilitation = namedHabilitation(arguments, services);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    // For the trace; what is to go goes without it too.
    if (const auto started = co_await services.journal().start(); !started)
        printMessage(started.error().sentence);
    if (const auto removed = co_await services.habilitations().remove(habilitation->id); !removed)
        co_return Unexpected(removed.error());
    const bool several = habilitation::secretsOf(habilitation->service).size() > 1;
    tell(arguments, describedInJson(*habilitation),
         (several ? QCoreApplication::translate("Cli", "Habilitation « %1 » et ses secrets supprimés.")
                  : QCoreApplication::translate("Cli", "Habilitation « %1 » et son jeton supprimés."))
             .arg(habilitation->name));
    co_return Done;
}

Step stepOf(const QString &word)
{
    static const QMap<QString, Step> steps{
        {QStringLiteral("lister"), list},         {QStringLiteral("ajouter"), add},
        {QStringLiteral("jeton"), keepSecret},    {QStringLiteral("verifier"), verify},
        {QStringLiteral("supprimer"), remove},    {QStringLiteral("exporter"), exportFile},
        {QStringLiteral("importer"), importFile}, {QStringLiteral("rappels"), remind}};
    return steps.value(word, nullptr);
}

QCoro::Task<int> run(Arguments arguments)
{
    const bool json = wantsJson(arguments).value_or(false);
    const Step step = stepOf(arguments.words.value(0));
    if (step == nullptr) {
        co_return endWith(Failure::input(QCoreApplication::translate(
                              "Cli", "Après « habilitation », écrivez lister, ajouter, jeton, verifier, "
                                     "supprimer, exporter, importer ou rappels.")),
                          json);
    }
    auto services = makeServices(arguments);
    if (!services)
        co_return endWith(services.error(), json);
    const auto code = co_await step(std::move(arguments), **services);
    co_return code ? *code : endWith(code.error(), json);
}

} // namespace

Result<Habilitation> namedHabilitation(const Arguments &arguments, services::Services &services)
{
    const QString name = arguments.words.value(1);
    if (const auto found = services.habilitations().byName(name))
        return *found;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Aucune habilitation ne s’appelle « %1 ».").arg(name),
        QCoreApplication::translate("Cli", "agrafe-cli habilitation lister donne leurs noms.")));
}

QString quoted(const QString &name)
{
    return name.contains(u' ') ? QStringLiteral("\"%1\"").arg(name) : name;
}

QJsonObject describedInJson(const Habilitation &habilitation)
{
    QJsonObject object{{QStringLiteral("id"), habilitation.id.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("name"), habilitation.name},
                       {QStringLiteral("service"), habilitation::toString(habilitation.service)},
                       {QStringLiteral("environment"), habilitation::toString(habilitation.environment)},
                       {QStringLiteral("url"), habilitation.apiUrl().toString()},
                       {QStringLiteral("recipient"), habilitation.recipient},
                       {QStringLiteral("contexts"), QJsonArray::fromStringList(habilitation.contexts)}};
    if (habilitation.expiresOn.isValid())
        object.insert(QStringLiteral("expiresOn"), habilitation.expiresOn.toString(Qt::ISODate));
    if (const QDate end = habilitation.technicalPasswordEnd(); end.isValid())
        object.insert(QStringLiteral("technicalPasswordEnd"), end.toString(Qt::ISODate));
    return object;
}

void tell(const Arguments &arguments, const QJsonObject &object, const QString &sentence)
{
    if (wantsJson(arguments).value_or(false))
        printJson(QJsonDocument(object));
    printMessage(sentence);
}

Command habilitationCommand()
{
    return {.name = "habilitation",
            .usage = QT_TRANSLATE_NOOP(
                "Cli", "lister | ajouter | jeton NOM | verifier NOM | supprimer NOM | exporter "
                       "FICHIER | importer FICHIER | rappels"),
            .summary = QT_TRANSLATE_NOOP("Cli", "les habilitations de ce poste et leurs jetons"),
            .options =
                QList<OptionRule>{
                    {"nom", QT_TRANSLATE_NOOP("Cli", "nom"),
                     QT_TRANSLATE_NOOP("Cli", "nom de l’habilitation à ajouter")},
                    {"service", "entreprise|particulier|el|chorus",
                     QT_TRANSLATE_NOOP("Cli", "service de l’habilitation")},
                    {"environnement", "production|staging|qualification|bac-a-sable|relais",
                     QT_TRANSLATE_NOOP("Cli", "où vont les appels")},
                    {"beneficiaire", "SIRET",
                     QT_TRANSLATE_NOOP("Cli", "administration destinataire des données")},
                    {"contexte", QT_TRANSLATE_NOOP("Cli", "texte"),
                     QT_TRANSLATE_NOOP("Cli", "cadre permis ; le premier est proposé d’office"), true},
                    {"url", QT_TRANSLATE_NOOP("Cli", "adresse"),
                     QT_TRANSLATE_NOOP("Cli", "adresse du service ou du relais de l’organisme")},
                    {"organisme", QT_TRANSLATE_NOOP("Cli", "nom"),
                     QT_TRANSLATE_NOOP("Cli", "organisme qui détient l’habilitation")},
                    {"exemple-objet", QT_TRANSLATE_NOOP("Cli", "texte"),
                     QT_TRANSLATE_NOOP("Cli", "à quoi ressemble un objet")},
                    {"forme-objet", QT_TRANSLATE_NOOP("Cli", "expression"),
                     QT_TRANSLATE_NOOP("Cli", "expression rationnelle que tout l’objet doit suivre")},
                    {"conservation", QT_TRANSLATE_NOOP("Cli", "mois"),
                     QT_TRANSLATE_NOOP("Cli", "durée de conservation des données téléchargées")},
                    {"contact", QT_TRANSLATE_NOOP("Cli", "texte"),
                     QT_TRANSLATE_NOOP("Cli", "à qui demander un droit qui manque")},
                    {"partenaire", QT_TRANSLATE_NOOP("Cli", "nom"),
                     QT_TRANSLATE_NOOP("Cli", "E#L : identifiant de partenaire")},
                    {"client", QT_TRANSLATE_NOOP("Cli", "identifiant"),
                     QT_TRANSLATE_NOOP("Cli", "Chorus Pro : identifiant de l’application PISTE")},
                    {"compte-technique", QT_TRANSLATE_NOOP("Cli", "compte"),
                     QT_TRANSLATE_NOOP("Cli", "Chorus Pro : TECH_…@cpro.fr")},
                    {"url-jetons", QT_TRANSLATE_NOOP("Cli", "adresse"),
                     QT_TRANSLATE_NOOP("Cli", "Chorus Pro : où PISTE donne ses jetons, si ce n’est là")},
                    {"secret", "jeton|secret-client|mot-de-passe-technique",
                     QT_TRANSLATE_NOOP("Cli", "jeton : lequel des secrets est donné")},
                    {"fin", "AAAA-MM-JJ",
                     QT_TRANSLATE_NOOP("Cli", "jeton : sa fin, si le compte en montre une autre")},
                    {"change-le", "AAAA-MM-JJ",
                     QT_TRANSLATE_NOOP("Cli", "jeton : jour où le mot de passe technique a changé")},
                    {"sans-essai", "", QT_TRANSLATE_NOOP("Cli", "jeton : remplace sans l’essayer d’abord")},
                    {"remplacer", "", QT_TRANSLATE_NOOP("Cli", "importer : remplace aussi ce qui diffère")},
                    {"calendrier", QT_TRANSLATE_NOOP("Cli", "fichier"),
                     QT_TRANSLATE_NOOP("Cli", "rappels : écrit les échéances en .ics")}} +
                commonOptions(),
            .run = run};
}

} // namespace agrafe::cli
