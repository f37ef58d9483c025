// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <string_view>

namespace agrafe::sheets {

/// The namespace of spreadsheets in its two editions, or none at all, as some writers have it.
[[nodiscard]] inline bool isSpreadsheetSpace(std::string_view uri)
{
    return uri.empty() || uri == "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
           uri == "http://purl.oclc.org/ooxml/spreadsheetml/main";
}

} // namespace agrafe::sheets
