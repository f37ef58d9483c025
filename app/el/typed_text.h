// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/field_check.h"
#include "sheets/table.h"
#include "sheets/text_arena.h"

namespace agrafe::el {

/// A cell as a text. What the spreadsheet knows the type of (a date, a number, a boolean) takes the form that
/// the matrice asks, since nothing is guessed; a text stays as it was typed.
struct ShownCell
{
    std::string_view text;         ///< into the cell, the check or the arena
    qint32 mark = -1;              ///< see RowCheck
    qint32 day = Judgement::noDay; ///< of a date that has the form its field asks
};

[[nodiscard]] ShownCell shownCell(const sheets::Cell &cell, const FieldCheck &check, bool date1904,
                                  sheets::TextArena &arena);

} // namespace agrafe::el
