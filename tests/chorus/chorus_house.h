// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "chorus/desk.h"
#include "chorus/oauth.h"
#include "sandbox/sandbox.h"
#include "support/fake_clock.h"
#include "support/recording_gate.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace agrafe::test {

/// The clients of Chorus Pro over a sandbox without latency, in both of its sides.
struct ChorusHouse
{
    FakeClock clock;
    RecordingGate gate;
    http::RateLimiter limiter{clock};
    std::unique_ptr<http::Client> http;
    std::unique_ptr<chorus::TokenDesk> tokens;
    std::unique_ptr<chorus::Client> client;
    std::unique_ptr<sandbox::Sandbox> sandbox;
    sandbox::Addresses addresses;

    [[nodiscard]] bool open()
    {
        const auto catalogue = catalogue::Catalogue::load();
        if (!catalogue)
            return false;
        sandbox::Options options;
        options.latency = std::chrono::milliseconds{0};
        options.now = [] { return QDateTime({2026, 11, 20}, {10, 5}, Qt::UTC); };
        sandbox = std::make_unique<sandbox::Sandbox>(*catalogue, options);
        const auto started = sandbox->start();
        if (!started)
            return false;
        addresses = *started;
        http::NetworkOptions network;
        network.proxy = http::NetworkOptions::Proxy::None;
        http = std::make_unique<http::Client>(gate, limiter, clock, network);
        tokens = std::make_unique<chorus::TokenDesk>(*http, clock);
        client = std::make_unique<chorus::Client>(*http);
        clock.setAutoAdvance(true);
        return true;
    }

    [[nodiscard]] chorus::Session session(bool production = false)
    {
        chorus::Application application;
        habilitation::Habilitation &own = application.habilitation;
        own.id = QUuid::createUuidV5(QUuid(), production ? QStringLiteral("p") : QStringLiteral("q"));
        own.name = QStringLiteral("Factures");
        own.service = habilitation::Service::Chorus;
        own.environment = habilitation::Environment::Sandbox;
        own.recipient = QStringLiteral("21990001900013");
        own.baseUrl = production ? addresses.chorusProduction : addresses.chorus;
        own.oauthUrl = production ? addresses.oauthProduction : addresses.oauth;
        own.clientId = production ? QStringLiteral("bac-a-sable-production") : QStringLiteral("bac-a-sable");
        own.technicalAccount = QStringLiteral("TECH_1_21990001900013@cpro.fr");
        application.secret = Secret(production ? addresses.pisteProductionSecret : addresses.pisteSecret);
        return session(application, Secret(production ? addresses.technicalProductionPassword
                                                      : addresses.technicalPassword));
    }
    [[nodiscard]] chorus::Session session(const chorus::Application &application, const Secret &password)
    {
        chorus::TokenDesk &desk = *tokens;
        const QUuid id = application.habilitation.id;
        return {.habilitation = application.habilitation,
                .access = [&desk, application, password](
                              std::stop_token stop) { return access(desk, application, password, stop); },
                .forgetToken = [&desk, id] { desk.forget(id); }};
    }

    /// Something goes wrong in the sandbox from now on.
    [[nodiscard]] bool plan(const QString &operation, const QString &fault, int after = 0, int times = 1,
                            int seconds = 1)
    {
        const QJsonObject asked{{QStringLiteral("operation"), operation},
                                {QStringLiteral("panne"), fault},
                                {QStringLiteral("apres"), after},
                                {QStringLiteral("fois"), times},
                                {QStringLiteral("secondes"), seconds}};
        QNetworkRequest request(addresses.chorus.resolved(QUrl(QStringLiteral("/bac-a-sable/pannes"))));
        request.setRawHeader("Content-Type", "application/json");
        QNetworkAccessManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QJsonDocument(asked).toJson()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(5'000) &&
               reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 204;
    }
    /// How often an operation was asked for, answered or not.
    [[nodiscard]] int asked(const QString &operation) const
    {
        return sandbox->seen().requests.value(
            QStringLiteral("/cpro/%1/v1/%2").arg(operation.section(u'/', 0, 0), operation.section(u'/', 1)));
    }
    template<typename T>
    [[nodiscard]] static T wait(QCoro::Task<T> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }

private:
    static QCoro::Task<Result<chorus::Access>>
    access(chorus::TokenDesk &desk, chorus::Application application, Secret password, std::stop_token stop)
    {
        const auto token = co_await desk.token(application, stop);
        if (!token)
            co_return Unexpected(token.error());
        chorus::Access given{.habilitation = application.habilitation, .token = *token, .password = password};
        co_return given;
    }
};

} // namespace agrafe::test
