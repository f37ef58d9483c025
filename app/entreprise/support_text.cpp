// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/support_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace agrafe::entreprise {

namespace {

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines.append(QCoreApplication::translate("SupportText", "%1 : %2").arg(label, value));
}

// The detail of a whole answer may quote what was asked; only our own words about the line are safe.
void addFailure(QStringList &lines, const Failure &failure)
{
    addLine(lines, QCoreApplication::translate("SupportText", "Code"), failure.code);
    addLine(lines, QCoreApplication::translate("SupportText", "Échec"), toString(failure.kind));
    if (failure.kind != FailureKind::Http && failure.kind != FailureKind::Input)
        addLine(lines, QCoreApplication::translate("SupportText", "Détail"), failure.detail);
}

void addAttempts(QStringList &lines, const etat::Answer &answer)
{
    for (const http::Attempt &attempt : answer.attempts)
        addLine(lines, QCoreApplication::translate("SupportText", "Essai du %1").arg(utc(attempt.startedAt)),
                QCoreApplication::translate("SupportText", "réponse %1, %2 ms %3")
                    .arg(attempt.status)
                    .arg(attempt.duration.count())
                    .arg(attempt.code)
                    .trimmed());
}

} // namespace

QString supportText(const catalogue::Catalogue &catalogue, const habilitation::Habilitation &habilitation,
                    const Item &item)
{
    QStringList lines;
    const catalogue::Endpoint *endpoint = catalogue.find(item.endpointId);
    const catalogue::EndpointVersion *version = endpoint ? endpoint->version(item.version) : nullptr;
    addLine(lines, QCoreApplication::translate("SupportText", "Pièce"), item.endpointId);
    addLine(lines, QCoreApplication::translate("SupportText", "Route"), version ? version->path : QString());
    addLine(lines, QCoreApplication::translate("SupportText", "Environnement"),
            habilitation::toString(habilitation.environment));
    if (item.answer) {
        const etat::Answer &answer = *item.answer;
        addLine(lines, QCoreApplication::translate("SupportText", "Identifiant de la demande"),
                answer.requestId);
        addLine(lines, QCoreApplication::translate("SupportText", "Réponse"), QString::number(answer.status));
        if (answer.failure)
            addFailure(lines, *answer.failure);
        addLine(lines, QCoreApplication::translate("SupportText", "Demandée le"), utc(answer.askedAt));
        addLine(lines, QCoreApplication::translate("SupportText", "Durée"),
                QStringLiteral("%1 ms").arg(answer.duration.count()));
        addAttempts(lines, answer);
    }
    if (item.documentFailure) {
        addLine(lines, QCoreApplication::translate("SupportText", "Document"),
                QString::number(item.documentFailure->httpStatus));
        addFailure(lines, *item.documentFailure);
    }
    addLine(lines, QStringLiteral("Agrafe"), QCoreApplication::applicationVersion());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace agrafe::entreprise
