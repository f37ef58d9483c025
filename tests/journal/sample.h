// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/access_gate.h"

namespace agrafe::test {

inline http::AccessIntent sampleIntent(const QString &subject = QStringLiteral("418166096"))
{
    http::AccessIntent intent;
    intent.habilitationId = QStringLiteral("3f0c2b7e-8a55-4d43-9f1e-0a4f6c1d2b11");
    intent.habilitationName = QStringLiteral("Marchés publics");
    intent.environment = QStringLiteral("sandbox");
    intent.service = QStringLiteral("entreprise");
    intent.endpointId = QStringLiteral("urssaf/attestation_vigilance");
    intent.version = 4;
    intent.document = true;
    intent.subjectKind = QStringLiteral("siren");
    intent.subject = subject;
    intent.recipient = QStringLiteral("21750001600019");
    intent.context = QStringLiteral("Marchés publics");
    intent.object = QStringLiteral("MP-2026-0147");
    intent.usagerInformed = true;
    return intent;
}

inline http::AccessOutcome sampleOutcome(const QString &outcome = QStringLiteral("proved"))
{
    http::AccessOutcome result;
    result.outcome = outcome;
    result.httpStatus = 200;
    result.code = QStringLiteral("04501");
    result.requestId = QStringLiteral("a1b2c3");
    result.cached = true;
    result.attempts = 2;
    result.duration = std::chrono::milliseconds(1234);
    result.sha256 = QString(64, u'a');
    return result;
}

} // namespace agrafe::test
