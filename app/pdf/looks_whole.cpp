// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/renderer.h"

namespace agrafe::pdf {

bool looksWhole(const QByteArray &bytes)
{
    // Real producers put a few bytes before the header and after the end mark.
    return bytes.left(1024).contains("%PDF-") && bytes.right(1024).contains("%%EOF");
}

} // namespace agrafe::pdf
