// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "renewal/gate_trace.h"

namespace agrafe::renewal {

QCoro::Task<Result<qint64>> GateTrace::begin(habilitation::Habilitation habilitation, QString act)
{
    http::AccessIntent intent;
    intent.habilitationId = habilitation.id.toString(QUuid::WithoutBraces);
    intent.habilitationName = habilitation.name;
    intent.environment = toString(habilitation.environment);
    intent.service = toString(habilitation.service);
    intent.endpointId = act;
    intent.recipient = habilitation.recipient;
    co_return co_await m_gate.open(intent);
}

QCoro::Task<void> GateTrace::end(qint64 ticket, bool done)
{
    http::AccessOutcome outcome;
    outcome.outcome = done ? QStringLiteral("proved") : QStringLiteral("unknown");
    // The trace began: its last line alone does not undo what was done.
    co_await m_gate.close(ticket, outcome);
}

} // namespace agrafe::renewal
