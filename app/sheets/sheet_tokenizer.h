// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/fast_cursor.h"
#include "sheets/part_reading.h"
#include "sheets/row_builder.h"

namespace agrafe::sheets {

/// The end of a cell's name in one row (`12"`), to be compared at once.
class RowMark
{
public:
    void set(qint64 row);
    /// How many bytes it is long when it stands there; else 0.
    [[nodiscard]] std::size_t at(const char *bytes) const
    {
        quint64 seen = 0;
        std::memcpy(&seen, bytes, sizeof seen);
        return (seen & m_mask) == m_bytes ? m_length : 0;
    }

private:
    quint64 m_bytes = 1; // nothing is like it
    quint64 m_mask = 0;
    std::size_t m_length = 0;
};

/// Rows of a sheet from its bytes, as Excel, LibreOffice, Gnumeric and the usual libraries write them.
/// Strict: whatever is not exactly known is left to the complete path.
class SheetTokenizer
{
public:
    SheetTokenizer(RowBuilder &builder, const Limits &limits);

    /// x14ac: is bound, so that x14ac:dyDescent may stand on a row.
    void knowDescent(bool known) { m_knowsDescent = known; }

    /// After an Item the builder holds the row. After anything else it has to begin again.
    Fast take(const char *&at, const char *end);
    /// After an Item: the row's number stands in the wrong place, or it names a string that there is not.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    bool row();
    bool rowTag(std::optional<qint64> &number, bool &hidden, bool &empty);
    bool rowAttribute(int known, std::string_view value, std::optional<qint64> &number, bool &hidden);
    bool cells();
    bool cell();
    bool quickCell();
    bool quickValue(char kind, const RawCell &cell, const char *at);
    bool quickNumber(const RawCell &cell, const char *at);
    bool cellTag(RawCell &cell, bool &empty);
    bool reference(RawCell &cell);
    bool style(RawCell &cell);
    bool type(RawCell &cell);
    bool content(RawCell &cell);
    bool formula();
    bool formulaTag(bool &empty);
    bool value(RawCell &cell);
    bool plainValue(RawCell &cell);
    bool inlineText(RawCell &cell);
    bool text(std::string_view &out);
    bool deliver(const RawCell &cell);

    RowBuilder &m_builder;
    const Limits &m_limits;
    FastCursor m_cursor{nullptr};
    bool m_knowsDescent = false;
    RowMark m_mark;
    bool m_begun = false; // the builder has a row that is not whole yet
    bool m_damaged = false;
};

} // namespace agrafe::sheets
