// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "habilitation/habilitation.h"
#include "particulier/fingerprint.h"
#include "secrets/secret_store.h"

#include <QCoroTask>

#include <functional>
#include <optional>

namespace agrafe::particulier {

/// Whether the keychain answers now without anybody being asked to unlock it.
using KeychainUnlocked = std::function<QCoro::Task<bool>()>;

/// Keeps the key of the fingerprints in the keychain; made by chance at its first use. Without a keychain, a
/// key of this session: nobody is kept from working.
class FingerprintKeys
{
public:
    /// `unlocked`: without it the keychain counts as open.
    FingerprintKeys(const Paths &paths, SecretStore &secrets, KeychainUnlocked unlocked = {});

    /// Never empty. In the sandbox nobody is asked to unlock a keychain for invented persons: it is used
    /// when it is open, and else a key of this session.
    QCoro::Task<FingerprintKey>
    key(habilitation::Environment environment = habilitation::Environment::Production);
    /// The lasting key as text, for the other workstations of a service: whoever has it can recompute the
    /// fingerprint of a known person. Failure: Secret.
    QCoro::Task<Result<Secret>> exported();
    /// Takes a service's key; earlier fingerprints of this workstation no longer compare. Failures: Input
    /// (not such a text), Secret.
    QCoro::Task<Result<void>> adopt(Secret exported);

private:
    [[nodiscard]] FingerprintKey ofTheSession();
    void keep(const Secret &bytes);
    [[nodiscard]] FingerprintKey kept() const;

    SecretName m_name;
    SecretStore &m_secrets;
    KeychainUnlocked m_unlocked;
    std::optional<FingerprintKey> m_kept;
    Secret m_session;
};

} // namespace agrafe::particulier
