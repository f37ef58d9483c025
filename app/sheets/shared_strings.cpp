// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/shared_strings.h"

#include <algorithm>

namespace agrafe::sheets {

void SharedStrings::reserve(qint64 announced, qint64 possible)
{
    const qint64 count = std::min(announced, possible);
    if (count > 0)
        m_texts.reserve(static_cast<std::size_t>(count));
}

} // namespace agrafe::sheets
