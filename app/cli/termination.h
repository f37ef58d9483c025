// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <stop_token>

namespace agrafe::cli {

/// Turns Ctrl+C and a polite kill into a stop request, so that what is under way is recorded as interrupted.
/// The second signal ends the program at once.
void watchTermination();
[[nodiscard]] std::stop_token terminationToken();

} // namespace agrafe::cli
