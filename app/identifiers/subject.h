// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identifiers/rna_number.h"
#include "identifiers/siret.h"

#include <optional>

namespace agrafe {

/// What a company's file is asked for: a SIREN, a SIRET or an RNA number, whichever was typed.
/// The others may be filled in later, from what the services answer.
struct Subject
{
    std::optional<Siren> siren; ///< known as soon as there is a SIRET
    std::optional<Siret> siret;
    std::optional<RnaNumber> rna;

    /// Finds out which of the three the text is. Failure: Input, with what was expected.
    [[nodiscard]] static Result<Subject> parse(const QString &text, KeyCheck check = KeyCheck::Required);
    /// The most precise identifier, as digits or RNA text.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString display() const;
    bool operator==(const Subject &) const = default;
};

} // namespace agrafe
