// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/entreprise/call.h"
#include "sandbox/entreprise/errors.h"

#include <optional>

namespace agrafe::sandbox {

/// recipient, context and object, in the service's order: the first fault, or nothing.
[[nodiscard]] std::optional<ServiceError> checkTraceability(const Call &call);

/// The route's own parameters against the catalogue's constraints: the first fault, or nothing.
/// Identifiers: digits and length only, no key.
[[nodiscard]] std::optional<ServiceError> checkParameters(const Call &call);

} // namespace agrafe::sandbox
