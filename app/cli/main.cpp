// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/process_hardening.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"
#include "services/language.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

namespace {

using namespace agrafe;

bool asksForHelp(const QStringList &words)
{
    return words.contains(QLatin1String("--aide")) || words.contains(QLatin1String("--help"));
}

// Before the options are understood, a failure still has to come in the form that was asked for.
bool saysJson(const QStringList &words)
{
    const qsizetype place = words.indexOf(QLatin1String("--format"));
    return words.contains(QLatin1String("--format=json")) ||
           (place >= 0 && words.value(place + 1) == QLatin1String("json"));
}

QCoro::Task<int> runCommand(QStringList words)
{
    const QList<cli::Command> commands = cli::allCommands();
    const QString name = words.takeFirst();
    const auto command = std::ranges::find_if(
        commands, [&name](const cli::Command &c) { return QLatin1String(c.name) == name; });
    if (command == commands.cend()) {
        co_return cli::endWith(
            Failure::input(QCoreApplication::translate("Cli", "La commande « %1 » n’existe pas.").arg(name),
                           QCoreApplication::translate("Cli", "agrafe-cli --aide donne leur liste.")),
            saysJson(words));
    }
    if (asksForHelp(words)) {
        cli::printLine(cli::helpOf(*command));
        co_return cli::Done;
    }
    auto arguments = cli::parseArguments(words, command->options);
    if (!arguments)
        co_return cli::endWith(arguments.error(), saysJson(words));
    if (const auto json = cli::wantsJson(*arguments); !json)
        co_return cli::endWith(json.error(), false);
    co_return co_await command->run(std::move(*arguments));
}

QCoro::Task<void> runThenQuit(QStringList words)
{
    int code = cli::InternalFault;
    try {
        code = co_await runCommand(words);
    } catch (...) {
        // Its text may hold anything, a token included.
        code =
            cli::endWith(Failure::of(FailureKind::Internal, QStringLiteral("an exception")), saysJson(words));
    }
    cli::clearProgress();
    QCoreApplication::exit(code == cli::Done && cli::outputLost() ? cli::DoneWithGaps : code);
}

} // namespace

int main(int argc, char **argv)
{
    hideMemory();
    holdStandardStreams();
    // It prints PDFs, never a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("agrafe-cli"));
    QCoreApplication::setApplicationVersion(version());
    services::speak(services::localeOfAgent(Paths::ofArguments(QCoreApplication::arguments())));
    const QStringList words = QCoreApplication::arguments().mid(1);
    hideArgumentsOf("--champ", {argv, static_cast<std::size_t>(argc)}); // a person's name may stand there
    if (words.isEmpty()) {
        cli::printMessage(cli::generalHelp());
        return cli::BadInput;
    }
    if (words.first() == QLatin1String("--version")) {
        cli::printLine(QStringLiteral("agrafe-cli ") + version());
        return cli::Done;
    }
    if (asksForHelp({words.first()})) {
        cli::printLine(cli::generalHelp());
        return cli::Done;
    }
    cli::watchTermination();
    QTimer::singleShot(0, &application, [words] { runThenQuit(words); });
    return QGuiApplication::exec();
}
