// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/client.h"

namespace agrafe::etat {

/// {"data":{"privileges":[…]}}, {"privileges":[…]} or API Particulier's {"scopes":[…]}.
[[nodiscard]] Result<habilitation::Rights> readRights(const http::Response &response, const QDateTime &now);

/// No token, no trace: pings are no access to data.
[[nodiscard]] http::Request pingRequest(const Access &access, const QString &path);
/// [{name, url}]; an address on another host is left out.
[[nodiscard]] Result<QList<ProviderState>> readPingList(const http::Response &response, const QUrl &api);
/// Fills the state of one provider; what cannot be read stays unknown.
void readPing(const http::Response &response, ProviderState &provider);

} // namespace agrafe::etat
