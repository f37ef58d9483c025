// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

namespace agrafe {

/// First thing in every main(): a crash leaves no picture of the memory, where the tokens are, and other
/// programs of the session may not look into it. Children inherit the first half.
void hideMemory() noexcept;

} // namespace agrafe
