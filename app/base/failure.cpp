// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/failure.h"

namespace agrafe {

QString toString(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Input:
        return QStringLiteral("input");
    case FailureKind::Cancelled:
        return QStringLiteral("cancelled");
    case FailureKind::NameResolution:
        return QStringLiteral("name_resolution");
    case FailureKind::ConnectionRefused:
        return QStringLiteral("connection_refused");
    case FailureKind::Network:
        return QStringLiteral("network");
    case FailureKind::Tls:
        return QStringLiteral("tls");
    case FailureKind::Proxy:
        return QStringLiteral("proxy");
    case FailureKind::Timeout:
        return QStringLiteral("timeout");
    case FailureKind::RedirectRefused:
        return QStringLiteral("redirect_refused");
    case FailureKind::Protocol:
        return QStringLiteral("protocol");
    case FailureKind::TooLarge:
        return QStringLiteral("too_large");
    case FailureKind::Http:
        return QStringLiteral("http");
    case FailureKind::OutcomeUnknown:
        return QStringLiteral("outcome_unknown");
    case FailureKind::NotCovered:
        return QStringLiteral("not_covered");
    case FailureKind::Secret:
        return QStringLiteral("secret");
    case FailureKind::Journal:
        return QStringLiteral("journal");
    case FailureKind::Disk:
        return QStringLiteral("disk");
    case FailureKind::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

Failure Failure::input(const QString &sentence, const QString &nextAction)
{
    Failure failure = of(FailureKind::Input);
    failure.sentence = sentence;
    failure.nextAction = nextAction;
    return failure;
}

Failure Failure::of(FailureKind kind, const QString &detail)
{
    Failure failure;
    failure.kind = kind;
    failure.detail = detail;
    return failure;
}

} // namespace agrafe
