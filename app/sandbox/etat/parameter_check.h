// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/etat/call.h"
#include "sandbox/etat/errors.h"

#include <optional>

namespace agrafe::sandbox {

/// The recipient alone: the first fault, or nothing.
[[nodiscard]] std::optional<ServiceError> checkRecipient(const Call &call);

/// recipient, context and object, in the service's order: the first fault, or nothing.
[[nodiscard]] std::optional<ServiceError> checkTraceability(const Call &call);

/// The route's own parameters against the catalogue's constraints: the first fault, or nothing.
/// Identifiers: digits and length only, no key.
[[nodiscard]] std::optional<ServiceError> checkParameters(const Call &call);

/// What the parameters ask of one another: the first fault, or nothing.
[[nodiscard]] std::optional<ServiceError> checkRules(const Call &call);

} // namespace agrafe::sandbox
