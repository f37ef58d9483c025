// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/part_reading.h"

#include "sheets/failures.h"
#include "sheets/spaces.h"

#include <algorithm>

namespace agrafe::sheets {

void PartHandler::stop()
{
    m_stopped = true;
    m_parser->refuse(QStringLiteral("stopped"));
}

void PartHandler::fail(const Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
    m_parser->refuse(QStringLiteral("failed"));
}

PartReading::PartReading(PartStream &stream, PartHandler &handler, const Limits &limits, bool completeOnly)
    : m_stream(stream)
    , m_handler(handler)
    , m_limits(limits)
    , m_parser(handler, limits.xmlDepth)
    , m_mode(completeOnly ? Mode::Rest : Mode::Head)
{
    m_handler.setParser(&m_parser);
}

Result<void> PartReading::run(const PartProgress &progress)
{
    std::string_view window;
    std::string_view carry;
    while (true) {
        if (progress.stop.stop_requested())
            return Unexpected(cancelled());
        const PartStream::Next next = m_stream.next(carry, window);
        if (next == PartStream::Next::Failed)
            return Unexpected(m_stream.failure());
        const bool last = next == PartStream::Next::End;
        carry = consume(window, last);
        if (progress.report)
            progress.report(m_stream.packedDone());
        if (std::ssize(carry) > m_limits.rowBytes)
            return Unexpected(beyondLimits(QStringLiteral("an item of a part is too long")));
        if (last)
            m_parser.parse({}, true);
        if (last || isOver())
            return verdict();
    }
}

Result<void> PartReading::verdict() const
{
    if (m_handler.failure())
        return Unexpected(*m_handler.failure());
    if (!m_handler.isStopped() && !m_parser.error().isEmpty())
        return Unexpected(m_parser.failure());
    return {};
}

bool PartReading::isOver() const
{
    return m_handler.isStopped() || m_handler.failure() || !m_parser.error().isEmpty();
}

std::string_view PartReading::consume(std::string_view window, bool last)
{
    const char *at = window.data();
    const char *const end = at + window.size();
    m_wait = false;
    while (at < end && !m_wait && !isOver()) {
        switch (m_mode) {
        case Mode::Head:
            at = head(at, end, last);
            break;
        case Mode::Items:
            at = items(at, end, last);
            break;
        case Mode::Lent:
            at = lend(at, end);
            break;
        case Mode::Rest:
            at = feed(at, end);
            break;
        }
    }
    return {at, static_cast<std::size_t>(end - at)};
}

/// Up to the first item. The tag that opens them may be cut.
const char *PartReading::head(const char *at, const char *end, bool last)
{
    constexpr std::size_t longestTag = 4096;
    const std::string_view text(at, static_cast<std::size_t>(end - at));
    const std::string_view opening = m_handler.opening();
    const std::size_t found = text.find(opening);
    const std::size_t tagEnd = found == std::string_view::npos ? found : text.find('>', found);
    if (tagEnd != std::string_view::npos) {
        at = feed(at, at + tagEnd + 1);
        enterItems();
        return at;
    }
    const std::size_t kept =
        std::min(text.size(), found == std::string_view::npos ? opening.size() : text.size() - found);
    if (last || kept > longestTag) {
        m_mode = Mode::Rest;
        return at;
    }
    m_wait = true;
    return feed(at, end - kept);
}

/// The tokenizer knows UTF-8 and names without a prefix; expat says whether this is such a part.
void PartReading::enterItems()
{
    const bool known = m_handler.isBetweenItems() && m_parser.isUtf8() &&
                       isSpreadsheetSpace(m_parser.defaultSpace().toStdString());
    m_mode = known ? Mode::Items : Mode::Rest;
}

const char *PartReading::items(const char *at, const char *end, bool last)
{
    switch (m_handler.takeFast(at, end)) {
    case Fast::Item:
        break;
    case Fast::End:
        m_mode = Mode::Rest;
        break;
    case Fast::NeedMore:
        m_wait = !last;
        m_mode = last ? Mode::Lent : Mode::Items;
        break;
    case Fast::Unusual:
        m_mode = Mode::Lent;
        break;
    }
    return at;
}

/// The tokenizer goes on only where expat has just ended an item with the very last byte it was given.
const char *PartReading::lend(const char *at, const char *end)
{
    const std::string_view text(at, static_cast<std::size_t>(end - at));
    const std::size_t found = text.find(m_handler.itemEnd());
    if (found == std::string_view::npos)
        return feed(at, end);
    at = feed(at, at + found + m_handler.itemEnd().size());
    if (m_handler.isBetweenItems() && m_handler.lastItemEnd() == m_fed)
        m_mode = Mode::Items;
    return at;
}

const char *PartReading::feed(const char *from, const char *to)
{
    m_fed += to - from;
    m_parser.parse({from, static_cast<std::size_t>(to - from)}, false);
    return to;
}

} // namespace agrafe::sheets
