// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <string_view>

/// The check digits of the Sirene directory, on bytes: whole files are checked with them.
namespace agrafe::identifiers {

/// Sum of the digits after doubling every second one from the right; a right key gives a multiple of ten.
[[nodiscard]] int luhnSum(std::string_view digits);

/// Nine digits whose key is right; never nine zeros.
[[nodiscard]] bool sirenKeyIsRight(std::string_view digits);

/// Of the whole SIRET: its SIREN has a key of its own. La Poste (356000000) sums its digits to a multiple of
/// five instead, its head office excepted.
[[nodiscard]] bool siretKeyIsRight(std::string_view digits);

} // namespace agrafe::identifiers
