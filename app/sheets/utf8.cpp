// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/utf8.h"

namespace agrafe::sheets {

void appendUtf8(std::string &out, char32_t code)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    const auto follow = [&](int shift) { put(0x80 | ((code >> shift) & 0x3F)); };
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = 0xFFFD;
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        follow(0);
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        follow(6);
        follow(0);
    } else {
        put(0xF0 | (code >> 18));
        follow(12);
        follow(6);
        follow(0);
    }
}

} // namespace agrafe::sheets
