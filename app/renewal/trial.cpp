// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "renewal/trial.h"

namespace agrafe::renewal {

namespace {

constexpr int prolongationMonths = 18;

bool isOfToken(const Failure &failure)
{
    static const QStringList codes{QStringLiteral("00101"), QStringLiteral("00103"), QStringLiteral("00105"),
                                   QStringLiteral("00106")};
    return failure.kind == FailureKind::Http && (failure.httpStatus == 401 || codes.contains(failure.code));
}

bool isOfAddress(const Failure &failure)
{
    return failure.kind == FailureKind::Http && failure.code == u"00107";
}

} // namespace

QDate proposedEnd(const habilitation::Claims &claims, const QDate &today)
{
    if (!claims.expiresAt.isValid())
        return {};
    QDate end = claims.expiresAt.toLocalTime().date();
    while (end <= today)
        end = end.addMonths(prolongationMonths);
    return end;
}

void compareDemarches(Trial &trial, const DemarcheNames &before, const DemarcheNames &after)
{
    const bool byService = !before.atService.isEmpty() && !after.atService.isEmpty();
    trial.demarcheBefore = byService ? before.atService : before.inToken;
    trial.demarche = byService ? after.atService : after.inToken;
    if (trial.demarche.isEmpty() || trial.demarcheBefore.isEmpty())
        trial.sameDemarche = SameDemarche::Unknown;
    else
        trial.sameDemarche =
            trial.demarche == trial.demarcheBefore ? SameDemarche::Same : SameDemarche::Other;
}

Verdict verdictOf(const Failure &failure)
{
    return isOfToken(failure) ? Verdict::Refused : Verdict::Unknown;
}

Cause causeOf(const Failure &failure)
{
    if (isOfToken(failure))
        return Cause::Token;
    if (isOfAddress(failure))
        return Cause::Address;
    switch (failure.kind) {
    case FailureKind::Http:
        return failure.httpStatus == 403 ? Cause::Right : Cause::Service;
    case FailureKind::Protocol:
    case FailureKind::TooLarge:
        return Cause::Service;
    default:
        return Cause::Network;
    }
}

} // namespace agrafe::renewal
