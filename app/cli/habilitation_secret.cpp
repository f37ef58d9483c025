// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/habilitation_steps.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/termination.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace agrafe::cli {

namespace {

using habilitation::Habilitation;
using habilitation::SecretKind;
using habilitation::Service;
using renewal::Trial;
using renewal::Verdict;

Result<SecretKind> kindOf(const Arguments &arguments, const Habilitation &habilitation)
{
    const QList<SecretKind> kinds = habilitation::secretsOf(habilitation.service);
    const QString word = arguments.value(QStringLiteral("secret"));
    if (word.isEmpty())
        return kinds.first();
    QStringList words;
    for (const SecretKind kind : kinds) {
        if (habilitation::toString(kind) == word)
            return kind;
        words.append(habilitation::toString(kind));
    }
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "%1 n’a pas de secret « %2 ».")
            .arg(titleOf(habilitation.service), word),
        QCoreApplication::translate("Cli", "Choisissez parmi : %1.").arg(words.join(QStringLiteral(", ")))));
}

QJsonObject inJson(const Trial &trial)
{
    QJsonObject object = describedInJson(trial.habilitation);
    object.insert(QStringLiteral("gained"), QJsonArray::fromStringList(trial.change.gained));
    object.insert(QStringLiteral("lost"), QJsonArray::fromStringList(trial.change.lost));
    object.insert(QStringLiteral("kept"), static_cast<int>(trial.change.kept.size()));
    return object;
}

void printChange(const Trial &trial)
{
    for (const QString &title : trial.change.gained)
        printMessage(QStringLiteral("+ ") + title);
    for (const QString &title : trial.change.lost)
        printMessage(QStringLiteral("− ") + title);
    if (!trial.warning.isEmpty())
        printMessage(trial.warning);
}

// What the trial said, as a failure for the end of the command.
Failure notAccepted(const Trial &trial)
{
    Failure failure = trial.failure.value_or(Failure::of(FailureKind::Secret));
    failure.sentence = trial.sentence;
    failure.nextAction = trial.nextAction;
    return failure;
}

QCoro::Task<Result<int>> replaceToken(Arguments arguments, services::Services &services,
                                      Habilitation habilitation, Secret token)
{
    const auto end = dayOption(arguments, QStringLiteral("fin"));
    if (!end)
        co_return Unexpected(end.error());
    if (const auto ready = co_await services.prepareNetwork(); !ready)
        co_return Unexpected(ready.error());
    const auto trial = co_await services.renewal().test(habilitation, token, terminationToken());
    if (!trial)
        co_return Unexpected(trial.error());
    if (!trial->mayReplace())
        co_return Unexpected(notAccepted(*trial));
    printMessage(trial->sentence);
    printChange(*trial);
    if (const auto replaced = co_await services.renewal().replace(*trial, *end); !replaced)
        co_return Unexpected(replaced.error());
    tell(arguments, inJson(*trial),
         QCoreApplication::translate("Cli", "Jeton de « %1 » remplacé.").arg(habilitation.name));
    co_return Done;
}

// E#L says it only when something is sent.
bool isTriedFirst(const Arguments &arguments, const Habilitation &habilitation, SecretKind kind,
                  services::Services &services)
{
    return habilitation.service != Service::El && services.habilitations().hasSecret(habilitation.id, kind) &&
           !arguments.has(QStringLiteral("sans-essai"));
}

// A new secret beside the other one, which is kept.
QCoro::Task<Result<void>> triedWithChorus(Habilitation habilitation, SecretKind kind, Secret secret,
                                          services::Services &services)
{
    const bool ofApplication = kind == SecretKind::ClientSecret;
    const Secret client = ofApplication ? secret : Secret();
    const Secret password = ofApplication ? Secret() : secret;
    auto tried = co_await services.tryChorus(habilitation, client, password, terminationToken());
    if (tried)
        co_return {};
    Failure failure = tried.error();
    QStringList next{failure.nextAction, QCoreApplication::translate("Cli", "Rien n’est remplacé.")};
    if (chorus::refusesGiven(failure, ofApplication, !ofApplication))
        failure.kind = FailureKind::Secret;
    else
        next << QCoreApplication::translate("Cli", "Pour le remplacer sans l’essayer, ajoutez --sans-essai.");
    failure.nextAction = next.join(u' ').trimmed();
    co_return Unexpected(failure);
}

// Unknown stays unknown: kept is not accepted.
void sayUntried(const Habilitation &habilitation)
{
    if (habilitation.service == Service::El)
        return printMessage(QCoreApplication::translate(
            "Cli", "Il n’a pas été essayé : E#L dira au premier envoi s’il est bon."));
    const QString command = habilitation.service == Service::Chorus
                                ? QStringLiteral("diagnostic --habilitation")
                                : QStringLiteral("habilitation verifier");
    printMessage(
        QCoreApplication::translate("Cli", "Il n’a pas été essayé ; pour le faire : agrafe-cli %1 %2")
            .arg(command, quoted(habilitation.name)));
}

// The end of a token, as typed; the day on which a technical account's password began to live.
Result<void> keepDates(const Arguments &arguments, const Habilitation &habilitation, SecretKind kind,
                       services::Services &services)
{
    const auto end = dayOption(arguments, QStringLiteral("fin"));
    const auto changed = dayOption(arguments, QStringLiteral("change-le"));
    auto kept = services.habilitations().byId(habilitation.id);
    if (!end || !changed || !kept)
        return {};
    if (kind == SecretKind::Token && end->isValid())
        kept->expiresOn = *end;
    if (kind == SecretKind::TechnicalPassword)
        kept->technicalPasswordChangedOn =
            changed->isValid() ? *changed : services.clock().now().toLocalTime().date();
    return services.habilitations().save(*kept);
}

Result<Secret> cleaned(const Secret &given, SecretKind kind, const Habilitation &habilitation,
                       services::Services &services)
{
    if (kind != SecretKind::Token)
        return given;
    return services.renewal().understood(QString::fromUtf8(given.reveal()), habilitation);
}

} // namespace

QCoro::Task<Result<int>> keepSecret(Arguments arguments, services::Services &services)
{
    const auto habilitation = namedHabilitation(arguments, services);
    if (!habilitation)
        co_return Unexpected(habilitation.error());
    const auto kind = kindOf(arguments, *habilitation);
    if (!kind)
        co_return Unexpected(kind.error());
    for (const auto &option : {QStringLiteral("fin"), QStringLiteral("change-le")}) {
        if (const auto day = dayOption(arguments, option); !day)
            co_return Unexpected(day.error());
    }
    const auto given = secretFromStdin();
    if (!given)
        co_return Unexpected(given.error());
    const auto secret = cleaned(*given, *kind, *habilitation, services);
    if (!secret)
        co_return Unexpected(secret.error());
    if (const auto started = co_await services.journal().start(); !started)
        co_return Unexpected(started.error());
    const bool tried = isTriedFirst(arguments, *habilitation, *kind, services);
    if (tried && *kind == SecretKind::Token)
        co_return co_await replaceToken(arguments, services, *habilitation, *secret);
    if (tried) {
        const auto accepted = co_await triedWithChorus(*habilitation, *kind, *secret, services);
        if (!accepted)
            co_return Unexpected(accepted.error());
    }
    if (const auto kept = co_await services.habilitations().setSecret(*habilitation, *kind, *secret); !kept)
        co_return Unexpected(kept.error());
    if (const auto dated = keepDates(arguments, *habilitation, *kind, services); !dated)
        co_return Unexpected(dated.error());
    tell(arguments, describedInJson(*services.habilitations().byId(habilitation->id)),
         QCoreApplication::translate("Cli", "Secret de « %1 » gardé par le trousseau : %2.")
             .arg(habilitation->name, titleOf(*kind)));
    if (!tried)
        sayUntried(*habilitation);
    co_return Done;
}

} // namespace agrafe::cli
