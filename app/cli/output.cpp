// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/output.h"

#include "cli/answer_json.h"
#include "cli/exit_code.h"
#include "etat/outcome.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace agrafe::cli {

namespace {

bool theOutputLost = false;

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

void writeOutput(const QByteArray &bytes)
{
    if (write(stdout, bytes) || std::exchange(theOutputLost, true))
        return;
    printMessage(QCoreApplication::translate("Cli", "La sortie n’a pas pu être écrite en entier."));
    printMessage(QCoreApplication::translate("Cli", "Vérifiez la place sur le disque, puis recommencez."));
}

bool onTerminal()
{
    static const bool terminal = ::isatty(STDERR_FILENO) != 0;
    return terminal;
}

} // namespace

void printLine(const QString &text)
{
    writeOutput(text.toUtf8() + '\n');
}

void printJson(const QJsonDocument &document)
{
    writeOutput(document.toJson(QJsonDocument::Indented));
}

bool outputLost()
{
    return theOutputLost;
}

void printMessage(const QString &text)
{
    clearProgress();
    write(stderr, text.toUtf8() + '\n');
}

void printProgress(const QString &text)
{
    if (onTerminal())
        write(stderr, "\r\033[K" + text.toUtf8());
}

void clearProgress()
{
    if (onTerminal())
        write(stderr, "\r\033[K");
}

QJsonObject errorDocument(const Failure &failure, catalogue::Api about)
{
    const etat::Explanation explanation = etat::explain(failure, failure.provider, about);
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("kind"), toString(failure.kind)},
                         {QStringLiteral("code"), orNull(failure.code)},
                         {QStringLiteral("sentence"), explanation.sentence},
                         {QStringLiteral("nextAction"), orNull(explanation.nextAction)}}}};
}

int endWith(const Failure &failure, bool json, catalogue::Api about)
{
    if (json) {
        printJson(QJsonDocument(errorDocument(failure, about)));
        return exitCodeOf(failure);
    }
    const etat::Explanation explanation = etat::explain(failure, failure.provider, about);
    printMessage(explanation.sentence);
    if (!explanation.nextAction.isEmpty())
        printMessage(explanation.nextAction);
    return exitCodeOf(failure);
}

int withTraces(int code, int lost)
{
    if (lost == 0)
        return code;
    printMessage(QCoreApplication::translate("Cli", "La fin de %n accès n’a pas pu être écrite au journal.",
                                             nullptr, lost));
    printMessage(
        QCoreApplication::translate("Cli", "Vérifiez la place et les droits du dossier du journal."));
    return code == Done ? DoneWithGaps : code;
}

} // namespace agrafe::cli
