// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/client.h"
#include "secrets/secret.h"
#include "settings/settings.h"

namespace agrafe::services {

/// How the settings say the network is reached. `proxyPassword`: what the keychain holds for a manual proxy
/// that has an account.
[[nodiscard]] http::NetworkOptions networkOptions(const settings::Settings &settings,
                                                  const Secret &proxyPassword = {});
/// True when those settings want a password that only the keychain has.
[[nodiscard]] bool wantsProxyPassword(const settings::Settings &settings);

} // namespace agrafe::services
