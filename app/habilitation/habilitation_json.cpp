// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_json.h"

#include <QJsonArray>

#include <array>

namespace agrafe::habilitation {

namespace {

template<typename T, std::size_t Size>
std::optional<T> fromText(const QString &text, const std::array<T, Size> &values)
{
    for (const T value : values) {
        if (toString(value) == text)
            return value;
    }
    return std::nullopt;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

// One place for the names of the keys: the same list reads and writes.
template<typename Visit>
void eachText(Habilitation &habilitation, const Visit &visit)
{
    visit("name", habilitation.name);
    visit("organisation", habilitation.organisation);
    visit("recipient", habilitation.recipient);
    visit("objectHint", habilitation.objectHint);
    visit("objectPattern", habilitation.objectPattern);
    visit("contact", habilitation.contact);
    visit("partner", habilitation.partner);
    visit("clientId", habilitation.clientId);
    visit("technicalAccount", habilitation.technicalAccount);
}

} // namespace

std::optional<Environment> environmentFrom(const QString &word)
{
    using enum Environment;
    return fromText(word, std::array{Production, Staging, Sandbox, Relay});
}

std::optional<Service> serviceFrom(const QString &word)
{
    using enum Service;
    return fromText(word, std::array{Entreprise, Particulier, El, Chorus});
}

QJsonObject toJson(const Habilitation &habilitation)
{
    QJsonObject object;
    const auto put = [&object](const char *key, const QJsonValue &value) {
        object.insert(QLatin1String(key), value);
    };
    put("id", habilitation.id.toString(QUuid::WithoutBraces));
    put("service", toString(habilitation.service));
    put("environment", toString(habilitation.environment));
    Habilitation copy = habilitation;
    eachText(copy, [&put](const char *key, const QString &text) { put(key, text); });
    put("baseUrl", habilitation.baseUrl.toString(QUrl::FullyEncoded));
    put("oauthUrl", habilitation.oauthUrl.toString(QUrl::FullyEncoded));
    put("contexts", QJsonArray::fromStringList(habilitation.contexts));
    put("retentionMonths", habilitation.retentionMonths);
    put("expiresOn", dayText(habilitation.expiresOn));
    put("technicalPasswordChangedOn", dayText(habilitation.technicalPasswordChangedOn));
    put("usagerInformed", habilitation.usagerInformed);
    put("consentNeeded", habilitation.consentNeeded);
    return object;
}

std::optional<Habilitation> fromJson(const QJsonObject &object)
{
    const auto value = [&object](const char *key) { return object.value(QLatin1String(key)); };
    const auto day = [&value](const char *key) {
        return QDate::fromString(value(key).toString(), Qt::ISODate);
    };
    const auto service = serviceFrom(value("service").toString());
    const auto environment = environmentFrom(value("environment").toString());
    Habilitation result;
    result.id = QUuid::fromString(value("id").toString());
    if (!service || !environment || result.id.isNull())
        return std::nullopt;
    result.service = *service;
    result.environment = *environment;
    eachText(result, [&value](const char *key, QString &text) { text = value(key).toString(); });
    result.baseUrl = QUrl(value("baseUrl").toString());
    result.oauthUrl = QUrl(value("oauthUrl").toString());
    result.contexts = textsOf(value("contexts"));
    result.retentionMonths = value("retentionMonths").toInt();
    result.expiresOn = day("expiresOn");
    result.technicalPasswordChangedOn = day("technicalPasswordChangedOn");
    result.usagerInformed = value("usagerInformed").toBool();
    result.consentNeeded = value("consentNeeded").toBool();
    return result;
}

} // namespace agrafe::habilitation
