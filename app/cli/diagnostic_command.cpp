// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/termination.h"
#include "diagnostic/diagnostic.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::cli {

namespace {

using habilitation::Habilitation;
using habilitation::Service;

// --habilitation or --url say which; else the default of the first service that has one; else none.
Result<std::optional<Habilitation>> chosen(const Arguments &arguments,
                                           const habilitation::HabilitationStore &store)
{
    if (arguments.has(QStringLiteral("habilitation")) || arguments.has(QStringLiteral("url"))) {
        auto named = chosenHabilitation(arguments, store, Service::Entreprise);
        if (!named)
            return Unexpected(named.error());
        return std::optional(*named);
    }
    for (const Service service : {Service::Entreprise, Service::Particulier, Service::El, Service::Chorus}) {
        if (auto found = store.defaultFor(service))
            return found;
    }
    return std::optional<Habilitation>();
}

// What stops every call decides; otherwise the worst line.
int codeOf(const QList<diagnostic::Check> &checks)
{
    const auto isBad = [&checks](const QString &id) {
        return std::ranges::any_of(checks, [&id](const diagnostic::Check &check) {
            return check.id == id && check.state == diagnostic::State::Bad;
        });
    };
    if (isBad(QStringLiteral("journal")))
        return NoJournal;
    if (isBad(QStringLiteral("jeton")) || isBad(QStringLiteral("droits")) ||
        isBad(QStringLiteral("adresse")) || isBad(QStringLiteral("trousseau")))
        return NoAccess;
    if (isBad(QStringLiteral("proxy")) || isBad(QStringLiteral("dns")) || isBad(QStringLiteral("tls")) ||
        isBad(QStringLiteral("service")))
        return OutOfReach;
    return diagnostic::overall(checks) == diagnostic::State::Good ? Done : DoneWithGaps;
}

QCoro::Task<int> run(Arguments arguments)
{
    const bool json = wantsJson(arguments).value_or(false);
    auto services = makeServices(arguments);
    if (!services)
        co_return endWith(services.error(), json);
    auto habilitation = chosen(arguments, (*services)->habilitations());
    if (!habilitation)
        co_return endWith(habilitation.error(), json);
    diagnostic::Diagnostic diagnostic(**services);
    const QList<diagnostic::Check> checks = co_await diagnostic.run(*habilitation, terminationToken());
    if (json)
        printJson(diagnostic::jsonOf(diagnostic.subject(), checks));
    else
        printLine(diagnostic::reportOf(diagnostic.subject(), checks));
    co_return codeOf(checks);
}

} // namespace

Command diagnosticCommand()
{
    return {.name = "diagnostic",
            .usage = "",
            .summary = QT_TRANSLATE_NOOP("Cli", "ce qui empêche ce poste d’appeler, et que faire"),
            .options =
                QList<OptionRule>{
                    {"habilitation", QT_TRANSLATE_NOOP("Cli", "nom"),
                     QT_TRANSLATE_NOOP("Cli", "habilitation à utiliser (sinon celle par défaut)")},
                    {"url", QT_TRANSLATE_NOOP("Cli", "adresse"),
                     QT_TRANSLATE_NOOP("Cli", "adresse du service (https, ou http sur ce poste)")}} +
                commonOptions(),
            .run = run};
}

} // namespace agrafe::cli
