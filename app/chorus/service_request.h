// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"
#include "http/client.h"

#include <QCoroTask>

#include <stop_token>

namespace agrafe::chorus {

/// Who calls Chorus Pro: the application by its token, the structure by its technical account.
struct Access
{
    habilitation::Habilitation habilitation;
    Secret token;
    Secret password;
};

/// What the journal keeps of a call ("transverses/health-check"); asking for a token is "oauth".
[[nodiscard]] http::AccessIntent intentOf(const habilitation::Habilitation &habilitation,
                                          const QString &operation);
/// "cpro-account": login and password of the technical account, in base64.
[[nodiscard]] Secret accountHeader(const QString &login, const Secret &password);
/// A call of an operation ("transverses/health-check" of /cpro/transverses/v1) with both proofs, without its
/// method and body: pure.
[[nodiscard]] http::Request serviceRequest(const Access &access, const QString &api,
                                           const QString &operation);

/// The one call that reads and changes nothing: says whether application and account get through. Failure:
/// Http or Protocol with its sentence (refusal.h), the network's, Journal, Cancelled.
QCoro::Task<Result<void>> checkHealth(http::Client &http, Access access, std::stop_token stop);

} // namespace agrafe::chorus
