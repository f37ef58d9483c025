// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/part_stream.h"
#include "sheets/xml_text.h"

#include <cstring>

namespace agrafe::sheets {

/// A place in bytes after which PartStream::padding zeros stand: no word of XML holds a zero, so that
/// comparing stops by itself.
struct FastCursor
{
    const char *at;

    bool skip(std::string_view word)
    {
        static_assert(PartStream::padding >= 32);
        if (std::memcmp(at, word.data(), word.size()) != 0)
            return false;
        at += word.size();
        return true;
    }

    void skipBlanks()
    {
        while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r')
            ++at;
    }

    /// ` name="value"` with one space before it, and nothing in the value that XML would change.
    bool attribute(std::string_view &name, std::string_view &value);
};

/// Attributes seen in one tag, among those that are known.
class KnownAttributes
{
public:
    explicit KnownAttributes(std::span<const std::string_view> names)
        : m_names(names)
    {}

    /// The place of the name; -1 for an unknown one or one that was there before.
    int take(std::string_view name);

private:
    std::span<const std::string_view> m_names;
    quint32 m_seen = 0;
};

} // namespace agrafe::sheets
