// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/reminders.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace agrafe::habilitation {

namespace {

void add(QList<Deadline> &deadlines, const Habilitation &habilitation, SecretKind what, const QDate &end)
{
    if (end.isValid())
        deadlines.append({.habilitation = habilitation.id,
                          .name = habilitation.name,
                          .service = habilitation.service,
                          .what = what,
                          .end = end});
}

// The last step reached; none while more than 90 days are left.
std::optional<int> stepAt(qint64 daysLeft)
{
    std::optional<int> reached;
    for (const int step : reminderDays) {
        if (daysLeft <= step)
            reached = step;
    }
    return reached;
}

QString soon(const Reminder &reminder)
{
    const QString day = QLocale().toString(reminder.deadline.end, QLocale::LongFormat);
    if (reminder.deadline.what == SecretKind::TechnicalPassword)
        return QCoreApplication::translate(
                   "Reminders",
                   "Le mot de passe du compte technique de « %1 » prend fin dans %n jour(s), le %2.", nullptr,
                   reminder.daysLeft)
            .arg(reminder.deadline.name, day);
    return QCoreApplication::translate("Reminders", "Le jeton de « %1 » prend fin dans %n jour(s), le %2.",
                                       nullptr, reminder.daysLeft)
        .arg(reminder.deadline.name, day);
}

QString today(const Reminder &reminder)
{
    if (reminder.deadline.what == SecretKind::TechnicalPassword)
        return QCoreApplication::translate(
                   "Reminders", "Le mot de passe du compte technique de « %1 » prend fin aujourd’hui.")
            .arg(reminder.deadline.name);
    return QCoreApplication::translate("Reminders", "Le jeton de « %1 » prend fin aujourd’hui.")
        .arg(reminder.deadline.name);
}

QString past(const Reminder &reminder)
{
    const QString day = QLocale().toString(reminder.deadline.end, QLocale::LongFormat);
    if (reminder.deadline.what == SecretKind::TechnicalPassword)
        return QCoreApplication::translate(
                   "Reminders",
                   "Le mot de passe du compte technique de « %1 » a pris fin le %2, sauf s’il a été changé.")
            .arg(reminder.deadline.name, day);
    return QCoreApplication::translate(
               "Reminders",
               "Le jeton de « %1 » dit avoir pris fin le %2 ; s’il a été prolongé, il sert encore.")
        .arg(reminder.deadline.name, day);
}

} // namespace

QList<Deadline> deadlinesOf(const QList<Habilitation> &habilitations)
{
    QList<Deadline> deadlines;
    for (const Habilitation &each : habilitations) {
        const bool real =
            each.service == Service::Chorus ? each.environment != Environment::Sandbox : !each.isFictitious();
        if (!real)
            continue;
        if (each.service != Service::Chorus)
            add(deadlines, each, SecretKind::Token, each.expiresOn);
        else
            add(deadlines, each, SecretKind::TechnicalPassword, each.technicalPasswordEnd());
    }
    std::ranges::stable_sort(deadlines, {}, &Deadline::end);
    return deadlines;
}

QString Reminder::key() const
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(deadline.habilitation.toString(QUuid::WithoutBraces), toString(deadline.what),
             deadline.end.toString(Qt::ISODate))
        .arg(step);
}

QString Reminder::sentence() const
{
    if (daysLeft < 0)
        return past(*this);
    return daysLeft == 0 ? today(*this) : soon(*this);
}

QString Reminder::nextAction() const
{
    if (deadline.what == SecretKind::TechnicalPassword)
        return QCoreApplication::translate(
            "Reminders",
            "Demandez-en un nouveau au gestionnaire principal de votre structure dans Chorus Pro.");
    if (deadline.service == Service::El)
        return QCoreApplication::translate("Reminders",
                                           "Demandez un nouveau jeton à l’administrateur d’E#L.");
    return QCoreApplication::translate("Reminders", "Renouvelez-le : Agrafe vous guide pas à pas.");
}

QList<Reminder> remindersOn(const QDate &today, const QList<Habilitation> &habilitations)
{
    QList<Reminder> reminders;
    for (const Deadline &deadline : deadlinesOf(habilitations)) {
        const qint64 daysLeft = today.daysTo(deadline.end);
        if (const auto step = stepAt(daysLeft))
            reminders.append({.deadline = deadline, .daysLeft = static_cast<int>(daysLeft), .step = *step});
    }
    return reminders;
}

QList<Reminder> notYetSaid(const QList<Reminder> &reminders, const QStringList &said)
{
    QList<Reminder> fresh;
    std::ranges::copy_if(reminders, std::back_inserter(fresh),
                         [&said](const Reminder &each) { return !said.contains(each.key()); });
    return fresh;
}

} // namespace agrafe::habilitation
