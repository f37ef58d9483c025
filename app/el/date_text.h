// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/date_form.h"

namespace agrafe::el {

/// A date in one of the forms that people and programs use, whatever a matrice asks for.
struct DateText
{
    enum class Doubt : quint8 {
        None,
        DayOrMonth, ///< "03/04/2024": either could be the day
        Swapped,    ///< "03/25/2024": no such month, but such a day
        Impossible, ///< no such day
    };
    CivilTime when; ///< the day first, where that is not told otherwise
    bool hasTime = false;
    Doubt doubt = Doubt::None;

    /// Day or month may have one digit. None for what is not a date.
    [[nodiscard]] static std::optional<DateText> of(std::string_view text);
};

} // namespace agrafe::el
