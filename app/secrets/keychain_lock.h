// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QCoroTask>

namespace agrafe {

/// Whether the keychain of this session runs and is unlocked. Starts nothing, opens no dialog.
QCoro::Task<bool> keychainIsUnlocked();

} // namespace agrafe
