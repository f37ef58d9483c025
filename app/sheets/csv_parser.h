// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/limits.h"
#include "sheets/table.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace agrafe::sheets {

/// Records out of UTF-8 text that comes in pieces of any size. Knows quotes, doubled quotes, line ends of
/// every kind (also CR CR LF, which counts as one) and line ends inside quotes.
class CsvParser
{
public:
    using TakeRow = std::function<bool(const Row &)>;
    enum class State : quint8 { Running, Stopped, CellTooLong, TooManyColumns };

    struct LineEnds
    {
        qint64 lf = 0;
        qint64 crlf = 0;
        qint64 cr = 0;
        qint64 crcrlf = 0;
    };

    CsvParser(char separator, const Limits &limits, TakeRow take);

    State feed(std::string_view text);
    State finish();

    [[nodiscard]] const LineEnds &lineEnds() const { return m_ends; }
    /// Record of a quote that was still open at the end; 0: none.
    [[nodiscard]] qint64 openQuote() const { return m_openQuote; }
    [[nodiscard]] qint64 record() const { return m_record; }

private:
    enum class Place : quint8 { FieldStart, Bare, Quoted, AfterQuote };

    const char *step(const char *at, const char *end);
    const char *bareRun(const char *at, const char *end);
    const char *quotedRun(const char *at, const char *end);
    bool swallowsLineEnd(char c);
    void lineEnd(char c);
    void endField();
    void endRecord();
    void append(const char *from, const char *to);

    char m_separator;
    const Limits &m_limits;
    TakeRow m_take;
    std::array<bool, 256> m_special{};
    Place m_place = Place::FieldStart;
    State m_state = State::Running;
    int m_returns = 0; // carriage returns just seen outside quotes
    std::string m_text;
    std::vector<std::size_t> m_fieldEnds;
    std::vector<Cell> m_cells;
    qint64 m_record = 1;
    qint64 m_quoteRecord = 0;
    qint64 m_openQuote = 0;
    LineEnds m_ends;
};

} // namespace agrafe::sheets
