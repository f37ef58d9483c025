// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

namespace agrafe {

/// Whether the check digits decide. Staging and the sandbox hold fictitious numbers: there only digits and
/// length count, and the window says so.
enum class KeyCheck { Required, NotRequired };

} // namespace agrafe
