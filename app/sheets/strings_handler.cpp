// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/strings_handler.h"

#include "sheets/failures.h"
#include "sheets/spaces.h"

namespace agrafe::sheets {

StringsHandler::StringsHandler(SharedStrings &strings, qint64 partSize, const Limits &limits)
    : m_strings(strings)
    , m_partSize(partSize)
    , m_limits(limits)
{}

bool StringsHandler::isBetweenItems() const
{
    return m_open.size() == 1 && m_open.back() == Element::Root;
}

Fast StringsHandler::takeFast(const char *&at, const char *end)
{
    FastCursor cursor{at};
    cursor.skipBlanks();
    if (cursor.skip("</sst>")) {
        return Fast::End;
    }
    if (takeString(cursor)) {
        at = cursor.at;
        return Fast::Item;
    }
    return end - cursor.at < std::ptrdiff_t(PartStream::padding) ? Fast::NeedMore : Fast::Unusual;
}

bool StringsHandler::takeString(FastCursor &cursor)
{
    if (!cursor.skip("<si><t"))
        return false;
    if (cursor.skip("/></si>")) {
        add({});
        return true;
    }
    if (!cursor.skip(">") && !cursor.skip(" xml:space=\"preserve\">"))
        return false;
    bool coded = false;
    const char *const from = cursor.at;
    if (!skipText(cursor.at, coded))
        return false;
    const std::string_view raw(from, static_cast<std::size_t>(cursor.at - from));
    if (!cursor.skip("</t></si>") || std::ssize(raw) > m_limits.cellBytes)
        return false;
    m_scratch.clear();
    add(decodedText(raw, coded, m_scratch));
    return true;
}

void StringsHandler::add(std::string_view text)
{
    if (!m_strings.add(text))
        fail(damaged(QStringLiteral("more strings than the archive announces")));
}

StringsHandler::Element StringsHandler::elementOf(std::string_view local) const
{
    switch (parent()) {
    case Element::Root:
        return local == "si" ? Element::Item : Element::Other;
    case Element::Item:
        if (local == "r")
            return Element::Run;
        return local == "t" ? Element::Text : Element::Other;
    case Element::Run:
        return local == "t" ? Element::Text : Element::Other;
    default:
        return m_open.empty() && local == "sst" ? Element::Root : Element::Other;
    }
}

void StringsHandler::start(const XmlName &name, const XmlAttributes &attributes)
{
    const Element element = isSpreadsheetSpace(name.space) ? elementOf(name.local) : Element::Other;
    if (m_open.empty() && element != Element::Root)
        return fail(damaged(QStringLiteral("the part of the strings holds none")));
    if (element == Element::Root)
        m_strings.reserve(m_partSize, attributes.text("uniqueCount").toLongLong());
    if (element == Element::Item) {
        m_text.clear();
        m_plainTexts = 0;
    }
    m_plainTexts += element == Element::Text && parent() == Element::Item;
    m_open.push_back(element);
}

void StringsHandler::text(std::string_view bytes)
{
    if (parent() != Element::Text)
        return;
    m_text += bytes;
    if (std::ssize(m_text) > m_limits.cellBytes)
        fail(beyondLimits(QStringLiteral("a shared string is too long")));
}

void StringsHandler::end(const XmlName &)
{
    const Element element = parent();
    if (!m_open.empty())
        m_open.pop_back();
    if (element != Element::Item || isOver())
        return;
    m_splitTexts += m_plainTexts > 1;
    m_scratch.clear();
    add(withoutEscapes(m_text, m_scratch));
    m_lastEnd = m_parser->eventEnd();
}

} // namespace agrafe::sheets
