// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/el_check_job.h"

namespace agrafe::cli {

/// --corrections and --copie-corrigee. Failure: Input (something is there, or no workbook to copy).
[[nodiscard]] Result<void> takeCorrections(const Arguments &arguments, CheckJob &job);
[[nodiscard]] bool wantsCorrections(const CheckJob &job);
/// Writes them, and says so in the outcome. Blocking. Failures: Disk, those of the copy.
[[nodiscard]] Result<void> keepCorrections(const CheckJob &job, const std::vector<Correction> &corrections,
                                           CheckOutcome &outcome);

} // namespace agrafe::cli
