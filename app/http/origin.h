// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "http/request.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace agrafe::http {

/// Same scheme, host and port (the scheme's own port when none is written).
[[nodiscard]] bool sameOrigin(const QUrl &left, const QUrl &right);
/// Why this request may not be sent at all (Input); nothing when it may.
[[nodiscard]] std::optional<Failure> refusal(const Request &request);

} // namespace agrafe::http
