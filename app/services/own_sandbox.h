// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"
#include "sandbox/sandbox.h"
#include "secrets/secret.h"

namespace agrafe::services {

/// The sandbox of this workstation, started when it is needed.
[[nodiscard]] bool isOwnSandbox(const habilitation::Habilitation &habilitation);
/// The sandbox's Chorus Pro has two sides, each with an application of its own.
[[nodiscard]] bool isOfProduction(const habilitation::Habilitation &habilitation);
/// The habilitation with the addresses where the sandbox listens.
[[nodiscard]] habilitation::Habilitation reaching(const sandbox::Addresses &addresses,
                                                  habilitation::Habilitation habilitation);
/// Of a habilitation that has no token of its own.
[[nodiscard]] Secret sandboxToken(const sandbox::Addresses &addresses, habilitation::Service service);

} // namespace agrafe::services
