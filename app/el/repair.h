// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/field_check.h"

namespace agrafe::el {

/// A change whose result is certain: what the cell held, why it was wrong, what it holds after.
struct Repair
{
    Rule rule = Rule::OuterSpaces;
    std::string after;

    bool operator==(const Repair &) const = default;
};

/// None unless the result is certain and E#L takes it:
/// - spaces around a value, or inside a number, a SIRET, a date: they carry nothing;
/// - E+13 when the number still has (nearly) all its digits and, for a SIRET, the keys are right;
/// - ".0", ",00" after an integer or an identifier;
/// - a decimal comma, unless exactly three digits follow it (it could separate thousands);
/// - leading zeros of a SIRET or SIREN when, with them, every key is right;
/// - the leading zero of a postal code of four digits (departments 01 to 09);
/// - a serial number of Excel in a date's column, between 1927 and 2099;
/// - a date in another form, unless day and month could be swapped and the agent did not say which comes
/// first;
/// - a spelling that stands for one value of the list only.
[[nodiscard]] std::optional<Repair> repairOf(const FieldCheck &check, std::string_view text);

/// For a text that E#L takes: without stray spaces.
[[nodiscard]] std::optional<Repair> tidied(const FieldCheck &check, std::string_view text);

/// The problem's right value is certain.
[[nodiscard]] bool isRepair(Rule rule);

/// The certainty rule of a repair, in French; empty for a rule that is not one of a repair.
[[nodiscard]] QString certaintyOf(Rule rule);

} // namespace agrafe::el
