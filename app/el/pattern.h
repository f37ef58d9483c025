// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/byte_shape.h"

#include <memory>
#include <string_view>

namespace agrafe::el {

/// A regular expression that a whole text must match: QRegularExpression's engine and meaning, on UTF-8.
class Pattern
{
public:
    /// Of an expression that QRegularExpression finds valid.
    explicit Pattern(const QString &expression);

    [[nodiscard]] bool matches(std::string_view text) const;
    /// The same in a few instructions, where the expression is simple enough; null: it is not.
    [[nodiscard]] const ByteShape *shape() const;

private:
    struct Code;
    std::shared_ptr<const Code> m_code; ///< belongs to the copies too; matching is for one thread at a time
};

} // namespace agrafe::el
