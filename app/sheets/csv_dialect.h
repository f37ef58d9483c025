// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QtGlobal>

#include <string_view>

namespace agrafe::sheets {

struct CsvDialect
{
    char separator = ';';
    bool separatorLine = false;
    std::size_t skipped = 0; ///< bytes of the sep= line, its end included
};

/// From the first characters of a file.
[[nodiscard]] CsvDialect dialectOf(std::string_view sample);

} // namespace agrafe::sheets
