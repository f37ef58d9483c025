// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"
#include "services/own_sandbox.h"
#include "services/services.h"

namespace agrafe::services {

namespace {

// GCC 12 destroys twice what an aggregate takes when it is written out inside a coroutine.
chorus::Application applicationWith(const habilitation::Habilitation &habilitation, const Secret &secret)
{
    return {.habilitation = habilitation, .secret = secret};
}

chorus::Access chorusWith(const habilitation::Habilitation &habilitation, const Secret &token,
                          const Secret &password)
{
    return {.habilitation = habilitation, .token = token, .password = password};
}

} // namespace

QCoro::Task<Result<chorus::Application>> Services::applicationOf(habilitation::Habilitation habilitation)
{
    if (isOwnSandbox(habilitation)) {
        const auto addresses = sandbox();
        if (!addresses)
            co_return Unexpected(addresses.error());
        habilitation = reaching(*addresses, std::move(habilitation));
        co_return applicationWith(
            habilitation,
            Secret(isOfProduction(habilitation) ? addresses->pisteProductionSecret : addresses->pisteSecret));
    }
    if (const auto ready = co_await prepareNetwork(); !ready)
        co_return Unexpected(ready.error());
    auto secret = co_await habilitations().secret(habilitation, habilitation::SecretKind::ClientSecret);
    if (!secret)
        co_return Unexpected(secret.error());
    co_return applicationWith(habilitation, *secret);
}

QCoro::Task<Result<chorus::Access>> Services::chorusAccessOf(habilitation::Habilitation habilitation,
                                                             std::stop_token stop)
{
    const bool ofSandbox = isOwnSandbox(habilitation);
    const auto application = co_await applicationOf(std::move(habilitation));
    if (!application)
        co_return Unexpected(application.error());
    const auto token = co_await piste().token(*application, stop);
    if (!token)
        co_return Unexpected(token.error());
    if (ofSandbox) {
        const auto own = sandbox();
        if (!own)
            co_return Unexpected(own.error());
        co_return chorusWith(application->habilitation, *token,
                             Secret(isOfProduction(application->habilitation)
                                        ? own->technicalProductionPassword
                                        : own->technicalPassword));
    }
    const auto password = co_await habilitations().secret(application->habilitation,
                                                          habilitation::SecretKind::TechnicalPassword);
    if (!password)
        co_return Unexpected(password.error());
    co_return chorusWith(application->habilitation, *token, *password);
}

QCoro::Task<Result<void>> Services::tryChorus(habilitation::Habilitation habilitation, Secret client,
                                              Secret password, std::stop_token stop)
{
    using enum habilitation::SecretKind;
    auto application = co_await applicationOf(habilitation);
    if (!application && client.isEmpty())
        co_return Unexpected(application.error());
    if (!client.isEmpty())
        application = applicationWith(application ? application->habilitation : habilitation, client);
    piste().forget(habilitation.id); // given for the secret before
    const auto token = co_await piste().token(*application, stop);
    if (!token)
        co_return Unexpected(token.error());
    const bool onlyClient = password.isEmpty();
    if (onlyClient) {
        if (const auto kept = co_await habilitations().secret(habilitation, TechnicalPassword))
            password = *kept;
    }
    if (password.isEmpty())
        co_return {};
    const chorus::Access access = chorusWith(application->habilitation, *token, password);
    const auto checked = co_await chorus::checkHealth(http(), access, stop);
    // What the other one lacks says nothing against this one.
    if (!checked && onlyClient && chorus::missingStep(checked.error()) == chorus::MissingStep::Account)
        co_return {};
    co_return checked;
}

} // namespace agrafe::services
