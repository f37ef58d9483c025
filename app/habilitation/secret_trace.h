// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "habilitation/habilitation.h"

#include <QCoroTask>

namespace agrafe::habilitation {

/// Writes down each change of a secret before it is made, and how it ended; never the secret.
class SecretTrace
{
public:
    SecretTrace() = default;
    SecretTrace(const SecretTrace &) = delete;
    SecretTrace &operator=(const SecretTrace &) = delete;
    virtual ~SecretTrace() = default;

    /// `act`: "jeton-remplace", "mot-de-passe-technique-retire"… Failure: Journal.
    virtual QCoro::Task<Result<qint64>> begin(Habilitation habilitation, QString act) = 0;
    virtual QCoro::Task<void> end(qint64 ticket, bool done) = 0;
};

} // namespace agrafe::habilitation
