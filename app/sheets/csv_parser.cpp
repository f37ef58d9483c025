// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/csv_parser.h"

#include <algorithm>
#include <cstring>

namespace agrafe::sheets {

CsvParser::CsvParser(char separator, const Limits &limits, TakeRow take)
    : m_separator(separator)
    , m_limits(limits)
    , m_take(std::move(take))
{
    for (const char c : {separator, '\n', '\r'})
        m_special.at(static_cast<unsigned char>(c)) = true;
}

CsvParser::State CsvParser::feed(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end && m_state == State::Running)
        at = step(at, end);
    return m_state;
}

CsvParser::State CsvParser::finish()
{
    if (m_state != State::Running)
        return m_state;
    if (m_returns > 0)
        ++m_ends.cr;
    if (m_place == Place::Quoted)
        m_openQuote = m_quoteRecord;
    if (m_place != Place::FieldStart || !m_fieldEnds.empty())
        endRecord();
    return m_state;
}

const char *CsvParser::step(const char *at, const char *end)
{
    if (m_returns > 0 && swallowsLineEnd(*at))
        return at + 1;
    switch (m_place) {
    case Place::FieldStart:
        m_place = *at == '"' ? Place::Quoted : Place::Bare;
        m_quoteRecord = m_record;
        return *at == '"' ? at + 1 : at;
    case Place::Bare:
        return bareRun(at, end);
    case Place::Quoted:
        return quotedRun(at, end);
    case Place::AfterQuote:
        // A doubled quote is one quote; anything but an end of field goes on as if it had never been closed.
        if (*at == '"') {
            append(at, at + 1);
            m_place = Place::Quoted;
            return at + 1;
        }
        m_place = Place::Bare;
        return at;
    }
    return end;
}

const char *CsvParser::bareRun(const char *at, const char *end)
{
    const char *const stop =
        std::find_if(at, end, [this](char c) { return m_special[static_cast<unsigned char>(c)]; });
    append(at, stop);
    if (stop == end)
        return end;
    if (*stop == m_separator)
        endField();
    else
        lineEnd(*stop);
    return stop + 1;
}

const char *CsvParser::quotedRun(const char *at, const char *end)
{
    const auto *quote = static_cast<const char *>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
    append(at, quote ? quote : end);
    if (!quote)
        return end;
    m_place = Place::AfterQuote;
    return quote + 1;
}

/// After CR: an LF belongs to it, a second CR may (CR CR LF) or may be an empty line.
bool CsvParser::swallowsLineEnd(char c)
{
    if (c == '\n') {
        ++(m_returns == 2 ? m_ends.crcrlf : m_ends.crlf);
        m_returns = 0;
        return true;
    }
    if (c == '\r' && m_returns == 1) {
        m_returns = 2;
        return true;
    }
    m_ends.cr += m_returns;
    m_record += m_returns - 1;
    m_returns = 0;
    return false;
}

void CsvParser::lineEnd(char c)
{
    endRecord();
    if (c == '\r')
        m_returns = 1;
    else
        ++m_ends.lf;
}

void CsvParser::endField()
{
    m_fieldEnds.push_back(m_text.size());
    m_place = Place::FieldStart;
    if (std::ssize(m_fieldEnds) > m_limits.columns)
        m_state = State::TooManyColumns;
}

void CsvParser::endRecord()
{
    endField();
    m_cells.clear();
    std::size_t from = 0;
    std::size_t width = 0;
    for (const std::size_t to : m_fieldEnds) {
        const auto text = std::string_view(m_text).substr(from, to - from);
        m_cells.push_back({text.empty() ? CellKind::Empty : CellKind::Text, text});
        if (!text.empty())
            width = m_cells.size();
        from = to;
    }
    const Row row{m_record, false, std::span(m_cells).first(width)};
    if (m_state == State::Running && width > 0 && !m_take(row))
        m_state = State::Stopped;
    m_text.clear();
    m_fieldEnds.clear();
    ++m_record;
}

void CsvParser::append(const char *from, const char *to)
{
    m_text.append(from, to);
    const std::size_t start = m_fieldEnds.empty() ? 0 : m_fieldEnds.back();
    if (static_cast<qint64>(m_text.size() - start) > m_limits.cellBytes)
        m_state = State::CellTooLong;
}

} // namespace agrafe::sheets
