// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "habilitation/habilitation.h"
#include "http/client.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace agrafe::chorus {

/// The application declared on PISTE, that asks for tokens ("OAuth credentials", never the API key).
struct Application
{
    habilitation::Habilitation habilitation; ///< its clientId and tokenUrl()
    Secret secret;
};

/// What PISTE gave it, for about an hour.
struct GivenToken
{
    Secret token;
    QDateTime endsAt; ///< UTC
};

/// Everything that is sent but the network: pure. Failure: Input (no address, no identifier, no secret).
[[nodiscard]] Result<http::Request> tokenRequest(const Application &application);
/// Bytes → token: pure. Failure: Http (refused: code "invalid_client") or Protocol, with its sentence.
[[nodiscard]] Result<GivenToken> readToken(const http::Response &response, const QDateTime &now);

/// Tokens of PISTE, each asked when there is none or when it is about to end. In memory alone. Asking is an
/// access, traced.
class TokenDesk
{
public:
    /// How long before its end a token is left alone: a call must not die on its way.
    static constexpr std::chrono::minutes margin{2};

    TokenDesk(http::Client &http, Clock &clock);

    /// Failure: those of tokenRequest() and readToken(), the network's, Journal, Cancelled.
    QCoro::Task<Result<Secret>> token(Application application, std::stop_token stop);
    /// A service refused it, or the application's secret changed.
    void forget(const QUuid &habilitation);

private:
    struct Drawer;
    std::shared_ptr<Drawer> m_drawer; ///< shared with what is under way
    http::Client &m_http;
    Clock &m_clock;
};

} // namespace agrafe::chorus
