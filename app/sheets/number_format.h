// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

#include <string_view>

namespace agrafe::sheets {

/// What a cell style makes of a number.
enum class NumberLook : quint8 {
    Plain,
    Date,
    Elapsed ///< hours that go beyond a day: "36:00"
};

/// One of the formats that every workbook has without naming them.
[[nodiscard]] bool isBuiltInDate(int format);
/// A format code of the workbook: "dd/mm/yyyy", "[$-40C]d mmmm yyyy", "0.00\ \"jours\""… Texts in quotes,
/// after a backslash and in brackets do not count, but [h], [mm] and [ss] do.
[[nodiscard]] bool isDateCode(std::string_view code);
/// [h], [mm] or [ss] is in it.
[[nodiscard]] bool isElapsedCode(std::string_view code);
/// Of the section that is for days, where the code has several ("[<60]0;[>=60]dd/mm/yyyy").
[[nodiscard]] NumberLook lookOf(std::string_view code);
[[nodiscard]] NumberLook lookOfBuiltIn(int format);

} // namespace agrafe::sheets
