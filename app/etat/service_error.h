// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/response.h"

#include <QString>

#include <chrono>
#include <optional>

namespace agrafe::etat {

/// What the body of a failed call says, in whichever form: {"errors":[{…}]}, {"error":…} or nothing readable.
struct ServiceError
{
    bool readable = false; ///< the body was JSON and held an error
    QString code;
    QString title;
    QString detail;
    QString provider;
    QString parameter; ///< the one that the service blames
    std::optional<std::chrono::seconds> retryIn;
};

[[nodiscard]] ServiceError readServiceError(const QByteArray &body);
/// meta.retry_in or Retry-After, the longer, as the next try takes it; never less than a second.
[[nodiscard]] std::optional<std::chrono::seconds>
retryDelay(const ServiceError &error, const http::Response &response, const QDateTime &now);
/// True for a page meant for a browser: a proxy, a portal or a wrong address answered, not the service.
[[nodiscard]] bool looksLikeHtml(const http::Response &response);
/// 429, 409, 504 whatever its suffix, and 502 or 503 whose suffix says that it will pass; a code with a
/// meaning of its own decides first. Nothing else is asked again by itself.
[[nodiscard]] bool worthRetrying(int status, const QString &code);

} // namespace agrafe::etat
