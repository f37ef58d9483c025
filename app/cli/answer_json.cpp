// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/answer_json.h"

#include "base/day_text.h"

#include <QCoreApplication>

namespace agrafe::cli {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QJsonValue &received)
{
    return received.isUndefined() ? QJsonValue() : received;
}

QJsonValue orNull(const QDateTime &hour)
{
    return hour.isValid() ? QJsonValue(hour.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString nextActionOf(const etat::Explanation &explanation)
{
    if (!explanation.worthRetrying)
        return explanation.nextAction;
    if (!explanation.retryAt.isValid())
        return QCoreApplication::translate("Cli", "Relancez la commande plus tard.");
    return QCoreApplication::translate("Cli", "Relancez la commande après %1.")
        .arg(hourText(explanation.retryAt));
}

QJsonObject askedJson(const etat::Answer &answer)
{
    return {{QStringLiteral("outcome"), etat::toString(answer.outcome)},
            {QStringLiteral("status"), answer.status == 0 ? QJsonValue() : QJsonValue(answer.status)},
            {QStringLiteral("code"), answer.failure ? orNull(answer.failure->code) : QJsonValue()},
            {QStringLiteral("sentence"), orNull(answer.explanation.sentence)},
            {QStringLiteral("nextAction"), orNull(nextActionOf(answer.explanation))},
            {QStringLiteral("retryAt"), orNull(answer.explanation.retryAt)},
            {QStringLiteral("requestId"), orNull(answer.requestId)},
            {QStringLiteral("cached"), answer.cached},
            {QStringLiteral("durationMs"), static_cast<qint64>(answer.duration.count())},
            {QStringLiteral("data"), orNull(answer.payload.value(QLatin1String("data")))},
            {QStringLiteral("links"), orNull(answer.payload.value(QLatin1String("links")))},
            {QStringLiteral("meta"), orNull(answer.payload.value(QLatin1String("meta")))}};
}

QJsonObject notAskedJson(const NotAskedWords &words)
{
    return {{QStringLiteral("outcome"), QStringLiteral("unknown")},
            {QStringLiteral("status"), QJsonValue()},
            {QStringLiteral("code"), orNull(words.code)},
            {QStringLiteral("sentence"), orNull(words.sentence)},
            {QStringLiteral("nextAction"), orNull(words.nextAction)},
            {QStringLiteral("retryAt"), QJsonValue()},
            {QStringLiteral("requestId"), QJsonValue()},
            {QStringLiteral("cached"), false},
            {QStringLiteral("durationMs"), QJsonValue()},
            {QStringLiteral("data"), QJsonValue()},
            {QStringLiteral("links"), QJsonValue()},
            {QStringLiteral("meta"), QJsonValue()}};
}

} // namespace agrafe::cli
