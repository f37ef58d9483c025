// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

namespace agrafe {

/// Number of an association in the Répertoire national: W, then nine characters (the first two or three name
/// the préfecture; Corsica and overseas allowed).
class RnaNumber
{
public:
    [[nodiscard]] static Result<RnaNumber> parse(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    bool operator==(const RnaNumber &) const = default;

private:
    explicit RnaNumber(const QString &text)
        : m_text(text)
    {}
    QString m_text;
};

} // namespace agrafe
