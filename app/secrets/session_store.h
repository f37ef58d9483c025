// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "secrets/secret_store.h"

#include <QHash>

namespace agrafe {

/// Secrets in memory: gone, wiped, with the object.
class SessionStore final : public SecretStore
{
public:
    QCoro::Task<Result<void>> probe() override;
    QCoro::Task<Result<void>> write(SecretName name, Secret secret) override;
    QCoro::Task<Result<Secret>> read(SecretName name) override;
    QCoro::Task<Result<void>> remove(SecretName name) override;
    [[nodiscard]] bool holds(const SecretName &name) const { return m_secrets.contains(name.scoped()); }
    [[nodiscard]] State state() const override { return State::SessionOnly; }

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace agrafe
