// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "particulier/fingerprint.h"
#include "secrets/secret_store.h"

#include <QCoroTask>

#include <optional>

namespace agrafe::particulier {

/// Keeps the key of the fingerprints in the keychain; made by chance at its first use. Without a keychain, a
/// key of this session: nobody is kept from working.
class FingerprintKeys
{
public:
    FingerprintKeys(const Paths &paths, SecretStore &secrets);

    /// Never empty.
    QCoro::Task<FingerprintKey> key();
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
    std::optional<FingerprintKey> m_kept;
    Secret m_session;
};

} // namespace agrafe::particulier
