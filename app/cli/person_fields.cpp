// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/person_fields.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace agrafe::cli {

namespace {

Failure wrongForm(int line)
{
    const QString sentence =
        line == 0
            ? QCoreApplication::translate("Cli", "Un --champ n’est pas de la forme nom=valeur.")
            : QCoreApplication::translate("Cli", "La ligne %1 n’est pas de la forme nom=valeur.").arg(line);
    return Failure::input(sentence, QCoreApplication::translate("Cli", "Par exemple nomNaissance=Dupont."));
}

Failure twice(const QString &name)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "Le champ « %1 » est donné deux fois.").arg(name));
}

Failure notUtf8(int line)
{
    return Failure::input(QCoreApplication::translate("Cli", "La ligne %1 n’est pas en UTF-8.").arg(line),
                          QCoreApplication::translate(
                              "Cli", "Un accent perdu nommerait une autre personne : convertissez-la."));
}

Failure notAToken()
{
    return Failure::input(
        QCoreApplication::translate("Cli", "La première ligne est un champ, non un jeton."),
        QCoreApplication::translate("Cli", "Avec --jeton-stdin, le jeton vient d’abord, puis les champs."));
}

/// A person's name must not leave as a token. What ends in "=" may still be one.
bool isField(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    return equals > 0 && equals + 1 < line.size() && line.at(equals + 1) != '=';
}

/// `line`: where it stands, 0 for an option.
Result<void> addField(const QString &text, int line, particulier::Fields &fields)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return Unexpected(wrongForm(line));
    const QString name = text.left(equals).trimmed();
    if (fields.contains(name))
        return Unexpected(twice(name));
    fields.insert(name, text.mid(equals + 1).trimmed());
    return {};
}

Result<void> readInput(bool tokenFirst, PersonInput &input)
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return {};
    constexpr qint64 longest = 64LL * 1024;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(longest).trimmed();
        if (line.isEmpty())
            continue;
        if (tokenFirst && input.token.isEmpty()) {
            if (isField(line))
                return Unexpected(notAToken());
            input.token = Secret(line);
            continue;
        }
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(line);
        if (utf8.hasError())
            return Unexpected(notUtf8(number));
        if (const auto added = addField(text, number, input.fields); !added)
            return added;
    }
    return {};
}

} // namespace

Result<PersonInput> personInput(const Arguments &arguments)
{
    PersonInput input;
    for (const QString &text : arguments.values(QStringLiteral("champ"))) {
        if (const auto added = addField(text, 0, input.fields); !added)
            return Unexpected(added.error());
    }
    if (!arguments.has(QStringLiteral("champs")))
        return input;
    if (arguments.value(QStringLiteral("champs")) != QLatin1String("-"))
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "--champs ne lit que l’entrée standard."),
                           QCoreApplication::translate(
                               "Cli", "Écrivez --champs - et envoyez une ligne nom=valeur par champ.")));
    if (const auto read = readInput(arguments.has(QStringLiteral("jeton-stdin")), input); !read)
        return Unexpected(read.error());
    return input;
}

} // namespace agrafe::cli
