// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe {

/// True for this very machine: localhost, 127.0.0.0/8, ::1. A name that only starts like one is not.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace agrafe
