// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "identifiers/key_check.h"

#include <QString>

namespace agrafe {

/// Nine digits that name a unité légale. A value exists only when it was right.
class Siren
{
public:
    /// Takes what people paste (spaces of every kind, dots, dashes, a "FR" + VAT key prefix); the failure
    /// (FailureKind::Input) says in French what is wrong and what to do.
    [[nodiscard]] static Result<Siren> parse(const QString &text, KeyCheck check = KeyCheck::Required);
    [[nodiscard]] const QString &digits() const { return m_digits; }
    [[nodiscard]] QString display() const; ///< "123 456 789", with no-break spaces
    bool operator==(const Siren &) const = default;

private:
    friend class Siret;
    explicit Siren(const QString &digits)
        : m_digits(digits)
    {}
    QString m_digits;
};

} // namespace agrafe
