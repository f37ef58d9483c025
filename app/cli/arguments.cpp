// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::cli {

namespace {

const OptionRule *find(const QList<OptionRule> &rules, const QString &name)
{
    const auto rule =
        std::ranges::find_if(rules, [&name](const OptionRule &r) { return QLatin1String(r.name) == name; });
    return rule == rules.cend() ? nullptr : &*rule;
}

Failure unknownOption(const QString &name)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "L’option « --%1 » n’existe pas ici.").arg(name),
        QCoreApplication::translate("Cli", "Ajoutez --aide pour voir celles qui existent."));
}

Failure missingValue(const OptionRule &rule)
{
    return Failure::input(QCoreApplication::translate("Cli", "L’option « --%1 » attend une valeur (%2).")
                              .arg(QLatin1String(rule.name), QString::fromUtf8(rule.value)));
}

// The value is not repeated: it may be a token that somebody hoped to pass here.
Failure unwantedValue(const OptionRule &rule)
{
    return Failure::input(QCoreApplication::translate("Cli", "L’option « --%1 » n’attend pas de valeur.")
                              .arg(QLatin1String(rule.name)));
}

} // namespace

QString Arguments::value(const QString &name, const QString &otherwise) const
{
    const QStringList given = options.value(name);
    return given.isEmpty() ? otherwise : given.last();
}

Result<Arguments> parseArguments(const QStringList &given, const QList<OptionRule> &rules)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype place = 0; place < given.size(); ++place) {
        const QString &word = given.at(place);
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            arguments.words.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const OptionRule *rule = find(rules, name);
        if (rule == nullptr)
            return Unexpected(unknownOption(name));
        QString value = word.section(u'=', 1);
        const bool isFlag = *rule->value == '\0';
        if (isFlag && word.contains(u'='))
            return Unexpected(unwantedValue(*rule));
        if (!isFlag && !word.contains(u'=')) {
            if (place + 1 >= given.size())
                return Unexpected(missingValue(*rule));
            value = given.at(++place);
        }
        if (arguments.has(name) && !rule->repeatable) {
            return Unexpected(Failure::input(
                QCoreApplication::translate("Cli", "L’option « --%1 » est donnée deux fois.").arg(name)));
        }
        arguments.options[name].append(value);
    }
    return arguments;
}

} // namespace agrafe::cli
