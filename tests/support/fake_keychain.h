// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "secrets/secret_store.h"

#include <map>

namespace agrafe::test {

/// A keychain that a test can lose things from, or break.
class FakeKeychain final : public SecretStore
{
public:
    std::map<QString, Secret> secrets;
    bool broken = false;

    QCoro::Task<Result<void>> probe() override { co_return verdict(); }
    QCoro::Task<Result<void>> write(SecretName name, Secret secret) override
    {
        if (!broken)
            secrets[name.scoped()] = secret;
        co_return verdict();
    }
    QCoro::Task<Result<Secret>> read(SecretName name) override
    {
        if (broken)
            co_return Unexpected(Failure::of(FailureKind::Secret));
        co_return secrets.contains(name.scoped()) ? secrets[name.scoped()] : Secret();
    }
    QCoro::Task<Result<void>> remove(SecretName name) override
    {
        if (!broken)
            secrets.erase(name.scoped());
        co_return verdict();
    }
    [[nodiscard]] State state() const override { return State::Available; }

private:
    [[nodiscard]] Result<void> verdict() const
    {
        if (broken)
            return Unexpected(Failure::of(FailureKind::Secret));
        return {};
    }
};

} // namespace agrafe::test
