// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/field_check.h"
#include "sheets/table.h"

namespace agrafe::el {

/// A cell as a text. What the spreadsheet knows the type of (a date, a number, a boolean) takes the form that
/// the matrice asks, since nothing is guessed; a text stays as it was typed. Points into the cell or
/// `scratch`.
[[nodiscard]] std::string_view shownText(const sheets::Cell &cell, const FieldCheck &check, bool date1904,
                                         std::string &scratch);

} // namespace agrafe::el
