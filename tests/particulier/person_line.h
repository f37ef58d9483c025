// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/inquiry.h"
#include "sandbox/sandbox.h"

#include <QTest>
#include <QUuid>

namespace agrafe::test {

/// The real client before a sandbox that answers of persons at once.
struct PersonLine
{
    catalogue::Catalogue persons;
    std::unique_ptr<sandbox::Sandbox> service;
    sandbox::Addresses addresses;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http;
    etat::Client client{persons, http, clock};

    explicit PersonLine(http::AccessGate &gate)
        : http(gate, limiter, clock, withoutProxy())
    {
        if (auto loaded = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier))
            persons = *loaded;
        const auto companies = catalogue::Catalogue::load();
        sandbox::Options options;
        options.latency = std::chrono::milliseconds(0);
        service =
            std::make_unique<sandbox::Sandbox>(companies ? *companies : catalogue::Catalogue(), options);
        if (const auto started = service->start())
            addresses = *started;
    }

    static http::NetworkOptions withoutProxy()
    {
        http::NetworkOptions options;
        options.proxy = http::NetworkOptions::Proxy::None;
        return options;
    }

    /// The identity of the cast's member with this name, her numbers included.
    static particulier::Fields fieldsOf(const QString &name)
    {
        for (const sandbox::Sandbox::Citizen &citizen : sandbox::Sandbox::citizens()) {
            if (citizen.identity.value(QStringLiteral("nomNaissance")) == name) {
                particulier::Fields fields = citizen.identity;
                fields.insert(citizen.numbers);
                return fields;
            }
        }
        return {};
    }

    [[nodiscard]] particulier::InquiryRequest request(const QByteArray &token) const
    {
        particulier::InquiryRequest request;
        request.access.habilitation.id = QUuid::createUuid();
        request.access.habilitation.service = habilitation::Service::Particulier;
        request.access.habilitation.environment = habilitation::Environment::Sandbox;
        request.access.habilitation.baseUrl = addresses.particulier;
        request.access.token = Secret(token);
        request.frame = {.recipient = QStringLiteral("10000001700010"),
                         .context = {},
                         .object = QStringLiteral("CCAS-2026-0311")};
        request.key = {.bytes = Secret("clé du test"), .comparable = true};
        return request;
    }

    /// Every status that is asked by an identity.
    [[nodiscard]] QList<particulier::Question> allByIdentity(const particulier::Fields &fields) const
    {
        QList<particulier::Question> questions;
        for (const catalogue::Endpoint &endpoint : persons.endpoints()) {
            if (endpoint.modality == u"identite")
                questions.append({endpoint.id, endpoint.modality, 0, fields, {}});
        }
        return questions;
    }
};

} // namespace agrafe::test
