// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QCoroTask>

namespace agrafe {

/// What can be seen of the session's keychain without asking it for anything.
enum class KeychainSight {
    None,     ///< no program of this session keeps secrets
    Closed,   ///< one is there, or starts when it is needed; it may ask for its password then
    Unlocked, ///< it would answer without a word
};

/// Starts nothing, opens no dialog.
QCoro::Task<KeychainSight> seenOfKeychain();

/// Whether the keychain of this session runs and is unlocked. Starts nothing, opens no dialog.
QCoro::Task<bool> keychainIsUnlocked();

} // namespace agrafe
