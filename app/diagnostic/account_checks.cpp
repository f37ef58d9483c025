// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/account_checks.h"

#include "base/day_text.h"
#include "habilitation/reminders.h"

#include <QCoreApplication>

namespace agrafe::diagnostic {

using habilitation::Habilitation;
using habilitation::HabilitationStore;
using habilitation::SecretKind;
using habilitation::Service;

namespace {

Check ofFailure(const QString &id, const Failure &failure)
{
    return checkNamed(id, State::Bad, failure.sentence, failure.nextAction, failure.detail);
}

QCoro::Task<Check> applicationCheck(HabilitationStore &store, Habilitation habilitation)
{
    const QString id = QStringLiteral("application");
    if (habilitation.clientId.isEmpty())
        co_return checkNamed(
            id, State::Bad,
            QCoreApplication::translate("Diagnostic", "L’identifiant de l’application manque."),
            QCoreApplication::translate(
                "Diagnostic",
                "Copiez la paire « OAuth credentials » de l’application sur PISTE, pas la clé d’API."));
    const auto secret = co_await store.secret(habilitation, SecretKind::ClientSecret);
    if (!secret)
        co_return ofFailure(id, secret.error());
    co_return checkNamed(
        id, State::Good,
        QCoreApplication::translate("Diagnostic", "Son identifiant est connu, son secret est au trousseau."));
}

QCoro::Task<Check> technicalAccountCheck(HabilitationStore &store, Habilitation habilitation, QDate today)
{
    const QString id = QStringLiteral("compte-technique");
    if (habilitation.technicalAccount.isEmpty())
        co_return checkNamed(
            id, State::Bad, QCoreApplication::translate("Diagnostic", "Le compte technique manque."),
            QCoreApplication::translate(
                "Diagnostic", "Le gestionnaire principal de votre structure le crée dans Chorus Pro."));
    const auto password = co_await store.secret(habilitation, SecretKind::TechnicalPassword);
    if (!password)
        co_return ofFailure(id, password.error());
    co_return ageCheck(id, habilitation, today);
}

QCoro::Task<Check> tokenOfEl(HabilitationStore &store, Habilitation habilitation, QDate today)
{
    const QString id = QStringLiteral("jeton");
    const auto token = co_await store.secret(habilitation, SecretKind::Token);
    if (!token)
        co_return ofFailure(id, token.error());
    co_return ageCheck(id, habilitation, today);
}

} // namespace

Check ageCheck(const QString &id, const Habilitation &habilitation, const QDate &today)
{
    const bool password = habilitation.service == Service::Chorus;
    const QDate end = password ? habilitation.technicalPasswordEnd() : habilitation.expiresOn;
    if (!end.isValid())
        return checkNamed(
            id, State::Good,
            QCoreApplication::translate("Diagnostic", "Gardé par le trousseau ; sa fin n’est pas connue."));
    const auto reminders = habilitation::remindersOn(today, {habilitation});
    if (!reminders.isEmpty())
        return checkNamed(id, end < today ? State::Bad : State::Attention, reminders.first().sentence(),
                          reminders.first().nextAction());
    return checkNamed(
        id, State::Good,
        QCoreApplication::translate("Diagnostic", "Gardé par le trousseau, jusqu’au %1.").arg(dayText(end)));
}

QCoro::Task<QList<Check>> accountChecks(HabilitationStore &store, Habilitation habilitation, QDate today)
{
    QList<Check> checks;
    if (habilitation.service == Service::El) {
        checks.append(co_await tokenOfEl(store, habilitation, today));
    } else if (habilitation.service == Service::Chorus) {
        checks.append(co_await applicationCheck(store, habilitation));
        checks.append(co_await technicalAccountCheck(store, habilitation, today));
    }
    co_return checks;
}

} // namespace agrafe::diagnostic
