// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/arguments.h"

#include <QCoroTask>
#include <QDate>

#include <functional>

namespace agrafe::cli {

/// One word of the command line, and all that the help says of it.
struct Command
{
    const char *name;
    const char *usage;   ///< what stands after the name
    const char *summary; ///< French
    QList<OptionRule> options;
    /// Ends with the exit code. `arguments` were checked against `options`.
    std::function<QCoro::Task<int>(Arguments arguments)> run;
};

[[nodiscard]] Command dossierCommand();
[[nodiscard]] Command personCommand();
[[nodiscard]] Command journalCommand();
[[nodiscard]] Command catalogueCommand();
[[nodiscard]] Command habilitationCommand();
[[nodiscard]] Command elCommand();
[[nodiscard]] Command chorusCommand();
[[nodiscard]] Command diagnosticCommand();
[[nodiscard]] Command sandboxCommand();

[[nodiscard]] QList<Command> allCommands();
/// The command's own help, in French.
[[nodiscard]] QString helpOf(const Command &command);
/// The list of commands.
[[nodiscard]] QString generalHelp();

/// --format texte|json. Failure: Input.
[[nodiscard]] Result<bool> wantsJson(const Arguments &arguments);
/// A day given as AAAA-MM-JJ; invalid when it was not given. Failure: Input.
[[nodiscard]] Result<QDate> dayOption(const Arguments &arguments, const QString &option);

} // namespace agrafe::cli
