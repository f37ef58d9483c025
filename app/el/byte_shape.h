// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace agrafe::el {

/// What most matrices ask by an expression: bytes of a few classes one after the other, each so many times
/// ("[0-9]{13}", "DOS-\d{4}"). Told without the engine of the expressions, and never otherwise than by it.
class ByteShape
{
public:
    /// None for an expression that says anything else, or whose steps could be understood in several ways.
    [[nodiscard]] static std::optional<ByteShape> of(const QString &expression);

    /// Of a whole text.
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    friend class ByteShapeReader;

    struct Step
    {
        quint32 bit;
        quint32 fewest;
        quint32 most;
    };
    static constexpr std::size_t mostSteps = 32;

    [[nodiscard]] bool isOfOneMind() const;

    std::array<quint32, 256> m_classes{}; ///< of each byte, the steps that take it, one bit each
    std::vector<Step> m_steps;
};

} // namespace agrafe::el
