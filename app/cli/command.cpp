// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"

#include <QCoreApplication>

namespace agrafe::cli {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

// Words to choose from are shown as they are typed.
QString placeholder(const QString &value)
{
    return value.contains(u'|') ? value : value.toUpper();
}

QString optionLine(const OptionRule &rule)
{
    QString left = QStringLiteral("--") + QLatin1String(rule.name);
    if (*rule.value != '\0')
        left += u' ' + placeholder(translated(rule.value));
    return QStringLiteral("  %1 %2").arg(left, -30).arg(translated(rule.help));
}

} // namespace

QList<Command> allCommands()
{
    return {dossierCommand(), personCommand(),       journalCommand(),    catalogueCommand(), elCommand(),
            chorusCommand(),  habilitationCommand(), diagnosticCommand(), sandboxCommand()};
}

QString helpOf(const Command &command)
{
    QStringList lines{
        QStringLiteral("agrafe-cli %1 %2").arg(QLatin1String(command.name), translated(command.usage)),
        translated(command.summary),
        {}};
    for (const OptionRule &rule : command.options)
        lines.append(optionLine(rule));
    return lines.join(u'\n');
}

QString generalHelp()
{
    QStringList lines{
        QCoreApplication::translate(
            "Cli",
            "agrafe-cli COMMANDE …, en français et sans accents ; --aide après une commande en dit plus."),
        {}};
    for (const Command &command : allCommands())
        lines.append(
            QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -14).arg(translated(command.summary)));
    return lines.join(u'\n');
}

Result<bool> wantsJson(const Arguments &arguments)
{
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("texte"));
    if (format == QLatin1String("json") || format == QLatin1String("texte"))
        return format == QLatin1String("json");
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Le format « %1 » n’existe pas.").arg(format),
                       QCoreApplication::translate("Cli", "Choisissez texte ou json.")));
}

Result<QDate> dayOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDate();
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (day.isValid())
        return day;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "« %1 » n’est pas une date.").arg(arguments.value(option)),
        QCoreApplication::translate("Cli", "Écrivez-la AAAA-MM-JJ.")));
}

} // namespace agrafe::cli
