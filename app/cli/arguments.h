// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace agrafe::cli {

/// One option that a command accepts: everything about it, said once.
struct OptionRule
{
    const char *name;  ///< without dashes
    const char *value; ///< French name of its value for the help; empty: a flag
    const char *help;  ///< French
    bool repeatable = false;
};

/// A command's words after its name.
struct Arguments
{
    QStringList words;
    QMap<QString, QStringList> options; ///< a flag holds one empty text

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(const QString &name) const { return options.value(name); }
};

/// "--name value" or "--name=value"; "--" ends the options. Failure: Input, naming the option.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &given, const QList<OptionRule> &rules);

} // namespace agrafe::cli
