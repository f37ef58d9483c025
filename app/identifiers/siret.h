// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identifiers/siren.h"

namespace agrafe {

/// Fourteen digits that name an établissement: a SIREN and a NIC. The key is checked on the whole and on the
/// SIREN; La Poste (356000000) sums its digits to a multiple of five instead, its head office excepted.
class Siret
{
public:
    [[nodiscard]] static Result<Siret> parse(const QString &text, KeyCheck check = KeyCheck::Required);
    [[nodiscard]] const QString &digits() const { return m_digits; }
    [[nodiscard]] Siren siren() const { return Siren(m_digits.left(9)); }
    [[nodiscard]] QString display() const; ///< "123 456 789 00012", with no-break spaces
    bool operator==(const Siret &) const = default;

private:
    explicit Siret(const QString &digits)
        : m_digits(digits)
    {}
    QString m_digits;
};

} // namespace agrafe
