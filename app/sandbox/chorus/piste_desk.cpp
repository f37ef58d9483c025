// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/piste_desk.h"

#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

constexpr qsizetype tokenLength = 54;

HttpResponse refused(const QString &error, const QString &description)
{
    return HttpResponse::json(
        400, QJsonDocument(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}));
}

} // namespace

PisteDesk::PisteDesk(const Seeded &seeded, Now now, cpro::Side side)
    : m_seeded(seeded)
    , m_now(std::move(now))
{
    const bool production = side == cpro::Side::Production;
    m_secret = seeded.uuid({u"piste"_s, production ? u"secret-production"_s : u"secret"_s}).toLatin1();
    m_clients = {QString::fromLatin1(production ? productionClientId : clientId),
                 QString::fromLatin1(unsubscribedClientId), QString::fromLatin1(withoutStructuresClientId)};
}

HttpResponse PisteDesk::answer(const HttpRequest &request)
{
    if (request.method != "POST")
        return HttpResponse::json(405, QByteArray("{}"));
    if (!request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return HttpResponse::json(415, QByteArray("{}"));
    const QUrlQuery form(QString::fromLatin1(request.body));
    const auto value = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    if (value(u"grant_type"_s) != u"client_credentials")
        return refused(u"unsupported_grant_type"_s, u"The grant type is not supported."_s);
    const QString client = value(u"client_id"_s);
    if (!m_clients.contains(client) || value(u"client_secret"_s).toLatin1() != m_secret)
        return refused(u"invalid_client"_s, u"The client credentials are invalid."_s);
    const QByteArray token = m_seeded.bytes({u"piste"_s, u"jeton"_s, QString::number(m_count++)}).toHex();
    const QByteArray whole = token.left(tokenLength);
    m_given.insert(whole, {client, m_now().addSecs(secondsOfToken)});
    return HttpResponse::json(200, QJsonDocument(QJsonObject{{u"access_token"_s, QString::fromLatin1(whole)},
                                                             {u"token_type"_s, u"Bearer"_s},
                                                             {u"expires_in"_s, secondsOfToken},
                                                             {u"scope"_s, u"openid"_s}}));
}

PisteDesk::Standing PisteDesk::standing(const QByteArray &authorization, const QString &api) const
{
    const auto given = m_given.constFind(authorization.mid(QByteArrayView("Bearer ").size()).trimmed());
    if (given == m_given.cend())
        return Standing::Unknown;
    if (m_now() >= given->endsAt)
        return Standing::Over;
    const bool closed = given->client == QLatin1String(unsubscribedClientId) ||
                        (given->client == QLatin1String(withoutStructuresClientId) && api == u"structures");
    return closed ? Standing::Unsubscribed : Standing::Good;
}

} // namespace agrafe::sandbox
