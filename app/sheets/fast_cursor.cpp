// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/fast_cursor.h"

namespace agrafe::sheets {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':';
}

bool isValueByte(char c)
{
    return c >= ' ' && static_cast<unsigned char>(c) < 0x80 && c != '"' && c != '<' && c != '&';
}

} // namespace

bool FastCursor::attribute(std::string_view &name, std::string_view &value)
{
    if (*at != ' ')
        return false;
    const char *const nameStart = ++at;
    while (isNameByte(*at))
        ++at;
    name = {nameStart, static_cast<std::size_t>(at - nameStart)};
    if (!skip("=\""))
        return false;
    const char *const valueStart = at;
    while (isValueByte(*at))
        ++at;
    value = {valueStart, static_cast<std::size_t>(at - valueStart)};
    if (*at != '"')
        return false;
    ++at;
    return true;
}

int KnownAttributes::take(std::string_view name)
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i] != name)
            continue;
        const quint32 bit = 1U << i;
        const bool again = (m_seen & bit) != 0;
        m_seen |= bit;
        return again ? -1 : static_cast<int>(i);
    }
    return -1;
}

} // namespace agrafe::sheets
