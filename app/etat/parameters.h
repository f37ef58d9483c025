// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "catalogue/endpoint.h"
#include "identifiers/key_check.h"

#include <QString>

namespace agrafe::etat {

/// "recipient", "context" and "object": of the frame, never of a piece.
[[nodiscard]] bool isOfTheFrame(const QString &parameterName);

/// The value as the service wants it (spaces out, "3" → "03" where the enumeration says so). Failure: Input
/// with the service's own code and a French sentence that names the parameter.
[[nodiscard]] Result<QString> checkParameter(const catalogue::Parameter &parameter, const QString &value,
                                             KeyCheck keyCheck);

} // namespace agrafe::etat
