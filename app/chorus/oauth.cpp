// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/oauth.h"

#include "chorus/lenient.h"
#include "chorus/refusal.h"
#include "chorus/service_request.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace agrafe::chorus {

using namespace std::chrono_literals;

namespace {

Result<void> checkApplication(const Application &application)
{
    if (application.habilitation.tokenUrl().isEmpty())
        return Unexpected(
            Failure::input(QCoreApplication::translate("Chorus", "Cet accès n’a pas d’adresse de jetons."),
                           QCoreApplication::translate("Chorus", "Indiquez celle que donne le relais.")));
    if (application.habilitation.clientId.isEmpty() || application.secret.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Chorus", "L’identifiant de l’application ou son secret manque."),
            QCoreApplication::translate(
                "Chorus", "Copiez la paire « OAuth credentials » de l’application sur PISTE.")));
    return {};
}

QByteArray formOf(const Application &application)
{
    const auto encoded = [](const QByteArray &text) { return text.toPercentEncoding(); };
    return "grant_type=client_credentials&client_id=" + encoded(application.habilitation.clientId.toUtf8()) +
           "&client_secret=" + encoded(application.secret.reveal()) + "&scope=openid";
}

Failure notAToken(const http::Response &response)
{
    Failure failure = Failure::of(FailureKind::Protocol, QStringLiteral("no token in the answer"));
    failure.httpStatus = response.status;
    return explained(failure);
}

} // namespace

Result<http::Request> tokenRequest(const Application &application)
{
    if (const auto right = checkApplication(application); !right)
        return Unexpected(right.error());
    http::Request request;
    request.method = "POST";
    request.url = application.habilitation.tokenUrl();
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = formOf(application);
    // A second token beside the first one hurts nobody.
    request.idempotent = true;
    request.maxRetries = 1;
    request.deadlines = {20s, 20s};
    request.access = intentOf(application.habilitation, QStringLiteral("oauth"));
    return request;
}

Result<GivenToken> readToken(const http::Response &response, const QDateTime &now)
{
    if (response.status >= 400)
        return Unexpected(refusalOf(response));
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QByteArray token = body.value(u"access_token").toString().toLatin1();
    const qint64 seconds = numberAt(body, u"expires_in");
    if (token.isEmpty() || seconds <= 0)
        return Unexpected(notAToken(response));
    return GivenToken{.token = Secret(token), .endsAt = now.addSecs(seconds)};
}

struct TokenDesk::Drawer
{
    struct Kept
    {
        QUrl from;
        QString clientId;
        GivenToken given;
    };

    [[nodiscard]] std::optional<Secret> find(const habilitation::Habilitation &habilitation,
                                             const QDateTime &now) const
    {
        const auto kept = tokens.constFind(habilitation.id);
        if (kept == tokens.cend() || kept->from != habilitation.tokenUrl() ||
            kept->clientId != habilitation.clientId ||
            now.addSecs(std::chrono::seconds(margin).count()) >= kept->given.endsAt)
            return std::nullopt;
        return kept->given.token;
    }
    void keep(const habilitation::Habilitation &habilitation, const GivenToken &given)
    {
        tokens.insert(habilitation.id, {habilitation.tokenUrl(), habilitation.clientId, given});
    }

    QHash<QUuid, Kept> tokens;
};

TokenDesk::TokenDesk(http::Client &http, Clock &clock)
    : m_drawer(std::make_shared<Drawer>())
    , m_http(http)
    , m_clock(clock)
{}

QCoro::Task<Result<Secret>> TokenDesk::token(Application application, std::stop_token stop)
{
    const auto drawer = m_drawer;
    Clock &clock = m_clock;
    if (const auto known = drawer->find(application.habilitation, clock.now()))
        co_return *known;
    const auto request = tokenRequest(application);
    if (!request)
        co_return Unexpected(request.error());
    const auto response = co_await m_http.send(*request, stop);
    if (!response)
        co_return Unexpected(explained(response.error()));
    const auto given = readToken(*response, clock.now());
    if (!given)
        co_return Unexpected(given.error());
    drawer->keep(application.habilitation, *given);
    co_return given->token;
}

void TokenDesk::forget(const QUuid &habilitation)
{
    m_drawer->tokens.remove(habilitation);
}

} // namespace agrafe::chorus
