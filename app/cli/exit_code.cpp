// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/exit_code.h"

namespace agrafe::cli {

ExitCode exitCodeOf(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Input:
        return BadInput;
    case FailureKind::NotCovered:
    case FailureKind::Secret:
        return NoAccess;
    case FailureKind::NameResolution:
    case FailureKind::ConnectionRefused:
    case FailureKind::Network:
    case FailureKind::Tls:
    case FailureKind::Proxy:
    case FailureKind::Timeout:
    case FailureKind::RedirectRefused:
    case FailureKind::Protocol:
    case FailureKind::TooLarge:
        return OutOfReach;
    case FailureKind::Http:
        return failure.httpStatus == 401 || failure.httpStatus == 403 ? NoAccess : OutOfReach;
    case FailureKind::Journal:
        return NoJournal;
    case FailureKind::OutcomeUnknown:
        return OutcomeUnknown;
    case FailureKind::Disk:
        return BadInput;
    case FailureKind::Cancelled:
        return DoneWithGaps;
    case FailureKind::Internal:
        return InternalFault;
    }
    return InternalFault;
}

} // namespace agrafe::cli
