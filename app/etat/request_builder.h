// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/client.h"

namespace agrafe::etat {

/// buildRequest() once the catalogue has been looked up: pure.
[[nodiscard]] Result<http::Request> requestFor(const catalogue::Endpoint &endpoint,
                                               const catalogue::EndpointVersion &version,
                                               const catalogue::QuotaGroup &quota, const Access &access,
                                               const Call &call);
/// The download of a document: another host, no token, an access of its own.
[[nodiscard]] http::Request documentRequest(const Access &access, const Call &origin,
                                            const DocumentLink &link);
/// GET of a path of the API that is no piece ("/privileges").
[[nodiscard]] http::Request plainRequest(const Access &access, const QString &path, const QString &name);

/// What the journal keeps of a call, whatever it asks.
[[nodiscard]] http::AccessIntent intentOf(const Access &access, const Frame &frame);

} // namespace agrafe::etat
