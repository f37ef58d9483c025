// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

namespace agrafe::cli {

/// What a scheduler reads.
enum ExitCode {
    Done = 0,           ///< every piece proved or given
    DoneWithGaps = 1,   ///< at least one named piece refused, unknown or not covered; or stopped on the way
    BadInput = 2,       ///< nothing was sent
    NoAccess = 3,       ///< token, right, keychain: no piece could be asked
    OutOfReach = 4,     ///< service or network: no piece could be asked
    NoJournal = 5,      ///< nothing was sent
    OutcomeUnknown = 6, ///< a send was cut
    InternalFault = 10
};

/// The code of a failure that ends the whole command.
[[nodiscard]] ExitCode exitCodeOf(const Failure &failure);

} // namespace agrafe::cli
