// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <span>
#include <string_view>

namespace agrafe {

/// First thing in every main(): a crash leaves no picture of the memory, where the tokens are, and other
/// programs of the session may not look into it. Children inherit the first half.
void hideMemory() noexcept;

/// A standard stream that was closed stays taken: else the next file to be opened, the journal's say, gets
/// its number, and what is said of a person is written into it. What is printed there is told as lost.
void holdStandardStreams() noexcept;

/// What stands behind an option ("--champ x", "--champ=x") is no longer told to whoever lists the processes.
/// Once the arguments were copied.
void hideArgumentsOf(std::string_view option, std::span<char *> arguments) noexcept;

} // namespace agrafe
