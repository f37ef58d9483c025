// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/fast_cursor.h"
#include "sheets/part_reading.h"
#include "sheets/shared_strings.h"

namespace agrafe::sheets {

/// The part that holds the shared strings: rich runs joined, phonetic ones skipped.
class StringsHandler final : public PartHandler
{
public:
    StringsHandler(SharedStrings &strings, qint64 partSize, const Limits &limits);

    [[nodiscard]] std::string_view opening() const override { return "<sst"; }
    [[nodiscard]] std::string_view itemEnd() const override { return "</si>"; }
    [[nodiscard]] bool isBetweenItems() const override;
    [[nodiscard]] qint64 lastItemEnd() const override { return m_lastEnd; }
    Fast takeFast(const char *&at, const char *end) override;

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void text(std::string_view bytes) override;

    /// Strings of several plain texts, which programs read differently.
    [[nodiscard]] qint64 splitTexts() const { return m_splitTexts; }

private:
    enum class Element : quint8 { Other, Root, Item, Run, Text };

    [[nodiscard]] Element elementOf(std::string_view local) const;
    [[nodiscard]] Element parent() const { return m_open.empty() ? Element::Other : m_open.back(); }
    bool takeString(FastCursor &cursor);
    void add(std::string_view text);

    SharedStrings &m_strings;
    qint64 m_partSize;
    const Limits &m_limits;
    std::vector<Element> m_open;
    std::string m_text;
    TextArena m_scratch;
    qint64 m_lastEnd = -1;
    int m_plainTexts = 0; ///< of the item
    qint64 m_splitTexts = 0;
};

} // namespace agrafe::sheets
