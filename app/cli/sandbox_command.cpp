// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>

#include <limits>

namespace agrafe::cli {

namespace {

Failure notANumber(const QString &option, const QString &text)
{
    return Failure::input(QCoreApplication::translate("Cli", "« %1 » n’est pas un nombre possible pour --%2.")
                              .arg(text, option));
}

Result<quint64> number(const Arguments &arguments, const QString &option, quint64 otherwise, quint64 most)
{
    if (!arguments.has(option))
        return otherwise;
    bool right = false;
    const quint64 value = arguments.value(option).toULongLong(&right);
    if (!right || value > most)
        return Unexpected(notANumber(option, arguments.value(option)));
    return value;
}

Result<sandbox::Options> sandboxOptions(const Arguments &arguments)
{
    sandbox::Options options;
    const auto port = number(arguments, QStringLiteral("port"), 0, 65'535);
    const auto seed = number(arguments, QStringLiteral("graine"), 1, std::numeric_limits<quint64>::max());
    const auto latency = number(arguments, QStringLiteral("latence"), 250, 600'000);
    for (const auto *given : {&port, &seed, &latency}) {
        if (!*given)
            return Unexpected(given->error());
    }
    options.port = static_cast<quint16>(*port);
    options.seed = *seed;
    if (arguments.has(QStringLiteral("latence")))
        options.latency = std::chrono::milliseconds(*latency);
    options.caseFiles = arguments.values(QStringLiteral("cas"));
    return options;
}

void printAddresses(const sandbox::Addresses &addresses)
{
    const auto base = [](const QUrl &url) { return url.toString(QUrl::StripTrailingSlash); };
    printLine(QStringLiteral("entreprise=") + base(addresses.entreprise));
    printLine(QStringLiteral("particulier=") + base(addresses.particulier));
    printLine(QStringLiteral("el=") + base(addresses.el));
    printLine(QStringLiteral("chorus=") + base(addresses.chorus));
    printLine(QStringLiteral("oauth=") + base(addresses.oauth));
    printLine(QStringLiteral("chorus-production=") + base(addresses.chorusProduction));
    printLine(QStringLiteral("oauth-production=") + base(addresses.oauthProduction));
    printLine(QStringLiteral("documents=") + base(addresses.documents));
    printLine(QStringLiteral("jeton-complet=") + QString::fromLatin1(addresses.fullToken));
    printLine(QStringLiteral("jeton-restreint=") + QString::fromLatin1(addresses.restrictedToken));
    printLine(QStringLiteral("jeton-expire=") + QString::fromLatin1(addresses.expiredToken));
    printLine(QStringLiteral("jeton-renouvele=") + QString::fromLatin1(addresses.renewedToken));
    printLine(QStringLiteral("jeton-prolonge=") + QString::fromLatin1(addresses.prolongedToken));
    printLine(QStringLiteral("secret-client=") + QString::fromLatin1(addresses.pisteSecret));
    printLine(QStringLiteral("mot-de-passe-technique=") + QString::fromLatin1(addresses.technicalPassword));
    printLine(QStringLiteral("secret-client-production=") +
              QString::fromLatin1(addresses.pisteProductionSecret));
    printLine(QStringLiteral("mot-de-passe-technique-production=") +
              QString::fromLatin1(addresses.technicalProductionPassword));
    printLine(QStringLiteral("jeton-liste-noire=") + QString::fromLatin1(addresses.blacklistedToken));
}

/// The identity on the places of --champs, so that a line can be tried as it stands.
QString fieldsOf(const sandbox::Sandbox::Citizen &citizen)
{
    QStringList fields;
    for (const auto &group : {citizen.identity, citizen.numbers}) {
        for (auto field = group.cbegin(); field != group.cend(); ++field)
            fields += field.key() + u'=' + field.value();
    }
    return fields.join(QStringLiteral(" ; "));
}

void printCast()
{
    for (const sandbox::Sandbox::Character &character : sandbox::Sandbox::cast())
        printLine(QStringList{character.siret, character.name, character.rna, character.story}.join(u'\t'));
    for (const sandbox::Sandbox::Citizen &citizen : sandbox::Sandbox::citizens())
        printLine(QStringList{fieldsOf(citizen), citizen.story}.join(u'\t'));
}

QCoro::Task<int> run(Arguments arguments)
{
    if (arguments.has(QStringLiteral("personnages"))) {
        printCast();
        co_return Done;
    }
    const auto catalogue = catalogue::Catalogue::load();
    if (!catalogue)
        co_return endWith(catalogue.error(), false);
    const auto options = sandboxOptions(arguments);
    if (!options)
        co_return endWith(options.error(), false);
    sandbox::Sandbox service(*catalogue, *options);
    const auto addresses = service.start();
    if (!addresses)
        co_return endWith(addresses.error(), false);
    printAddresses(*addresses);
    SystemClock clock;
    while (!terminationToken().stop_requested())
        co_await clock.sleep(std::chrono::hours(24), terminationToken());
    co_return Done;
}

} // namespace

Command sandboxCommand()
{
    return {.name = "bac-a-sable",
            .usage = "",
            .summary = QT_TRANSLATE_NOOP("Cli", "le service fictif, sur ce poste seul, jusqu’à Ctrl+C"),
            .options = {{"port", "N", QT_TRANSLATE_NOOP("Cli", "port du service (sinon le premier libre)")},
                        {"cas", QT_TRANSLATE_NOOP("Cli", "fichier"),
                         QT_TRANSLATE_NOOP("Cli", "cas en plus, un objet JSON par ligne"), true},
                        {"graine", "N", QT_TRANSLATE_NOOP("Cli", "même graine, mêmes réponses")},
                        {"latence", "ms", QT_TRANSLATE_NOOP("Cli", "délai moyen des réponses ; 0 : aucun")},
                        {"personnages", "",
                         QT_TRANSLATE_NOOP(
                             "Cli", "liste les entreprises et les personnes inventées, puis s’arrête")},
                        {"aide", "", QT_TRANSLATE_NOOP("Cli", "montre cette aide")}},
            .run = run};
}

} // namespace agrafe::cli
