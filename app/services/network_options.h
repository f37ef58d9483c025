// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/client.h"
#include "settings/settings.h"

namespace agrafe::services {

/// How the settings say the network is reached.
[[nodiscard]] http::NetworkOptions networkOptions(const settings::Settings &settings);

} // namespace agrafe::services
