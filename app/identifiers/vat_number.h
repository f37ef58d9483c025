// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identifiers/siren.h"

namespace agrafe {

/// French intra-community VAT number: FR, a key of two digits, the SIREN.
class VatNumber
{
public:
    [[nodiscard]] static Result<VatNumber> parse(const QString &text, KeyCheck check = KeyCheck::Required);
    /// Key = (12 + 3 × (SIREN mod 97)) mod 97.
    [[nodiscard]] static VatNumber of(const Siren &siren);
    [[nodiscard]] const QString &text() const { return m_text; } ///< "FR32123456789"
    bool operator==(const VatNumber &) const = default;

private:
    explicit VatNumber(const QString &text)
        : m_text(text)
    {}
    QString m_text;
};

} // namespace agrafe
