// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/answer_reader.h"

#include "etat/client.h"
#include "etat/explanations.h"
#include "etat/json_path.h"
#include "etat/maintenance.h"
#include "etat/service_error.h"
#include "pdf/renderer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace agrafe::etat {

using std::chrono::seconds;

namespace {

Failure protocolFailure(const http::Response &response, const QString &sentence, const QString &detail)
{
    Failure failure = Failure::of(FailureKind::Protocol, detail);
    failure.httpStatus = response.status;
    failure.requestId = QString::fromLatin1(response.header("X-Request-ID"));
    failure.sentence = sentence;
    return failure;
}

Failure httpFailure(const http::Response &response, const ServiceError &error)
{
    Failure failure = Failure::of(FailureKind::Http);
    failure.httpStatus = response.status;
    failure.code = error.code;
    failure.provider = error.provider;
    failure.requestId = QString::fromLatin1(response.header("X-Request-ID"));
    QStringList detail{error.title, error.detail};
    if (!error.parameter.isEmpty())
        detail.append(QStringLiteral("(%1)").arg(error.parameter));
    detail.removeAll(QString());
    failure.detail = detail.join(QStringLiteral(" - "));
    return failure;
}

// A 4xx page for a browser was written by a portal, a proxy or a wrong address: the service speaks JSON.
bool isSomebodyElse(const http::Response &response, const ServiceError &error)
{
    return response.status < 500 && !error.readable && looksLikeHtml(response);
}

Failure readError(const http::Response &response)
{
    const ServiceError error = readServiceError(response.body);
    if (isSomebodyElse(response, error))
        return protocolFailure(
            response,
            QCoreApplication::translate("EtatAnswer", "Une page web (réponse %1) est arrivée à la place de "
                                                      "la réponse du service. Rien ne s’en déduit.")
                .arg(response.status),
            QStringLiteral("HTML, status %1").arg(response.status));
    return httpFailure(response, error);
}

bool holdsData(const QJsonObject &payload)
{
    const QJsonValue data = payload.value(u"data");
    return data.isArray() || (data.isObject() && !data.toObject().isEmpty());
}

// An empty list of errors tells of none.
bool holdsAnError(const QJsonValue &errors)
{
    const bool empty = errors.isArray() && errors.toArray().isEmpty();
    return !errors.isUndefined() && !errors.isNull() && errors != QJsonValue(false) && !empty;
}

std::optional<Failure> defectOfData(const http::Response &response, const QJsonObject &payload)
{
    if (holdsAnError(payload.value(u"errors")) || holdsAnError(payload.value(u"error")))
        return httpFailure(response, readServiceError(response.body));
    if (!holdsData(payload))
        return protocolFailure(
            response,
            QCoreApplication::translate("EtatAnswer",
                                        "Le service a répondu sans aucune donnée. Rien ne s’en déduit."),
            QStringLiteral("no data"));
    return {};
}

// The value that stands in the same element of the list as the document.
QDateTime dateBeside(const QJsonObject &payload, const QString &path, const QString &document)
{
    return momentOf(valueAt(payload, withIndexesOf(path, document)));
}

QString typeAt(const QJsonObject &payload, const QString &document)
{
    const QString parent = document.left(document.lastIndexOf(QLatin1Char('.')));
    return scalarText(valueAt(payload, parent + QStringLiteral(".type")));
}

QList<DocumentLink> linksOf(const catalogue::EndpointVersion &version, const QJsonObject &payload,
                            const QDateTime &now)
{
    QList<DocumentLink> links;
    for (const catalogue::DocumentRule &rule : version.documents) {
        for (const Place &place : placesAt(payload, rule.urlPath)) {
            const QString offered = place.value.toString().trimmed();
            if (offered.isEmpty())
                continue;
            // One that cannot be followed is kept too: fetching it says so.
            const QUrl url(offered, QUrl::TolerantMode);
            const QJsonValue life = valueAt(payload, withIndexesOf(rule.expiresInPath, place.path));
            const auto lifetime = life.isDouble() ? seconds(life.toInteger()) : rule.lifetime;
            links.append({.url = url,
                          .path = place.path,
                          .expiresAt = now.addSecs(lifetime.count()),
                          .type = typeAt(payload, place.path),
                          .validFrom = dateBeside(payload, version.validFromPath, place.path),
                          .validUntil = dateBeside(payload, version.validUntilPath, place.path)});
        }
    }
    return links;
}

void readHeaders(Answer &answer, const http::Response &response, const QDateTime &now)
{
    answer.requestId = QString::fromLatin1(response.header("X-Request-ID"));
    answer.cached = response.header("X-Response-Cached").trimmed().toLower() == "true";
    bool isNumber = false;
    const double life = response.header("X-Cache-Expires-in").trimmed().toDouble(&isNumber);
    constexpr double year = 31'536'000; // beyond it the number is nonsense
    if (answer.cached && isNumber && life >= 0 && life <= year)
        answer.cachedUntil = now.addSecs(static_cast<qint64>(life));
}

QString nextActionOf(Outcome outcome)
{
    if (outcome == Outcome::Refused)
        return QCoreApplication::translate(
            "EtatAnswer",
            "Signalez-le à l’entreprise : elle peut régulariser ou s’expliquer auprès de l’organisme.");
    if (outcome == Outcome::Unknown)
        return QCoreApplication::translate(
            "EtatAnswer", "Redemandez la pièce plus tard, ou demandez le justificatif à l’entreprise.");
    return {};
}

// An end that is past counts only when no other is to come.
bool endsSooner(const QDateTime &one, const QDateTime &other, const QDateTime &now)
{
    const bool onePast = one < now;
    if (onePast != (other < now))
        return !onePast;
    return onePast ? one > other : one < other;
}

void readValidity(Answer &answer, const catalogue::EndpointVersion &version, const QDateTime &now)
{
    answer.validFrom = momentOf(valueAt(answer.payload, version.validFromPath));
    for (const Place &place : placesAt(answer.payload, version.validUntilPath)) {
        const QDateTime until = momentOf(place.value);
        if (!until.isValid() || (answer.validUntil.isValid() && !endsSooner(until, answer.validUntil, now)))
            continue;
        answer.validUntil = until;
        answer.validFrom = dateBeside(answer.payload, version.validFromPath, place.path);
    }
}

void readData(Answer &answer, const catalogue::Endpoint &endpoint, const catalogue::EndpointVersion &version,
              const QDateTime &now)
{
    const Verdict verdict = judge(endpoint, answer.status, {}, answer.payload);
    answer.outcome = verdict.outcome;
    answer.explanation.sentence = verdict.sentence;
    answer.explanation.nextAction = nextActionOf(verdict.outcome);
    answer.documents = linksOf(version, answer.payload, now);
    readValidity(answer, version, now);
    answer.securityCode = scalarText(valueAt(answer.payload, version.securityCodePath));
}

// The hour that the service gave, else the end of an announced maintenance, else the one that makes sense for
// that failure.
void setHour(Failure &failure, std::optional<seconds> asked, const QString &endpointId, const QDateTime &now)
{
    if (failure.retryAt.isValid())
        return;
    const seconds usual = findExplanation(failure.kind, failure.httpStatus, failure.code).delay;
    const seconds delay = asked.value_or(usual);
    if (delay.count() <= 0)
        return;
    failure.retryAt = now.addSecs(delay.count());
    if (!asked)
        failure.retryAt = std::max(failure.retryAt, maintenanceEnd(endpointId, now));
}

// A refusal is worded only for the piece whose rule knows it: from elsewhere its code tells nothing.
Failure inItsPlace(Failure failure, Outcome outcome)
{
    if (outcome != Outcome::Refused && failure.code == u"38422")
        failure.code.clear();
    return failure;
}

void readFailure(Answer &answer, const catalogue::Endpoint &endpoint, const Failure &failure)
{
    const Verdict verdict = judge(endpoint, answer.status, failure.code, answer.payload);
    answer.outcome = verdict.outcome == Outcome::Refused ? Outcome::Refused : Outcome::Unknown;
    answer.failure = failure;
    answer.explanation = explain(inItsPlace(failure, answer.outcome), endpoint.provider, endpoint.api);
    if (!verdict.sentence.isEmpty())
        answer.explanation.sentence = verdict.sentence;
}

// Said of the link, never of the company: the host of a document knows nothing about it.
Failure refusedDocument(const http::Response &response)
{
    Failure failure = httpFailure(response, {});
    if (isDeadLink(failure))
        return withDeadLinkSentence(failure);
    failure.sentence =
        QCoreApplication::translate("EtatAnswer", "Le serveur du document n’a pas pu l’envoyer (réponse %1).")
            .arg(response.status);
    failure.nextAction = QCoreApplication::translate("EtatAnswer", "Redemandez la pièce plus tard.");
    return failure;
}

// Storage services often know nothing better than "bytes"; pages and JSON are never documents.
bool isDocumentType(const QByteArray &contentType)
{
    static constexpr std::array accepted{"application/pdf", "application/x-pdf", "application/octet-stream",
                                         "binary/octet-stream", "image/"};
    const QByteArray type = contentType.trimmed().toLower();
    return type.isEmpty() ||
           std::ranges::any_of(accepted, [&type](const char *start) { return type.startsWith(start); });
}

} // namespace

Failure withDeadLinkSentence(Failure failure)
{
    failure.sentence = QCoreApplication::translate("EtatAnswer", "Le lien du document n’est plus valable.");
    failure.nextAction =
        QCoreApplication::translate("EtatAnswer", "Redemandez la pièce pour un nouveau lien.");
    return failure;
}

std::optional<Failure> failureOf(const http::Response &response, QJsonObject &payload)
{
    QJsonParseError parseError;
    QByteArray body = response.body;
    if (body.startsWith("\xef\xbb\xbf"))
        body.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    payload = document.object();
    if (response.status >= 400)
        return readError(response);
    if (response.status < 200 || response.status >= 300)
        return protocolFailure(response, {}, QStringLiteral("status %1").arg(response.status));
    if (response.status == 204 || body.trimmed().isEmpty())
        return protocolFailure(response,
                               QCoreApplication::translate(
                                   "EtatAnswer", "Le service a répondu sans contenu. Rien ne s’en déduit."),
                               QStringLiteral("empty body, status %1").arg(response.status));
    if (looksLikeHtml(response) && !document.isObject())
        return protocolFailure(
            response,
            QCoreApplication::translate("EtatAnswer", "Une page web est arrivée à la place de la réponse du "
                                                      "service. Rien ne s’en déduit."),
            QStringLiteral("HTML instead of JSON"));
    if (!document.isObject())
        return protocolFailure(
            response,
            QCoreApplication::translate(
                "EtatAnswer", "La réponse du service est incomplète ou illisible. Rien ne s’en déduit."),
            QStringLiteral("JSON: %1 at %2").arg(parseError.errorString()).arg(parseError.offset));
    return defectOfData(response, payload);
}

http::Assessment assessAnswer(const catalogue::Endpoint &endpoint, const http::Response &response)
{
    QJsonObject payload;
    const std::optional<Failure> failure = failureOf(response, payload);
    http::Assessment assessment;
    if (!failure) {
        assessment.outcome = toString(judge(endpoint, response.status, {}, payload).outcome);
        return assessment;
    }
    const bool refused = judge(endpoint, response.status, failure->code, payload).outcome == Outcome::Refused;
    assessment.outcome = toString(refused ? Outcome::Refused : Outcome::Unknown);
    assessment.code = failure->code;
    const bool cutJson = response.status == 200 && failure->detail.startsWith(u"JSON");
    assessment.worthRetrying =
        cutJson || (failure->kind == FailureKind::Http && worthRetrying(response.status, failure->code));
    assessment.retryAfter =
        readServiceError(response.body).retryIn; // its Retry-After is read by who tries again
    return assessment;
}

std::optional<Failure> documentDefect(const http::Response &response)
{
    if (response.status >= 400)
        return refusedDocument(response);
    if (response.status != 200 || response.body.isEmpty())
        return protocolFailure(
            response,
            QCoreApplication::translate("EtatAnswer",
                                        "Le document n’a pas été envoyé : la réponse est vide."),
            QStringLiteral("status %1, %2 bytes").arg(response.status).arg(response.body.size()));
    if (!isDocumentType(response.header("Content-Type")))
        return protocolFailure(
            response,
            QCoreApplication::translate("EtatAnswer",
                                        "Le lien du document a donné autre chose qu’un document."),
            QStringLiteral("content type ") + QString::fromLatin1(response.header("Content-Type").left(60)));
    if (!pdf::looksWhole(response.body) && !pdf::looksLikePicture(response.body))
        return protocolFailure(
            response,
            QCoreApplication::translate(
                "EtatAnswer", "Le document reçu est incomplet ou n’est pas un PDF : il n’a pas été gardé."),
            QStringLiteral("%1 bytes, no PDF start or end").arg(response.body.size()));
    return {};
}

http::Assessment assessDocument(const http::Response &response)
{
    const std::optional<Failure> defect = documentDefect(response);
    http::Assessment assessment;
    assessment.outcome = toString(defect ? Outcome::Unknown : Outcome::Proved);
    if (!defect)
        return assessment;
    const bool cut = response.status == 200 && isDocumentType(response.header("Content-Type"));
    assessment.worthRetrying =
        cut || response.status == 429 || (response.status >= 500 && response.status <= 504);
    return assessment;
}

Answer parseAnswer(const catalogue::Endpoint &endpoint, const catalogue::EndpointVersion &version,
                   const http::Response &response, const QDateTime &now)
{
    Answer answer;
    answer.endpointId = endpoint.id;
    answer.version = version.version;
    answer.status = response.status;
    answer.raw = response.body;
    answer.duration = response.duration;
    answer.attempts = response.attempts;
    answer.askedAt = now.addMSecs(-response.duration.count());
    readHeaders(answer, response, now);
    std::optional<Failure> failure = failureOf(response, answer.payload);
    if (failure) {
        setHour(*failure, retryDelay(readServiceError(response.body), response, now), endpoint.id, now);
        readFailure(answer, endpoint, *failure);
    } else {
        readData(answer, endpoint, version, now);
    }
    return answer;
}

Answer failedAnswer(const catalogue::Endpoint &endpoint, int version, const Failure &failure,
                    const QDateTime &now)
{
    Answer answer;
    answer.endpointId = endpoint.id;
    answer.version = version;
    answer.status = failure.httpStatus;
    answer.askedAt = now;
    answer.requestId = failure.requestId;
    Failure dated = failure;
    setHour(dated, {}, endpoint.id, now);
    readFailure(answer, endpoint, dated);
    return answer;
}

bool isDeadLink(const Failure &failure)
{
    return failure.httpStatus == 403 || failure.httpStatus == 404 || failure.httpStatus == 410;
}

} // namespace agrafe::etat
