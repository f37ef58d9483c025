// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/secret_trace.h"
#include "http/access_gate.h"

namespace agrafe::renewal {

/// Changes of secrets stand in the journal among the accesses, with the act in the place of the route.
class GateTrace final : public habilitation::SecretTrace
{
public:
    explicit GateTrace(http::AccessGate &gate)
        : m_gate(gate)
    {}

    QCoro::Task<Result<qint64>> begin(habilitation::Habilitation habilitation, QString act) override;
    QCoro::Task<void> end(qint64 ticket, bool done) override;

private:
    http::AccessGate &m_gate;
};

} // namespace agrafe::renewal
