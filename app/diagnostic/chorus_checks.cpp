// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/chorus_checks.h"

#include "chorus/refusal.h"
#include "diagnostic/account_checks.h"

#include <QCoreApplication>

namespace agrafe::diagnostic {

using chorus::MissingStep;
using habilitation::Habilitation;

namespace {

const QString application = QStringLiteral("application");
const QString account = QStringLiteral("compte-technique");
const QString link = QStringLiteral("raccordement");

Check ofFailure(const QString &id, State state, const Failure &failure)
{
    return checkNamed(id, state, failure.sentence, failure.nextAction, technicalOf(failure));
}

// Known without asking anybody: the first thing to look at behind a 401.
QString ageText(const Habilitation &habilitation, const QDate &today)
{
    const QDate changed = habilitation.technicalPasswordChangedOn;
    if (!changed.isValid())
        return QCoreApplication::translate("Diagnostic",
                                           "Le jour de son dernier changement n’est pas connu ici.");
    const int age = static_cast<int>(changed.daysTo(today));
    return QCoreApplication::translate("Diagnostic", "Son mot de passe a %n jour(s) ; il en vit %1.", nullptr,
                                       age)
        .arg(habilitation::technicalPasswordDays);
}

QList<Check> goodChecks(const Habilitation &habilitation, const QDate &today)
{
    // The sandbox's own has no age.
    Check age = habilitation.environment == habilitation::Environment::Sandbox
                    ? checkNamed(account, State::Good, {})
                    : ageCheck(account, habilitation, today);
    // Accepted now, whatever the day that was typed here says.
    if (age.state == State::Bad)
        age.state = State::Attention;
    age.sentence =
        QCoreApplication::translate("Diagnostic", "Chorus Pro l’accepte. %1").arg(age.sentence).trimmed();
    return {age,
            checkNamed(link, State::Good,
                       QCoreApplication::translate(
                           "Diagnostic", "Chorus Pro répond à l’application. Chaque API se coche à part : un "
                                         "refus dans un onglet désigne la sienne."))};
}

QList<Check> accountChecks(State state, const Failure &failure, const Habilitation &habilitation,
                           const QDate &today)
{
    Check check = ofFailure(account, state, failure);
    check.sentence = QStringList{check.sentence, ageText(habilitation, today)}.join(u' ');
    const QString unseen =
        state == State::Bad
            ? QCoreApplication::translate("Diagnostic",
                                          "Le compte technique est refusé d’abord : la suite ne se voit pas.")
            : QCoreApplication::translate("Diagnostic",
                                          "L’appel est refusé avant : la suite ne se voit pas.");
    return {check, checkNamed(link, State::Unknown, unseen)};
}

} // namespace

Check pisteCheck(const Result<void> &given)
{
    if (given)
        return checkNamed(application, State::Good,
                          QCoreApplication::translate("Diagnostic", "PISTE lui donne un jeton."));
    const Failure &failure = given.error();
    const bool certain = chorus::missingStep(failure) == MissingStep::Application ||
                         failure.kind == FailureKind::Input || failure.kind == FailureKind::Secret;
    return ofFailure(application, certain ? State::Bad : State::Unknown, failure);
}

QList<Check> healthChecks(const Result<void> &health, const Habilitation &habilitation, const QDate &today)
{
    if (health)
        return goodChecks(habilitation, today);
    const Failure &failure = health.error();
    switch (chorus::missingStep(failure)) {
    case MissingStep::Account:
        return accountChecks(State::Bad, failure, habilitation, today);
    case MissingStep::TokenOrAccount:
        return accountChecks(State::Unknown, failure, habilitation, today);
    case MissingStep::Subscription:
        return {
            checkNamed(account, State::Unknown,
                       QCoreApplication::translate("Diagnostic", "L’appel est refusé avant qu’il soit lu. %1")
                           .arg(ageText(habilitation, today))),
            ofFailure(link, State::Bad, failure)};
    case MissingStep::Application:
    case MissingStep::Token:
    case MissingStep::None:
        break;
    }
    if (failure.kind == FailureKind::Secret)
        return {ofFailure(account, State::Bad, failure)};
    return {checkNamed(account, State::Unknown, ageText(habilitation, today)),
            ofFailure(link, State::Unknown, failure)};
}

} // namespace agrafe::diagnostic
