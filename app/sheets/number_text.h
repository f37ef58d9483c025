// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/text_arena.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace agrafe::sheets {

/// A number as a sheet may hold it: none for what is no number; itself when it has at most 15 significant
/// digits, else rounded to them, written the same way (files carry 17: 1234.5599999999999 is 1234.56). The
/// arena holds what had to be written anew.
[[nodiscard]] std::optional<std::string_view> numberText(std::string_view raw, TextArena &arena);

/// The same for what is known to be a number without an exponent, with that many digits before its point.
[[nodiscard]] std::string_view roundedNumber(std::string_view raw, std::size_t wholeDigits, TextArena &arena);

/// Without an exponent: "1.2345678901234E+13" is "12345678901234". Empty for what is no number, or would be
/// longer than 400 characters.
[[nodiscard]] std::string plainNumber(std::string_view number);

} // namespace agrafe::sheets
