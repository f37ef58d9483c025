// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/looks_whole.h"

namespace agrafe::pdf {

bool looksWhole(const QByteArray &bytes)
{
    // Real producers put a few bytes before the header and after the end mark.
    return bytes.left(1024).contains("%PDF-") && bytes.right(1024).contains("%%EOF");
}

bool looksLikePicture(const QByteArray &bytes)
{
    const bool jpeg = bytes.startsWith("\xff\xd8\xff") && bytes.right(64).contains("\xff\xd9");
    const bool png = bytes.startsWith("\x89PNG\r\n") && bytes.right(16).contains("IEND");
    return jpeg || png;
}

} // namespace agrafe::pdf
