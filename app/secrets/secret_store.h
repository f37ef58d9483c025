// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "secrets/secret.h"

#include <QCoroTask>

#include <memory>

namespace agrafe {

/// "agrafe/<profile>/<environment>/<uuid>/<kind>": no secret lives outside its scope.
struct SecretName
{
    QString profile;
    QString environment;
    QString uuid;
    QString kind; ///< "jeton", "secret-client", …

    /// The name in the keychain. Parts are percent-encoded: two different names never meet.
    [[nodiscard]] QString scoped() const;
};

/// Where secrets live. Every call has its own deadline. Failure: Secret, with a French sentence.
class SecretStore
{
public:
    enum class State {
        Unknown,     ///< not tried yet, or the last call failed
        Available,   ///< the keychain wrote, read and deleted
        SessionOnly, ///< memory, until the program ends
    };

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// Writes, reads and deletes a probe: the only honest way to know (see KeychainStore).
    virtual QCoro::Task<Result<void>> probe() = 0;
    virtual QCoro::Task<Result<void>> write(SecretName name, Secret secret) = 0;
    /// An empty Secret when there is none under this name.
    virtual QCoro::Task<Result<Secret>> read(SecretName name) = 0;
    /// Removing what is not there is a success.
    virtual QCoro::Task<Result<void>> remove(SecretName name) = 0;
    [[nodiscard]] virtual State state() const = 0;
};

/// The keychain, or the memory of this session once the agent accepted it; never a file.
class SessionCapableStore : public SecretStore
{
public:
    /// From now on everything stays in memory and what the keychain holds is not read. remove() takes what is
    /// in memory, else what the keychain holds: a leaked secret has to go.
    virtual void useSessionOnly() = 0;
};

/// The keychain of the operating system, through QtKeychain, never with its plain-text fallback.
[[nodiscard]] std::unique_ptr<SecretStore> makeKeychainStore(Clock &clock);

/// Memory until the program ends: what is offered, and said plainly, when there is no keychain.
[[nodiscard]] std::unique_ptr<SecretStore> makeSessionStore();

/// What the programs use. Nothing falls back by itself: a failing keychain is a Failure until
/// useSessionOnly().
[[nodiscard]] std::unique_ptr<SessionCapableStore> makeSecretStore(Clock &clock);
/// The same over another keychain, for tests.
[[nodiscard]] std::unique_ptr<SessionCapableStore> makeSecretStore(std::unique_ptr<SecretStore> keychain);

} // namespace agrafe
