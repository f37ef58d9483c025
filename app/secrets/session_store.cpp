// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/session_store.h"

namespace agrafe {

QCoro::Task<Result<void>> SessionStore::probe()
{
    co_return Result<void>();
}

QCoro::Task<Result<void>> SessionStore::write(SecretName name, Secret secret)
{
    m_secrets.insert(name.scoped(), secret);
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> SessionStore::read(SecretName name)
{
    co_return m_secrets.value(name.scoped());
}

QCoro::Task<Result<void>> SessionStore::remove(SecretName name)
{
    m_secrets.remove(name.scoped());
    co_return Result<void>();
}

} // namespace agrafe
