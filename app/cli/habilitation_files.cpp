// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/atomic_file.h"
#include "cli/exit_code.h"
#include "cli/habilitation_steps.h"
#include "cli/output.h"
#include "habilitation/exchange.h"
#include "habilitation/reminders.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace agrafe::cli {

namespace {

using habilitation::Habilitation;
using habilitation::Incoming;
using habilitation::Reminder;

Result<QString> fileOf(const Arguments &arguments)
{
    const QString path = arguments.words.value(1);
    if (!path.isEmpty())
        return path;
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Le nom du fichier manque."),
                       QCoreApplication::translate("Cli", "Écrivez-le à la fin de la commande.")));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Le fichier « %1 » ne se lit pas.").arg(path),
                       QCoreApplication::translate("Cli", "Vérifiez son nom et ses droits.")));
}

QString wordOf(Incoming::Kind kind)
{
    switch (kind) {
    case Incoming::Kind::New:
        return QStringLiteral("new");
    case Incoming::Kind::Same:
        return QStringLiteral("same");
    case Incoming::Kind::Different:
        return QStringLiteral("different");
    case Incoming::Kind::NameTaken:
        return QStringLiteral("nameTaken");
    }
    return {};
}

void printIncoming(const Incoming &incoming, bool taken)
{
    const QString name = incoming.value.name;
    switch (incoming.kind) {
    case Incoming::Kind::New:
        printMessage(QCoreApplication::translate("Cli", "« %1 » : ajoutée.").arg(name));
        break;
    case Incoming::Kind::Same:
        printMessage(QCoreApplication::translate("Cli", "« %1 » : déjà là, sans changement.").arg(name));
        break;
    case Incoming::Kind::Different:
        printMessage(
            taken ? QCoreApplication::translate("Cli", "« %1 » : remplacée.").arg(name)
                  : QCoreApplication::translate("Cli", "« %1 » : différente, laissée (ajoutez --remplacer).")
                        .arg(name));
        break;
    case Incoming::Kind::NameTaken:
        printMessage(
            QCoreApplication::translate("Cli", "« %1 » : une autre habilitation porte ce nom, laissée.")
                .arg(name));
        break;
    }
    for (const habilitation::Difference &change : incoming.changes)
        printMessage(QStringLiteral("    %1 : %2 → %3").arg(change.label, change.before, change.after));
}

QJsonObject inJson(const Reminder &reminder)
{
    return {{QStringLiteral("id"), reminder.deadline.habilitation.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), reminder.deadline.name},
            {QStringLiteral("secret"), habilitation::toString(reminder.deadline.what)},
            {QStringLiteral("end"), reminder.deadline.end.toString(Qt::ISODate)},
            {QStringLiteral("daysLeft"), reminder.daysLeft},
            {QStringLiteral("sentence"), reminder.sentence()},
            {QStringLiteral("nextAction"), reminder.nextAction()}};
}

} // namespace

QCoro::Task<Result<int>> exportFile(Arguments arguments, services::Services &services)
{
    const auto path = fileOf(arguments);
    if (!path)
        co_return Unexpected(path.error());
    const QList<Habilitation> all = services.habilitations().all();
    if (const auto written = writeFileAtomically(*path, habilitation::exported(all), IfExists::Refuse);
        !written)
        co_return Unexpected(written.error());
    const auto count = static_cast<int>(all.size());
    tell(arguments, {{QStringLiteral("exported"), count}},
         QCoreApplication::translate("Cli", "%n habilitation(s) exportée(s), sans aucun secret.", nullptr,
                                     count));
    co_return Done;
}

QCoro::Task<Result<int>> importFile(Arguments arguments, services::Services &services)
{
    const auto path = fileOf(arguments);
    if (!path)
        co_return Unexpected(path.error());
    const auto bytes = contentOf(*path);
    if (!bytes)
        co_return Unexpected(bytes.error());
    const auto incoming = habilitation::readExchange(*bytes, services.habilitations().all());
    if (!incoming)
        co_return Unexpected(incoming.error());
    const bool replaces = arguments.has(QStringLiteral("remplacer"));
    QList<Habilitation> taken;
    QJsonArray told;
    bool left = false;
    for (const Incoming &each : *incoming) {
        const bool take =
            each.kind == Incoming::Kind::New || (each.kind == Incoming::Kind::Different && replaces);
        if (take)
            taken.append(each.value);
        left = left || (!take && each.kind != Incoming::Kind::Same);
        told.append(QJsonObject{{QStringLiteral("name"), each.value.name},
                                {QStringLiteral("state"), wordOf(each.kind)},
                                {QStringLiteral("taken"), take}});
        printIncoming(each, take);
    }
    if (const auto saved = services.habilitations().saveAll(taken); !saved)
        co_return Unexpected(saved.error());
    const auto count = static_cast<int>(taken.size());
    tell(arguments, {{QStringLiteral("habilitations"), told}},
         QCoreApplication::translate(
             "Cli", "%n habilitation(s) importée(s) ; leurs jetons se donnent à part.", nullptr, count));
    co_return left ? DoneWithGaps : Done;
}

QCoro::Task<Result<int>> remind(Arguments arguments, services::Services &services)
{
    const QList<Habilitation> all = services.habilitations().all();
    const QDateTime now = services.clock().now();
    if (const QString path = arguments.value(QStringLiteral("calendrier")); !path.isEmpty()) {
        const QByteArray calendar = habilitation::calendarOf(all, now);
        if (calendar.isEmpty())
            printMessage(habilitation::nothingToRemind());
        else if (const auto written = writeFileAtomically(path, calendar, IfExists::Refuse); !written)
            co_return Unexpected(written.error());
    }
    QJsonArray told;
    const QList<Reminder> reminders = habilitation::remindersOn(now.toLocalTime().date(), all);
    for (const Reminder &reminder : reminders) {
        told.append(inJson(reminder));
        printMessage(reminder.sentence());
        printMessage(QStringLiteral("    ") + reminder.nextAction());
    }
    const auto count = static_cast<int>(reminders.size());
    tell(arguments, {{QStringLiteral("reminders"), told}},
         QCoreApplication::translate("Cli", "%n échéance(s) dans les 90 jours.", nullptr, count));
    co_return Done;
}

} // namespace agrafe::cli
