// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/person_report.h"

#include "cli/answer_json.h"
#include "etat/answer_tree.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace agrafe::cli {

using particulier::Status;
using particulier::StatusAnswer;
using particulier::StatusState;

namespace {

QString word(StatusAnswer answer)
{
    switch (answer) {
    case StatusAnswer::Yes:
        return QCoreApplication::translate("Cli", "Oui");
    case StatusAnswer::No:
        return QCoreApplication::translate("Cli", "Non");
    case StatusAnswer::Value:
        return QCoreApplication::translate("Cli", "Réponse");
    case StatusAnswer::Unknown:
        break;
    }
    return QCoreApplication::translate("Cli", "Inconnu");
}

QJsonObject bareJson(const Status &status)
{
    if (status.answer)
        return askedJson(*status.answer);
    return notAskedJson(
        {.code = status.state == StatusState::NotCovered ? QStringLiteral("00100") : QString(),
         .sentence = {},
         .nextAction = {}});
}

QString providerOf(const Status &status)
{
    const QString named =
        status.answer && status.answer->failure ? status.answer->failure->provider : QString();
    return named.isEmpty() ? status.endpoint->provider : named;
}

/// What names the fields to look at goes before what the code says to everybody.
QString actionOf(const Status &status)
{
    const QString &own = status.reading.nextAction;
    if (!status.answer || !status.answer->failure || own != status.answer->explanation.nextAction)
        return own;
    return nextActionOf(status.answer->explanation);
}

} // namespace

QJsonObject personJson(const Status &status)
{
    QJsonObject json = bareJson(status);
    json[QStringLiteral("id")] = status.endpoint->id;
    json[QStringLiteral("modality")] = status.endpoint->modality;
    json[QStringLiteral("title")] = status.endpoint->title;
    json[QStringLiteral("version")] = status.version->version;
    json[QStringLiteral("kind")] = QStringLiteral("data");
    json[QStringLiteral("asked")] = status.answer.has_value();
    json[QStringLiteral("answer")] = particulier::toString(status.reading.answer);
    json[QStringLiteral("sentence")] = orNull(status.reading.sentence);
    json[QStringLiteral("nextAction")] = orNull(actionOf(status));
    json[QStringLiteral("provider")] = providerOf(status);
    json[QStringLiteral("notCovered")] = QJsonArray::fromStringList(status.reading.notCovered);
    json[QStringLiteral("documents")] = QJsonArray();
    return json;
}

QString personText(const Status &status)
{
    QStringList lines{QStringLiteral("%1 (%2)").arg(status.endpoint->title, status.endpoint->provider),
                      QStringLiteral("%1  %2").arg(word(status.reading.answer), status.reading.sentence)};
    if (const QString action = actionOf(status); !action.isEmpty())
        lines << action;
    for (const QString &label : status.reading.notCovered)
        lines << QCoreApplication::translate("Cli",
                                             "%1 : votre habilitation ne couvre pas cette information.")
                     .arg(label);
    if (status.answer && !status.answer->failure)
        lines
            << QString()
            << etat::toPlainText(etat::answerTree(*status.version, status.answer->payload, false)).trimmed();
    return lines.join(u'\n');
}

std::optional<Failure> endingFailure(const Status &status)
{
    if (status.obstacle)
        return status.obstacle;
    if (status.state == StatusState::NotCovered) {
        Failure failure = Failure::of(FailureKind::NotCovered);
        failure.code = QStringLiteral("00100");
        failure.sentence = status.reading.sentence;
        failure.nextAction = status.reading.nextAction;
        return failure;
    }
    if (!status.answer || !status.answer->failure)
        return std::nullopt;
    Failure failure = *status.answer->failure;
    const bool noAccess = failure.httpStatus == 401;
    const bool outOfReach = failure.kind != FailureKind::Http && exitCodeOf(failure) == OutOfReach;
    if (!noAccess && !outOfReach)
        return std::nullopt;
    failure.sentence = status.reading.sentence;
    failure.nextAction = actionOf(status);
    return failure;
}

ExitCode personExitCode(const Status &status)
{
    return status.reading.answer == StatusAnswer::Unknown ? DoneWithGaps : Done;
}

} // namespace agrafe::cli
