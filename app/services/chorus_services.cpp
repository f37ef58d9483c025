// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/chorus_services.h"

namespace agrafe::services {

namespace {

QCoro::Task<Result<chorus::Access>> givenAccess(Services &services, chorus::Application application,
                                                Secret password, std::stop_token stop)
{
    if (const auto ready = co_await services.prepareNetwork(); !ready)
        co_return Unexpected(ready.error());
    const auto token = co_await services.piste().token(application, stop);
    if (!token)
        co_return Unexpected(token.error());
    chorus::Access access{.habilitation = application.habilitation, .token = *token, .password = password};
    co_return access;
}

} // namespace

ChorusServices::ChorusServices(Services &services)
    : m_services(services)
    , m_client(services.http())
    , m_desk(m_client)
    , m_actions(m_client)
    , m_downloader(m_client, services.clock())
    , m_log(services.paths())
    , m_deposits(m_client, m_log, services.clock())
    , m_references(m_client, services.paths(), services.clock())
    , m_searches(services.paths())
{}

chorus::Session ChorusServices::sessionOf(const habilitation::Habilitation &habilitation)
{
    Services &services = m_services;
    return {.habilitation = services.reached(habilitation),
            .access = [&services, habilitation](
                          std::stop_token stop) { return services.chorusAccessOf(habilitation, stop); },
            .forgetToken = [&services, id = habilitation.id] { services.piste().forget(id); }};
}

chorus::Session ChorusServices::sessionOf(const chorus::Application &application, const Secret &password)
{
    Services &services = m_services;
    return {.habilitation = application.habilitation,
            .access =
                [&services, application, password](std::stop_token stop) {
                    return givenAccess(services, application, password, stop);
                },
            .forgetToken = [&services, id = application.habilitation.id] { services.piste().forget(id); }};
}

} // namespace agrafe::services
