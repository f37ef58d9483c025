// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/particulier/service.h"

#include "sandbox/etat/parameter_check.h"
#include "sandbox/particulier/rights_filter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

constexpr auto ofCitizens = "france_connect"_L1;

QJsonValue asJson(const QString &text)
{
    if (text == u"true" || text == u"false")
        return text == u"true";
    return text;
}

QString parentOf(const QString &path)
{
    return path.section(u'.', 0, -2);
}

/// How many a list holds is the builder's to draw.
bool isList(const catalogue::EndpointVersion &version, const QString &path)
{
    return std::ranges::any_of(version.fields, [list = path + u"[]"_s](const catalogue::Field &field) {
        return field.path.startsWith(list);
    });
}

/// The places that make an answer say `answer`, by the route's own rule; a "no" has no dates beside it.
std::optional<QJsonObject> placesFor(const catalogue::EndpointVersion &version, const QString &answer)
{
    const auto &cases = version.answer.cases;
    const auto found = std::ranges::find(cases, answer, &catalogue::AnswerCase::answer);
    if (found == cases.cend())
        return std::nullopt;
    QJsonObject places;
    if (!found->values.isEmpty() && !isList(version, version.answer.path))
        places.insert(version.answer.path, asJson(found->values.first()));
    if (answer != u"no")
        return places;
    for (const catalogue::Field &field : version.fields) {
        if (field.format == catalogue::FieldFormat::Date &&
            parentOf(field.path) == parentOf(version.answer.path))
            places.insert(field.path, QJsonValue::Null);
    }
    return places;
}

void overlay(QJsonObject &into, const QJsonObject &from)
{
    for (auto item = from.constBegin(); item != from.constEnd(); ++item)
        into.insert(item.key(), item.value());
}

QString isoDay(const QJsonObject &facts)
{
    const QDate day(facts.value(u"annee"_s).toInt(), std::max(1, facts.value(u"mois"_s).toInt()),
                    std::max(1, facts.value(u"jour"_s).toInt()));
    return day.toString(Qt::ISODate);
}

QString joined(const QJsonArray &names)
{
    QStringList texts;
    for (const auto &name : names)
        texts += name.toString();
    return texts.join(u' ');
}

} // namespace

ParticulierService::ParticulierService(const Common &common, const TokenBook &tokens)
    : ApiService(common, Providers(u"person_providers"_s), u"/api"_s)
    , m_tokens(tokens)
    , m_builder(common.seeded, u"person_values"_s)
{}

bool ParticulierService::isRightsPath(const QString &path) const
{
    return path == u"/api/introspect" || path == u"/privileges";
}

QJsonObject ParticulierService::rightsBody(const QString &path, const TokenBook::Token &token) const
{
    const QJsonArray scopes = QJsonArray::fromStringList(token.scopes);
    if (path == u"/privileges")
        return {{u"privileges"_s, scopes}};
    return {{u"_id"_s, token.id}, {u"name"_s, u"Bac à sable d’Agrafe"_s}, {u"scopes"_s, scopes}};
}

tl::expected<TokenBook::Token, QString> ParticulierService::tokenOf(const QByteArray &authorization) const
{
    return m_tokens.checkForPersons(authorization);
}

void ParticulierService::complete(Call &call, const TokenBook::Token &token) const
{
    if (call.endpoint->modality == ofCitizens)
        call.parameters.insert(token.citizen);
}

std::optional<ServiceError> ParticulierService::refusal(const TokenBook::Token &token, const Call &call) const
{
    // A citizen's own token opens the routes of FranceConnect, and no other token does.
    if (token.ofCitizen != (call.endpoint->modality == ofCitizens))
        return ofToken(401, u"00101"_s);
    if (!call.endpoint->openedBy(token.scopes))
        return ofToken(403, u"00100"_s);
    if (const auto fault = checkRecipient(call))
        return fault;
    if (caseOf(call) != nullptr)
        return std::nullopt;
    if (const auto fault = checkParameters(call))
        return fault;
    return checkRules(call);
}

std::chrono::milliseconds ParticulierService::extraLatency(const Call &call) const
{
    const auto people = m_people.matching(call.parameters);
    if (people.size() != 1)
        return {};
    return std::chrono::milliseconds(
        People::status(*people.first(), call.endpoint->id).toObject().value(u"latency"_s).toInt());
}

ParticulierService::Answer ParticulierService::freshAnswer(const Call &call)
{
    if (const Case *known = caseOf(call)) {
        const QByteArray body = QJsonDocument(known->payload.toObject()).toJson(QJsonDocument::Compact);
        const bool kept = known->status < 500 && known->status != 429 && known->status != 409;
        return {known->status, body, false,
                kept ? providers().cachedUntil(call.endpoint->id, now()) : QDateTime()};
    }
    const auto people = m_people.matching(call.parameters);
    if (people.size() > 1)
        return {422, ServiceError{422, u"00391"_s, {}, {}, 0}.body(), false, {}};
    if (people.isEmpty())
        return failure(call, 404, u"003"_s, 0);
    return answerOf(*people.first(), call);
}

ParticulierService::Answer ParticulierService::answerOf(const Person &person, const Call &call)
{
    const QJsonValue status = People::status(person, call.endpoint->id);
    const QJsonObject more = status.toObject();
    const Act act = actFrom(more);
    if (act.fails() && stillFailing(act.times, call))
        return failure(call, act.status, act.code, act.retryIn);
    const QString answer = status.isObject() ? more.value(u"answer"_s).toString() : status.toString();
    auto places = placesFor(*call.version, answer);
    // A list or a figure is a value whatever the person's status: routes that have no yes answer with it.
    if (!places && answer == u"yes")
        places = placesFor(*call.version, u"value"_s);
    if (!places && act.set.isEmpty())
        return failure(call, 404, u"003"_s, 0);
    QJsonObject set = places.value_or(QJsonObject());
    overlay(set, act.set);
    return dataOf(person, call, set);
}

QJsonObject ParticulierService::factsOf(const Person &person, const Call &call) const
{
    QJsonObject facts = person.facts;
    const QDate today = now().date();
    const QString key = facts.value(u"nom"_s).toString() + isoDay(facts);
    const QJsonArray names = facts.value(u"prenoms"_s).toArray();
    // The builder draws from whom an answer is about; of a person there is no SIREN.
    facts.insert(u"siren"_s, QString::number(seeded().between(100'000'000, 999'999'999, {key})));
    facts.insert(u"prenom"_s, names.first());
    facts.insert(u"prenoms_texte"_s, joined(names));
    facts.insert(u"date_naissance"_s, isoDay(facts));
    const auto asked = [&call](const QString &name, int otherwise) {
        return call.parameters.contains(name) ? call.parameters.value(name).toInt() : otherwise;
    };
    facts.insert(u"annee_demandee"_s, asked(u"annee"_s, today.year()));
    facts.insert(u"mois_demande"_s, asked(u"mois"_s, today.month()));
    facts.insert(u"an_dernier"_s, today.year() - 1);
    const int firstYear = today.month() >= 9 ? today.year() : today.year() - 1;
    facts.insert(u"annee_scolaire"_s, u"%1-%2"_s.arg(firstYear).arg(firstYear + 1));
    facts.insert(u"rentree"_s, u"%1-09-01"_s.arg(firstYear));
    facts.insert(u"fin_annee"_s, u"%1-08-31"_s.arg(firstYear + 1));
    return facts;
}

ParticulierService::Answer ParticulierService::dataOf(const Person &person, const Call &call,
                                                      const QJsonObject &places) const
{
    const QJsonObject body =
        withPlaces(m_builder.build(call, factsOf(person, call), now(), address()), places);
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact), false,
            providers().cachedUntil(call.endpoint->id, now())};
}

QByteArray ParticulierService::shownTo(const TokenBook::Token &token, const Call &call,
                                       const Answer &answer) const
{
    if (answer.status != 200)
        return answer.body;
    const QJsonObject whole = QJsonDocument::fromJson(answer.body).object();
    return QJsonDocument(withRights(whole, *call.version, token.scopes)).toJson(QJsonDocument::Compact);
}

} // namespace agrafe::sandbox
