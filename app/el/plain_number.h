// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/date_form.h"

#include <string>

namespace agrafe::el {

/// "1.2345678901234E+13" → "12345678901234", a comma taken as a point; none when there is no exponent, or one
/// that no cell holds. Exact: digits are moved, nothing is computed.
[[nodiscard]] std::optional<std::string> plainNumber(std::string_view scientific);

/// Digits of the mantissa.
[[nodiscard]] std::size_t significantDigits(std::string_view number);

struct SerialMoment
{
    qint32 day = 0; ///< since 1970
    int second = 0; ///< of that day

    [[nodiscard]] CivilTime civilTime() const;
};

/// What a serial number of Excel stands for ("46298", "46298.5"); none for another text, for the day that
/// Excel made up (29/02/1900) and outside its calendar.
[[nodiscard]] std::optional<SerialMoment> momentOfSerial(std::string_view serial, bool date1904);
[[nodiscard]] std::optional<CivilTime> civilTimeOfSerial(std::string_view serial, bool date1904);

} // namespace agrafe::el
