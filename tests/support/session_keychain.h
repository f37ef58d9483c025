// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "secrets/secret_store.h"
#include "support/fake_keychain.h"

namespace agrafe::test {

/// A keychain of the test's that can be left for the session's memory.
struct SessionKeychain final : SessionCapableStore
{
    FakeKeychain inner;
    bool sessionOnly = false;
    QCoro::Task<Result<void>> probe() override { return inner.probe(); }
    QCoro::Task<Result<void>> write(SecretName name, Secret secret) override
    {
        return inner.write(std::move(name), std::move(secret));
    }
    QCoro::Task<Result<Secret>> read(SecretName name) override { return inner.read(std::move(name)); }
    QCoro::Task<Result<void>> remove(SecretName name) override { return inner.remove(std::move(name)); }
    [[nodiscard]] State state() const override { return sessionOnly ? State::SessionOnly : State::Available; }
    void useSessionOnly() override
    {
        sessionOnly = true;
        inner.broken = false;
    }
};

} // namespace agrafe::test
