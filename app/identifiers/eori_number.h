// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "identifiers/key_check.h"

namespace agrafe {

/// European customs number: two letters of a country, then up to fifteen letters or digits (in France a
/// SIRET).
class EoriNumber
{
public:
    [[nodiscard]] static Result<EoriNumber> parse(const QString &text, KeyCheck check = KeyCheck::Required);
    [[nodiscard]] const QString &text() const { return m_text; }
    bool operator==(const EoriNumber &) const = default;

private:
    explicit EoriNumber(const QString &text)
        : m_text(text)
    {}
    QString m_text;
};

} // namespace agrafe
