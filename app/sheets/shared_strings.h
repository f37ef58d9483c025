// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/text_arena.h"

#include <QtGlobal>

namespace agrafe::sheets {

/// The texts that cells name by a number.
class SharedStrings
{
public:
    void add(std::string_view text) { m_texts.push_back(m_arena.add(text)); }
    /// `announced` by the file, `possible` by its size: nothing is believed beyond what the bytes could hold.
    void reserve(qint64 announced, qint64 possible);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t index) const { return m_texts[index]; }

private:
    TextArena m_arena;
    std::vector<std::string_view> m_texts;
};

} // namespace agrafe::sheets
