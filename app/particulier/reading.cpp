// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/reading.h"

#include "etat/json_path.h"
#include "etat/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::particulier {

namespace {

using catalogue::AnswerCase;
using catalogue::EndpointVersion;
using catalogue::Field;

StatusAnswer answerNamed(const QString &name)
{
    return name == u"yes"     ? StatusAnswer::Yes
           : name == u"no"    ? StatusAnswer::No
           : name == u"value" ? StatusAnswer::Value
                              : StatusAnswer::Unknown;
}

bool isFilled(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

/// The sentence with its places filled; nothing when one of them is empty.
std::optional<QString> filled(const QString &sentence, const EndpointVersion &version,
                              const QJsonObject &payload)
{
    QString text = sentence;
    for (const QString &path : catalogue::placesOf(sentence)) {
        const QJsonValue value = etat::valueAt(payload, path);
        if (!isFilled(value))
            return std::nullopt;
        text.replace(u'{' + path + u'}', etat::valueText(value, version.field(path)));
    }
    return text;
}

QString sentenceOf(const AnswerCase &found, const EndpointVersion &version, const QJsonObject &payload)
{
    for (const QString &sentence : found.sentences) {
        if (const auto text = filled(sentence, version, payload))
            return *text;
    }
    return {};
}

bool mayBeHidden(const Field &field, const habilitation::Rights &rights)
{
    return !field.scopes.isEmpty() && (!rights.isKnown() || !field.shownBy(rights.scopes));
}

/// Of a list, how many it holds.
QString decidingText(const QJsonValue &value)
{
    return value.isArray() ? QString::number(value.toArray().size()) : etat::scalarText(value);
}

QString parentOf(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'.'), 0));
}

/// Absent places whose group is there, and that the rights may hide: the outermost ones.
void addHidden(Reading &reading, const EndpointVersion &version, const QJsonObject &payload,
               const habilitation::Rights &rights)
{
    for (const Field &field : version.fields) {
        const bool absent = etat::placesAt(payload, field.path).isEmpty();
        const QJsonValue around = etat::valueAt(payload, parentOf(field.path));
        if (!absent || !mayBeHidden(field, rights) || !around.isObject())
            continue;
        reading.notCovered += field.label;
        if (field.newRight)
            reading.newRights += field.label;
    }
    reading.notCovered.removeDuplicates();
    reading.newRights.removeDuplicates();
}

QString askForTheRight()
{
    return QCoreApplication::translate(
        "Particulier", "Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur "
                       "DataPass), ou le justificatif à la personne concernée.");
}

Reading unknownBecause(const QString &sentence, const QString &action)
{
    Reading reading;
    reading.sentence = sentence;
    reading.nextAction = action;
    return reading;
}

Reading withoutDecidingPlace(const EndpointVersion &version, const QJsonValue &value,
                             const habilitation::Rights &rights)
{
    const Field *field = version.field(version.answer.path);
    if (value.isUndefined() && field != nullptr && mayBeHidden(*field, rights))
        return unknownBecause(notCoveredSentence(), askForTheRight());
    return unknownBecause(
        QCoreApplication::translate("Particulier",
                                    "Le fournisseur n’a pas donné cette information. Ce n’est pas un non."),
        QCoreApplication::translate("Particulier", "Demandez le justificatif à la personne."));
}

Reading ofFailure(const etat::Answer &answer)
{
    Reading reading = unknownBecause(answer.explanation.sentence, answer.explanation.nextAction);
    reading.retryAt = answer.explanation.retryAt;
    reading.notFound = answer.status == 404;
    return reading;
}

} // namespace

QString toString(StatusAnswer answer)
{
    switch (answer) {
    case StatusAnswer::Yes:
        return u"yes"_s;
    case StatusAnswer::No:
        return u"no"_s;
    case StatusAnswer::Value:
        return u"value"_s;
    case StatusAnswer::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString notCoveredSentence()
{
    return QCoreApplication::translate("Particulier", "Votre habilitation ne couvre pas cette information.");
}

Reading readStatus(const EndpointVersion &version, const etat::Answer &answer,
                   const habilitation::Rights &rights)
{
    if (answer.failure || answer.outcome != etat::Outcome::Proved)
        return ofFailure(answer);
    const QJsonValue value = etat::valueAt(answer.payload, version.answer.path);
    const AnswerCase *found = isFilled(value) ? version.answer.caseOf(decidingText(value)) : nullptr;
    Reading reading;
    if (!isFilled(value)) {
        reading = withoutDecidingPlace(version, value, rights);
    } else if (found == nullptr) {
        reading = unknownBecause(
            QCoreApplication::translate(
                "Particulier",
                "Le service a répondu « %1 », qu’Agrafe ne sait pas lire. Ce n’est pas un non.")
                .arg(etat::scalarText(value)),
            QCoreApplication::translate("Particulier", "Lisez le détail de la réponse."));
    } else {
        reading.answer = answerNamed(found->answer);
        reading.isFigure = reading.answer == StatusAnswer::Value && value.isDouble();
        reading.sentence = sentenceOf(*found, version, answer.payload);
    }
    addHidden(reading, version, answer.payload, rights);
    return reading;
}

} // namespace agrafe::particulier
