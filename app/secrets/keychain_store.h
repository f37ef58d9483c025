// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "secrets/secret_store.h"

#include <chrono>
#include <functional>

namespace agrafe {

/// One request to the keychain of the system.
struct KeychainJob
{
    enum class Kind { Write, Read, Remove };

    Kind kind = Kind::Read;
    QString key;
    Secret secret; ///< what Write stores
};

/// How a job ended, as far as Agrafe must tell cases apart.
struct KeychainAnswer
{
    enum class Status { Done, NotFound, Denied, Unavailable, TimedOut };

    Status status = Status::Unavailable;
    QString detail; ///< technical, never the secret
    Secret secret;  ///< what Read found
};

/// The border with the system: calls back once, now or later, or never.
using KeychainRunner =
    std::function<void(const KeychainJob &job, const std::function<void(KeychainAnswer)> &done)>;

/// The real border, over QtKeychain.
[[nodiscard]] KeychainRunner systemKeychain();

/// Secrets in the keychain. A missing daemon can hold a job for 25 s, a locked one for as long as nobody
/// types its password: each job has a deadline here, and its late answer is ignored. A keychain that is
/// locked or has no collection says "not found" to a read and "done" to a removal while the secret stays:
/// both are believed only with a probe.
class KeychainStore final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds defaultDeadline{4000};

    KeychainStore(KeychainRunner runner, Clock &clock, std::chrono::milliseconds deadline = defaultDeadline);
    ~KeychainStore() override;

    QCoro::Task<Result<void>> probe() override;
    QCoro::Task<Result<void>> write(SecretName name, Secret secret) override;
    QCoro::Task<Result<Secret>> read(SecretName name) override;
    QCoro::Task<Result<void>> remove(SecretName name) override;
    [[nodiscard]] State state() const override;

private:
    struct Core;
    // Shared with the calls under way: one that waits for the system may end after the store is gone.
    std::shared_ptr<Core> m_core;
};

} // namespace agrafe
