// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/piece_support.h"

#include "ui/entreprise/french.h"

#include <QCoreApplication>

namespace agrafe::ui {

namespace {

void add(QList<QPair<QString, QString>> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

/// The template of the route: the concrete path holds the company's number.
QString routeOf(const entreprise::Item &item, const catalogue::Endpoint &endpoint)
{
    const catalogue::EndpointVersion *version = endpoint.version(item.version);
    return version ? version->path : endpoint.id;
}

} // namespace

QList<QPair<QString, QString>> proofFacts(const entreprise::Item &item, const catalogue::Endpoint &endpoint)
{
    QList<QPair<QString, QString>> facts;
    const auto say = [](const char *text) { return QCoreApplication::translate("proof", text); };
    if (item.answer) {
        const etat::Answer &answer = *item.answer;
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Demandée le")), momentText(answer.askedAt));
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Identifiant de la requête")), answer.requestId);
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Code de sécurité")), answer.securityCode);
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Valable du")), dateText(answer.validFrom));
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Valable jusqu’au")), dateText(answer.validUntil));
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Statut de la réponse")),
            answer.status > 0 ? QString::number(answer.status) : QString());
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Code du service")),
            answer.failure ? answer.failure->code : QString());
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Réponse gardée par le service")),
            answer.cachedUntil.isValid()
                ? QCoreApplication::translate("proof", "jusqu’au %1").arg(momentText(answer.cachedUntil))
                : QString());
    }
    add(facts, say(QT_TRANSLATE_NOOP("proof", "Service")), QStringLiteral("API Entreprise"));
    add(facts, say(QT_TRANSLATE_NOOP("proof", "Route")), routeOf(item, endpoint));
    for (const entreprise::FetchedDocument &document : item.documents) {
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Document reçu le")), momentText(document.fetchedAt));
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Taille")), sizeText(document.bytes.size()));
        add(facts, say(QT_TRANSLATE_NOOP("proof", "Empreinte SHA-256")), document.sha256);
    }
    return facts;
}

QString messageToCompany(const catalogue::Endpoint &endpoint, const QString &object)
{
    return QCoreApplication::translate(
               "support",
               "Bonjour,\n\nDans le cadre du dossier %1, nous n’avons pas pu obtenir la pièce « %2 » auprès "
               "de %3. Ce n’est pas un refus. Pouvez-vous nous la transmettre\u00a0?\n\nMerci d’avance.")
        .arg(object, endpoint.bareTitle(), endpoint.provider);
}

} // namespace agrafe::ui
